import type { FactType } from './facts/fact.js';

interface OperatorDefinition {
  /** The types of fact it may be used on. */
  readonly types: readonly FactType[];
  /** Whether the value it compares with is a list. */
  readonly takesList: boolean;
  /** Strict: values of another type never hold, nothing is coerced, nothing throws. */
  readonly holds: (found: unknown, expected: unknown) => boolean;
}

const scalar: readonly FactType[] = ['boolean', 'integer', 'number', 'date', 'choice'];
const number: readonly FactType[] = ['integer', 'number'];
const listed: readonly FactType[] = ['integer', 'number', 'date', 'choice'];
const several: readonly FactType[] = ['choices', 'texts'];

const ofNumbers = (compare: (a: number, b: number) => boolean) => (a: unknown, b: unknown) =>
  typeof a === 'number' && typeof b === 'number' && compare(a, b);

/** Days are `YYYY-MM-DD` with four-digit years, checked on entry, so the order of the text is the order of time. */
const ofDays = (compare: (a: string, b: string) => boolean) => (a: unknown, b: unknown) =>
  typeof a === 'string' && typeof b === 'string' && compare(a, b);

const holdsIn = (found: unknown, list: unknown) => Array.isArray(list) && list.includes(found);

/** The operators of the rule language: the engine's own, made strict, and four for days. */
export const operators = {
  equal: { types: scalar, takesList: false, holds: (a, b) => a === b },
  notEqual: { types: scalar, takesList: false, holds: (a, b) => a !== undefined && a !== b },
  in: { types: listed, takesList: true, holds: holdsIn },
  notIn: { types: listed, takesList: true, holds: (a, b) => a !== undefined && Array.isArray(b) && !b.includes(a) },
  lessThan: { types: number, takesList: false, holds: ofNumbers((a, b) => a < b) },
  lessThanInclusive: { types: number, takesList: false, holds: ofNumbers((a, b) => a <= b) },
  greaterThan: { types: number, takesList: false, holds: ofNumbers((a, b) => a > b) },
  greaterThanInclusive: { types: number, takesList: false, holds: ofNumbers((a, b) => a >= b) },
  contains: { types: several, takesList: false, holds: (a, b) => holdsIn(b, a) },
  doesNotContain: { types: several, takesList: false, holds: (a, b) => Array.isArray(a) && !a.includes(b) },
  before: { types: ['date'], takesList: false, holds: ofDays((a, b) => a < b) },
  onOrBefore: { types: ['date'], takesList: false, holds: ofDays((a, b) => a <= b) },
  after: { types: ['date'], takesList: false, holds: ofDays((a, b) => a > b) },
  onOrAfter: { types: ['date'], takesList: false, holds: ofDays((a, b) => a >= b) },
} as const satisfies Record<string, OperatorDefinition>;

/** The name of an operator of the rule language. */
export type Operator = keyof typeof operators;

/** The names of the operators, in the order they are documented. */
export const operatorNames = Object.keys(operators) as [Operator, ...Operator[]];

/** What the rule language knows about an operator. */
export const operatorNamed = (name: Operator): OperatorDefinition => operators[name];
