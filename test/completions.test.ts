import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../src/bands/reading.js';
import { lengthOfTime } from '../src/bands/step.js';
import { addPeriod, type Day, dayAt, dayNumber } from '../src/calendar.js';
import { type Completion, type CompletionOptions, completions } from '../src/completions.js';
import { type Condition, type Leaf, leaves } from '../src/condition.js';
import { truthFor } from '../src/decide/plain.js';
import { derive, followsFrom } from '../src/derive.js';
import { derivedFact, derivedFacts } from '../src/facts/derived.js';
import { implied } from '../src/implied-facts.js';
import { overturned } from '../src/told-by-days.js';
import { factNamed } from '../src/vocabulary.js';
import { type Domain, daysAround, everyCompletion } from './every-completion.js';

const asOf = '2026-11-22';
const runs = Number(process.env.PROFILES ?? 150);

function all(stated: Facts, conditions: readonly Condition[], options?: CompletionOptions) {
  const found: Completion[] = [];
  const walk = completions(stated, { conditions }, asOf, options);
  let next = walk.next();
  for (; !next.done; next = walk.next()) found.push(next.value);
  return { found, ending: next.value };
}

const added = (stated: Facts, ...conditions: readonly Condition[]) =>
  all(stated, conditions).found.map((each) => each.added);
const leaf = (fact: string, operator: Leaf['operator'], value: Leaf['value']): Leaf => ({ fact, operator, value });

describe('values that stand for all others', () => {
  it('a number: on either side of what it is compared with', () => {
    expect(added({}, leaf('headcount', 'lessThan', 150))).toEqual([{ headcount: 149 }, { headcount: 150 }]);
    const equal = leaf('headcount', 'equal', 150);
    expect(added({}, equal)).toEqual([{ headcount: 149 }, { headcount: 150 }, { headcount: 151 }]);
    // Nobody is fewer than nobody.
    expect(added({}, leaf('headcount', 'greaterThanInclusive', 0))).toEqual([{ headcount: 0 }]);
  });

  it('a number of any size: something between any two', () => {
    const [above, from] = [
      leaf('rest.dailyHours', 'greaterThan', 9),
      leaf('rest.dailyHours', 'greaterThanInclusive', 11),
    ];
    expect(added({}, above, from).map((each) => each['rest.dailyHours'])).toEqual([9, 10, 11]);
    // A day has 24 hours: none is beyond.
    expect(added({}, leaf('rest.dailyHours', 'greaterThan', 24))).toHaveLength(1);
  });

  it('a choice: one of those that no leaf tells apart', () => {
    const none = leaf('disconnection.source', 'notEqual', 'none');
    expect(added({}, none)).toHaveLength(2);
    expect(added({}, none, leaf('disconnection.source', 'in', ['charter', 'undertaking']))).toHaveLength(3);
  });

  it('a list of choices: each set of those that are named', () => {
    const named = ['security', 'quality'].map((purpose) => leaf('monitoring.purposes', 'contains', purpose));
    expect(added({}, ...named).map((each) => each['monitoring.purposes'])).toEqual([
      [],
      ['security'],
      ['quality'],
      ['security', 'quality'],
    ]);
  });

  it('texts, through what follows from them: none, or some', () => {
    expect(added({}, leaf('incident.dutyBreached', 'equal', true))).toEqual([
      { 'incident.breachedDuties': [] },
      { 'incident.breachedDuties': ['…'] },
    ]);
  });

  it('a day: before, on and after the day it is compared with', () => {
    expect(
      added({}, leaf('toolsCharter.inForceOn', 'equal', { fact: 'asOf' })).map(
        (each) => each['toolsCharter.inForceOn'],
      ),
    ).toEqual(['2026-11-21', '2026-11-22', '2026-11-23']);
  });

  it('a day that starts a time limit: one for each way in which it may end', () => {
    // A month from 22 October ends on 22 November, which is today.
    const found = all({}, [leaf('asOf', 'equal', { fact: 'incident.accessRequest.answerBy' })]).found;
    expect(found.map(({ added }) => added['incident.accessRequest.receivedOn'])).toEqual([
      '2026-10-21',
      '2026-10-22',
      '2026-10-23',
    ]);
  });

  it('two days: the second one before, on and after the first', () => {
    const [given, live] = ['monitoring.priorInformation.givenOn', 'monitoring.goLiveOn'];
    const found = added({}, leaf(given, 'equal', { fact: live }));
    const orders = found.map((each) => Math.sign(dayNumber(String(each[given])) - dayNumber(String(each[live]))));
    expect(new Set(orders)).toEqual(new Set([-1, 0, 1]));
  });

  it('a word that a day tells: through the day', () => {
    expect(added({}, leaf('disconnection.injunction.received', 'equal', true))).toEqual([
      { 'disconnection.injunction.notifiedOn': asOf },
      { 'disconnection.injunction.notifiedOn': '2026-11-23' },
    ]);
  });

  it('whether a measure is live: through its first day', () => {
    expect(added({}, leaf('monitoring.live', 'equal', true))).toEqual([
      { 'monitoring.goLiveOn': asOf },
      { 'monitoring.goLiveOn': '2026-11-23' },
    ]);
  });
});

