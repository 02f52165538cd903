import { type Condition, expectedBy, judge, type Truth } from '../condition.js';
import { type FactOf, factsOf } from '../fact-of.js';
import { operatorNamed } from '../operators.js';

/** One condition over known facts, without preparing anything: an answer is tried out in microseconds. */
export const truthOf = (condition: Condition, factOf: FactOf): Truth =>
  judge(condition, (leaf) => {
    const [found, expected] = [factOf(leaf.fact), expectedBy(leaf, factOf)];
    if (found === undefined || expected === undefined) return 'unknown';
    return operatorNamed(leaf.operator).holds(found, expected);
  });

/** The same over the facts of an object. */
export const truthFor = (condition: Condition, facts: Readonly<Record<string, unknown>>): Truth =>
  truthOf(condition, factsOf(facts));
