import { comparedFact, type Leaf } from '../condition.js';
import { operatorNamed } from '../operators.js';
import type { Facts, Program, Slots } from './program.js';

/** Decides every distinct leaf of a program for the facts of one subject, without json-rules-engine. */
export type DecideSync = (facts: Facts) => Slots;

/** How one leaf is decided: 0 false, 1 unknown, 3 true. */
function leafDecider({ fact, operator, value }: Leaf): (facts: Facts) => number {
  const { holds } = operatorNamed(operator);
  const other = comparedFact(value);
  return other === undefined
    ? (facts) => {
        const found = facts[fact];
        return found === undefined ? 1 : holds(found, value) ? 3 : 0;
      }
    : (facts) => {
        const found = facts[fact];
        const expected = facts[other];
        return found === undefined || expected === undefined ? 1 : holds(found, expected) ? 3 : 0;
      };
}

/** Prepares the leaves of a program as closures. */
export function prepareSync({ leaves }: Program): DecideSync {
  const deciders = leaves.map(leafDecider);
  return (facts) => {
    const slots = new Uint8Array(deciders.length);
    for (let slot = 0; slot < deciders.length; slot++) slots[slot] = deciders[slot]?.(facts) ?? 1;
    return slots;
  };
}
