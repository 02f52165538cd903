import { addPeriod, type Day, type Period } from './calendar.js';
import type { Issue } from './issue.js';
import { foundText } from './refusal.js';

type Facts = Readonly<Record<string, unknown>>;

/** A fact that holds from a day on, once that day is known. */
interface Implied {
  readonly fact: string;
  readonly day: string;
  /** For how long after that day it holds; for ever, when left out. */
  readonly lasts?: Period;
  /** Whether the day also tells that the fact does not hold outside that time. */
  readonly onlyThen: boolean;
}

const implied: readonly Implied[] = [
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
];

/** Facts that follow from others and the day; what is stated outright may not contradict them. */
function* implications(
  facts: Facts,
  asOf: Day,
): Generator<readonly [fact: string, holds: boolean, since: Day, day: string]> {
  for (const { fact, day, lasts, onlyThen } of implied) {
    const since = facts[day];
    if (typeof since !== 'string') continue;
    const holds = since <= asOf && (!lasts || asOf <= addPeriod(since, lasts));
    if (holds || onlyThen) yield [fact, holds, since, day];
  }
}

/** The facts with all that follows from them on that day. */
export const derive = (facts: Facts, asOf: Day): Facts => ({
  ...facts,
  ...Object.fromEntries(implications(facts, asOf)),
  asOf,
});

/** Pairs of days of which the first cannot be later than the second. */
const intervals: readonly (readonly [start: string, end: string])[] = [
  ['disconnection.injunction.notifiedOn', 'disconnection.injunction.complyBy'],
  ['disconnection.fine.notifiedOn', 'disconnection.fine.decisionOn'],
  ['disconnection.fine.previousFineOn', 'disconnection.fine.notifiedOn'],
  ['monitoring.cnpdOpinion.requestedOn', 'monitoring.cnpdOpinion.deliveredOn'],
  ['incident.employerKnewOn', 'incident.proceedingsStartedOn'],
  ['incident.proceedingsStartedOn', 'incident.dismissedOn'],
];

/** Days that run backwards, and facts denied that a day implies. */
export function* contradictions(facts: Facts, asOf: Day, prefix: string, path: string): Generator<Issue> {
  for (const [start, end] of intervals) {
    const [from, to] = [facts[start], facts[end]];
    if (!start.startsWith(prefix) || typeof from !== 'string' || typeof to !== 'string' || from <= to) continue;
    const at = (name: string) => `${path}${name.slice(prefix.length)}`;
    yield { code: 'end-before-start', path: at(end), found: foundText(to), other: `${at(start)} ${foundText(from)}` };
  }
  // A day still to come on the day of the report says nothing against a fact that holds by then.
  for (const [fact, holds, since, day] of implications(facts, asOf))
    if (since <= asOf && facts[fact] === !holds)
      yield { code: 'inconsistent', path: fact, found: String(!holds), other: `${day} ${foundText(since)}` };
}
