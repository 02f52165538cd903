import { type Condition, comparedFact, judge, type Truth } from '../condition.js';
import { type FactOf, factsOf } from '../fact-of.js';
import { operatorNamed } from '../operators.js';

/** One condition over known facts, without preparing anything: an answer is tried out in microseconds. */
export const truthOf = (condition: Condition, factOf: FactOf): Truth =>
  judge(condition, ({ fact, operator, value }) => {
    const other = comparedFact(value);
    const [found, expected] = [factOf(fact), other === undefined ? value : factOf(other)];
    return found === undefined || expected === undefined ? 'unknown' : operatorNamed(operator).holds(found, expected);
  });

/** The same over the facts of an object. */
export const truthFor = (condition: Condition, facts: Readonly<Record<string, unknown>>): Truth =>
  truthOf(condition, factsOf(facts));
