import { fc } from '@fast-check/vitest';
import type { Condition, Leaf } from '../src/condition.js';

const dayOf = (n: number) => `2026-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
const days = fc.integer({ min: 0, max: 40 }).map(dayOf);
const words = fc.constantFrom('red', 'green', 'blue');

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  fc.record({
    fact: fc.constantFrom('number.a', 'number.b'),
    operator: fc.constantFrom(
      'equal',
      'notEqual',
      'lessThan',
      'lessThanInclusive',
      'greaterThan',
      'greaterThanInclusive',
    ),
    value: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant({ fact: 'number.c' })),
  }),
  fc.record({
    fact: fc.constantFrom('flag.a', 'flag.b'),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: fc.boolean(),
  }),
  fc.record({
    fact: fc.constantFrom('day.a', 'day.b'),
    operator: fc.constantFrom('before', 'onOrBefore', 'after', 'onOrAfter'),
    value: fc.oneof(days, fc.constant({ fact: 'day.c' })),
  }),
  fc.record({
    fact: fc.constantFrom('word.a', 'word.b'),
    operator: fc.constantFrom('in', 'notIn'),
    value: fc.array(words, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    fact: fc.constantFrom('words.a', 'words.b'),
    operator: fc.constantFrom('contains', 'doesNotContain'),
    value: words,
  }),
);

/** Conditions of every form, up to some twelve leaves. */
export const condition: fc.Arbitrary<Condition> = fc
  .letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('node') }),
    ),
  }))
  .node.filter((node) => JSON.stringify(node).split('"fact":').length <= 13);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

/** Facts of which about a third are missing. */
export const facts: fc.Arbitrary<Readonly<Record<string, unknown>>> = fc
  .record({
    'number.a': maybe(fc.integer({ min: 0, max: 3 })),
    'number.b': maybe(fc.integer({ min: 0, max: 3 })),
    'number.c': maybe(fc.integer({ min: 0, max: 3 })),
    'flag.a': maybe(fc.boolean()),
    'flag.b': maybe(fc.boolean()),
    'day.a': maybe(days),
    'day.b': maybe(days),
    'day.c': maybe(days),
    'word.a': maybe(words),
    'word.b': maybe(words),
    'words.a': maybe(fc.uniqueArray(words)),
    'words.b': maybe(fc.uniqueArray(words)),
  })
  .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
