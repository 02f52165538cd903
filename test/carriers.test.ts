import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Condition, judge, type Leaf, leaves, type Trace, type Truth } from '../src/condition.js';
import { compile, type Node, truthOf } from '../src/decide/program.js';
import { carriers } from '../src/explain/carriers.js';
import { oppositeOf, wanting } from '../src/explain/wanting.js';
import { operatorNamed, operatorNames } from '../src/operators.js';
import type { Law } from '../src/rule.js';
import { condition } from './arbitraries.js';

const nodeOf = (appliesWhen: Condition) => {
  const program = compile([{ appliesWhen } as Law]);
  return { node: program.laws[0]?.applies as Node, leaves: program.leaves };
};

const bits = fc.constantFrom(0, 1, 3);
const cases = fc.record({ condition, values: fc.array(bits, { minLength: 12, maxLength: 12 }) });

/** Every way of filling in some slots with false, unknown and true. */
function* fillings(slots: Uint8Array, open: readonly number[]): Generator<Uint8Array> {
  for (let filling = 0; filling < 3 ** open.length; filling++) {
    const filled = Uint8Array.from(slots);
    for (const [place, slot] of open.entries()) filled[slot] = [0, 1, 3][Math.floor(filling / 3 ** place) % 3] ?? 0;
    yield filled;
  }
}

/** Whether the truth of a condition stays what it is, whatever becomes of the slots that are not held. */
function isCarried(node: Node, slots: Uint8Array, held: ReadonlySet<number>): boolean {
  const truth = node.truth(slots);
  const open = [...slots.keys()].filter((slot) => !held.has(slot));
  for (const filled of fillings(slots, open)) if (node.truth(filled) !== truth) return false;
  return true;
}

const subsets = (count: number, size: number): readonly ReadonlySet<number>[] =>
  [...Array(2 ** count).keys()]
    .map((mask) => new Set([...Array(count).keys()].filter((slot) => (mask >> slot) & 1)))
    .filter((subset) => subset.size === size);

describe('the leaves that carry a truth', () => {
  const seen = new Map<Truth, number>();

  test.prop([cases], { numRuns: 400 })('settle it, whatever the others are', ({ condition, values }) => {
    const { node, leaves } = nodeOf(condition);
    fc.pre(leaves.length <= 7);
    const slots = Uint8Array.from(values.slice(0, leaves.length));
    expect(isCarried(node, slots, new Set(carriers(node, slots).map(({ slot }) => slot)))).toBe(true);
  });

  test.prop([cases], { numRuns: 400 })(
    'are as few as can be, where no leaf stands in the condition twice',
    ({ condition, values }) => {
      const { node, leaves: distinct } = nodeOf(condition);
      fc.pre(distinct.length <= 5 && leaves(condition).length === distinct.length);
      const slots = Uint8Array.from(values.slice(0, distinct.length));
      const chosen = carriers(node, slots);
      seen.set(truthOf(node.truth(slots)), Math.max(chosen.length, seen.get(truthOf(node.truth(slots))) ?? 0));
      const smaller = subsets(distinct.length, chosen.length - 1);
      expect(smaller.filter((held) => isCarried(node, slots, held))).toEqual([]);
    },
  );

  it('were more than one for each of the three truths in some of these cases', () => {
    expect([...seen.values()].map((most) => most > 1)).toEqual([true, true, true]);
  });

  const leaf = (fact: string): Leaf => ({ fact, operator: 'equal', value: true });
  const [a, b, c] = [leaf('a'), leaf('b'), leaf('c')];
  const factsOf = (condition: Condition, values: readonly number[]) => {
    const { node } = nodeOf(condition);
    return carriers(node, Uint8Array.from(values)).map(({ leaf: { fact } }) => fact);
  };

  it.each([
    ['of an all that is true: every part', { all: [a, b, c] }, [3, 3, 3], ['a', 'b', 'c']],
    ['of an all that is false: one part that is false', { all: [a, b, c] }, [3, 0, 0], ['b']],
    ['of an any that is true: one part that is true', { any: [a, b, c] }, [0, 1, 3], ['c']],
    ['of an any that is false: every part', { any: [a, b] }, [0, 0], ['a', 'b']],
    ['the shorter of two ways', { any: [{ all: [a, b] }, c] }, [3, 3, 3], ['c']],
    // Were a false, the all would be false and the any still unknown because of c: a need not be known.
    ['of what is unknown: nothing that could not change it', { any: [{ all: [a, b] }, c] }, [3, 1, 1], ['b', 'c']],
    ['of what is unknown: what holds so far, and what is missing', { all: [a, b] }, [3, 1], ['a', 'b']],
    ['below a not: the same', { not: { all: [a, b] } }, [0, 3], ['a']],
    // b alone makes both groups true; a, chosen for the first, is spared.
    ['a leaf in two places spares another', { all: [{ any: [a, b] }, { any: [b, c] }] }, [3, 3, 0], ['b']],
  ] as [string, Condition, number[], string[]][])('%s', (_, condition, values, expected) => {
    expect(factsOf(condition, values)).toEqual(expected);
  });
});