describe('what is stated', () => {
  it('is not tried', () => {
    expect(added({ headcount: 12 }, leaf('headcount', 'lessThan', 150))).toEqual([{}]);
    expect(added({ 'monitoring.status': 'active' }, leaf('monitoring.live', 'equal', true))).toEqual([{}]);
  });

  it('limits the days that are tried: no word is belied', () => {
    const before = leaf('disconnection.injunction.notifiedOn', 'before', { fact: 'asOf' });
    const days = (stated: Facts) => added(stated, before).map((each) => each['disconnection.injunction.notifiedOn']);
    expect(days({ 'disconnection.injunction.received': false })).toEqual(['2026-11-23']);
    expect(days({ 'disconnection.injunction.received': true })).toEqual(['2026-11-21', asOf]);
    const live = leaf('monitoring.goLiveOn', 'onOrBefore', { fact: 'asOf' });
    expect(added({ 'monitoring.status': 'planned' }, live)).toEqual([{ 'monitoring.goLiveOn': '2026-11-23' }]);
    expect(added({ 'monitoring.status': 'stopped' }, live)).toEqual([{ 'monitoring.goLiveOn': asOf }]);
  });

  it('limits days that it only reaches through another that is missing too', () => {
    // The fine was notified on 1 December, decided again after that, and that decision notified later still.
    const notified = leaf('disconnection.fine.decisionNotifiedOn', 'before', { fact: 'asOf' });
    expect(added({ 'disconnection.fine.notifiedOn': '2026-12-01' }, notified)).toEqual([
      { 'disconnection.fine.decisionNotifiedOn': '2026-12-01' },
    ]);
    // No fine by today: the decision on the opposition is still to come, and so is its notification.
    const toCome = added({ 'disconnection.fine.imposed': false }, notified);
    expect(toCome.length).toBeGreaterThan(0);
    expect(toCome.filter((each) => String(each['disconnection.fine.decisionNotifiedOn']) <= asOf)).toEqual([]);
  });
});

describe('words alone', () => {
  it('may be stated without the day that would tell them', () => {
    const found = all({}, [leaf('monitoring.live', 'equal', true)], { wordsAlone: true }).found;
    expect(found.map((each) => each.added)).toContainEqual({ 'monitoring.status': 'planned' });
    const received = all({}, [leaf('disconnection.injunction.received', 'equal', true)], { wordsAlone: true }).found;
    expect(received.map((each) => each.added)).toContainEqual({ 'disconnection.injunction.received': false });
  });
});

