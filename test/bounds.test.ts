import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../src/bands/reading.js';
import { type Bound, bounds, type RuleBounds } from '../src/bounds.js';
import type { Day } from '../src/calendar.js';
import type { Condition, Leaf } from '../src/condition.js';
import { intervals } from '../src/contradictions.js';
import { GardeFouError } from '../src/errors.js';
import { evaluateSync } from '../src/evaluate.js';
import { parseProfile } from '../src/profile.js';
import type { Deadline } from '../src/rule.js';
import { toldByDays } from '../src/told-by-days.js';
import { factNamed, lists, type Profile } from '../src/vocabulary.js';
import { type Domain, daysAround, everyCompletion } from './every-completion.js';
import { findingsOf } from './outcome.js';
import { statedPlaces, without } from './profile-places.js';
import { nested, profilesOn, reportDays } from './random-profiles.js';
import { readJson, root } from './rule-files.js';
import { rule, rulesetOf, version } from './rule-of.js';

const asOf = '2026-11-22';
const runs = Number(process.env.PROFILES ?? 150);

const leaf = (fact: string, operator: Leaf['operator'], value: Leaf['value']): Leaf => ({ fact, operator, value });
const below150 = leaf('headcount', 'lessThan', 150);
const from150 = leaf('headcount', 'greaterThanInclusive', 150);

describe('one rule', () => {
  const ofRule = (given: Parameters<typeof version>[0], profile: Omit<Profile, 'jurisdictions'> = {}) => {
    const [first] = bounds(
      { jurisdictions: ['LU'], ...profile },
      { asOf, ruleset: rulesetOf({ 'lu/L1/test.json': rule([version(given)]) }) },
    ).rules;
    return first && [first.applies, first.breached, first.exact];
  };

  it('is certain where one fact in several leaves makes it so', () => {
    expect(ofRule({ appliesWhen: { any: [below150, from150] } })).toEqual(['certain', 'excluded', true]);
    expect(ofRule({ appliesWhen: { all: [below150, from150] } })).toEqual(['excluded', 'excluded', true]);
    expect(ofRule({ appliesWhen: below150 })).toEqual(['possible', 'excluded', true]);
  });

  it('is breached for certain where nothing that is missing could meet it', () => {
    const source = leaf('disconnection.source', 'equal', 'none');
    const metWhen: Condition = { not: { any: [source, leaf('disconnection.source', 'notEqual', 'none')] } };
    expect(ofRule({ appliesWhen: { any: [below150, from150] }, metWhen })).toEqual(['certain', 'certain', true]);
  });

  it('is not breached while there is time, whatever the day that is missing', () => {
    const words = { fr: 'a', en: 'b', de: 'c' };
    const deadline: Deadline = {
      start: 'disconnection.injunction.complyBy',
      what: words,
      cites: [{ source: 'lu.ct.L312-9', at: 'al. 1' }],
      endsOnHoliday: 'named',
    };
    const given = {
      appliesWhen: leaf('disconnection.injunction.received', 'equal', true),
      metWhen: leaf('disconnection.injunction.complied', 'equal', true),
      deadline,
    };
    const injunction = (facts: object) =>
      ofRule(given, { disconnection: { injunction: { complied: false, ...facts } } });
    expect(injunction({ received: true })).toEqual(['certain', 'possible', true]);
    // It must be complied with by a day that is no earlier than the one on which it was notified: today.
    expect(injunction({ notifiedOn: asOf })).toEqual(['certain', 'excluded', true]);
    expect(injunction({ notifiedOn: '2026-11-21' })).toEqual(['certain', 'possible', true]);
    expect(injunction({ received: true, complyBy: '2026-11-21' })).toEqual(['certain', 'certain', true]);
  });

  it('says so when there are too many ways: what is called possible may be certain then', () => {
    const facts = [
      'publicBody',
      'statutoryStaff',
      'staffDelegation.exists',
      'cse.exists',
      'telework.used',
      'dayRate.used',
    ];
    const many = [
      ...facts.map((fact) => leaf(fact, 'equal', true)),
      ...Object.keys(factNamed('monitoring.means')?.choices ?? {}).map((each) =>
        leaf('monitoring.purposes', 'contains', each),
      ),
      ...Object.keys(factNamed('monitoring.purposes')?.choices ?? {}).map((each) =>
        leaf('monitoring.purposes', 'contains', each),
      ),
    ];
    const always: Condition = { any: many.flatMap((each) => [each, { not: each }]) };
    const ruleset = rulesetOf({ 'lu/L1/test.json': rule([version({ appliesWhen: always })], 'monitoring') });
    const profile: Profile = { jurisdictions: ['LU'], monitoring: [{ id: 'door' }] };
    expect(bounds(profile, { asOf, ruleset }).rules).toMatchObject([{ applies: 'possible', exact: false }]);
  });
});

