import type { Day } from './calendar.js';
import type { FactOf } from './fact-of.js';
import { about, type FactPrefix, factPrefixes } from './fact-prefix.js';
import { derivedFact, derivedFacts } from './facts/derived.js';
import { holdsOn, type Implied, implied } from './implied-facts.js';
import { lastDay, limits, limitsFrom, timeLimit } from './time-limits.js';

type Facts = Readonly<Record<string, unknown>>;

const impliedAbout = about(implied, ({ fact }) => fact);
const limitsAbout = about(limits, ([name]) => name);

/** Where the measure stands on that day: the day it goes live says more than a status written down some time ago. */
export function isLive(goLiveOn: unknown, status: unknown, asOf: Day): boolean | undefined {
  if (typeof goLiveOn === 'string') return goLiveOn <= asOf;
  return status === undefined ? undefined : status !== 'planned';
}

/** Whether an incident breached a duty. */
const isBreaching = (duties: unknown): boolean | undefined => (Array.isArray(duties) ? duties.length > 0 : undefined);

/** Adds to the facts about one kind of subject all that follows from them on that day. */
export function addDerived(all: Map<string, unknown>, asOf: Day, prefix: FactPrefix): void {
  all.set('asOf', asOf);
  for (const each of impliedAbout(prefix)) {
    const holds = holdsOn(each, all.get(each.day), asOf);
    if (holds !== undefined) all.set(each.fact, holds);
  }
  for (const [name, limit] of limitsAbout(prefix)) {
    const start = all.get(limit.start);
    if (typeof start === 'string') all.set(name, lastDay(start, limit));
  }
  if (prefix === 'monitoring.') {
    const live = isLive(all.get('monitoring.goLiveOn'), all.get('monitoring.status'), asOf);
    if (live !== undefined) all.set('monitoring.live', live);
  }
  if (prefix === 'incident.') {
    const breaching = isBreaching(all.get('incident.breachedDuties'));
    if (breaching !== undefined) all.set('incident.dutyBreached', breaching);
  }
}

/** The facts with all that follows from them on that day. */
export function derive(facts: Facts, asOf: Day): Facts {
  const all = new Map(Object.entries(facts));
  for (const prefix of factPrefixes) addDerived(all, asOf, prefix);
  return Object.fromEntries(all);
}

const impliedBy: ReadonlyMap<string, readonly Implied[]> = new Map(
  implied.map(({ day }) => [day, implied.filter((each) => each.day === day)]),
);

/** Adds what follows from a day. */
function addFollowing(from: string, day: Day, changed: Map<string, unknown>, asOf: Day): void {
  for (const each of impliedBy.get(from) ?? []) {
    const holds = holdsOn(each, day, asOf);
    if (holds !== undefined) changed.set(each.fact, holds);
  }
  for (const [name, limit] of limitsFrom(from)) {
    const last = lastDay(day, limit);
    changed.set(name, last);
    addFollowing(name, last, changed, asOf);
  }
}

/** The facts from which others follow. */
const followed: ReadonlySet<string> = new Set([
  ...implied.map(({ day }) => day),
  ...limits.map(([, { start }]) => start),
  'monitoring.goLiveOn',
  'monitoring.status',
  'incident.breachedDuties',
]);

/**
 * What follows from an answer besides what is known already.
 *
 * @returns nothing where nothing can follow
 */
export function changesBy(
  fact: string,
  answer: unknown,
  known: FactOf,
  asOf: Day,
): ReadonlyMap<string, unknown> | undefined {
  if (!followed.has(fact)) return undefined;
  const changed = new Map<string, unknown>();
  if (typeof answer === 'string') {
    addFollowing(fact, answer, changed, asOf);
    if (fact === 'monitoring.goLiveOn') changed.set('monitoring.live', isLive(answer, undefined, asOf));
    if (fact === 'monitoring.status')
      changed.set('monitoring.live', isLive(known('monitoring.goLiveOn'), answer, asOf));
  }
  if (fact === 'incident.breachedDuties') changed.set('incident.dutyBreached', isBreaching(answer));
  return changed;
}

function nearestOrigin(name: string, factOf: FactOf, asOf: Day): string | undefined {
  if (factOf(name) === undefined) return undefined;
  const start = timeLimit(name)?.start;
  if (start !== undefined) return start;
  if (name === 'monitoring.live')
    return factOf('monitoring.goLiveOn') === undefined ? 'monitoring.status' : 'monitoring.goLiveOn';
  if (name === 'incident.dutyBreached') return 'incident.breachedDuties';
  // Of several days that tell it, the last one has the last word.
  return implied.findLast((each) => each.fact === name && holdsOn(each, factOf(each.day), asOf) !== undefined)?.day;
}

/** The facts that a fact follows from on a day, the nearest first; none where the profile states it or says nothing. */
export function originsOf(name: string, factOf: FactOf, asOf: Day): readonly string[] {
  const nearest = nearestOrigin(name, factOf, asOf);
  return nearest === undefined ? [] : [nearest, ...originsOf(nearest, factOf, asOf)];
}

const askedInstead: ReadonlyMap<string, string> = new Map(
  Object.keys(derivedFacts).flatMap((name) => {
    const derived = derivedFact(name);
    const instead = derived?.limit?.start ?? derived?.askedAs;
    return instead === undefined ? [] : [[name, instead]];
  }),
);

/** The fact to ask for when one is not known: a derived fact is asked for through what it follows from. */
export function askedAs(name: string, factOf: FactOf): string {
  const instead = askedInstead.get(name);
  return instead === undefined || factOf(name) !== undefined ? name : askedAs(instead, factOf);
}

/** The facts that each derived or implied fact may follow from. */
const origins: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...implied.map(({ fact }) => [fact, implied.filter((each) => each.fact === fact).map(({ day }) => day)] as const),
  ...limits.map(([name, { start }]) => [name, [start]] as const),
  ['monitoring.live', ['monitoring.goLiveOn', 'monitoring.status']],
  ['incident.dutyBreached', ['incident.breachedDuties']],
]);
const nothing: readonly string[] = [];

/** The facts that a fact may follow from; none where only the profile can tell. */
export const followsFrom = (name: string): readonly string[] => origins.get(name) ?? nothing;
