import { collectMissing, type Node, type Slots } from './decide/program.js';
import { askedAs } from './derive.js';
import type { FactOf } from './fact-of.js';

/** The facts to ask for so that a verdict is no longer open. */
export function lacking(node: Node, slots: Slots, factOf: FactOf): readonly string[] {
  const missing: string[] = [];
  collectMissing(node, slots, factOf, missing);
  const asked: string[] = [];
  for (const fact of missing) {
    const name = askedAs(fact, factOf);
    if (!asked.includes(name)) asked.push(name);
  }
  return asked;
}
