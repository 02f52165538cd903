import type { Facts, Reading } from '../bands/reading.js';
import type { Day } from '../calendar.js';
import { type Completion, completions } from '../completions.js';
import type { Condition, Truth } from '../condition.js';
import { truthFor } from '../decide/plain.js';

/** What a search ends with: a case of it, or that there is none, or that there are too many to say. */
export type Search = Completion | 'none' | 'too-many';

/** So many values are tried for one question; whoever checks rules has time. */
export const stepsOfLint = 200_000;

/** Looks for a way the facts may turn out in which something holds. */
export function find(reading: Reading, asOf: Day, holds: (facts: Facts) => Truth, stated: Facts = {}): Search {
  const walk = completions(stated, reading, asOf, {
    settled: (facts) => holds(facts) !== 'unknown',
    steps: stepsOfLint,
  });
  let next = walk.next();
  for (; !next.done; next = walk.next()) if (holds(next.value.facts) === true) return next.value;
  return next.value === 'all' ? 'none' : next.value;
}

/** Whether a search found a case. */
export const isFound = (search: Search): search is Completion => typeof search === 'object';

/** Whether all of some conditions hold. */
export function allHold(...conditions: readonly Condition[]): (facts: Facts) => Truth {
  const [first, ...others] = conditions;
  return first === undefined ? () => true : (facts) => truthFor({ all: [first, ...others] }, facts);
}
