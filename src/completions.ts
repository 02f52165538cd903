import { dependence, type Facts, type Reading } from './bands/reading.js';
import { type Places, type Turn, turnsOf } from './bands/turns.js';
import type { Day } from './calendar.js';
import { isContradictory } from './contradictions.js';
import { derive } from './derive.js';
import { factsOf } from './fact-of.js';
import { overturned } from './told-by-days.js';

/** Facts with values for some or all of those that were missing. */
export interface Completion {
  /** What was added to what is stated. */
  readonly added: Facts;
  /** All facts that the reading depends on, with what follows from them. */
  readonly facts: Facts;
}

/** How to complete facts. */
export interface CompletionOptions {
  /**
   * Whether more facts would change nothing: then what is still missing is left out, and one completion stands for all
   * that add to it. Without it, everything is completed.
   */
  readonly settled?: (facts: Facts) => boolean;
  /** How many values may be tried, all in all; `stepsByDefault` when left out. */
  readonly steps?: number;
  /** Whether a word may be stated without the day that would tell it, as a profile may; else every day is given. */
  readonly wordsAlone?: boolean;
}

/** How completions end: every one that makes a difference was given, or there were too many. */
export type Ending = 'all' | 'too-many';

/** How many values are tried for one reading before it is given up. */
const stepsByDefault = 20_000;

const withPlace = (places: Places, { fact }: Turn, place: number | undefined): Places =>
  place === undefined ? places : new Map([...places, [fact, place]]);

/**
 * The ways in which missing facts may turn out, as far as they make a difference to what is read: one completion for
 * all that the conditions cannot tell apart. Derived facts are worked out, not tried. Left out are completions that a
 * profile may not hold (days that run backwards, words that a day belies) and those in which a day that is added
 * overturns a word that is stated.
 *
 * @param stated the facts of one subject, the employer's with them, as the profile states them
 * @param reading the conditions, and a deadline where it matters
 * @returns whether all were given
 *
 * @example
 * const condition = { fact: 'headcount', operator: 'lessThan', value: 150 };
 * [...completions({}, { conditions: [condition] }, '2026-11-22')].map(({ added }) => added);
 * // [{ headcount: 149 }, { headcount: 150 }]
 */
export function* completions(
  stated: Facts,
  reading: Reading,
  asOf: Day,
  { settled, steps = stepsByDefault, wordsAlone = false }: CompletionOptions = {},
): Generator<Completion, Ending> {
  const depends = dependence(stated, reading, asOf, wordsAlone);
  const planned = turnsOf(reading, depends, asOf, wordsAlone);
  if (!planned) return 'too-many';
  const turns: readonly Turn[] = planned;
  let left = steps;

  const isCoherent = (facts: Facts): boolean =>
    !isContradictory(factsOf(facts), asOf) && !overturned(facts, asOf).some((word) => depends.standing.includes(word));

  /** What a turn makes of the facts so far; nothing, where its value cannot be. */
  const taking = (turn: Turn, value: unknown, { added, facts }: Completion): Completion | undefined => {
    const more = value === undefined ? added : { ...added, [turn.fact]: value };
    if (!turn.tells) return { added: more, facts: value === undefined ? facts : { ...facts, [turn.fact]: value } };
    const all = { ...depends.stated, ...more };
    if (turn.isBound && !isCoherent(all)) return undefined;
    const derived: Record<string, unknown> = { ...derive(all, asOf) };
    for (const name of turn.withheld) delete derived[name];
    return { added: more, facts: derived };
  };

  /** Whether the facts that are not given a value can have one at all. */
  function canBeCompleted(so: Completion, places: Places, waiting: readonly Turn[]): boolean {
    const [turn, ...others] = waiting.filter(({ isBound }) => isBound);
    if (!turn) return true;
    return turn.values(places, so.facts).some(({ value, place }) => {
      left -= 1;
      const next = left < 0 ? undefined : taking(turn, value, so);
      return next !== undefined && canBeCompleted(next, withPlace(places, turn, place), others);
    });
  }

  function* descend(index: number, so: Completion, places: Places): Generator<Completion> {
    const turn = turns[index];
    if (!turn?.isRead || settled?.(so.facts)) {
      if (canBeCompleted(so, places, turns.slice(index))) yield so;
      return;
    }
    for (const { value, place } of turn.values(places, so.facts)) {
      left -= 1;
      if (left < 0) return;
      const next = taking(turn, value, so);
      if (next) yield* descend(index + 1, next, withPlace(places, turn, place));
    }
  }

  yield* descend(0, { added: {}, facts: depends.known }, new Map());
  return left < 0 ? 'too-many' : 'all';
}
