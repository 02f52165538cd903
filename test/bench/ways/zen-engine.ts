import { ZenEngine, type ZenEngineResponse } from '@gorules/zen-engine';
import { type Condition, comparedFact, type Leaf } from '../../../src/condition.js';
import type { Bits } from '../../../src/decide/program.js';
import { type Facts, plainlyNamed, plainName, type Way } from '../way.js';

const literal = (value: unknown): string => JSON.stringify(value);

function comparison({ fact, operator, value }: Leaf): string {
  const found = plainName(fact);
  const other = comparedFact(value);
  const expected = other === undefined ? literal(value) : plainName(other);
  switch (operator) {
    case 'equal':
      return `${found} == ${expected}`;
    case 'notEqual':
      return `${found} != ${expected}`;
    case 'in':
      return `${found} in ${expected}`;
    case 'notIn':
      return `${found} not in ${expected}`;
    case 'lessThan':
      return `${found} < ${expected}`;
    case 'lessThanInclusive':
      return `${found} <= ${expected}`;
    case 'greaterThan':
      return `${found} > ${expected}`;
    case 'greaterThanInclusive':
      return `${found} >= ${expected}`;
    case 'before':
      return `d(${found}).isBefore(d(${expected}))`;
    case 'onOrBefore':
      return `d(${found}).isSameOrBefore(d(${expected}))`;
    case 'after':
      return `d(${found}).isAfter(d(${expected}))`;
    case 'onOrAfter':
      return `d(${found}).isSameOrAfter(d(${expected}))`;
    case 'contains':
      return `${expected} in ${found}`;
    case 'doesNotContain':
      return `${expected} not in ${found}`;
  }
}

/** Kleene's logic in its own words: 0 false, 1 unknown, 2 true; all is the least, any the greatest. */
function expressionOf(condition: Condition): string {
  if ('all' in condition) return `min([${condition.all.map(expressionOf).join(', ')}])`;
  if ('any' in condition) return `max([${condition.any.map(expressionOf).join(', ')}])`;
  if ('not' in condition) return `(2 - ${expressionOf(condition.not)})`;
  const other = comparedFact(condition.value);
  const missing = [condition.fact, ...(other === undefined ? [] : [other])].map((fact) => `${plainName(fact)} == null`);
  return `(${missing.join(' or ')} ? 1 : (${comparison(condition)} ? 2 : 0))`;
}

const engine = new ZenEngine();
const bitsOf = (truth: unknown): Bits => (truth === 2 ? 3 : (truth as Bits));

/** @gorules/zen-engine, native: a decision of one node that holds all conditions as expressions. */
export const zenEngine: Way<Facts, ZenEngineResponse> = {
  name: '@gorules/zen-engine, one decision',
  given: plainlyNamed,
  prepare: ({ rules }) => {
    const expressions = rules.flatMap(({ law: { appliesWhen, metWhen } }, index) => [
      { id: `a${index}`, key: `a${index}`, value: expressionOf(appliesWhen) },
      ...(metWhen ? [{ id: `m${index}`, key: `m${index}`, value: expressionOf(metWhen) }] : []),
    ]);
    const decision = engine.createDecision({
      nodes: [
        { id: 'in', name: 'in', type: 'inputNode', position: { x: 0, y: 0 } },
        { id: 'rules', name: 'rules', type: 'expressionNode', position: { x: 0, y: 0 }, content: { expressions } },
        { id: 'out', name: 'out', type: 'outputNode', position: { x: 0, y: 0 } },
      ],
      edges: [
        { id: '1', sourceId: 'in', targetId: 'rules', type: 'edge' },
        { id: '2', sourceId: 'rules', targetId: 'out', type: 'edge' },
      ],
    });
    return (facts) => decision.evaluate(facts);
  },
  verdicts: ({ result }, { rules }) =>
    rules.map((_, index) => [bitsOf(result[`a${index}`]), bitsOf(result[`m${index}`] ?? 0)]),
};