describe('a profile', () => {
  it('of which only the law is known: nothing is certain, nothing excluded', () => {
    const { duties, notAsked } = bounds({ jurisdictions: ['LU'] }, { asOf });
    expect(duties.certain).toEqual([]);
    expect(duties.possible.length).toBeGreaterThan(20);
    expect(notAsked).toContain('lu.L261-1.covert');
  });

  it('with twenty employees needs a delegation, and no agreement with it', () => {
    const { duties } = bounds({ jurisdictions: ['LU'], headcount: 20, monitoring: [], incidents: [] }, { asOf });
    expect(duties.certain.map((each) => each.rule)).toContain('lu.L411-1.delegation');
    expect(duties.excluded.map((each) => each.rule)).toContain('lu.L312-9.common-agreement');
  });

  it('that is wrong is refused, and so is an option', () => {
    expect(() => bounds({ jurisdictions: ['LU'], headcount: -1 })).toThrow(GardeFouError);
    expect(() => bounds({ jurisdictions: ['LU'] }, { asOf: '2026-02-30' })).toThrow(/asOf/);
    expect(() => bounds({ jurisdictions: ['LU'] }, { on: asOf } as object)).toThrow(/on/);
  });

  it('of a fixture company is never too much: every way is looked at', () => {
    const folder = join(root, 'fixtures/companies');
    const given: string[] = [];
    for (const name of readdirSync(folder)) {
      const { rules } = bounds(readJson(`fixtures/companies/${name}`) as Profile, { asOf });
      given.push(...rules.filter(({ exact }) => !exact).map((each) => `${name}: ${each.rule}`));
    }
    expect(given).toEqual([]);
  });
});

const isBreached = 'breached';
/** The status of a rule for one subject, `none` where it does not apply; nothing where facts are missing that could change it. */
function reported(profile: Profile, day: Day, ruleset?: ReturnType<typeof rulesetOf>) {
  const report = evaluateSync(profile, { asOf: day, ...(ruleset && { ruleset }) });
  const status = new Map<string, string | undefined>();
  for (const finding of findingsOf(report))
    status.set(keyOf(finding), finding.missing.length === 0 ? finding.status : undefined);
  return (each: Pick<RuleBounds, 'rule' | 'subject'>): string | undefined =>
    status.has(keyOf(each)) ? status.get(keyOf(each)) : 'none';
}
const keyOf = ({ rule: id, subject }: Pick<RuleBounds, 'rule' | 'subject'>): string =>
  `${id} ${'id' in subject ? subject.id : ''}`;

const all = (seen: ReadonlySet<boolean>): Bound =>
  seen.size === 2 ? 'possible' : seen.has(true) ? 'certain' : 'excluded';