describe('a search that costs too much', () => {
  it('says so', () => {
    const facts = ['publicBody', 'statutoryStaff', 'staffDelegation.exists', 'cse.exists', 'telework.used'];
    const conditions = facts.map((fact) => leaf(fact, 'equal', true));
    expect(all({}, conditions)).toMatchObject({ ending: 'all', found: { length: 32 } });
    expect(all({}, conditions, { steps: 20 }).ending).toBe('too-many');
  });

  it('does not begin where one fact alone has too many values', () => {
    const texts = Array.from({ length: 40 }, (_, index) =>
      leaf('incident.breachedDuties', 'contains', `duty ${index}`),
    );
    expect(all({}, texts)).toEqual({ ending: 'too-many', found: [] });
  });
});

describe('settled', () => {
  it('leaves out what would change nothing', () => {
    const condition: Condition = { all: [leaf('publicBody', 'equal', true), leaf('headcount', 'lessThan', 150)] };
    const settled = (facts: Facts) => truthFor(condition, facts) !== 'unknown';
    expect(all({}, [condition], { settled }).found.map((each) => each.added)).toEqual([
      { publicBody: true, headcount: 149 },
      { publicBody: true, headcount: 150 },
      { publicBody: false },
    ]);
  });
});

/** What a completion makes of every leaf. */
const pattern = (conditions: readonly Condition[], facts: Facts): string =>
  conditions
    .flatMap(leaves)
    .map((each) => Number(truthFor(each, facts)))
    .join('');

const patterns = (stated: Facts, conditions: readonly Condition[]) => {
  const { found, ending } = all(stated, conditions, { steps: 1_000_000 });
  expect(ending).toBe('all');
  return new Set(found.map(({ facts }) => pattern(conditions, facts)));
};

const literal = (fact: string, values: readonly Leaf['value'][], operators: readonly Leaf['operator'][]) =>
  fc.record({ fact: fc.constant(fact), operator: fc.constantFrom(...operators), value: fc.constantFrom(...values) });

const ofNumbers = [
  'equal',
  'notEqual',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const;
const ofDays = ['before', 'onOrBefore', 'after', 'onOrAfter', 'equal', 'notEqual'] as const;

const between = (facts: readonly string[], operators: readonly Leaf['operator'][]): fc.Arbitrary<Leaf> =>
  fc
    .record({
      fact: fc.constantFrom(...facts),
      operator: fc.constantFrom(...operators),
      value: fc.record({ fact: fc.constantFrom(...facts) }),
    })
    .filter(({ fact, value }) => fact !== value.fact);

/** Some of the facts of the domains, stated, that do not contradict each other. */
const statedOf = (domains: readonly Domain[]): fc.Arbitrary<Facts> =>
  fc
    .record(
      Object.fromEntries(
        domains.map(([fact, values]) => [fact, fc.option(fc.constantFrom(...values), { nil: undefined, freq: 3 })]),
      ),
    )
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));

const isPossible = (stated: Facts) =>
  !everyCompletion(stated, [], asOf).next().done && overturned(stated, asOf).length === 0;

