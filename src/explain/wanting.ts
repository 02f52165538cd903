import { type Condition, type Leaf, negated, type Trace } from '../condition.js';
import type { Operator } from '../operators.js';

/** For each operator the one that holds where it does not, as far as the facts are known. */
const opposites: Readonly<Record<Operator, Operator>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  before: 'onOrAfter',
  onOrBefore: 'after',
  after: 'onOrBefore',
  onOrAfter: 'before',
};

/** The comparison that holds where this one does not. */
export const oppositeOf = (leaf: Leaf): Leaf => ({
  fact: leaf.fact,
  operator: opposites[leaf.operator],
  value: leaf.value,
});

const partsOf = (condition: Condition, kind: 'all' | 'any'): readonly Condition[] => {
  if (kind === 'all' && 'all' in condition) return condition.all;
  return kind === 'any' && 'any' in condition ? condition.any : [condition];
};

/** A group without groups of its own kind in it; of one part, that part. */
const group = (kind: 'all' | 'any', conditions: readonly Condition[]): Condition | undefined => {
  const parts = conditions.flatMap((condition) => partsOf(condition, kind));
  return parts.length < 2 ? parts[0] : kind === 'all' ? { all: parts } : { any: parts };
};

/**
 * What would still have to hold for a condition to be true, everything else being as it is: parts that hold already
 * are left out, and so are those that fail where others are only unknown. Nothing, where it is true.
 *
 * @param trace the condition with what was found at each leaf
 * @returns a condition without `not`
 */
export function wanting(trace: Trace, denied = false): Condition | undefined {
  const truth = denied ? negated(trace.truth) : trace.truth;
  if (truth === true) return undefined;
  if ('not' in trace) return wanting(trace.not, !denied);
  if (!('all' in trace || 'any' in trace)) {
    const { fact, operator, value } = trace;
    return denied ? oppositeOf({ fact, operator, value }) : { fact, operator, value };
  }
  const parts = 'all' in trace ? trace.all : trace.any;
  const isAll = 'all' in trace !== denied;
  const open = parts.filter((part) => isAll || truth === false || part.truth === 'unknown');
  return group(
    isAll ? 'all' : 'any',
    open.flatMap((part) => wanting(part, denied) ?? []),
  );
}
