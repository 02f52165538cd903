import { addPeriod, type Day, nextWorkingDay, type Period, subtractPeriod } from './calendar.js';
import { derivedFact, derivedFacts, type TimeLimit } from './facts/derived.js';
import type { Issue } from './issue.js';
import { foundText } from './refusal.js';

type Facts = Readonly<Record<string, unknown>>;

/** A fact that holds from a day on, once that day is known; what the day tells wins over what is stated outright. */
interface Implied {
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
function holdsOn({ lasts, onlyThen }: Implied, since: unknown, asOf: Day): boolean | undefined {
  if (typeof since !== 'string') return undefined;
  const holds = since <= asOf && (!lasts || asOf <= addPeriod(since, lasts));
  return holds || onlyThen ? holds : undefined;
}

/** The last day of a time limit that starts on a day. */
export function lastDay(
  start: Day,
  { hours = 0, days = 0, workingDays = 0, months = 0, years = 0, counted, endsOnHoliday, holidaysOf }: LengthOfTime,
): Day {
  const last =
    counted === 'before'
      ? subtractPeriod(start, { hours, days, months, years })
      : addPeriod(start, { hours, days, workingDays, months, years }, holidaysOf);
  return endsOnHoliday === 'extended' ? nextWorkingDay(last, holidaysOf) : last;
}

/** How long a time limit is and how it ends. */
export type LengthOfTime = {
  readonly [K in Exclude<keyof TimeLimit, 'start' | 'endsOnHoliday'>]?: TimeLimit[K] | undefined;
} & { readonly endsOnHoliday?: string | undefined };

const limits: readonly (readonly [string, TimeLimit])[] = Object.keys(derivedFacts).flatMap((name) => {
  const limit = derivedFact(name)?.limit;
  return limit ? [[name, limit] as const] : [];
});

/** Where the measure stands on that day: the day it goes live says more than a status written down some time ago. */
function isLive(facts: Facts, asOf: Day): boolean | undefined {
  const goLiveOn = facts['monitoring.goLiveOn'];
  if (typeof goLiveOn === 'string') return goLiveOn <= asOf;
  const status = facts['monitoring.status'];
  return status === undefined ? undefined : status !== 'planned';
}

/** Writes down what follows from the facts: all of it, or what follows from one of them. */
function follow(all: Record<string, unknown>, asOf: Day, from?: string, last = lastDay): void {
  for (const each of from === undefined ? implied : (impliedBy.get(from) ?? [])) {
    const holds = holdsOn(each, all[each.day], asOf);
    if (holds !== undefined) all[each.fact] = holds;
  }
  for (const [name, limit] of from === undefined ? limits : (limitsBy.get(from) ?? [])) {
    const start = all[limit.start];
    if (typeof start !== 'string') continue;
    all[name] = last(start, limit);
    if (from !== undefined) follow(all, asOf, name, last);
  }
  const live = isLive(all, asOf);
  if (live !== undefined) all['monitoring.live'] = live;
  const duties = all['incident.breachedDuties'];
  if (Array.isArray(duties)) all['incident.dutyBreached'] = duties.length > 0;
}

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};
const impliedBy = grouped(implied, ({ day }) => day);
const limitsBy = grouped(limits, ([, { start }]) => start);

/**
 * The facts with all that follows from them on that day.
 *
 * @param last another way to work out last days, for who works out the same ones many times
 */
export function derive(facts: Facts, asOf: Day, last = lastDay): Facts {
  const all: Record<string, unknown> = { ...facts, asOf };
  follow(all, asOf, undefined, last);
  return all;
}

/** Derived facts with one more, and what follows from it; the facts themselves are looked through to, not copied. */
export function withAnswer(derived: Facts, fact: string, answer: unknown, asOf: Day): Facts {
  const all = Object.create(derived) as Record<string, unknown>;
  all[fact] = answer;
  follow(all, asOf, fact);
  return all;
}

