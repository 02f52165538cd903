import * as z from 'zod/mini';
import type { FactOf } from './fact-of.js';
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

/** The truth of the opposite. */
export const negated = (truth: Truth): Truth => (truth === 'unknown' ? truth : !truth);

/**
 * Strong three-valued logic after Kleene: one false part settles `all`, one true part settles `any`, whatever else is
 * missing; short of that, a part that is not known leaves the group unknown.
 */
export function judge(condition: Condition, leaf: (leaf: Leaf) => Truth): Truth {
  if ('not' in condition) return negated(judge(condition.not, leaf));
  if (!('all' in condition || 'any' in condition)) return leaf(condition);
  const [parts, decisive] = 'all' in condition ? [condition.all, false] : [condition.any, true];
  let truth: Truth = !decisive;
  for (const part of parts) {
    const own = judge(part, leaf);
    if (own === decisive) return decisive;
    if (own === 'unknown') truth = own;
  }
  return truth;
}

/** The name of the other fact a leaf compares with, if its value is one. */
export const comparedFact = (value: Leaf['value']): string | undefined =>
  typeof value === 'object' && 'fact' in value ? value.fact : undefined;

/** What a leaf compares with: its own value, or that of the other fact. */
export function expectedBy({ value }: Leaf, factOf: FactOf): unknown {
  const other = comparedFact(value);
  return other === undefined ? value : factOf(other);
}

/** The same for leaves that say the same, and for them alone. */
export const leafKey = ({ fact, operator, value }: Leaf): string => JSON.stringify([fact, operator, value]);

/** Every leaf of a condition, in reading order. */
export function leaves(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves);
  if ('any' in condition) return condition.any.flatMap(leaves);
  if ('not' in condition) return leaves(condition.not);
  return [condition];
}