/** A condition as it would be traced, each leaf with the truth of its slot. */
function traced(condition: Condition, truthFor: (leaf: Leaf) => Truth): Trace {
  const truth = judge(condition, truthFor);
  if ('all' in condition) return { all: condition.all.map((part) => traced(part, truthFor)), truth };
  if ('any' in condition) return { any: condition.any.map((part) => traced(part, truthFor)), truth };
  if ('not' in condition) return { not: traced(condition.not, truthFor), truth };
  return { ...condition, truth };
}

const key = ({ fact, operator, value }: Leaf) => JSON.stringify([fact, operator, value]);
const isLeaf = (condition: Condition): condition is Leaf => 'fact' in condition;

describe('what is wanting', () => {
  test.prop([cases], { numRuns: 600 })(
    'makes the condition true, once it holds, and is nothing where it is true',
    ({ condition, values }) => {
      const { leaves: distinct } = nodeOf(condition);
      fc.pre(leaves(condition).length === distinct.length);
      // Of two leaves that are opposites of each other one cannot change without the other.
      fc.pre(!distinct.some((leaf) => distinct.some((other) => key(other) === key(oppositeOf(leaf)))));
      const truths = new Map(distinct.map((leaf, index) => [key(leaf), truthOf(values[index] ?? 1)]));
      const truthFor = (leaf: Leaf): Truth => truths.get(key(leaf)) ?? 'unknown';
      const wanted = wanting(traced(condition, truthFor));
      expect(wanted === undefined).toBe(judge(condition, truthFor) === true);
      if (wanted === undefined) return;
      // One way of fulfilling it: of an any the last part, of an all every part.
      const fulfil = (part: Condition): void => {
        if ('all' in part) for (const each of part.all) fulfil(each);
        else if ('any' in part) fulfil(part.any.at(-1) as Condition);
        else if (isLeaf(part))
          truths.set(truths.has(key(part)) ? key(part) : key(oppositeOf(part)), truths.has(key(part)));
        else throw new Error('a not is left');
      };
      fulfil(wanted);
      expect(judge(condition, truthFor)).toBe(true);
    },
  );

  it.each(operatorNames)('%s and its opposite never hold together, nor fail together', (operator) => {
    const [one, other] = [
      operatorNamed(operator),
      operatorNamed(oppositeOf({ fact: 'a', operator, value: 1 }).operator),
    ];
    const values =
      operator.startsWith('less') || operator.startsWith('greater') ? [1, 2, 3] : ['2026-01-01', '2026-01-02'];
    const pairs = values.flatMap((found) => values.map((expected) => [found, expected] as const));
    const sides = one.takesList
      ? pairs.map(([found, expected]) => [found, [expected]] as const)
      : /contain/i.test(operator)
        ? pairs.map(([found, expected]) => [[found], expected] as const)
        : pairs;
    expect(sides.filter(([found, expected]) => one.holds(found, expected) === other.holds(found, expected))).toEqual(
      [],
    );
  });
});
