import type { Truth } from '../condition.js';
import { type Node, type Program, truthOf } from './program.js';
import { type Known, type PlacedLeaf, prepareReaders } from './readers.js';

/**
 * Whether each law of a program applies and is met, in its order: the bits of `applies`, and those of `met` two places
 * higher, where there is something to meet.
 */
export type Verdicts = readonly number[];

/** Decides all laws of a program for the facts of one subject, and keeps nothing of the way there. */
export type DecideVerdicts = (known: Known) => Verdicts;

/** Whether a law applies, from its verdict. */
export const appliesBy = (verdict: number): Truth => truthOf(verdict & 3);

/** Whether a law is met, from its verdict; says nothing where there is nothing to meet. */
export const metBy = (verdict: number): Truth => truthOf(verdict >> 2);

/** Conditions as a list of steps; each makes one truth of two that stand before it. */
interface Steps {
  readonly leaves: readonly PlacedLeaf[];
  readonly left: Uint16Array;
  readonly right: Uint16Array;
  /** 1 for `any`, 0 for `all`. */
  readonly any: Uint8Array;
  /** Where the truths of the conditions stand. */
  readonly roots: readonly number[];
}

/**
 * Takes conditions apart. `not` is moved down to the leaves, which Kleene's logic allows; what several conditions have in
 * common becomes one step.
 */
function stepsOf(conditions: readonly Node[], leafCount: number): Steps {
  const leaves = new Map<number, PlacedLeaf>();
  const places = new Map<string, number>();
  const steps: { readonly left: number; readonly right: number; readonly any: number }[] = [];
  const firstStep = 2 * leafCount;
  const step = (any: number, left: number, right: number): number => {
    if (left === right) return left;
    const key = `${any} ${Math.min(left, right)} ${Math.max(left, right)}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = firstStep + steps.push({ left, right, any }) - 1;
    places.set(key, place);
    return place;
  };
  const placeOf = (node: Node, isNegated: boolean): number => {
    if (node.kind === 'not') return placeOf(node.parts[0], !isNegated);
    if (node.kind === 'leaf') {
      const place = 2 * node.slot + Number(isNegated);
      leaves.set(place, { leaf: node.leaf, place, isNegated });
      return place;
    }
    const any = Number((node.kind === 'any') !== isNegated);
    return node.parts.map((part) => placeOf(part, isNegated)).reduce((left, right) => step(any, left, right));
  };
  const roots = conditions.map((condition) => placeOf(condition, false));
  return {
    leaves: [...leaves.values()],
    left: Uint16Array.from(steps, ({ left }) => left),
    right: Uint16Array.from(steps, ({ right }) => right),
    any: Uint8Array.from(steps, ({ any }) => any),
    roots,
  };
}

/** Prepares the laws of a program for their verdicts alone. */
export function prepareVerdicts({ leaves, laws }: Program): DecideVerdicts {
  const applying = laws.map(({ applies }) => applies);
  const meeting = laws.flatMap(({ met }) => met ?? []);
  const steps = stepsOf([...applying, ...meeting], leaves.length);
  const { left, right, any, roots } = steps;
  const read = prepareReaders(steps.leaves);
  let nextMet = laws.length;
  const applies = Uint16Array.from(roots.slice(0, laws.length));
  // A place behind all others for laws with nothing to meet: its truth is never written.
  const nowhere = 2 * leaves.length + left.length;
  const met = Uint16Array.from(laws, (law) => (law.met ? (roots[nextMet++] ?? nowhere) : nowhere));
  // One for all calls: it is filled anew by each of them, and nothing of it is handed out.
  const truths = new Uint8Array(nowhere + 1);
  return (known) => {
    truths.fill(1);
    read(known, truths);
    for (let index = 0, place = 2 * leaves.length; index < left.length; index++, place++) {
      const a = truths[left[index] as number] as number;
      const b = truths[right[index] as number] as number;
      truths[place] = any[index] === 1 ? a | b : a & b;
    }
    const verdicts = new Array<number>(applies.length);
    for (let law = 0; law < applies.length; law++)
      verdicts[law] = (truths[applies[law] as number] as number) | ((truths[met[law] as number] as number) << 2);
    return verdicts;
  };
}
