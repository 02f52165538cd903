import type { Facts, Program, Slots } from './program.js';
import { prepareReaders } from './readers.js';

/** Decides every distinct leaf of a program for the facts of one subject, without json-rules-engine. */
export type DecideSync = (facts: Facts) => Slots;

/** Prepares the leaves of a program as closures. */
export function prepareSync({ leaves }: Program): DecideSync {
  const read = prepareReaders(leaves.map((leaf, place) => ({ leaf, place })));
  return (facts) => {
    const slots = new Uint8Array(leaves.length).fill(1);
    read(facts, slots);
    return slots;
  };
}
