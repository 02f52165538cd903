import { addPeriod, type Day, type Period } from './calendar.js';

/** A fact that holds from a day on, once that day is known; what the day tells wins over what is stated outright. */
export interface Implied {
  readonly fact: string;
  readonly day: string;
  /** For how long after that day it holds; for ever, when left out. */
  readonly lasts?: Period;
  /** Whether the day also tells that the fact does not hold outside that time. */
  readonly onlyThen: boolean;
}

export const implied: readonly Implied[] = [
  {
    fact: 'disconnection.injunction.received',
    day: 'disconnection.injunction.notifiedOn',
    onlyThen: true,
  },
  { fact: 'disconnection.fine.imposed', day: 'disconnection.fine.notifiedOn', onlyThen: true },
  // The director decides again only on an opposition to a fine: art. L.614-13(4) al. 1.
  { fact: 'disconnection.fine.imposed', day: 'disconnection.fine.decisionOn', onlyThen: false },
  // Repetition within two years of the earlier fine: art. L.614-13(5) al. 3.
  {
    fact: 'disconnection.fine.repeated',
    day: 'disconnection.fine.previousFineOn',
    lasts: { years: 2 },
    onlyThen: true,
  },
  {
    fact: 'monitoring.priorInformation.toStatutoryBody',
    day: 'monitoring.priorInformation.toStatutoryBodyOn',
    onlyThen: true,
  },
  { fact: 'monitoring.cnpdOpinion.requested', day: 'monitoring.cnpdOpinion.requestedOn', onlyThen: true },
  { fact: 'monitoring.cnpdOpinion.delivered', day: 'monitoring.cnpdOpinion.deliveredOn', onlyThen: true },
  { fact: 'internalRules.amendment.proposed', day: 'internalRules.amendment.proposedOn', onlyThen: true },
  { fact: 'internalRules.amendment.decided', day: 'internalRules.amendment.decidedOn', onlyThen: true },
  { fact: 'incident.dismissal.notified', day: 'incident.dismissedOn', onlyThen: true },
  // Later of the two, so that a dismissal notified says more than an invitation still to come.
  { fact: 'incident.dismissal.begun', day: 'incident.proceedingsStartedOn', onlyThen: true },
  { fact: 'incident.dismissal.begun', day: 'incident.dismissedOn', onlyThen: false },
  { fact: 'incident.dismissal.suspended', day: 'incident.dismissal.suspendedOn', onlyThen: true },
  { fact: 'incident.dismissal.reasonsRequested', day: 'incident.dismissal.reasonsRequestedOn', onlyThen: true },
  { fact: 'incident.dismissal.reasonsGiven', day: 'incident.dismissal.reasonsGivenOn', onlyThen: true },
  { fact: 'incident.dismissal.complaintMade', day: 'incident.dismissal.complaintMadeOn', onlyThen: true },
  { fact: 'toolsCharter.published', day: 'toolsCharter.publishedOn', onlyThen: true },
  { fact: 'incident.accessRequest.received', day: 'incident.accessRequest.receivedOn', onlyThen: true },
  { fact: 'incident.proceedingsStarted', day: 'incident.proceedingsStartedOn', onlyThen: true },
  { fact: 'incident.sanctionNotified', day: 'incident.dismissedOn', onlyThen: true },
  { fact: 'workChange.decided', day: 'workChange.decidedOn', onlyThen: true },
  { fact: 'telework.changed', day: 'telework.changeOn', onlyThen: true },
  {
    fact: 'staffDelegation.consultation.decisionTaken',
    day: 'staffDelegation.consultation.decisionOn',
    onlyThen: true,
  },
  {
    fact: 'staffDelegation.codecision.agendaSent',
    day: 'staffDelegation.codecision.agendaSentOn',
    onlyThen: true,
  },
  {
    fact: 'staffDelegation.codecision.itemsRequested',
    day: 'staffDelegation.codecision.itemsRequestedOn',
    onlyThen: true,
  },
  {
    fact: 'staffDelegation.codecision.bureauDecided',
    day: 'staffDelegation.codecision.bureauDecidedOn',
    onlyThen: true,
  },
  {
    fact: 'staffDelegation.codecision.decisionCommunicated',
    day: 'staffDelegation.codecision.decisionCommunicatedOn',
    onlyThen: true,
  },
  {
    fact: 'staffDelegation.dispute.inspectorateAsked',
    day: 'staffDelegation.dispute.inspectorateAskedOn',
    onlyThen: true,
  },
  { fact: 'staffDelegation.dispute.certified', day: 'staffDelegation.dispute.certifiedOn', onlyThen: true },
  {
    fact: 'staffDelegation.dispute.mediationRequested',
    day: 'staffDelegation.dispute.mediationRequestedOn',
    onlyThen: true,
  },
  {
    fact: 'staffDelegation.dispute.mediatorAppointed',
    day: 'staffDelegation.dispute.mediatorAppointedOn',
    onlyThen: true,
  },
  { fact: 'staffDelegation.withholding.challenged', day: 'staffDelegation.withholding.challengedOn', onlyThen: true },
  {
    fact: 'staffDelegation.withholding.decided',
    day: 'staffDelegation.withholding.decisionNotifiedOn',
    onlyThen: true,
  },
  // Repetition within two years of a final conviction: art. L.417-5 al. 3.
  {
    fact: 'staffDelegation.obstruction.repeated',
    day: 'staffDelegation.obstruction.convictedOn',
    lasts: { years: 2 },
    onlyThen: true,
  },
];

/** Whether a fact holds on a day of the report, by the day that tells; `undefined` where that day tells nothing. */
export function holdsOn({ lasts, onlyThen }: Implied, since: unknown, asOf: Day): boolean | undefined {
  if (typeof since !== 'string') return undefined;
  const holds = since <= asOf && (!lasts || asOf <= addPeriod(since, lasts));
  return holds || onlyThen ? holds : undefined;
}
