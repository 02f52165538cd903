import { comparedFact, type Leaf } from '../condition.js';
import type { FactOf } from '../fact-of.js';
import { operatorNamed } from '../operators.js';
import { type Bits, fold, type Program, type Slots } from './program.js';

/** Decides every distinct leaf of a program for the facts of one subject, without json-rules-engine. */
export type DecideSync = (factOf: FactOf) => Slots;

/** Decides anew the leaves that read a fact, and writes the slots of those that changed. */
export type Redecide = (slots: Uint8Array, fact: string, factOf: FactOf) => void;

/** A leaf with all that can be known of it beforehand. */
interface Test {
  readonly slot: number;
  readonly fact: string;
  /** The fact it is compared with, if it is one. */
  readonly other: string | undefined;
  readonly value: unknown;
  readonly holds: (found: unknown, expected: unknown) => boolean;
}

const testOf = ({ fact, operator, value }: Leaf, slot: number): Test => ({
  slot,
  fact,
  other: comparedFact(value),
  value,
  holds: operatorNamed(operator).holds,
});

const decided = (holds: Test['holds'], found: unknown, expected: unknown): Bits =>
  found === undefined || expected === undefined ? 1 : holds(found, expected) ? 3 : 0;

function grouped(tests: readonly Test[], factsOf: (test: Test) => readonly (string | undefined)[]) {
  const groups = new Map<string, Test[]>();
  for (const test of tests)
    for (const fact of new Set(factsOf(test)))
      if (fact !== undefined) {
        const group = groups.get(fact) ?? [];
        groups.set(fact, group);
        group.push(test);
      }
  return groups;
}

/** Prepares the leaves of a program: each fact is looked up once, and what reads an unknown one stays unknown. */
export function prepareSync(program: Program): DecideSync {
  const { leaves, size } = program;
  const groups = [...grouped(leaves.map(testOf), ({ fact }) => [fact])];
  return (factOf) => {
    const slots = new Uint8Array(size).fill(1);
    for (const [fact, tests] of groups) {
      const found = factOf(fact);
      if (found === undefined) continue;
      for (const { slot, other, value, holds } of tests)
        slots[slot] = decided(holds, found, other === undefined ? value : factOf(other));
    }
    return fold(program, slots);
  };
}

/** Prepares the leaves of a program for facts that change one by one. */
export function prepareAnew({ leaves }: Program): Redecide {
  const readers = grouped(leaves.map(testOf), ({ fact, other }) => [fact, other]);
  return (slots, changed, factOf) => {
    for (const { slot, fact, other, value, holds } of readers.get(changed) ?? [])
      slots[slot] = decided(holds, factOf(fact), other === undefined ? value : factOf(other));
  };
}
