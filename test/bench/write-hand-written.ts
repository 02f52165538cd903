// Writes the rules in force as a programmer would write them in TypeScript, to .measure/hand-written.ts: for each
// kind of subject one function without loops, tables or look-ups. Each fact is read once, a leaf that several conditions
// share is compared once, a condition is one expression, and Kleene's logic is bits: 0 false, 1 unknown, 3 true, `&` for
// all, `|` for any. Whether a law is met is only asked where it may apply.
import { mkdirSync, writeFileSync } from 'node:fs';
import { comparedFact, type Leaf } from '../../src/condition.js';
import type { LawProgram, Node, Program } from '../../src/decide/program.js';
import type { FactType } from '../../src/facts/fact.js';
import { factNamed } from '../../src/vocabulary.js';
import { isExpressible } from './ways/publicodes.js';
import { rulesWhere, subjectKinds } from './workload.js';

const typeNames: Partial<Readonly<Record<FactType, string>>> = {
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
  choices: 'readonly string[]',
  texts: 'readonly string[]',
};

const typeOf = (fact: string): string => typeNames[factNamed(fact)?.type ?? 'date'] ?? 'string';

const variable = (fact: string): string => fact.replaceAll('.', '_');
const literal = (value: unknown): string => JSON.stringify(value);

function comparison({ fact, operator, value }: Leaf): string {
  const found = variable(fact);
  const other = comparedFact(value);
  const expected = other === undefined ? literal(value) : variable(other);
  const oneOf = () => [value].flat().map((each) => `${found} === ${literal(each)}`);
  switch (operator) {
    case 'equal':
      return `${found} === ${expected}`;
    case 'notEqual':
      return `${found} !== ${expected}`;
    case 'in':
      return oneOf().join(' || ');
    case 'notIn':
      return `!(${oneOf().join(' || ')})`;
    case 'lessThan':
    case 'before':
      return `${found} < ${expected}`;
    case 'lessThanInclusive':
    case 'onOrBefore':
      return `${found} <= ${expected}`;
    case 'greaterThan':
    case 'after':
      return `${found} > ${expected}`;
    case 'greaterThanInclusive':
    case 'onOrAfter':
      return `${found} >= ${expected}`;
    case 'contains':
      return `${found}.includes(${expected})`;
    case 'doesNotContain':
      return `!${found}.includes(${expected})`;
  }
}

function decided(leaf: Leaf): string {
  const other = comparedFact(leaf.value);
  const unknown = [leaf.fact, ...(other === undefined ? [] : [other])].map((fact) => `${variable(fact)} === undefined`);
  return `(${unknown.join(' || ')} ? 1 : ${comparison(leaf)} ? 3 : 0)`;
}

const leafUses = (node: Node): readonly number[] => (node.kind === 'leaf' ? [node.slot] : node.parts.flatMap(leafUses));
const nodesOf = ({ applies, met }: LawProgram): readonly Node[] => (met ? [applies, met] : [applies]);

function functionOf(kind: string, { leaves, laws }: Program): string {
  const uses = laws.flatMap(nodesOf).flatMap(leafUses);
  const isShared = (slot: number) => uses.indexOf(slot) !== uses.lastIndexOf(slot);
  const used = leaves.filter((_, slot) => uses.includes(slot));
  const read = [
    ...new Set(used.flatMap(({ fact, value }) => [fact, ...[comparedFact(value)].flatMap((other) => other ?? [])])),
  ];
  const expression = (node: Node): string => {
    if (node.kind === 'leaf') return isShared(node.slot) ? `leaf${node.slot}` : decided(node.leaf);
    const parts = node.parts.map(expression);
    // 0, 1, 3 turned round: false and true change places, unknown stays.
    if (node.kind === 'not') return `[3, 1, 1, 0][${parts[0]}]!`;
    return `(${parts.join(node.kind === 'all' ? ' & ' : ' | ')})`;
  };
  return `
export function ${kind}(facts: Facts, verdicts: Uint8Array): void {
${read.map((fact) => `  const ${variable(fact)} = facts['${fact}'] as ${typeOf(fact)};`).join('\n')}
${leaves.flatMap((leaf, slot) => (isShared(slot) ? `  const leaf${slot} = ${decided(leaf)};` : [])).join('\n')}
  let applies: number;
${laws
  .map(
    ({ applies, met }, index) => `  verdicts[${2 * index}] = applies = ${expression(applies)};
  verdicts[${2 * index + 1}] = ${met ? `applies === 0 ? 0 : ${expression(met)}` : 0};`,
  )
  .join('\n')}
}
`;
}

const all = rulesWhere(() => true);
const some = rulesWhere(({ law }) => isExpressible(law));
const functions = subjectKinds.flatMap((kind) => [
  functionOf(kind, all[kind].program),
  functionOf(`${kind}Subset`, some[kind].program),
]);

mkdirSync('.measure', { recursive: true });
writeFileSync('.measure/hand-written.ts', `type Facts = Readonly<Record<string, unknown>>;\n${functions.join('')}`);
