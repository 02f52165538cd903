import type { Day } from './calendar.js';
import type { FactOf } from './fact-of.js';
import { about, type FactPrefix, factPrefixes } from './fact-prefix.js';
import { holdsOn, implied } from './implied-facts.js';
import type { Issue } from './issue.js';
import { foundText } from './refusal.js';

/** Pairs of days of which the first cannot be later than the second. */
export const intervals: readonly (readonly [start: string, end: string])[] = [
  ['disconnection.injunction.notifiedOn', 'disconnection.injunction.complyBy'],
  ['disconnection.fine.notifiedOn', 'disconnection.fine.decisionOn'],
  ['disconnection.fine.decisionOn', 'disconnection.fine.decisionNotifiedOn'],
  ['disconnection.fine.previousFineOn', 'disconnection.fine.notifiedOn'],
  ['staffDelegation.codecision.bureauDecidedOn', 'staffDelegation.codecision.decisionCommunicatedOn'],
  ['staffDelegation.dispute.inspectorateAskedOn', 'staffDelegation.dispute.certifiedOn'],
  ['staffDelegation.dispute.certifiedOn', 'staffDelegation.dispute.mediationRequestedOn'],
  ['staffDelegation.dispute.mediationRequestedOn', 'staffDelegation.dispute.mediatorAppointedOn'],
  ['staffDelegation.withholding.toldOn', 'staffDelegation.withholding.challengedOn'],
  ['staffDelegation.withholding.challengedOn', 'staffDelegation.withholding.decisionNotifiedOn'],
  ['monitoring.priorInformation.givenOn', 'monitoring.cnpdOpinion.requestedOn'],
  ['monitoring.cnpdOpinion.requestedOn', 'monitoring.cnpdOpinion.deliveredOn'],
  ['incident.employerKnewOn', 'incident.proceedingsStartedOn'],
  ['incident.proceedingsStartedOn', 'incident.dismissedOn'],
  ['incident.proceedingsStartedOn', 'incident.interviewOn'],
  ['incident.dismissedOn', 'incident.dismissal.reasonsRequestedOn'],
  ['incident.dismissedOn', 'incident.dismissal.complaintMadeOn'],
  ['internalRules.amendment.proposedOn', 'internalRules.amendment.decidedOn'],
];

const intervalsAbout = about(intervals, ([start]) => start);
const impliedAbout = about(implied, ({ fact }) => fact);

/**
 * Days that run backwards, and facts denied that a day implies.
 *
 * @param prefix of the facts of the subject
 * @param path of the subject in the profile
 */
export function contradictions(factOf: FactOf, asOf: Day, prefix: FactPrefix, path: string): readonly Issue[] {
  const issues: Issue[] = [];
  const at = (name: string) => `${path}${name.slice(prefix.length)}`;
  for (const [start, end] of intervalsAbout(prefix)) {
    const from = factOf(start);
    const to = factOf(end);
    if (typeof from !== 'string' || typeof to !== 'string' || from <= to) continue;
    issues.push({
      code: 'end-before-start',
      path: at(end),
      found: foundText(to),
      other: `${at(start)} ${foundText(from)}`,
    });
  }
  // A day still to come on the day of the report says nothing against a fact that holds by then.
  for (const each of impliedAbout(prefix)) {
    const { fact, day } = each;
    const since = factOf(day);
    if (typeof since !== 'string' || since > asOf) continue;
    const holds = holdsOn(each, since, asOf);
    if (holds !== undefined && factOf(fact) === !holds)
      issues.push({
        code: 'inconsistent',
        path: at(fact),
        found: String(!holds),
        other: `${at(day)} ${foundText(since)}`,
      });
  }
  return issues;
}

/** Whether facts about an employer and one of its items contradict each other. */
export const isContradictory = (factOf: FactOf, asOf: Day): boolean =>
  factPrefixes.some((prefix) => contradictions(factOf, asOf, prefix, '').length > 0);
