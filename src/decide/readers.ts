import { comparedFact, type Leaf } from '../condition.js';
import { operatorNamed } from '../operators.js';
import type { Slots } from './program.js';

/** A leaf with the place where its truth is written. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly place: number;
  /** Whether the opposite of its truth is wanted there. */
  readonly isNegated?: boolean;
}

/** A leaf taken apart, so that deciding it costs no call where its operator is `equal`, as it mostly is. */
interface Reader {
  readonly place: number;
  readonly whenHolds: number;
  readonly otherwise: number;
  readonly isEqual: boolean;
  readonly holds: (found: unknown, expected: unknown) => boolean;
  readonly value: unknown;
  /** The other fact it compares with. */
  readonly other: string | undefined;
}

function readerOf({ leaf: { operator, value }, place, isNegated = false }: PlacedLeaf): Reader {
  const other = comparedFact(value);
  const [whenHolds, otherwise] = isNegated ? [0, 3] : [3, 0];
  const isEqual = operator === 'equal' && other === undefined;
  return { place, whenHolds, otherwise, isEqual, holds: operatorNamed(operator).holds, value, other };
}

/** The facts of one subject that are known, by name. */
export type Known = ReadonlyMap<string, unknown>;

/**
 * Prepares leaves for many subjects. What is called writes the truth of every leaf whose facts are known, 0 or 3, and
 * leaves all others as they are. It goes through the facts that are known, not through those that the rules name: a
 * profile states some dozens of them.
 */
export function prepareReaders(leaves: readonly PlacedLeaf[]): (known: Known, truths: Slots) => void {
  const byFact = new Map<string, Reader[]>();
  for (const placed of leaves) {
    const { fact } = placed.leaf;
    byFact.set(fact, [...(byFact.get(fact) ?? []), readerOf(placed)]);
  }
  return (known, truths) => {
    for (const [fact, found] of known) {
      const readers = byFact.get(fact);
      if (readers === undefined || found === undefined) continue;
      for (let index = 0; index < readers.length; index++) {
        const { place, whenHolds, otherwise, isEqual, holds, value, other } = readers[index] as Reader;
        if (isEqual) {
          truths[place] = found === value ? whenHolds : otherwise;
          continue;
        }
        const expected = other === undefined ? value : known.get(other);
        if (expected !== undefined) truths[place] = holds(found, expected) ? whenHolds : otherwise;
      }
    }
  };
}
