import * as z from 'zod/mini';
import { type Operator, operatorNames } from './operators.js';

/** What a leaf compares a fact with. */
export type Literal = string | number | boolean | readonly (string | number)[];

/** One comparison: a fact, an operator, and a value or another fact. */
export interface Leaf {
  readonly fact: string;
  readonly operator: Operator;
  readonly value: Literal | { readonly fact: string };
}

/** A json-rules-engine condition, without `path`, `params`, `priority` and named conditions. */
export type Condition =
  | Leaf
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Kleene's three truth values. */
export type Truth = boolean | 'unknown';

/** A condition with what was found for each leaf and the verdict at each level. */
export type Trace =
  | (Leaf & { readonly found?: unknown; readonly expected?: unknown; readonly truth: Truth })
  | { readonly all: readonly Trace[]; readonly truth: Truth }
  | { readonly any: readonly Trace[]; readonly truth: Truth }
  | { readonly not: Trace; readonly truth: Truth };

const group = (): z.ZodMiniType<readonly Condition[], readonly Condition[]> =>
  z.array(z.lazy(() => conditionSchema)).check(z.minLength(1));

/** The condition grammar; which fact and operator fit together is checked by `condition-check.ts`. */
export const conditionSchema: z.ZodMiniType<Condition, Condition> = z.union([
  z.strictObject({
    fact: z.string(),
    operator: z.enum(operatorNames),
    value: z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.array(z.union([z.string(), z.number()])).check(z.minLength(1)),
      z.strictObject({ fact: z.string() }),
    ]),
  }),
  z.strictObject({ all: group() }),
  z.strictObject({ any: group() }),
  z.strictObject({ not: z.lazy(() => conditionSchema) }),
]);

const negate = (truth: Truth): Truth => (truth === 'unknown' ? truth : !truth);

const conjunction = (traces: readonly Trace[]): Truth =>
  traces.some(({ truth }) => truth === false) ? false : traces.every(({ truth }) => truth === true) || 'unknown';

const disjunction = (traces: readonly Trace[]): Truth =>
  traces.some(({ truth }) => truth === true) ? true : traces.every(({ truth }) => truth === false) ? false : 'unknown';

/** How one leaf was decided. */
export interface Decision {
  readonly found?: unknown;
  readonly expected?: unknown;
  readonly truth: Truth;
}

/**
 * Kleene's strong three-valued logic: `all` with one false is false whatever is missing, `any` with one true
 * is true, and otherwise a missing fact makes the group unknown.
 */
export function judge(condition: Condition, leaf: (leaf: Leaf) => Decision): Trace {
  if ('all' in condition) {
    const all = condition.all.map((part) => judge(part, leaf));
    return { all, truth: conjunction(all) };
  }
  if ('any' in condition) {
    const any = condition.any.map((part) => judge(part, leaf));
    return { any, truth: disjunction(any) };
  }
  if ('not' in condition) {
    const not = judge(condition.not, leaf);
    return { not, truth: negate(not.truth) };
  }
  const { fact, operator, value } = condition;
  return { fact, operator, value, ...leaf(condition) };
}

/** The name of the other fact a leaf compares with, if its value is one. */
export const comparedFact = (value: Leaf['value']): string | undefined =>
  typeof value === 'object' && 'fact' in value ? value.fact : undefined;

/** The parts of a traced group; none for a leaf. */
const parts = (trace: Trace): readonly Trace[] =>
  'all' in trace ? trace.all : 'any' in trace ? trace.any : 'not' in trace ? [trace.not] : [];

/** Every leaf of a condition, in reading order. */
export function leaves(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  if ('not' in condition) return leaves(condition.not);
  return [condition];
}

/** The facts whose absence leaves a verdict open; none when it is decided. */
export function missingFacts(trace: Trace): readonly string[] {
  if (trace.truth !== 'unknown') return [];
  if (!('fact' in trace)) return [...new Set(parts(trace).flatMap(missingFacts))];
  const other = comparedFact(trace.value);
  return [
    ...(trace.found === undefined ? [trace.fact] : []),
    ...(other !== undefined && trace.expected === undefined ? [other] : []),
  ];
}

/** The leaves that carry a verdict: those of the parts that agree with it (of their opposite, below a `not`). */
export function reasons(trace: Trace): readonly Extract<Trace, Leaf>[] {
  if ('fact' in trace) return [trace];
  return parts(trace)
    .filter((part) => part.truth === ('not' in trace ? negate(trace.truth) : trace.truth))
    .flatMap(reasons);
}
