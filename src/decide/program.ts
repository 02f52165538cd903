import {
  type Condition,
  comparedFact,
  expectedBy,
  type Leaf,
  leafKey,
  leaves,
  type Trace,
  type Truth,
} from '../condition.js';
import type { FactOf } from '../fact-of.js';
import { conditionsOf, type Law } from '../rule.js';

/**
 * A truth value as a number whose bits do Kleene's work: `all` is AND, `any` is OR.
 * 0 is false, 1 unknown, 3 true.
 */
export type Bits = number;

/** The truth of every distinct leaf, in the order of `Program.leaves`, then of every group; see `fold`. */
export type Slots = Uint8Array;

/**
 * A condition whose leaves and groups point to their slots. `truth` works a group out from the leaves alone, for slots
 * whose groups were not folded.
 */
export type Node = { readonly slot: number; readonly truth: Evaluate } & (
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Node[] }
  | { readonly kind: 'not'; readonly parts: readonly [Node] }
);

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
  /** What the groups are made of, parts before wholes: the kind, how many parts, their slots; and so on. */
  readonly groups: Uint16Array;
  /** How many slots there are. */
  readonly size: number;
}

const kinds = { all: 0, any: 1, not: 2 } as const;

const negated: readonly Bits[] = [3, 1, 1, 0];
const truths: readonly Truth[] = [false, 'unknown', 'unknown', true];

/** A number as a truth value. */
export const truthOf = (bits: Bits): Truth => truths[bits] ?? 'unknown';

/** The truth of a condition whose groups were folded. */
export const truthAt = ({ slot }: Node, slots: Slots): Truth => truthOf(slots[slot] ?? 1);

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

/** Works the groups out from the leaves, in one sweep over all laws: what a report asks for most often is then at hand. */
export function fold({ leaves, groups }: Program, slots: Uint8Array): Slots {
  let slot = leaves.length;
  for (let at = 0; at < groups.length; slot++) {
    const kind = groups[at];
    const end = at + 2 + (groups[at + 1] ?? 0);
    let bits = kind === kinds.any ? 0 : 3;
    for (at += 2; at < end; at++) {
      const part = slots[groups[at] ?? 0] ?? 1;
      bits = kind === kinds.any ? bits | part : bits & part;
    }
    slots[slot] = kind === kinds.not ? (negated[bits] ?? 1) : bits;
  }
  return slots;
}

/** Prepares laws: nothing is evaluated as text, every condition becomes a closure over the slots of its leaves. */
export function compile(laws: readonly Law[]): Program {
  const places = new Map<string, number>();
  const distinct: Leaf[] = [];
  for (const leaf of laws.flatMap(conditionsOf).flatMap(leaves)) {
    const key = leafKey(leaf);
    if (!places.has(key)) places.set(key, distinct.push(leaf) - 1);
  }
  const groups: number[] = [];
  let size = distinct.length;
  const groupOf = (kind: keyof typeof kinds, parts: readonly Node[]): number => {
    groups.push(kinds[kind], parts.length, ...parts.map(({ slot }) => slot));
    return size++;
  };
  let reads = new Set<number>();
  const nodeOf = (condition: Condition): Node => {
    if ('all' in condition) {
      const parts = condition.all.map(nodeOf);
      return { kind: 'all', parts, slot: groupOf('all', parts), truth: conjunction(parts.map(({ truth }) => truth)) };
    }
    if ('any' in condition) {
      const parts = condition.any.map(nodeOf);
      return { kind: 'any', parts, slot: groupOf('any', parts), truth: disjunction(parts.map(({ truth }) => truth)) };
    }
    if ('not' in condition) {
      const part = nodeOf(condition.not);
      const truth: Evaluate = (slots) => negated[part.truth(slots)] ?? 1;
      return { kind: 'not', parts: [part], slot: groupOf('not', [part]), truth };
    }
    const slot = places.get(leafKey(condition)) ?? 0;
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
  return { leaves: distinct, laws: programs, groups: Uint16Array.from(groups), size };
}

/** Adds the facts whose absence leaves a verdict open, each once; none when it is decided. */
export function collectMissing(node: Node, slots: Slots, factOf: FactOf, into: string[]): void {
  if (slots[node.slot] !== 1) return;
  if (node.kind !== 'leaf') {
    for (const part of node.parts) collectMissing(part, slots, factOf, into);
    return;
  }
  const { fact, value } = node.leaf;
  if (factOf(fact) === undefined && !into.includes(fact)) into.push(fact);
  const other = comparedFact(value);
  if (other !== undefined && factOf(other) === undefined && !into.includes(other)) into.push(other);
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
export function reasonsOf(node: Node, slots: Slots, factOf: FactOf): readonly FactFound[] {
  if (node.kind === 'leaf') {
    const { fact } = node.leaf;
    const found = factOf(fact);
    return found === undefined ? none : [{ fact, found }];
  }
  const bits = slots[node.slot] ?? 1;
  const wanted = node.kind === 'not' ? negated[bits] : bits;
  let reasons = none;
  for (const part of node.parts)
    if (slots[part.slot] === wanted) reasons = joined(reasons, reasonsOf(part, slots, factOf));
  return reasons;
}

/** A leaf with what was found and what was expected, as far as they are known. */
export function tracedLeaf(leaf: Leaf, truth: Truth, factOf: FactOf): Leaf & Extract<Trace, { readonly fact: string }> {
  const { fact, operator, value } = leaf;
  const [found, expected] = [factOf(fact), expectedBy(leaf, factOf)];
  return {
    fact,
    operator,
    value,
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
    truth,
  };
}

/** A condition with what was found for each leaf and the verdict at each level. */
function traceOf(node: Node, slots: Slots, factOf: FactOf): Trace {
  const truth = truthOf(node.truth(slots));
  if (node.kind === 'leaf') return tracedLeaf(node.leaf, truth, factOf);
  const parts = node.parts.map((part) => traceOf(part, slots, factOf));
  if (node.kind === 'not') return { not: parts[0] as Trace, truth };
  return node.kind === 'all' ? { all: parts, truth } : { any: parts, truth };
}

/** What was decided of a law, leaf by leaf. */
export const verdictOf = ({ applies, met, consequences }: LawProgram, slots: Slots, factOf: FactOf): Verdict => ({
  applies: traceOf(applies, slots, factOf),
  ...(met && { met: traceOf(met, slots, factOf) }),
  consequences: consequences.map((node) => (node ? traceOf(node, slots, factOf) : null)),
});
