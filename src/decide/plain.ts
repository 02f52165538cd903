import { type Condition, comparedFact, judge, type Trace, type Truth } from '../condition.js';
import { operatorNamed } from '../operators.js';

/** Kleene's logic over known facts, without json-rules-engine: an answer is tried out in microseconds. */
export const traceOf = (condition: Condition, facts: Readonly<Record<string, unknown>>): Trace =>
  judge(condition, ({ fact, operator, value }) => {
    const other = comparedFact(value);
    const [found, expected] = [facts[fact], other === undefined ? value : facts[other]];
    return {
      ...(found !== undefined && { found }),
      ...(expected !== undefined && { expected }),
      truth: found === undefined || expected === undefined ? 'unknown' : operatorNamed(operator).holds(found, expected),
    };
  });

/** The verdict alone. */
export const truthOf = (condition: Condition, facts: Readonly<Record<string, unknown>>): Truth =>
  traceOf(condition, facts).truth;
