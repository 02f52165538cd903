import { type Condition, comparedFact, judge, type Truth } from '../condition.js';
import { operatorNamed } from '../operators.js';
import type { FactOf } from './program.js';

/** One condition over known factOf, without preparing anything: an answer is tried out in microseconds. */
export const truthOf = (condition: Condition, factOf: FactOf): Truth =>
  judge(condition, ({ fact, operator, value }) => {
    const other = comparedFact(value);
    const [found, expected] = [factOf(fact), other === undefined ? value : factOf(other)];
    return found === undefined || expected === undefined ? 'unknown' : operatorNamed(operator).holds(found, expected);
  });
