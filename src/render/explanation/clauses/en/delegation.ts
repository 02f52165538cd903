import type { Clauses } from '../../clauses.js';

/** What passes between the employer and the staff delegation. */
export const delegation: Clauses = {
  'staffDelegation.generalInformation': {
    open: 'when the delegation is told of the life of the undertaking',
    is: 'the delegation is told of the life of the undertaking {}',
    isNot: 'the delegation is not told of the life of the undertaking {}',
    values: {
      none: 'at no time',
      'at-meetings': 'at the meetings with the management',
      'on-request': 'whenever it asks',
      monthly: 'every month',
    },
  },
  'staffDelegation.economicReport': {
    open: 'how often the delegation gets a written overall report',
    is: 'the delegation gets a written overall report {}',
    isNot: 'the delegation does not get a written overall report {}',
    values: { yearly: 'once a year', 'half-yearly': 'at least twice a year' },
    own: {
      none: [
        'the delegation gets no written overall report, or less than one a year',
        'the delegation gets a written overall report at least once a year',
      ],
    },
  },
  'staffDelegation.additionalInformation.requested': [
    'the delegates have asked for additional information',
    'the delegates have asked for no additional information',
  ],
  'staffDelegation.additionalInformation.given': [
    'the additional information was given to the delegates',
    'the additional information was not given to the delegates',
  ],
  'staffDelegation.consultation.due': [
    'a decision is planned or was taken on which the delegation has to be informed and consulted',
    'no decision is planned or was taken on which the delegation has to be informed and consulted',
  ],
  'staffDelegation.consultation.decisionTaken': [
    'the decision subject to consultation has been taken',
    'the decision subject to consultation has not been taken',
  ],
  'staffDelegation.consultation.informedInTime': [
    'the delegation got the data in time to prepare its opinion',
    'the delegation did not get the data in time to prepare its opinion',
  ],
  'staffDelegation.consultation.dataSufficient': [
    'the data handed over allowed a proper examination',
    'the data handed over did not allow a proper examination',
  ],
  'staffDelegation.consultation.viewsExchanged': [
    'employer and delegation met for an exchange of views before the decision',
    'employer and delegation did not meet for an exchange of views before the decision',
  ],
  'staffDelegation.consultation.opinionGiven': [
    'the delegation has given an opinion',
    'the delegation has given no opinion',
  ],
  'staffDelegation.consultation.reasonedAnswerGiven': [
    'the opinion of the delegation was given a reasoned answer',
    'the opinion of the delegation was not given a reasoned answer',
  ],
  'staffDelegation.consultation.positionsDiffer': [
    'employer and delegation kept differing positions in the last consultation',
    'employer and delegation did not keep differing positions in the last consultation',
  ],
  'staffDelegation.consultation.positionsReported': [
    'the differing positions were reported to the governing body',
    'the differing positions were not reported to the governing body',
  ],
  'staffDelegation.consultation.accountGiven': [
    'a reasoned account was given of what was done with these positions',
    'no reasoned account was given of what was done with these positions',
  ],
  'staffDelegation.withholding.kind': {
    open: 'whether the employer has marked information as confidential, or refused information or a consultation',
    is: '{}',
    isNot: 'it is not the case that {}',
    values: {
      confidential: 'the employer has marked information as confidential',
      refused: 'the employer has refused information or a consultation',
    },
    own: {
      none: [
        'the employer has neither marked information as confidential nor refused information or a consultation',
        'the employer has marked information as confidential, or refused information or a consultation',
      ],
    },
  },
  'staffDelegation.withholding.challenged': [
    'delegates have challenged the marking or the refusal before the director of the labour inspectorate (ITM)',
    'no delegate has challenged the marking or the refusal before the director of the labour inspectorate (ITM)',
  ],
  'staffDelegation.withholding.decided': [
    'the director of the labour inspectorate (ITM) has notified a decision on the challenge',
    'the director of the labour inspectorate (ITM) has notified no decision on the challenge',
  ],
  'staffDelegation.codecision.meetsQuarterly': [
    'employer and delegation meet at least once a quarter on decisions by common agreement',
    'employer and delegation do not meet at least once a quarter on decisions by common agreement',
  ],
  'staffDelegation.codecision.agendaSent': [
    'the agenda of the next meeting has been communicated to the delegates',
    'the agenda of the next meeting has not been communicated to the delegates',
  ],
  'staffDelegation.codecision.itemsRequested': [
    'at least half of the delegates, or the head of the undertaking, have asked for items on the agenda',
    'neither half of the delegates nor the head of the undertaking have asked for items on the agenda',
  ],
  'staffDelegation.codecision.requestedItemsIncluded': [
    'the requested items were put on the agenda',
    'the requested items were not put on the agenda',
  ],
  'staffDelegation.codecision.bureauDecided': [
    'after a meeting without agreement, the employer and the bureau of the delegation have taken a common decision',
    'the employer and the bureau of the delegation have taken no common decision after a meeting without agreement',
  ],
  'staffDelegation.codecision.decisionCommunicated': [
    'the bureau has told the delegation of the common decision',
    'the bureau has not told the delegation of the common decision',
  ],
  'staffDelegation.codecision.inWorkingHours': [
    'the co-decision meetings are held in camera and during working hours',
    'the co-decision meetings are not held in camera, or not during working hours',
  ],
  'staffDelegation.codecision.roomProvided': [
    'a suitable room and the necessary equipment are provided for the co-decision meetings',
    'a suitable room or the necessary equipment is not provided for the co-decision meetings',
  ],
  'staffDelegation.codecision.minutesCountersigned': [
    'minutes of each co-decision meeting are kept and countersigned',
    'minutes are not kept and countersigned for each co-decision meeting',
  ],
  'staffDelegation.dispute.open': [
    'employer and delegation are in a dispute open to mediation',
    'employer and delegation are in no dispute open to mediation',
  ],
  'staffDelegation.dispute.inspectorateAsked': [
    'the labour inspectorate (ITM) has been brought into the dispute',
    'the labour inspectorate (ITM) has not been brought into the dispute',
  ],
  'staffDelegation.dispute.certified': [
    'the dispute has been certified as unresolved',
    'the dispute has not been certified as unresolved',
  ],
  'staffDelegation.dispute.mediationCommission': [
    'an agreement sets up a mediation commission for the undertaking',
    'no agreement sets up a mediation commission for the undertaking',
  ],
  'staffDelegation.dispute.mediationRequested': [
    'the dispute has been brought before the mediation commission or the director of the labour inspectorate (ITM)',
    'the dispute has been brought neither before a mediation commission nor before the director of the labour inspectorate (ITM)',
  ],
  'staffDelegation.dispute.mediatorAppointed': ['the mediator has been appointed', 'no mediator has been appointed'],
  'staffDelegation.obstruction.intentional': [
    'the setting-up, free choice, functioning or mission of the delegation was knowingly hindered',
    'the setting-up, free choice, functioning and mission of the delegation were not knowingly hindered',
  ],
  'staffDelegation.obstruction.repeated': [
    'a conviction for obstructing the delegation became final within the last two years',
    'no conviction for obstructing the delegation became final within the last two years',
  ],
};