function nearestOrigin(name: string, facts: Facts, asOf: Day): string | undefined {
  if (facts[name] === undefined) return undefined;
  const start = timeLimit(name)?.start;
  if (start !== undefined) return start;
  if (name === 'monitoring.live')
    return facts['monitoring.goLiveOn'] === undefined ? 'monitoring.status' : 'monitoring.goLiveOn';
  if (name === 'incident.dutyBreached') return 'incident.breachedDuties';
  // Of several days that tell it, the last one has the last word.
  return implied.findLast((each) => each.fact === name && holdsOn(each, facts[each.day], asOf) !== undefined)?.day;
}

/** The facts that a fact follows from on a day, the nearest first; none where the profile states it or says nothing. */
export function originsOf(name: string, facts: Facts, asOf: Day): readonly string[] {
  const nearest = nearestOrigin(name, facts, asOf);
  return nearest === undefined ? [] : [nearest, ...originsOf(nearest, facts, asOf)];
}

/** The fact to ask for when one is not known: a derived fact is asked for through what it follows from. */
export function askedAs(name: string, facts: Facts): string {
  const derived = derivedFact(name);
  const instead = derived?.limit?.start ?? derived?.askedAs;
  return instead === undefined || facts[name] !== undefined ? name : askedAs(instead, facts);
}

/** The time limit that a fact is, if it is one. */
export const timeLimit = (name: string): TimeLimit | undefined => derivedFact(name)?.limit;

/** The time limits that a fact starts, by their names. */
export const limitsFrom = (start: string): readonly (readonly [name: string, limit: TimeLimit])[] =>
  limits.filter(([, limit]) => limit.start === start);

/** The facts that each derived or implied fact may follow from. */
const origins: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...[...grouped(implied, ({ fact }) => fact)].map(([fact, each]) => [fact, each.map(({ day }) => day)] as const),
  ...limits.map(([name, { start }]) => [name, [start]] as const),
  ['monitoring.live', ['monitoring.goLiveOn', 'monitoring.status']],
  ['incident.dutyBreached', ['incident.breachedDuties']],
]);
const nothing: readonly string[] = [];

/** The facts that a fact may follow from; none where only the profile can tell. */
export const followsFrom = (name: string): readonly string[] => origins.get(name) ?? nothing;

/** A word of the profile that a day tells too, once the day is known: by whether it has come, or came not too long ago. */
export interface ToldByDay {
  readonly word: string;
  readonly day: string;
  readonly lasts?: Period;
}

/** The words that days tell. */
export const toldByDays: readonly ToldByDay[] = [
  ...implied.map(({ fact, day, lasts }) => ({ word: fact, day, ...(lasts && { lasts }) })),
  { word: 'monitoring.status', day: 'monitoring.goLiveOn' },
];

/** The stated words of which a day says otherwise. */
export function overturned(facts: Facts, asOf: Day): readonly string[] {
  const told = new Map<string, boolean>();
  for (const each of implied) {
    const holds = holdsOn(each, facts[each.day], asOf);
    if (holds !== undefined) told.set(each.fact, holds);
  }
  const words = [...told].flatMap(([word, holds]) => (facts[word] === !holds ? [word] : []));
  const status = facts['monitoring.status'];
  const isOtherwise = status !== undefined && isLive(facts, asOf) !== (status !== 'planned');
  return isOtherwise ? [...words, 'monitoring.status'] : words;
}

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

/** Days that run backwards, and facts denied that a day implies. */
export function* contradictions(facts: Facts, asOf: Day, prefix: string, path: string): Generator<Issue> {
  const at = (name: string) => `${path}${name.slice(prefix.length)}`;
  for (const [start, end] of intervals) {
    const [from, to] = [facts[start], facts[end]];
    if (!start.startsWith(prefix) || typeof from !== 'string' || typeof to !== 'string' || from <= to) continue;
    yield { code: 'end-before-start', path: at(end), found: foundText(to), other: `${at(start)} ${foundText(from)}` };
  }
  // A day still to come on the day of the report says nothing against a fact that holds by then.
  for (const each of implied) {
    const { fact, day } = each;
    const since = facts[day];
    if (typeof since !== 'string' || since > asOf || !fact.startsWith(prefix)) continue;
    const holds = holdsOn(each, since, asOf);
    if (holds !== undefined && facts[fact] === !holds)
      yield { code: 'inconsistent', path: at(fact), found: String(!holds), other: `${at(day)} ${foundText(since)}` };
  }
}
