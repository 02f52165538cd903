import type { Clauses } from '../../clauses.js';

/** Day rate, telework, personal accounts and changes at work. */
export const organisation: Clauses = {
  'dayRate.used': [
    'employees work under an annual day-rate scheme',
    'no employee works under an annual day-rate scheme',
  ],
  'dayRate.agreementSecuresWorkload': [
    'the collective agreement secures a real and regular follow-up of the workload',
    'the collective agreement does not secure a real and regular follow-up of the workload',
  ],
  'dayRate.followedUp': [
    'the workload of day-rate staff is really and regularly followed up',
    'the workload of day-rate staff is not really and regularly followed up',
  ],
  'dayRate.disconnectionDefined': [
    'the way in which day-rate staff exercise the right to disconnect has been set and made known',
    'the way in which day-rate staff exercise the right to disconnect has not been set, or not been made known',
  ],
  'dayRate.collectiveAgreement': [
    'a collective agreement sets up the day-rate scheme',
    'no collective agreement sets up the day-rate scheme',
  ],
  'dayRate.agreementSetsDisconnection': [
    'the day-rate agreement itself sets how the right to disconnect is exercised',
    'the day-rate agreement does not set how the right to disconnect is exercised',
  ],
  'dayRate.termsFollowCharter': [
    'the disconnection terms for day-rate staff are in line with the charter',
    'the disconnection terms for day-rate staff are not in line with the charter',
  ],
  'dayRate.controlDocument': [
    'a record of the days worked is kept for each day-rate employee',
    'no record of the days worked is kept for each day-rate employee',
  ],
  'dayRate.workloadAllowsRest': [
    'it is made sure that the workload of day-rate staff leaves them their rest periods',
    'it is not made sure that the workload of day-rate staff leaves them their rest periods',
  ],
  'dayRate.yearlyInterview': [
    'each day-rate employee has a yearly interview',
    'there is no yearly interview with each day-rate employee',
  ],
  'telework.used': ['employees telework', 'no employee teleworks'],
  'telework.change': {
    open: "whether a telework scheme of the undertaking's own is being introduced or modified",
    is: "a telework scheme of the undertaking's own is being {}",
    isNot: "a telework scheme of the undertaking's own is not being {}",
    values: { introduction: 'introduced', modification: 'modified' },
    own: {
      none: [
        "no telework scheme of the undertaking's own is being introduced or modified",
        "a telework scheme of the undertaking's own is being introduced or modified",
      ],
    },
  },
  'telework.changed': [
    'the new or modified telework scheme has taken effect',
    'the new or modified telework scheme has not taken effect',
  ],
  'telework.delegationConsulted': [
    'the delegation was informed and consulted before the decision on telework',
    'the delegation was not both informed and consulted before the decision on telework',
  ],
  'telework.delegationAgreed': [
    'employer and delegation have agreed on the telework scheme',
    'employer and delegation have not agreed on the telework scheme',
  ],
  'telework.contactHoursDefined': [
    'a collective agreement or charter sets the hours during which teleworkers may be contacted',
    'neither a collective agreement nor a charter sets the hours during which teleworkers may be contacted',
  ],
  'telework.basis': {
    open: 'what telework rests on',
    is: 'telework rests on {}',
    isNot: 'telework does not rest on {}',
    values: {
      'collective-agreement': 'a collective agreement',
      charter: 'a charter of the employer',
      'individual-agreement': 'an arrangement with each employee',
    },
  },
  'telework.yearlyInterview': [
    'each teleworker has a yearly interview',
    'there is no yearly interview with each teleworker',
  ],
  'telework.homeWorkRequired': [
    'employees are asked to work at home or to keep files or tools there',
    'no employee is asked to work at home or to keep files or tools there',
  ],
  'telework.homeWorkAgreed': [
    'all employees concerned have agreed to work at home or to keep files or tools there',
    'not all employees concerned have agreed to work at home or to keep files or tools there',
  ],
  'telework.exceptionalCircumstances': [
    'exceptional circumstances or force majeure call for telework',
    'neither exceptional circumstances nor force majeure call for telework',
  ],
  'telework.toolUseRestricted': [
    'the use of IT tools by teleworkers is restricted',
    'the use of IT tools by teleworkers is not restricted',
  ],
  'telework.toolLimitsTold': [
    'each teleworker was told of these restrictions and of the sanctions',
    'not every teleworker was told of these restrictions and of the sanctions',
  ],
  'personalAccounts.clientContactBanned': [
    'employees are forbidden to use personal accounts for client contact',
    'employees are not forbidden to use personal accounts for client contact',
  ],
  'personalAccounts.form': {
    open: 'where the ban on personal accounts stands',
    is: 'the ban on personal accounts stands in {}',
    isNot: 'the ban on personal accounts does not stand in {}',
    values: {
      'internal-rules': 'the internal rules',
      charter: 'a charter',
      note: 'a staff notice',
      contract: 'the employment contracts',
    },
    own: {
      none: ['the ban on personal accounts stands in no document', 'the ban on personal accounts stands in a document'],
    },
  },
  'personalAccounts.legitimateAim': ['the ban has a legitimate aim', 'the ban has no legitimate aim'],
  'personalAccounts.proportionate': ['the ban is proportionate', 'the ban is not proportionate'],
  'personalAccounts.limitedToWork': [
    'the ban is limited to work use',
    'the ban also reaches the private use of personal accounts',
  ],
  'personalAccounts.communicatedToStaff': [
    'the ban was made known to all employees concerned',
    'the ban was not made known to all employees concerned',
  ],
  'personalAccounts.workToolsProvided': [
    'employees have the work tools they need for client contact',
    'employees do not have the work tools they need for client contact',
  ],
  'personalAccounts.complianceMonitored': [
    'compliance with the ban is monitored by processing data of employees',
    'compliance with the ban is not monitored by processing data of employees',
  ],
  'personalAccounts.delegationConsulted': [
    'the delegation was consulted on the ban before it was adopted',
    'the delegation was not consulted on the ban before it was adopted',
  ],
  'personalAccounts.delegationAgreed': [
    'employer and delegation have agreed on the ban',
    'employer and delegation have not agreed on the ban',
  ],
  'personalAccounts.cseConsulted': [
    'the works council (CSE) was consulted on the ban before it was introduced',
    'the works council (CSE) was not consulted on the ban before it was introduced',
  ],
  'personalAccounts.trainingGiven': [
    'employees were trained on the rules for personal accounts',
    'employees were not trained on the rules for personal accounts',
  ],
  'personalAccounts.exceptionsInWriting': [
    'exceptions to the ban are always given in writing',
    'exceptions to the ban are not always given in writing',
  ],
  'personalAccounts.change': {
    open: 'whether the ban has been introduced or modified',
    is: 'the ban has been {}',
    isNot: 'the ban has not been {}',
    values: { introduction: 'introduced', modification: 'modified' },
    own: {
      none: [
        'the ban has neither been introduced nor modified while there was a delegation',
        'the ban has been introduced or modified while there was a delegation',
      ],
    },
  },
  'personalAccounts.generalRule': [
    'the charter or notice is a general and permanent rule',
    'the charter or notice is no general and permanent rule',
  ],
  'personalAccounts.respectsCollectiveAgreement': [
    'the ban is in line with the collective or subordinate agreement',
    'the ban is not in line with the collective or subordinate agreement',
  ],
  'personalAccounts.worsensEssentialClause': [
    'the ban changes an essential clause of the contracts to the detriment of employees',
    'the ban changes no essential clause of the contracts to the detriment of employees',
  ],
  'personalAccounts.essentialClauseNotified': [
    'each employee concerned was notified of that change in the forms of a dismissal',
    'not every employee concerned was notified of that change in the forms of a dismissal',
  ],
  'workChange.kinds': {
    open: 'what the important decision, if any, bears on',
    is: 'an important decision on {} is planned or was taken',
    isNot: 'no important decision on {} is planned or was taken',
    values: {
      organisation: 'work organisation',
      contracts: 'employment contracts',
      installations: 'installations',
      equipment: 'equipment',
      methods: 'working methods or processes',
      'new-technology': 'new technologies',
      economic: 'economic or financial matters decisive for structure or employment',
    },
  },
  'workChange.decided': ['the important decision has been taken', 'the important decision has not been taken'],
  'workChange.delegationInformed': [
    'the delegation got the data it needs before the important decision',
    'the delegation did not get the data it needs before the important decision',
  ],
  'workChange.delegationConsulted': [
    'the delegation was consulted before the important decision, with a reasoned answer to any opinion',
    'the delegation was not consulted before the important decision, or its opinion was given no reasoned answer',
  ],
  'workChange.effectsExplained': [
    'the delegation was told of the effects on the conditions and the environment of work',
    'the delegation was not told of the effects on the conditions and the environment of work',
  ],
  'workChange.safetyConsulted': [
    'the employees or their representatives were consulted on the consequences for safety and health',
    'neither the employees nor their representatives were consulted on the consequences for safety and health',
  ],
  'workChange.priorConsultationHarmful': [
    'prior consultation would risk hindering the management of the undertaking or compromising the operation',
    'prior consultation would neither hinder the management of the undertaking nor compromise the operation',
  ],
  'workChange.explainedAfterwards': [
    'the delegation was given all information and explanations within three days',
    'the delegation was not given all information and explanations within three days',
  ],
};
