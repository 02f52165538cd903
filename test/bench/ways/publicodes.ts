import Engine from 'publicodes';
import { type Condition, comparedFact, type Leaf, leaves } from '../../../src/condition.js';
import type { Bits } from '../../../src/decide/program.js';
import type { Law } from '../../../src/rule.js';
import { factNamed } from '../../../src/vocabulary.js';
import { plainName, type Verdict, type Way } from '../way.js';
import { conditions } from './json-rules-engine.js';

const expressible = ({ fact, value, operator }: Leaf): boolean =>
  comparedFact(value) === undefined &&
  operator !== 'contains' &&
  operator !== 'doesNotContain' &&
  ['boolean', 'choice', 'integer', 'number'].includes(factNamed(fact)?.type ?? '');

/** Whether publicodes can express a law: it has no lists, and its dates are not compared here. */
export const isExpressible = (law: Law): boolean => conditions(law).flatMap(leaves).every(expressible);

// Its names begin with a letter and know no capitals.
const nameOf = (fact: string): string =>
  `f ${plainName(fact)
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll('_', ' ')}`;

const wordFor = (value: unknown): string =>
  value === true ? 'oui' : value === false ? 'non' : typeof value === 'string' ? `'${value}'` : String(value);

const opposites: Partial<Readonly<Record<Leaf['operator'], Leaf['operator']>>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
};
const signs: Partial<Readonly<Record<Leaf['operator'], string>>> = {
  equal: '=',
  notEqual: '!=',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
};

type Publicodes = string | { readonly [mechanism: string]: readonly Publicodes[] };

const all = (parts: readonly Publicodes[]): Publicodes => ({ 'toutes ces conditions': parts });
const any = (parts: readonly Publicodes[]): Publicodes => ({ 'une de ces conditions': parts });

/** `not` is moved down to the leaves, for which there is an opposite each. */
function ruleOf(condition: Condition, isNegated: boolean): Publicodes {
  if ('not' in condition) return ruleOf(condition.not, !isNegated);
  if ('all' in condition) return (isNegated ? any : all)(condition.all.map((part) => ruleOf(part, isNegated)));
  if ('any' in condition) return (isNegated ? all : any)(condition.any.map((part) => ruleOf(part, isNegated)));
  const operator = isNegated ? (opposites[condition.operator] ?? condition.operator) : condition.operator;
  const name = nameOf(condition.fact);
  if (operator === 'in' || operator === 'notIn') {
    const sign = operator === 'in' ? '=' : '!=';
    return (operator === 'in' ? any : all)(
      [condition.value].flat().map((value) => `${name} ${sign} ${wordFor(value)}`),
    );
  }
  return `${name} ${signs[operator]} ${wordFor(condition.value)}`;
}

const types: Readonly<Record<string, string>> = {
  boolean: 'booléen',
  choice: 'texte',
  integer: 'nombre',
  number: 'nombre',
};
const silent = { log: () => undefined, warn: () => undefined, error: () => undefined };
const bitsOf = (value: unknown): Bits => (value === true ? 3 : value === false ? 0 : 1);

type Situation = Readonly<Record<string, string>>;

/** publicodes, which knows what is not known. */
export const publicodes: Way<Situation, readonly Verdict[]> = {
  name: 'publicodes',
  given: ({ facts }) =>
    Object.fromEntries(Object.entries(facts).map(([fact, value]) => [nameOf(fact), wordFor(value)] as const)),
  prepare: ({ rules, program }) => {
    const facts = new Set(program.leaves.map(({ fact }) => fact));
    const names = new Set([...facts].map(nameOf));
    const engine = new Engine(
      Object.fromEntries([
        ...[...facts].map(
          (fact) => [nameOf(fact), { question: fact, type: types[factNamed(fact)?.type ?? ''] }] as const,
        ),
        ...rules.flatMap(({ law }, index) =>
          conditions(law).map(
            (condition, part) => [`r ${index} ${'ab'[part]}`, { valeur: ruleOf(condition, false) }] as const,
          ),
        ),
      ]) as never,
      { logger: silent },
    );
    return (situation) => {
      engine.setSituation(Object.fromEntries(Object.entries(situation).filter(([name]) => names.has(name))));
      return rules.map(({ law }, index): Verdict => {
        const applies = bitsOf(engine.evaluate(`r ${index} a`).nodeValue);
        return [applies, applies === 0 || !law.metWhen ? 0 : bitsOf(engine.evaluate(`r ${index} b`).nodeValue)];
      });
    };
  },
  verdicts: (verdicts) => verdicts,
};
