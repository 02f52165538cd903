import { comparedFact, type Leaf } from '../condition.js';
import { operatorNamed } from '../operators.js';
import type { Facts, Slots } from './program.js';

/** A leaf with the place where its truth is written. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly place: number;
  /** Whether the opposite of its truth is wanted there. */
  readonly isNegated?: boolean;
}

/** Writes down what a fact that was found says of the leaves about it. */
type Reader = (found: unknown, truths: Slots, facts: Facts) => void;

function leafReader({ leaf: { operator, value }, place, isNegated = false }: PlacedLeaf): Reader {
  const { holds } = operatorNamed(operator);
  const other = comparedFact(value);
  const [whenHolds, otherwise] = isNegated ? [0, 3] : [3, 0];
  if (other !== undefined)
    return (found, truths, facts) => {
      const expected = facts[other];
      if (expected !== undefined) truths[place] = holds(found, expected) ? whenHolds : otherwise;
    };
  if (operator === 'equal')
    return (found, truths) => {
      truths[place] = found === value ? whenHolds : otherwise;
    };
  return (found, truths) => {
    truths[place] = holds(found, value) ? whenHolds : otherwise;
  };
}

function together(readers: readonly Reader[]): Reader {
  const [a, b] = readers;
  if (readers.length === 1 && a) return a;
  if (readers.length === 2 && a && b)
    return (found, truths, facts) => {
      a(found, truths, facts);
      b(found, truths, facts);
    };
  return (found, truths, facts) => {
    for (const reader of readers) reader(found, truths, facts);
  };
}

/**
 * Prepares leaves as closures, those about one fact together. What is called writes the truth of every leaf whose facts
 * are known, 0 or 3, and leaves all others as they are. It goes through the facts that are known, not through those that
 * the rules name: a profile states some dozens of them, and to look for one that is not there costs most.
 */
export function prepareReaders(leaves: readonly PlacedLeaf[]): (facts: Facts, truths: Slots) => void {
  const byFact = new Map<string, Reader[]>();
  for (const placed of leaves)
    byFact.set(placed.leaf.fact, [...(byFact.get(placed.leaf.fact) ?? []), leafReader(placed)]);
  const readers = new Map([...byFact].map(([fact, all]) => [fact, together(all)]));
  return (facts, truths) => {
    for (const fact in facts) {
      const read = readers.get(fact);
      if (read === undefined) continue;
      const found = facts[fact];
      if (found !== undefined) read(found, truths, facts);
    }
  };
}