describe('against the report on every completion there is', () => {
  // Wide enough for what may stand before and after the days that are stated, and for a length of time between them.
  const near = daysAround(asOf, 9, 5);
  const domains: readonly Domain[] = [
    ['headcount', [0, 1, 2, 3]],
    ['publicBody', [true, false]],
    ['disconnection.source', ['none', 'charter', 'collective-agreement']],
    ['disconnection.injunction.complied', [true, false]],
    ['disconnection.injunction.notifiedOn', near],
    ['disconnection.injunction.complyBy', near],
  ];
  const words: readonly Domain[] = [['disconnection.injunction.received', [true, false]]];
  const anyLeaf = fc.oneof(
    fc.record({
      fact: fc.constant('headcount'),
      operator: fc.constantFrom('lessThan', 'greaterThan', 'equal', 'notEqual'),
      value: fc.constantFrom(1, 2),
    }),
    fc.record({
      fact: fc.constantFrom('publicBody', 'disconnection.injunction.received', 'disconnection.injunction.complied'),
      operator: fc.constantFrom('equal', 'notEqual'),
      value: fc.boolean(),
    }),
    fc.record({
      fact: fc.constant('disconnection.source'),
      operator: fc.constantFrom('in', 'notIn'),
      value: fc.constantFrom(['none'], ['charter', 'undertaking']),
    }),
    fc.record({
      fact: fc.constantFrom('disconnection.injunction.notifiedOn', 'asOf'),
      operator: fc.constantFrom('before', 'onOrBefore', 'after', 'onOrAfter', 'equal'),
      value: fc.constant({ fact: 'disconnection.injunction.complyBy' }),
    }),
  ) as fc.Arbitrary<Leaf>;
  const condition: fc.Arbitrary<Condition> = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 2 },
      anyLeaf,
      fc.record({ all: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('node'), { minLength: 1, maxLength: 3 }) }),
      fc.record({ not: tie('node') }),
    ),
  })).node;
  const stated: fc.Arbitrary<Facts> = fc
    .record(
      Object.fromEntries(
        [...domains, ...words].map(([fact, values]) => {
          const middle = values === near ? daysAround(asOf, 2, 1) : values;
          return [fact, fc.option(fc.constantFrom(...middle), { nil: undefined, freq: 2 })];
        }),
      ),
    )
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
  const deadline = fc.option(
    fc.record({
      start: fc.constant('disconnection.injunction.complyBy'),
      days: fc.constantFrom(1, 2),
      endsOnHoliday: fc.constantFrom('extended', 'not-extended'),
      what: fc.constant({ fr: 'a', en: 'b', de: 'c' }),
      cites: fc.constant([{ source: 'lu.ct.L312-9', at: 'al. 1' }]),
    }) as fc.Arbitrary<Deadline>,
    { nil: undefined },
  );
  const laws = fc
    .record({ appliesWhen: condition, metWhen: fc.option(condition, { nil: undefined }), deadline })
    .map((law) => version({ ...law, modality: law.metWhen ? 'obligation' : 'right' } as Parameters<typeof version>[0]));

  const seen = new Map<string, number>();
  test.prop([laws, stated], { numRuns: runs / 2 })('the bounds are those of a random law', (law, known) => {
    fc.pre(!everyCompletion(known, [], asOf).next().done);
    const profile = { jurisdictions: ['LU'], ...nested(known) } as Profile;
    const ruleset = rulesetOf({ 'lu/L1/test.json': rule([law]) });
    const [applies, breached] = [new Set<boolean>(), new Set<boolean>()];
    const read = new Set(
      JSON.stringify([law.appliesWhen, law.metWhen, law.deadline?.start]).match(/[a-zA-Z]+(\.[a-zA-Z]+)*/g),
    );
    // What no condition reads is left out, unless a day is at stake: then both days are, for neither may precede the other.
    const days = [...read].some((name) => name.startsWith('disconnection.injunction.'));
    const open = domains.filter(
      ([fact]) => read.has(fact) || (days && fact.endsWith('On')) || (days && fact.endsWith('By')),
    );
    const subject = { kind: 'employer' } as const;
    for (const { asOf: _, ...facts } of everyCompletion(known, open, asOf)) {
      const status = reported(
        { jurisdictions: ['LU'], ...nested(facts) } as Profile,
        asOf,
        ruleset,
      )({ rule: 'lu.L1.test', subject });
      applies.add(status !== 'none');
      breached.add(status === isBreached);
      expect(status).toBeDefined();
    }
    fc.pre(applies.size > 0);
    const [found] = bounds(profile, { asOf, ruleset }).rules;
    expect(found).toMatchObject({ applies: all(applies), breached: all(breached), exact: true });
    for (const bound of [found?.applies, found?.breached]) seen.set(String(bound), (seen.get(String(bound)) ?? 0) + 1);
  });

  it('have shown every bound', () => {
    expect(['certain', 'possible', 'excluded'].filter((bound) => (seen.get(bound) ?? 0) < 10)).toEqual([]);
  });
});

/** The first day that comes too early after another one, directly or with only missing days between them. */
function tooEarly(facts: Facts): string | undefined {
  const reached = (start: string): readonly string[] =>
    intervals.flatMap(([from, to]) => (from !== start ? [] : facts[to] === undefined ? reached(to) : [to]));
  for (const [start] of intervals)
    for (const end of facts[start] === undefined ? [] : reached(start))
      if (String(facts[end]) < String(facts[start])) return end;
  return undefined;
}

