import type { Bits, Node, Slots } from '../decide/program.js';

/** A leaf of a condition with its slot. */
export type LeafNode = Extract<Node, { readonly kind: 'leaf' }>;

/** The leaves of a condition that were chosen, by their slots. */
type Chosen = ReadonlyMap<number, LeafNode>;

/** 0 is false, 1 unknown, 3 true: `all` is the least of its parts, `any` the greatest, and `not` turns the order round. */
const opposite = (bits: Bits): Bits => (bits === 1 ? 1 : 3 - bits);

const joined = (parts: readonly Chosen[]): Chosen => new Map(parts.flatMap((part) => [...part]));

/**
 * As few leaves as the form of a condition allows that keep its truth from `least` to `most`, whatever the others are:
 * for `all`, every part must stay as high, and one as low; for `any` it is the other way round.
 */
function keeping(node: Node, slots: Slots, least: Bits, most: Bits): Chosen {
  if (least === 0 && most === 3) return new Map();
  if (node.kind === 'leaf') return new Map([[node.slot, node]]);
  if (node.kind === 'not') return keeping(node.parts[0], slots, opposite(most), opposite(least));
  const isAll = node.kind === 'all';
  const each = node.parts.map((part) => (isAll ? keeping(part, slots, least, 3) : keeping(part, slots, 0, most)));
  if (isAll ? most === 3 : least === 0) return joined(each);
  const choices = node.parts.flatMap((part, chosen) => {
    const truth = part.truth(slots);
    if (isAll ? truth > most : truth < least) return [];
    const others = each.filter((_, index) => index !== chosen);
    return [joined([...others, keeping(part, slots, least, most)])];
  });
  return choices.reduce((best, choice) => (choice.size < best.size ? choice : best));
}

/** The least and the greatest truth a condition can take when only some of its leaves are held fast. */
function range(node: Node, slots: Slots, fixed: Chosen): readonly [least: Bits, most: Bits] {
  if (node.kind === 'leaf') return fixed.has(node.slot) ? [slots[node.slot] ?? 1, slots[node.slot] ?? 1] : [0, 3];
  if (node.kind === 'not') {
    const [least, most] = range(node.parts[0], slots, fixed);
    return [opposite(most), opposite(least)];
  }
  const ranges = node.parts.map((part) => range(part, slots, fixed));
  const choose = node.kind === 'all' ? Math.min : Math.max;
  return [choose(...ranges.map(([least]) => least)), choose(...ranges.map(([, most]) => most))];
}

/**
 * The leaves that carry the truth of a condition: they alone settle it, whatever the others are, and none of them can
 * be left out. Of several such sets it is one of the smallest, unless a leaf stands in the condition twice.
 */
export function carriers(node: Node, slots: Slots): readonly LeafNode[] {
  const truth = node.truth(slots);
  const chosen = new Map(keeping(node, slots, truth, truth));
  // A leaf that stands in several places may spare another one.
  for (const [slot, leaf] of [...chosen].reverse()) {
    chosen.delete(slot);
    const [least, most] = range(node, slots, chosen);
    if (least !== truth || most !== truth) chosen.set(slot, leaf);
  }
  return [...chosen].sort(([a], [b]) => a - b).map(([, leaf]) => leaf);
}
