import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../src/evaluate.js';
import { oversized } from '../src/oversized.js';
import { readPlain } from '../src/plain-profile.js';
import { facts, lists, type Profile, profileSchema } from '../src/vocabulary.js';
import { companies } from './companies.js';
import { hostileProfiles } from './hostile.js';
import { profilesOn } from './random-profiles.js';

// Two readers of one grammar: the quick one, which says yes or nothing, and the schema, which says what is wrong.

type Json = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const labels = ['$schema', 'jurisdictions', 'id', 'name'];

/** The facts of what the schema gave, by their dotted names. */
function* flat(node: Json, prefix: string, skip: readonly string[]): Generator<[string, unknown]> {
  for (const [key, value] of Object.entries(node)) {
    if (skip.includes(key) || value === null || value === undefined) continue;
    if (isGroup(value)) yield* flat(value, `${prefix}${key}.`, []);
    else yield [`${prefix}${key}`, value];
  }
}

/** What the slow way makes of a profile; nothing, where it refuses it. */
function slowly(input: unknown) {
  if (oversized(input)) return undefined;
  const parsed = profileSchema.safeParse(input);
  if (!parsed.success) return undefined;
  const { jurisdictions, id, name, ...rest } = parsed.data;
  const items = Object.entries(lists).flatMap(([kind, list]) => {
    const given = rest[list];
    return given
      ? [[kind, given.map((item) => ({ id: item.id, facts: new Map(flat(item, `${kind}.`, labels)) }))] as const]
      : [];
  });
  return {
    jurisdictions,
    id: id ?? undefined,
    name: name ?? undefined,
    employer: new Map(flat(rest, '', [...labels, ...Object.values(lists)])),
    items: Object.fromEntries(items),
  };
}

const sameAsSlowly = (input: unknown): boolean => {
  const expected = slowly(input);
  expect(readPlain(input)).toEqual(expected);
  return expected !== undefined;
};

const whole = fc
  .constantFrom<Profile['jurisdictions']>(['LU'], ['FR'], ['LU', 'FR'])
  .chain((jurisdictions) => profilesOn('2026-11-24', jurisdictions));

/** Values at the edge of what some fact accepts, and far beyond. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, true, 'none', '', [], {}, 0, -0, -1, 1.5, 24, 168, 366, 1e9),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '12', ['quality'], ['quality', 'quality']),
  fc.constantFrom<unknown>('2026-02-28', '2026-02-30', '2024-02-29', '1899-12-31', '3000-01-01', '2026-1-1'),
  fc.constantFrom<unknown>([undefined], [null], [{}], Array(3), [['quality']], 'x'.repeat(500), 'x'.repeat(501)),
  fc.constantFrom<unknown>(Array(251).fill('quality'), ['LU'], ['LU', 'BE'], [{ id: 'a' }], [{ id: '' }], [{ id: 1 }]),
  fc.constantFrom<unknown>([{ id: 'a', name: null }, { id: 'a' }], { a: { b: 1 } }, () => 1, Symbol('x'), 1n),
  fc.anything(),
);

const keys = [
  ...new Set(facts.flatMap(({ name }) => name.split('.'))),
  ...labels,
  ...Object.values(lists),
  'toString',
  'constructor',
  '__proto__',
  'headcont',
];

/** Every object of a profile, however deep. */
function* objectsIn(node: unknown): Generator<Record<string, unknown>> {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) yield node as Record<string, unknown>;
  for (const child of Object.values(node)) yield* objectsIn(child);
}

const changed = fc
  .record({
    profile: fc.oneof(whole, fc.constantFrom(...companies)),
    changes: fc.array(
      fc.record({
        where: fc.nat(),
        what: fc.nat(),
        value: fc.oneof(odd, fc.constantFrom(null, undefined, true, false)),
        isNew: fc.boolean(),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  })
  .map(({ profile, changes }) => {
    const copy = structuredClone(profile);
    for (const { where, what, value, isNew } of changes) {
      const objects = [...objectsIn(copy)];
      const node = objects[where % objects.length] ?? {};
      const own = Object.keys(node);
      const key =
        ((isNew && what % 4 === 0) || own.length === 0 ? keys[what % keys.length] : own[what % own.length]) ?? '';
      // The samples are the same objects each time, and the next change may land in one of them: a copy, then.
      const given = typeof value === 'object' ? structuredClone(value) : value;
      Object.defineProperty(node, key, { value: given, enumerable: true, configurable: true, writable: true });
    }
    return copy;
  });

describe('the quick reader says what the schema says', () => {
  it.each(companies.map((profile) => [profile.id, profile] as const))('of %s', (_, profile) => {
    expect(sameAsSlowly(profile)).toBe(true);
  });

  test.prop([whole], { numRuns: 200 })('of any profile that is right', (profile) => {
    expect(sameAsSlowly(profile)).toBe(true);
  });

  let [accepted, refused] = [0, 0];
  test.prop([changed], { numRuns: 3000 })('of a profile in which something was changed', (profile) => {
    if (sameAsSlowly(profile)) accepted += 1;
    else refused += 1;
  });
  it('both ways, many times', () => {
    expect(Math.min(accepted, refused)).toBeGreaterThan(150);
  });

  test.prop([fc.anything()], { numRuns: 500 })('of anything else', (value) => {
    sameAsSlowly(value);
  });

  it.each(hostileProfiles.map(([name, json]) => [name, json] as const))('of %s', (_, json) => {
    expect(sameAsSlowly(JSON.parse(json))).toBe(false);
  });

  it.each([
    ['no law but holes', { jurisdictions: Array(3) }],
    ['a list with a hole', { jurisdictions: ['LU'], workChange: { kinds: Array(2) } }],
    ['an item that is a hole', { jurisdictions: ['LU'], monitoring: Array(1) }],
  ])('of %s: refused', (_, profile) => {
    expect(sameAsSlowly(profile)).toBe(false);
  });

  it('of values that are many together', () => {
    const purposes = (count: number) => Array(count).fill('quality');
    const measures = (count: number) =>
      Array.from({ length: 250 }, (_, id) => ({ id: `${id}`, purposes: purposes(count) }));
    const of = (count: number) => sameAsSlowly({ jurisdictions: ['LU'], monitoring: measures(count) });
    // 250 measures with an id and a list each, with all these and the profile itself: 2 + 250 * 3 + 1 values, and the purposes.
    expect([of(196), of(197)]).toEqual([true, false]);
  });
});

describe('what is no plain JSON is left to the schema', () => {
  it('objects of a class, whose facts are read all the same', async () => {
    class Company {
      jurisdictions = ['LU'] as const;
      headcount = 150;
    }
    expect(readPlain(new Company())).toBeUndefined();
    const day = { asOf: '2026-11-24' };
    expect(JSON.stringify(await evaluate(new Company(), day))).toBe(
      JSON.stringify(await evaluate({ jurisdictions: ['LU'], headcount: 150 }, day)),
    );
  });

  it('a profile that changes while the engine is at work gives the report on what it was', async () => {
    const profile = { jurisdictions: ['LU'] as ('LU' | 'FR')[], headcount: 150 };
    const before = await evaluate(structuredClone(profile), { asOf: '2026-11-24' });
    const running = evaluate(profile, { asOf: '2026-11-24' });
    profile.headcount = 10;
    profile.jurisdictions.push('FR');
    expect(JSON.stringify(await running)).toBe(JSON.stringify(before));
  });
});