/** Drops days until those that are missing can stand between the others. */
function completable(profile: Profile, day: Day): Profile {
  const { subjects, stated } = parseProfile(profile, day);
  for (const [index, { ref }] of subjects.entries()) {
    const end = tooEarly(stated[index] ?? {});
    if (end === undefined) continue;
    const path = end.split('.');
    const before = subjects.slice(0, index).filter(({ ref: { kind } }) => kind === ref.kind).length;
    const place = ref.kind === 'employer' ? path : [lists[ref.kind], before, ...path.slice(1)];
    return completable(without(profile, place), day);
  }
  return profile;
}

/** Leaves facts out, by chance; of a day that is left out, the word it tells may stay. */
function partOf(profile: Profile, day: Day, share: number, salt: number): Profile {
  const chance = (text: string): number => {
    let hash = salt;
    for (const letter of text) hash = (Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0) ^ (hash >>> 13);
    return (hash >>> 0) / 2 ** 32;
  };
  let part = profile;
  const { subjects } = parseProfile(profile, day);
  for (const place of statedPlaces(profile)) {
    if (place.at(-1) === 'id' || chance(place.join('.')) < share) continue;
    part = without(part, place);
    const [list, index] = place;
    const inList = typeof index === 'number';
    const prefix = inList ? (list === 'incidents' ? 'incident.' : 'monitoring.') : '';
    const name = `${prefix}${place.slice(inList ? 2 : 0).join('.')}`;
    const items = subjects.filter(({ ref }) => `${ref.kind}.` === prefix);
    const facts = (inList ? items[index] : subjects[0])?.facts ?? {};
    for (const { word, day: told } of toldByDays) {
      if (told !== name || word === 'monitoring.status' || chance(word) < 0.5) continue;
      const copy = structuredClone(part) as Record<string, unknown>;
      const path = [...place.slice(0, inList ? 2 : 0), ...word.slice(prefix.length).split('.')];
      let node = copy;
      for (const key of path.slice(0, -1)) {
        node[String(key)] ??= {};
        node = node[String(key)] as Record<string, unknown>;
      }
      node[String(path.at(-1))] = facts[word];
      part = copy as unknown as Profile;
    }
  }
  return part;
}

describe('the shipped rules', () => {
  const cases = fc
    .record({
      day: reportDays,
      jurisdictions: fc.constantFrom<Profile['jurisdictions']>(['LU'], ['FR'], ['LU', 'FR']),
      share: fc.constantFrom(0.2, 0.5, 0.8, 0.95),
      salt: fc.nat(),
    })
    .chain(({ day, jurisdictions, share, salt }) =>
      profilesOn(day, jurisdictions, 'all')
        .map((all) => completable(all, day))
        .map((profile) => ({
          day,
          profile,
          part: partOf(profile, day, share, salt),
        })),
    );
  const seen = new Map<string, number>();

  test.prop([cases], { numRuns: runs / 5 })(
    'what is certain or excluded stays so, whatever is learnt',
    ({ day, profile, part }) => {
      const statusOf = reported(profile, day);
      const wrong: string[] = [];
      for (const each of bounds(part, { asOf: day }).rules) {
        const status = statusOf(each);
        const [applies, breached] = [status !== 'none', status === isBreached];
        const bound = (is: Bound, holds: boolean) => (is === 'certain' ? holds : is === 'excluded' ? !holds : true);
        seen.set(`${each.applies} ${each.breached}`, (seen.get(`${each.applies} ${each.breached}`) ?? 0) + 1);
        // Some days were dropped because they contradicted others: then the report may not know either.
        if (status === undefined) continue;
        if (!bound(each.applies, applies)) wrong.push(`${keyOf(each)} ${each.applies}, is ${status}`);
        if (!bound(each.breached, breached)) wrong.push(`${keyOf(each)} breached ${each.breached}, is ${status}`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('have shown every bound', () => {
    const rare = ['certain certain', 'certain excluded', 'certain possible', 'possible possible', 'excluded excluded'];
    expect(rare.filter((pair) => (seen.get(pair) ?? 0) < 10)).toEqual([]);
  });
});
