import type { Clauses } from '../../clauses.js';

/** A monitoring measure. */
export const monitoring: Clauses = {
  'monitoring.status': {
    is: 'the measure is {}',
    isNot: 'the measure is not {}',
    values: { planned: 'planned', active: 'in operation', stopped: 'stopped' },
  },
  'monitoring.means': {
    is: 'employees are monitored by {}',
    isNot: 'employees are not monitored by {}',
    values: {
      cctv: 'CCTV',
      geolocation: 'geolocation',
      'it-logs': 'IT logs',
      'mail-review': 'the review of mailboxes',
      'phone-recording': 'the recording of calls',
      'phone-listening': 'listening to calls',
      'access-badge': 'an access badge',
      screenshots: 'screenshots',
      'screen-video': 'a video of the screen',
      keylogger: 'a keylogger',
      'time-tracking': 'time tracking',
      'productivity-indicators': 'productivity indicators',
      other: 'other means',
    },
  },
  'monitoring.purposes': {
    is: 'the purposes of the processing include {}',
    isNot: 'the purposes of the processing do not include {}',
    values: {
      'safety-health': 'the safety and health of employees',
      property: 'the protection of property',
      'pay-determination': 'the determination of exact pay, for want of other means',
      flexitime: 'flexitime',
      'machine-control': 'the control of production bearing on machines only',
      security: 'the security of premises and IT systems',
      quality: 'the quality of service',
      training: 'training',
      evaluation: 'the appraisal of employees',
      'transaction-evidence': 'evidence of commercial transactions or communications',
      'working-time': 'the control of working time',
      discipline: 'discipline',
      other: 'another purpose',
    },
  },
  'monitoring.lawfulBasis': {
    open: 'what lawful basis the processing rests on',
    is: 'the processing rests on {}',
    isNot: 'the processing does not rest on {}',
    values: {
      consent: 'consent',
      contract: 'the performance of the contract',
      'legal-obligation': 'a legal obligation',
      'vital-interests': 'vital interests',
      'public-task': 'a task in the public interest',
      'legitimate-interests': 'legitimate interests',
    },
    own: {
      none: [
        'the processing rests on no lawful basis of the GDPR',
        'the processing rests on a lawful basis of the GDPR',
      ],
    },
  },
  'monitoring.legalObligation': [
    'a law or regulation requires the measure',
    'neither a law nor a regulation requires the measure',
  ],
  'monitoring.controlsBehaviourAndPerformance': [
    'the measure serves to control both the behaviour and the performance of employees',
    'the measure does not serve to control both the behaviour and the performance of employees',
  ],
  'monitoring.setsAppraisalCriteria': [
    'the measure brings in or changes general criteria of appraisal',
    'the measure neither brings in nor changes general criteria of appraisal',
  ],
  'monitoring.priorInformation.to': {
    open: 'to whom the prior information was given',
    is: 'the prior information was given to {}',
    isNot: 'the prior information was not given to {}',
    values: {
      delegation: 'the staff delegation',
      itm: 'the labour inspectorate (ITM)',
      'statutory-body': 'the representative body of statutory staff',
    },
    own: { none: ['nobody was given the prior information', 'the prior information was given to someone'] },
  },
  'monitoring.priorInformation.toStatutoryBody': [
    'the representative body of statutory staff was informed',
    'the representative body of statutory staff was not informed',
  ],
  'monitoring.priorInformation.statesPurpose': [
    'the prior information describes the purpose in detail',
    'the prior information does not describe the purpose in detail',
  ],
  'monitoring.priorInformation.statesArrangements': [
    'the prior information describes the implementation arrangements',
    'the prior information does not describe the implementation arrangements',
  ],
  'monitoring.priorInformation.statesRetention': [
    'the prior information states the retention period or its criteria',
    'the prior information states neither the retention period nor its criteria',
  ],
  'monitoring.priorInformation.undertakesNoReuse': [
    'the prior information contains the formal undertaking not to use the data for another purpose',
    'the prior information does not contain the formal undertaking not to use the data for another purpose',
  ],
  'monitoring.individualNotice': [
    'each employee concerned was informed individually beforehand',
    'not every employee concerned was informed individually beforehand',
  ],
  'monitoring.cnpdOpinion.requested': [
    'the CNPD has been asked for its opinion',
    'the CNPD has not been asked for its opinion',
  ],
  'monitoring.cnpdOpinion.delivered': ['the CNPD has delivered its opinion', 'the CNPD has not delivered its opinion'],
  'monitoring.cnpdOpinion.requestedBy': {
    is: 'the CNPD was asked by {}',
    isNot: 'the CNPD was not asked by {}',
    values: { delegation: 'the staff delegation', employees: 'the employees concerned' },
  },
  'monitoring.delegationAgreed': [
    'employer and delegation have agreed on the measure',
    'employer and delegation have not agreed on the measure',
  ],
  'monitoring.flexitimeAgreement': {
    open: 'what agreement flexitime rests on',
    is: 'flexitime rests on {}',
    isNot: 'flexitime does not rest on {}',
    values: {
      'collective-agreement': 'a collective or interprofessional agreement',
      'subordinate-agreement': 'a subordinate agreement',
      delegation: 'the common agreement with the staff delegation',
      employees: 'the common agreement with the employees concerned',
    },
    own: { none: ['flexitime rests on no agreement', 'flexitime rests on an agreement'] },
  },
  'monitoring.flexitimeCountExact': [
    'the system counts the hours worked under flexitime exactly',
    'the system does not count the hours worked under flexitime exactly',
  ],
  'monitoring.flexitimeStatementsGiven': [
    'the delegation gets the overall flexitime statements',
    'the delegation does not get the overall flexitime statements',
  ],
  'monitoring.cseConsulted': [
    'the works council (CSE) was informed and consulted on the measure',
    'the works council (CSE) was not informed and consulted on the measure',
  ],
  'monitoring.proportionate': [
    'the measure is justified by the work and limited to what its purpose requires',
    'the measure is not justified by the work, or goes beyond what its purpose requires',
  ],
  'monitoring.lessIntrusiveMeansExist': [
    'a less intrusive means would serve the same purpose',
    'no less intrusive means would serve the same purpose',
  ],
  'monitoring.systematic': ['monitoring is regular and systematic', 'monitoring is only occasional or by sample'],
  'monitoring.significantEffects': [
    'the measure may have legal or significant effects on employees',
    'the measure has no legal or significant effects on employees',
  ],
  'monitoring.dpia': [
    'a data protection impact assessment has been carried out',
    'no data protection impact assessment has been carried out',
  ],
  'monitoring.recordOfProcessing': [
    'the measure is entered in the record of processing activities',
    'the measure is not entered in the record of processing activities',
  ],
  'monitoring.reusedForOtherPurpose': [
    'the data were used for another purpose than the one stated',
    'the data were not used for another purpose than the one stated',
  ],
  'monitoring.covert': ['the measure operates without the knowledge of employees', 'employees know of the measure'],
  'monitoring.continuous': [
    'employees are monitored constantly while at work',
    'employees are not monitored constantly while at work',
  ],
  'monitoring.sound': ['the measure also captures sound', 'the measure captures no sound'],
  'monitoring.payEffect': [
    'what the measure records has an effect on pay',
    'what the measure records has no effect on pay',
  ],
  'monitoring.activeOffDuty': [
    'the measure stays active outside working time',
    'the measure is not active outside working time',
  ],
  'monitoring.privateUseAllowed': [
    'employees may use the vehicle or device privately too',
    'employees may not use the vehicle or device privately',
  ],
  'monitoring.autonomousStaff': [
    'the employees concerned organise their work freely',
    'the employees concerned do not organise their work freely',
  ],
  'monitoring.dataKept': ['data of the measure are stored', 'no data of the measure are stored'],
  'monitoring.callersInformed': [
    'the other parties are told beforehand that the call may be listened to or recorded, why and for how long',
    'the other parties are not told beforehand that the call may be listened to or recorded, why and for how long',
  ],
  'monitoring.optOutAvailable': [
    'employees can take private calls out of listening and recording',
    'employees cannot take private calls out of listening and recording',
  ],
  'monitoring.accessLogged': ['each access to the data is logged', 'accesses to the data are not logged'],
  'monitoring.cnpdAuthorised': [
    'the CNPD had authorised the measure beforehand',
    'the CNPD had not authorised the measure beforehand',
  ],
  'monitoring.temporary': ['the measure runs for a limited time only', 'the measure is not limited in time'],
  'monitoring.retentionLimited': [
    'for each purpose a period limited to what is needed is set, and the data are erased at its end',
    'a period limited to what is needed is not set for each purpose and observed',
  ],
  'monitoring.retentionReasonsRecorded': [
    'the reasons for the longer retention are entered in the record of processing activities',
    'the reasons for the longer retention are not entered in the record of processing activities',
  ],
  'monitoring.usersConsented': [
    'both the employee and the other party have freely consented to listening or recording',
    'the employee and the other party have not both freely consented to listening or recording',
  ],
  'monitoring.coupledWith': {
    open: 'whether screen capture is coupled with the calls',
    is: 'calls are coupled with {}',
    isNot: 'calls are not coupled with {}',
    values: { screenshots: 'still screenshots', 'screen-video': 'a video of the screen' },
    own: {
      none: ['no screen capture is coupled with the calls', 'screen capture is coupled with the calls'],
    },
  },
  'monitoring.coupling.workWindowOnly': [
    'the capture is limited to the window of the business application',
    'the capture is not limited to the window of the business application',
  ],
  'monitoring.coupling.duringCallOnly': [
    'the capture begins and ends with the call',
    'the capture does not begin and end with the call',
  ],
  'monitoring.coupling.traineesOnly': [
    'only employees who really need training are recorded',
    'others than employees who really need training are recorded too',
  ],
  'monitoring.coupling.volumeLimited': [
    'the volume recorded is limited to the need for training',
    'the volume recorded is not limited to the need for training',
  ],
  'monitoring.coupling.anonymisedForReuse': [
    'recordings are anonymised before they serve to train others',
    'recordings are not anonymised before they serve to train others',
  ],
  'monitoring.live': ['the measure has begun to collect data', 'the measure has not begun to collect data'],
  'monitoring.tracksInterruptions': [
    'the indicators measure the interruptions or the pace of each employee',
    'the indicators measure neither the interruptions nor the pace of each employee',
  ],
  'monitoring.idleTimeCounted': [
    'a spell without keyboard or mouse activity counts as inactivity',
    'a spell without keyboard or mouse activity does not count as inactivity',
  ],
  'monitoring.rawDataOfAllKept': [
    'all raw data of all employees are kept just as long',
    'raw data are sorted by need before they are kept',
  ],
  'monitoring.exceptionalCircumstances': [
    'exceptional circumstances of security or theft call for the measure',
    'no exceptional circumstances of security or theft call for the measure',
  ],
  'monitoring.compatibilityDocumented': [
    'it was analysed in writing beforehand why the measure complies with the GDPR',
    'it was not analysed in writing beforehand why the measure complies with the GDPR',
  ],
  'monitoring.strongSecurityNeed': [
    'a compelling security need calls for the measure',
    'no compelling security need calls for the measure',
  ],
  'monitoring.reuseCompatible': [
    'the new use is compatible with the purpose stated',
    'the new use is not compatible with the purpose stated',
  ],
  'monitoring.contentAccessAnnounced': [
    'employees were told beforehand that the very content of their messages may be read',
    'employees were not told beforehand that the very content of their messages may be read',
  ],
  'monitoring.evaluationNotice': [
    'each employee was told expressly beforehand that the measure serves to appraise, and how',
    'not every employee was told expressly beforehand that the measure serves to appraise, and how',
  ],
};
