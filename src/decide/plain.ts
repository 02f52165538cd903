import { type Condition, comparedFact, judge, type Truth } from '../condition.js';
import { operatorNamed } from '../operators.js';

/** One condition over known facts, without preparing anything: an answer is tried out in microseconds. */
export const truthOf = (condition: Condition, facts: Readonly<Record<string, unknown>>): Truth =>
  judge(condition, ({ fact, operator, value }) => {
    const other = comparedFact(value);
    const [found, expected] = [facts[fact], other === undefined ? value : facts[other]];
    return found === undefined || expected === undefined ? 'unknown' : operatorNamed(operator).holds(found, expected);
  });