describe('against every completion there is', () => {
  const hours = [0, 0.3, 0.6, 1, 1.2, 1.5, 1.8, 2, 2.3, 2.6, 23.9, 24];
  const sizes: readonly Domain[] = [
    ['headcount', [0, 1, 2, 3, 4, 5, 6]],
    ['currentHeadcount', [0, 1, 2, 3, 4, 5, 6]],
    ['rest.dailyHours', hours],
    ['rest.weeklyHours', [...hours, 25, 168]],
  ];
  const others: readonly Domain[] = [
    ['publicBody', [true, false]],
    ['staffDelegation.exists', [true, false]],
    ['disconnection.source', Object.keys(factNamed('disconnection.source')?.choices ?? {})],
    ['monitoring.purposes', [[], ['quality'], ['security'], ['quality', 'security'], ['training']]],
    ['incident.breachedDuties', [[], ['a'], ['b'], ['a', 'b'], ['c']]],
  ];
  const sized = fc.array(
    fc.oneof(
      literal('headcount', [1, 3], ofNumbers),
      literal('currentHeadcount', [2], ofNumbers),
      between(['headcount', 'currentHeadcount'], ofNumbers),
      literal('rest.dailyHours', [1, 24], ofNumbers),
      literal('rest.weeklyHours', [2, 24], ofNumbers),
      between(['rest.dailyHours', 'rest.weeklyHours'], ofNumbers),
    ),
    { minLength: 1, maxLength: 5 },
  );
  const unsized = fc.array(
    fc.oneof(
      literal('publicBody', [true, false], ['equal', 'notEqual']),
      between(['publicBody', 'staffDelegation.exists'], ['equal', 'notEqual']),
      literal('disconnection.source', [['none', 'charter'], ['undertaking']], ['in', 'notIn']),
      literal('disconnection.source', ['none', 'charter'], ['equal', 'notEqual']),
      literal('monitoring.purposes', ['quality', 'security'], ['contains', 'doesNotContain']),
      literal('incident.breachedDuties', ['a', 'b'], ['contains', 'doesNotContain']),
      literal('incident.dutyBreached', [true], ['equal']),
    ),
    { minLength: 1, maxLength: 6 },
  );

  const holds = (stated: Facts, domains: readonly Domain[], conditions: readonly Condition[]): void => {
    const read = new Set(JSON.stringify(conditions).match(/[a-zA-Z.]+/g));
    if (read.has('incident.dutyBreached')) read.add('incident.breachedDuties');
    const expected = new Set<string>();
    for (const facts of everyCompletion(
      stated,
      domains.filter(([fact]) => read.has(fact)),
      asOf,
    ))
      expected.add(pattern(conditions, facts));
    expect(patterns(stated, conditions)).toEqual(expected);
  };

  test.prop(
    [
      sized,
      statedOf(
        sizes.map(([fact, values]) => [
          fact,
          values.filter((value) => Number.isInteger(value) && ![4, 5, 6].includes(value as number)),
        ]),
      ),
    ],
    {
      numRuns: runs * 4,
    },
  )('numbers', (conditions, stated) => holds(stated, sizes, conditions));
  test.prop([unsized, statedOf(others)], { numRuns: runs * 4 })('what has no order', (conditions, stated) =>
    holds(stated, others, conditions),
  );

  const words: readonly Domain[] = [
    ['monitoring.status', ['planned', 'active', 'stopped']],
    ['monitoring.cnpdOpinion.requested', [true, false]],
    ['disconnection.fine.imposed', [true, false]],
    ['disconnection.fine.repeated', [true, false]],
  ];
  const near = daysAround(asOf, 55, 40);
  const days: readonly Domain[] = [
    ['monitoring.priorInformation.givenOn', near],
    ['monitoring.cnpdOpinion.requestedOn', near],
    ['monitoring.goLiveOn', near],
    ['disconnection.fine.notifiedOn', near],
    ['disconnection.fine.decisionOn', near],
    ['disconnection.fine.previousFineOn', [...daysAround('2024-11-22', 2, 2), ...near]],
  ];
  const measure = [
    'asOf',
    'monitoring.priorInformation.givenOn',
    'monitoring.cnpdOpinion.requestedOn',
    'monitoring.goLiveOn',
    'monitoring.cnpdOpinion.requestBy',
    'monitoring.cnpdOpinion.answerBy',
  ];
  const fine = [
    'asOf',
    'disconnection.fine.notifiedOn',
    'disconnection.fine.decisionOn',
    'disconnection.fine.previousFineOn',
  ];
  const timed = (facts: readonly string[], said: readonly Leaf[]) =>
    fc.array(fc.oneof({ weight: 3, arbitrary: between(facts, ofDays) }, fc.constantFrom(...said)), {
      minLength: 1,
      maxLength: 4,
    });
  const ofMeasure = timed(measure, [
    leaf('monitoring.live', 'equal', true),
    leaf('monitoring.status', 'notEqual', 'stopped'),
    leaf('monitoring.cnpdOpinion.requested', 'equal', true),
  ]);
  const ofFine = timed(fine, [
    leaf('disconnection.fine.imposed', 'equal', true),
    leaf('disconnection.fine.repeated', 'equal', true),
  ]);
  const rarely = (domains: readonly Domain[]) =>
    statedOf(domains).filter(
      (stated) => domains.filter(([fact, { length }]) => length > 5 && stated[fact] === undefined).length < 3,
    );

  /** Days tried one by one never show more than the bands do; the bands may reach beyond the days tried. */
  const covers = (stated: Facts, domains: readonly Domain[], conditions: readonly Condition[]): void => {
    fc.pre(isPossible(stated));
    const found = patterns(stated, conditions);
    const missed = new Set<string>();
    for (const facts of everyCompletion(stated, domains, asOf)) {
      const own = pattern(conditions, facts);
      if (!found.has(own)) missed.add(`${own} ${JSON.stringify(facts)}`);
    }
    expect([...missed]).toEqual([]);
  };
  const ofOne = (domains: readonly Domain[], prefix: string) => domains.filter(([fact]) => fact.startsWith(prefix));

  test.prop([ofMeasure, rarely(ofOne([...words, ...days], 'monitoring'))], { numRuns: runs / 5 })(
    'days of a measure, with time limits and words',
    (conditions, stated) => covers(stated, ofOne([...words, ...days], 'monitoring'), conditions),
  );
  const close = daysAround(asOf, 19, 18);
  const three: readonly Domain[] = [
    ['monitoring.priorInformation.givenOn', close],
    ['monitoring.cnpdOpinion.requestedOn', close],
    ['monitoring.goLiveOn', close],
  ];
  const ofThree = timed(measure.slice(0, 5), [leaf('monitoring.cnpdOpinion.requested', 'equal', true)]);
  test.prop([ofThree], { numRuns: runs / 30 })('three days that are not known', (conditions) =>
    covers({}, three, conditions),
  );
  test.prop([ofFine, rarely(ofOne([...words, ...days], 'disconnection'))], { numRuns: runs / 5 })(
    'days of a fine, which may not run backwards',
    (conditions, stated) => covers(stated, ofOne([...words, ...days], 'disconnection'), conditions),
  );
});

