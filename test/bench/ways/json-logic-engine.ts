import { LogicEngine } from 'json-logic-engine';
import { type Condition, comparedFact, type Leaf } from '../../../src/condition.js';
import { type Facts, plainlyNamed, plainName, type Verdict, type Way } from '../way.js';

type Logic = unknown;

const fact = (name: string): Logic => ({ var: plainName(name) });

function comparison({ fact: name, operator, value }: Leaf): Logic {
  const found = fact(name);
  const other = comparedFact(value);
  const expected = other === undefined ? value : fact(other);
  switch (operator) {
    case 'equal':
      return { '===': [found, expected] };
    case 'notEqual':
      return { '!==': [found, expected] };
    case 'in':
      return { in: [found, { preserve: expected }] };
    case 'notIn':
      return { '!': { in: [found, { preserve: expected }] } };
    case 'lessThan':
    case 'before':
      return { '<': [found, expected] };
    case 'lessThanInclusive':
    case 'onOrBefore':
      return { '<=': [found, expected] };
    case 'greaterThan':
    case 'after':
      return { '>': [found, expected] };
    case 'greaterThanInclusive':
    case 'onOrAfter':
      return { '>=': [found, expected] };
    case 'contains':
      return { in: [expected, found] };
    case 'doesNotContain':
      return { '!': { in: [expected, found] } };
  }
}

const isMissing = (name: string): Logic => ({ '===': [fact(name), null] });

/** Its own operators know true and false only, so leaves become numbers, and groups of them need operators of ours. */
function logicOf(condition: Condition): Logic {
  if ('all' in condition) return { kleeneAll: condition.all.map(logicOf) };
  if ('any' in condition) return { kleeneAny: condition.any.map(logicOf) };
  if ('not' in condition) return { kleeneNot: [logicOf(condition.not)] };
  const other = comparedFact(condition.value);
  const missing =
    other === undefined ? isMissing(condition.fact) : { or: [isMissing(condition.fact), isMissing(other)] };
  return { if: [missing, 1, { if: [comparison(condition), 3, 0] }] };
}

/** The text of a part while a logic is compiled. */
interface BuildState {
  readonly compile: (strings: TemplateStringsArray, ...items: unknown[]) => unknown;
}

const engine = new LogicEngine();
const group = (
  method: (parts: readonly number[]) => number,
  compile: (parts: readonly Logic[], state: BuildState) => unknown,
) => ({ method, compile, deterministic: true, traverse: true }) as never;
engine.addMethod(
  'kleeneAll',
  group(
    (parts) => parts.reduce((a, b) => a & b),
    ([first, ...rest], state) => rest.reduce((all, part) => state.compile`(${all} & ${part})`, state.compile`${first}`),
  ),
);
engine.addMethod(
  'kleeneAny',
  group(
    (parts) => parts.reduce((a, b) => a | b),
    ([first, ...rest], state) => rest.reduce((any, part) => state.compile`(${any} | ${part})`, state.compile`${first}`),
  ),
);
engine.addMethod(
  'kleeneNot',
  group(
    ([part = 1]) => (part === 1 ? 1 : 3 - part),
    ([part], state) => state.compile`[3, 1, 1, 0][${part}]`,
  ),
);

type Compiled = (facts: Facts) => number;

const compiled = (condition: Condition): Compiled => engine.build(logicOf(condition) as never) as unknown as Compiled;

/** json-logic-engine, each condition compiled to a function; it uses `new Function`. */
export const jsonLogicEngine: Way<Facts, readonly Verdict[]> = {
  name: 'json-logic-engine, compiled',
  given: plainlyNamed,
  prepare: ({ rules }) => {
    const laws = rules.map(({ law: { appliesWhen, metWhen } }) => ({
      applies: compiled(appliesWhen),
      met: metWhen && compiled(metWhen),
    }));
    return (facts) =>
      laws.map(({ applies, met }): Verdict => {
        const bits = applies(facts);
        return [bits, bits === 0 || !met ? 0 : met(facts)];
      });
  },
  verdicts: (verdicts) => verdicts,
};
