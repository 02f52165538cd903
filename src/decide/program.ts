import { type Condition, comparedFact, type Leaf, type Trace, type Truth } from '../condition.js';
import type { Law } from '../rule.js';

/**
 * A truth value as a number whose bits do Kleene's work: `all` is AND, `any` is OR.
 * 0 is false, 1 unknown, 3 true.
 */
export type Bits = number;

/** The truth of every distinct leaf, in the order of `Program.leaves`. */
export type Slots = Uint8Array;

/** The facts of one subject that are known, by name. */
export type Facts = Readonly<Record<string, unknown>>;

/** A condition whose leaves point to their slots. */
export type Node =
  | { readonly kind: 'leaf'; readonly leaf: Leaf; readonly slot: number; readonly truth: Evaluate }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Node[]; readonly truth: Evaluate }
  | { readonly kind: 'not'; readonly parts: readonly [Node]; readonly truth: Evaluate };

type Evaluate = (slots: Slots) => Bits;

/** A law with its conditions ready to be folded. */
export interface LawProgram {
  readonly applies: Node;
  readonly met: Node | undefined;
  /** For each consequence with a condition of its own, that condition. */
  readonly consequences: readonly (Node | undefined)[];
  /** The slots of all its leaves. */
  readonly reads: readonly number[];
}

/** Whether a law applies and is met, with the leaves that say so. */
export interface Verdict {
  readonly applies: Trace;
  readonly met?: Trace;
  /** For each consequence with a condition of its own, whether it threatens; `null` where it has none. */
  readonly consequences: readonly (Trace | null)[];
}

/** Laws that are decided together: each distinct leaf once, and the laws as what is made of the leaves. */
export interface Program {
  readonly leaves: readonly Leaf[];
  readonly laws: readonly LawProgram[];
}

const negated: readonly Bits[] = [3, 1, 1, 0];
const truths: readonly Truth[] = [false, 'unknown', 'unknown', true];

/** A number as a truth value. */
export const truthOf = (bits: Bits): Truth => truths[bits] ?? 'unknown';

function conjunction(parts: readonly Evaluate[]): Evaluate {
  const [a, b, c] = parts;
  if (parts.length === 1 && a) return a;
  if (parts.length === 2 && a && b) return (slots) => a(slots) & b(slots);
  if (parts.length === 3 && a && b && c) return (slots) => a(slots) & b(slots) & c(slots);
  return (slots) => {
    let bits = 3;
    for (const part of parts) bits &= part(slots);
    return bits;
  };
}

function disjunction(parts: readonly Evaluate[]): Evaluate {
  const [a, b] = parts;
  if (parts.length === 1 && a) return a;
  if (parts.length === 2 && a && b) return (slots) => a(slots) | b(slots);
  return (slots) => {
    let bits = 0;
    for (const part of parts) bits |= part(slots);
    return bits;
  };
}

/** Prepares laws: nothing is evaluated as text, every condition becomes a closure over the slots of its leaves. */
export function compile(laws: readonly Law[]): Program {
  const places = new Map<string, number>();
  const leaves: Leaf[] = [];
  const slotOf = (leaf: Leaf): number => {
    const key = JSON.stringify([leaf.fact, leaf.operator, leaf.value]);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, leaves.length);
    return leaves.push(leaf) - 1;
  };
  let reads = new Set<number>();
  const nodeOf = (condition: Condition): Node => {
    if ('all' in condition) {
      const parts = condition.all.map(nodeOf);
      return { kind: 'all', parts, truth: conjunction(parts.map(({ truth }) => truth)) };
    }
    if ('any' in condition) {
      const parts = condition.any.map(nodeOf);
      return { kind: 'any', parts, truth: disjunction(parts.map(({ truth }) => truth)) };
    }
    if ('not' in condition) {
      const part = nodeOf(condition.not);
      return { kind: 'not', parts: [part], truth: (slots) => negated[part.truth(slots)] ?? 1 };
    }
    const slot = slotOf(condition);
    reads.add(slot);
    return { kind: 'leaf', leaf: condition, slot, truth: (slots) => slots[slot] ?? 1 };
  };
  const programs = laws.map(({ appliesWhen, metWhen, consequences = [] }): LawProgram => {
    reads = new Set();
    const nodes = {
      applies: nodeOf(appliesWhen),
      met: metWhen && nodeOf(metWhen),
      consequences: consequences.map((each) => each.appliesWhen && nodeOf(each.appliesWhen)),
    };
    return { ...nodes, reads: [...reads] };
  });
  return { leaves, laws: programs };
}

/** Adds the facts whose absence leaves a verdict open, each once; none when it is decided. */
export function collectMissing(node: Node, slots: Slots, facts: Facts, into: string[]): void {
  if (node.truth(slots) !== 1) return;
  if (node.kind !== 'leaf') {
    for (const part of node.parts) collectMissing(part, slots, facts, into);
    return;
  }
  const { fact, value } = node.leaf;
  if (facts[fact] === undefined && !into.includes(fact)) into.push(fact);
  const other = comparedFact(value);
  if (other !== undefined && facts[other] === undefined && !into.includes(other)) into.push(other);
}

/** A fact and what the profile says about it. */
export interface FactFound {
  readonly fact: string;
  readonly found: unknown;
}

const none: readonly FactFound[] = Object.freeze([]);

/** Both lists, without what the second repeats. */
export const joined = (first: readonly FactFound[], second: readonly FactFound[]): readonly FactFound[] => {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
  // A handful at most: a look through them costs less than a set.
  return [...first, ...second.filter(({ fact }) => !first.some((reason) => reason.fact === fact))];
};

/**
 * The facts of the leaves that carry a verdict, each once, with what was found: those of the parts that agree with it
 * (of their opposite, below a `not`).
 */
export function reasonsOf(node: Node, slots: Slots, facts: Facts): readonly FactFound[] {
  if (node.kind === 'leaf') {
    const { fact } = node.leaf;
    const found = facts[fact];
    return found === undefined ? none : [{ fact, found }];
  }
  const bits = node.truth(slots);
  const wanted = node.kind === 'not' ? negated[bits] : bits;
  let reasons = none;
  for (const part of node.parts)
    if (part.truth(slots) === wanted) reasons = joined(reasons, reasonsOf(part, slots, facts));
  return reasons;
}

/** A condition with what was found for each leaf and the verdict at each level. */
function traceOf(node: Node, slots: Slots, facts: Facts): Trace {
  const truth = truthOf(node.truth(slots));
  if (node.kind === 'leaf') {
    const { fact, operator, value } = node.leaf;
    const other = comparedFact(value);
    const [found, expected] = [facts[fact], other === undefined ? value : facts[other]];
    return {
      fact,
      operator,
      value,
      ...(found !== undefined && { found }),
      ...(expected !== undefined && { expected }),
      truth,
    };
  }
  const parts = node.parts.map((part) => traceOf(part, slots, facts));
  if (node.kind === 'not') return { not: parts[0] as Trace, truth };
  return node.kind === 'all' ? { all: parts, truth } : { any: parts, truth };
}

/** What was decided of a law, leaf by leaf. */
export const verdictOf = ({ applies, met, consequences }: LawProgram, slots: Slots, facts: Facts): Verdict => ({
  applies: traceOf(applies, slots, facts),
  ...(met && { met: traceOf(met, slots, facts) }),
  consequences: consequences.map((node) => (node ? traceOf(node, slots, facts) : null)),
});
