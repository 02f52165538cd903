import type { Facts } from '../src/bands/reading.js';
import { addPeriod, type Day } from '../src/calendar.js';
import { isContradictory } from '../src/contradictions.js';
import { derive } from '../src/derive.js';
import { factsOf } from '../src/fact-of.js';
import { overturned } from '../src/told-by-days.js';

/** A fact and all values that are tried for it. */
export type Domain = readonly [fact: string, values: readonly unknown[]];

/** The days from so many days before a day to so many after it. */
export const daysAround = (day: Day, before: number, after: number): readonly Day[] =>
  Array.from({ length: before + after + 1 }, (_, index) => addPeriod(day, { days: index - before }));

/**
 * Every completion there is, one by one, nothing left out for making no difference: an oracle for what is worked out by
 * bands. A stated word that no day overturns is not overturned.
 */
export function* everyCompletion(stated: Facts, domains: readonly Domain[], asOf: Day): Generator<Facts> {
  const standing = new Set(Object.keys(stated));
  for (const word of overturned(stated, asOf)) standing.delete(word);
  const open = domains.filter(([fact]) => stated[fact] === undefined);
  function* complete(index: number, facts: Facts): Generator<Facts> {
    const [fact, values = []] = open[index] ?? [];
    if (fact === undefined) {
      if (!isContradictory(factsOf(facts), asOf) && !overturned(facts, asOf).some((word) => standing.has(word)))
        yield derive(facts, asOf);
      return;
    }
    for (const value of values) yield* complete(index + 1, { ...facts, [fact]: value });
  }
  yield* complete(0, stated);
}
