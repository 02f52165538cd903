import type { HolidaysOf } from '../calendar.js';
import { type Condition, comparedFact, type Leaf, leaves } from '../condition.js';
import { intervals } from '../contradictions.js';
import { derive, followsFrom } from '../derive.js';
import { derivedFact } from '../facts/derived.js';
import type { Deadline } from '../rule.js';
import { overturned, toldByDays } from '../told-by-days.js';
import { type FactEntry, factNamed } from '../vocabulary.js';

/** Facts by name. */
export type Facts = Readonly<Record<string, unknown>>;

/** What a verdict is made of: conditions and, where it depends on them, deadlines. */
export interface Reading {
  readonly conditions: readonly Condition[];
  /** One or several: the last day of each, or the event that ends it, is read too. */
  readonly deadline?: TimeLeft | readonly TimeLeft[] | undefined;
}

/** A deadline with the law whose holidays count. */
type TimeLeft = Deadline & { readonly holidaysOf?: HolidaysOf };

/** The deadlines of a reading. */
export const deadlinesOf = ({ deadline }: Reading): readonly TimeLeft[] => [deadline ?? []].flat();

/** The leaves of a reading, in reading order. */
export const leavesOf = ({ conditions }: Reading): readonly Leaf[] => conditions.flatMap(leaves);

/** The facts that a reading names, as the conditions write them. */
export const namesOf = (reading: Reading): readonly string[] => [
  ...leavesOf(reading).flatMap(({ fact, value }) => [fact, comparedFact(value) ?? fact]),
  ...deadlinesOf(reading).map(({ endsWith, start }) => endsWith ?? start),
];

/** What a reading depends on, directly or through what follows from facts. */
export interface Dependence {
  /** What is stated and matters. */
  readonly stated: Facts;
  /** The same, with what follows from it. */
  readonly known: Facts;
  /** The facts that are missing and read. */
  readonly missing: readonly FactEntry[];
  /** Days that are missing and not read, but limit those that are: neither may precede the other. */
  readonly limiting: readonly FactEntry[];
  /** The stated words that no day overturns so far; none may. */
  readonly standing: readonly string[];
}

const neighbours = (day: string): readonly string[] =>
  intervals.flatMap(([start, end]) => (start === day ? [end] : end === day ? [start] : []));

/**
 * Of the days that are missing and not read, those that may keep others from having some value: they stand between two
 * days, or between a day and a word. Where only one touches them, they can always make room for it.
 */
function limiting(unread: ReadonlySet<string>, standing: readonly string[]): ReadonlySet<string> {
  const limits = new Set<string>();
  const grouped = new Set<string>();
  for (const start of unread) {
    if (grouped.has(start)) continue;
    const group = new Set([start]);
    const touching = new Set<string>();
    // A set lists what is added to it while it is walked.
    for (const day of group) {
      grouped.add(day);
      for (const neighbour of neighbours(day)) (unread.has(neighbour) ? group : touching).add(neighbour);
      for (const told of toldByDays) if (told.day === day && standing.includes(told.word)) touching.add(told.word);
    }
    if (touching.size > 1) for (const day of group) limits.add(day);
  }
  return limits;
}

/**
 * Finds what a reading depends on. What follows from other facts is not missing itself, they are. A day that is missing
 * brings the days it may not precede or follow, and the stated words it may not overturn.
 *
 * @param wordsAlone whether a word may be stated without the day that would tell it, so that both are missing; else the
 * day alone is
 */
export function dependence(facts: Facts, reading: Reading, asOf: string, wordsAlone: boolean): Dependence {
  const all = derive(facts, asOf);
  const stated: Record<string, unknown> = {};
  const missing = new Map<string, FactEntry>();
  const visited = new Set<string>();
  const visit = (name: string): void => {
    if (visited.has(name)) return;
    visited.add(name);
    const isDerived = derivedFact(name) !== undefined;
    if (!isDerived && facts[name] !== undefined) stated[name] = facts[name];
    const origins = followsFrom(name);
    if (all[name] !== undefined) {
      for (const origin of origins) if (all[origin] !== undefined) visit(origin);
      return;
    }
    const days = origins.filter((origin) => factNamed(origin)?.type === 'date');
    for (const origin of days.length > 0 && !wordsAlone ? days : origins) visit(origin);
    const entry = factNamed(name);
    if (entry && !isDerived && (origins.length === 0 || wordsAlone)) missing.set(name, entry);
  };
  for (const name of namesOf(reading)) visit(name);
  const read = new Set(missing.keys());
  // A map lists what is added to it while it is walked.
  for (const [day, { type }] of missing) {
    if (type !== 'date') continue;
    for (const neighbour of neighbours(day)) visit(neighbour);
    for (const told of toldByDays)
      if (told.day === day && facts[told.word] !== undefined)
        for (const name of [told.word, ...followsFrom(told.word)]) visit(name);
  }
  const overturnedWords = overturned(stated, asOf);
  const standing = toldByDays.flatMap(({ word }) =>
    stated[word] !== undefined && !overturnedWords.includes(word) ? [word] : [],
  );
  const unread = new Set([...missing.keys()].filter((name) => !read.has(name)));
  const limits = limiting(unread, standing);
  return {
    stated,
    known: derive(stated, asOf),
    missing: [...missing.values()].filter(({ name }) => read.has(name)),
    limiting: [...missing.values()].filter(({ name }) => limits.has(name)),
    standing,
  };
}