describe('what the bands rest on', () => {
  const limits = Object.keys(derivedFacts).flatMap((name) => derivedFact(name)?.limit ?? []);
  const lengths = [
    ...limits,
    { hours: 30, endsOnHoliday: 'extended' },
    { hours: 30, counted: 'before', endsOnHoliday: 'extended' },
    { workingDays: 20, endsOnHoliday: 'extended' },
    { years: 2, endsOnHoliday: 'not-extended' },
  ] as const;

  test.prop([fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2060-12-31') }), fc.constantFrom(...lengths)], {
    numRuns: runs * 10,
  })('a time limit leads as far as is said, and never overtakes itself', (day, length) => {
    const step = lengthOfTime(length);
    const [from, next] = [step.from(day), step.from(day + 1)];
    expect(from - day).toBeGreaterThanOrEqual(step.least);
    expect(from - day).toBeLessThanOrEqual(step.most);
    expect(next).toBeGreaterThanOrEqual(from);
  });

  it('days and their numbers', () => {
    expect(dayAt(dayNumber('2024-02-29') + 1)).toBe('2024-03-01');
    expect(dayNumber('2027-01-01') - dayNumber('2026-01-01')).toBe(365);
  });

  it('followsFrom names all that a derived fact follows from', () => {
    for (const name of Object.keys(derivedFacts))
      if (name !== 'asOf') expect([name, followsFrom(name).length > 0]).toEqual([name, true]);
    const day: Day = addPeriod(asOf, { days: -1 });
    const samples: Readonly<Record<string, unknown>> = {
      'monitoring.status': 'active',
      'incident.breachedDuties': ['a'],
    };
    for (const name of [...Object.keys(derivedFacts), ...implied.map(({ fact }) => fact)])
      for (const origin of followsFrom(name)) {
        if (derivedFact(origin)) continue;
        expect(derive({ [origin]: samples[origin] ?? day }, asOf)).toHaveProperty([name]);
      }
  });
});
