import type { Clauses } from '../../clauses.js';

/** Days and numbers whose label does not read well with an article before it. */
export const nouns: Clauses = {
  'staffDelegation.electedOn': 'the day of the last elections',
  'staffDelegation.withholding.challengedOn': 'the day on which the director was asked',
  'staffDelegation.withholding.decisionNotifiedOn': 'the day on which the decision of the director was notified',
  'staffDelegation.codecision.lastMeetingOn': 'the day of the last co-decision meeting',
  'staffDelegation.codecision.nextMeetingOn': 'the day of the next co-decision meeting',
  'staffDelegation.obstruction.convictedOn': 'the day of the earlier conviction',
  'collectiveAgreement.signatureOn': 'the day of the planned signature',
  'disconnection.injunction.notifiedOn': 'the day on which the injunction was notified',
  'disconnection.injunction.complyBy': 'the last day that the injunction gives',
  'disconnection.fine.notifiedOn': 'the day on which the fine was notified',
  'disconnection.fine.decisionOn': "the day of the director's new decision",
  'disconnection.fine.decisionNotifiedOn': 'the day on which the new decision was notified',
  'disconnection.fine.previousFineOn': 'the day of the earlier fine',
  'incident.dismissal.workedDaysBeforeInterview': 'the number of working days worked between invitation and interview',
};
