import { fc } from '@fast-check/vitest';
import { addPeriod, type Day } from '../src/calendar.js';
import { comparedFact, leaves } from '../src/condition.js';
import { GardeFouError } from '../src/errors.js';
import { derivedFact } from '../src/facts/derived.js';
import { implied } from '../src/implied-facts.js';
import { parseProfile } from '../src/profile.js';
import { conditionsOf } from '../src/rule.js';
import { shippedRuleset } from '../src/shipped.js';
import { type FactEntry, facts, lists, type Profile, type SubjectKind } from '../src/vocabulary.js';
import { without } from './profile-places.js';

/** The numbers that some rule compares a fact with. */
const compared = new Map<string, Set<number>>();
for (const { versions } of shippedRuleset.rules)
  for (const version of versions)
    for (const { fact, value } of 'repealedBy' in version ? [] : conditionsOf(version).flatMap(leaves))
      for (const each of comparedFact(value) === undefined ? [value].flat() : [])
        if (typeof each === 'number') compared.set(fact, (compared.get(fact) ?? new Set()).add(each));

/** Days on which the law changes, and their neighbours. */
const turningPoints: readonly Day[] = [
  ...new Set(shippedRuleset.rules.flatMap(({ versions }) => versions.map(({ from }) => from))),
].flatMap((day) => [addPeriod(day, { days: -1 }), day]);

/** Mostly days of our time; now and then one on which the law changes. */
export const reportDays: fc.Arbitrary<Day> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('2026-11-24', '2026-12-31') },
  { weight: 2, arbitrary: fc.constantFrom(...turningPoints) },
);

/** Distances at which time limits end, and the days beside them. */
const distances = [
  -800, -400, -200, -93, -62, -61, -60, -46, -32, -31, -30, -17, -16, -15, -14, -9, -8, -7, -3, -2, -1,
];
const near = [...distances, 0, ...distances.map((days) => -days)];

function valueFor({ name, type, choices }: FactEntry, asOf: Day): fc.Arbitrary<unknown> {
  const keys = Object.keys(choices ?? {});
  switch (type) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...keys);
    case 'choices':
      return fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 3 });
    case 'texts':
      return fc.constantFrom([], ['confidentiality']);
    case 'date':
      return fc.constantFrom(...near).map((days) => addPeriod(asOf, { days }));
    default: {
      const around = [...(compared.get(name) ?? [10])].flatMap((n) => [n - 1, n, n + 1]).filter((n) => n >= 0);
      return fc.constantFrom(...around);
    }
  }
}

const stated = facts.filter(({ name, type }) => type !== 'list' && derivedFact(name) === undefined);

/** How much of a profile is stated: more or less of it, or all that its days do not tell. */
type Knowledge = 'some' | 'all';

/** Some facts of one subject by their names, without the prefix of the item. */
function factsOf(kind: SubjectKind, asOf: Day, knowledge: Knowledge): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const own = stated.filter(({ subject }) => subject === kind);
  const prefix = kind === 'employer' ? '' : `${kind}.`;
  // Built once for each density, not for each profile: making the arbitraries costs more than drawing from them.
  const withDensity = (known: number) =>
    fc
      .record(
        Object.fromEntries(
          own.map((entry) => [
            entry.name.slice(prefix.length),
            known === 0
              ? valueFor(entry, asOf)
              : fc.oneof(
                  { weight: 1, arbitrary: fc.constant(undefined) },
                  { weight: known, arbitrary: valueFor(entry, asOf) },
                ),
          ]),
        ),
      )
      .map((record) => {
        const known = Object.entries(record).filter(([, value]) => value !== undefined);
        const names = new Set(known.map(([name]) => `${prefix}${name}`));
        // Where a day tells a fact, the day alone is stated: it wins over what is stated outright.
        const told = new Set(implied.flatMap(({ fact, day }) => (names.has(day) ? fact : [])));
        return Object.fromEntries(known.filter(([name]) => !told.has(`${prefix}${name}`)));
      });
  return knowledge === 'all' ? withDensity(0) : fc.oneof(...[1, 4, 12].map(withDensity));
}

/** A nested object from dotted names. */
export function nested(flat: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const top: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(flat)) {
    const path = name.split('.');
    const last = path.pop() ?? '';
    let node = top;
    for (const key of path) {
      node[key] ??= {};
      node = node[key] as Record<string, unknown>;
    }
    node[last] = value;
  }
  return top;
}

const parts = (path: string): readonly (string | number)[] =>
  path.split(/[.[\]]+/).flatMap((key) => (key === '' ? [] : /^\d+$/.test(key) ? Number(key) : key));

/** Drops what contradicts the rest of the profile on that day, until nothing does. */
function consistent(profile: Profile, asOf: Day): Profile {
  try {
    parseProfile(profile, asOf);
    return profile;
  } catch (error) {
    if (!(error instanceof GardeFouError) || error.code !== 'invalid-profile') throw error;
    const contradicted = new Set(error.issues.map(({ path }) => path));
    return consistent(
      [...contradicted].reduce((rest, path) => without(rest, parts(path)), profile),
      asOf,
    );
  }
}

const items = (kind: 'monitoring' | 'incident', asOf: Day, knowledge: Knowledge) =>
  fc.array(factsOf(kind, asOf, knowledge), { maxLength: 2 }).map((list) =>
    list.map((flat, index) => {
      const { goLiveOn, ...rest } = flat;
      // A day says more than the status: with both, they must not contradict each other on the day of the report.
      const isLive = typeof goLiveOn === 'string' && goLiveOn <= asOf;
      const mayStand = goLiveOn === undefined || (isLive && flat.status === 'stopped');
      const status = mayStand ? flat.status : isLive ? 'active' : 'planned';
      return {
        id: `${kind}-${index}`,
        ...nested({ ...rest, ...(goLiveOn !== undefined && { goLiveOn }), ...(status !== undefined && { status }) }),
      };
    }),
  );

/**
 * Profiles over the whole vocabulary, with gaps, that contradict neither themselves nor the day.
 *
 * @param knowledge with `all`, only the gaps that keep a profile from contradicting itself
 */
export const profilesOn = (
  asOf: Day,
  jurisdictions: Profile['jurisdictions'],
  knowledge: Knowledge = 'some',
): fc.Arbitrary<Profile> =>
  fc
    .record({
      employer: factsOf('employer', asOf, knowledge),
      [lists.monitoring]: fc.option(items('monitoring', asOf, knowledge), { nil: undefined, freq: 6 }),
      [lists.incident]: fc.option(items('incident', asOf, knowledge), { nil: undefined, freq: 6 }),
    })
    .map(({ employer, monitoring, incidents }) =>
      consistent(
        {
          jurisdictions,
          ...nested(employer as Record<string, unknown>),
          ...(monitoring !== undefined && { monitoring }),
          ...(incidents !== undefined && { incidents }),
        } as Profile,
        asOf,
      ),
    );
