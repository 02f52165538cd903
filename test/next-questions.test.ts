import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { AnswerBand } from '../src/answer-bands.js';
import { type Day, dayAt, dayNumber } from '../src/calendar.js';
import type { Condition } from '../src/condition.js';
import { truthOf } from '../src/decide/plain.js';
import { GardeFouError } from '../src/errors.js';
import { evaluateSync } from '../src/evaluate.js';
import { type NextQuestion, nextQuestions } from '../src/next-questions.js';
import type { SubjectRef } from '../src/profile.js';
import { profileWith } from '../src/profile-with.js';
import type { Report } from '../src/report.js';
import type { Law } from '../src/rule.js';
import { worthAsking } from '../src/settleable.js';
import type { Profile } from '../src/vocabulary.js';
import { condition } from './arbitraries.js';
import { findingsOf } from './outcome.js';
import { profilesOn, reportDays } from './random-profiles.js';
import { smallRuleset } from './small-ruleset.js';

const asOf = '2026-06-01';
const lu = (rest: object): Profile => ({ jurisdictions: ['LU'], monitoring: [], incidents: [], ...rest }) as Profile;
const is = (fact: string, value: string | number | boolean): Condition => ({ fact, operator: 'equal', value });

describe('what each answer settles', () => {
  const threshold = (operator: 'greaterThanInclusive' | 'lessThan' | 'greaterThan', fact: string, value: number) => ({
    fact,
    operator,
    value,
  });

  it('a number: the bands that the rules tell apart, whole and side by side', () => {
    // From 15 on the first rule applies and waits for nothing more; below 150 the second does not apply.
    const ruleset = smallRuleset({
      'lu/a.json': { appliesWhen: threshold('greaterThanInclusive', 'headcount', 15) },
      'lu/b.json': {
        appliesWhen: threshold('greaterThanInclusive', 'headcount', 150),
        metWhen: is('staffDelegation.exists', true),
      },
    });
    const [question] = nextQuestions(lu({}), { asOf, ruleset });
    expect(question).toMatchObject({ fact: 'headcount', type: 'integer', unit: 'employees' });
    expect(question?.answers).toEqual([
      { answer: { to: 14 }, settles: ['lu.a', 'lu.b'] },
      { answer: { from: 15, to: 149 }, settles: ['lu.a', 'lu.b'] },
      { answer: { from: 150 }, settles: ['lu.a'] },
    ]);
  });

  it('a number of any size: what reaches a threshold and what exceeds one are told apart', () => {
    const ruleset = smallRuleset({
      'lu/a.json': { appliesWhen: threshold('lessThan', 'rest.weeklyHours', 44) },
      'lu/b.json': { appliesWhen: threshold('greaterThan', 'rest.weeklyHours', 44) },
    });
    expect(nextQuestions(lu({}), { asOf, ruleset })[0]?.answers.map(({ answer }) => answer)).toEqual([
      { below: 44 },
      { from: 44, to: 44 },
      { above: 44 },
    ]);
  });

  it('a choice: the values that no rule tells apart are one answer', () => {
    const ruleset = smallRuleset({
      'lu/a.json': {
        appliesWhen: { fact: 'offHours.contact', operator: 'in', value: ['must-answer', 'must-be-ready'] },
        metWhen: is('offHours.compensated', true),
      },
    });
    expect(nextQuestions(lu({}), { asOf, ruleset })[0]?.answers).toEqual([
      { answer: { oneOf: ['none', 'may-answer'] }, settles: ['lu.a'] },
      { answer: { oneOf: ['must-answer', 'must-be-ready'] }, settles: [] },
    ]);
  });

  it('a day that starts a time limit: the bands end where the limit does', () => {
    // Fifteen days from the prior information, to the next working day where they end on a weekend. Of 15 May 2026 the
    // fifteenth day is Saturday 30 May, so the limit ends on Monday 1 June: the day of the report is still in time.
    const ruleset = smallRuleset({
      'lu/a.json': {
        subject: 'monitoring',
        appliesWhen: { fact: 'monitoring.cnpdOpinion.requestBy', operator: 'before', value: { fact: 'asOf' } },
      },
    });
    const [question] = nextQuestions(lu({ monitoring: [{ id: 'a' }] }), { asOf, ruleset });
    expect(question?.fact).toBe('monitoring.priorInformation.givenOn');
    expect(question?.answers).toEqual([
      { answer: { to: '2026-05-14' }, settles: ['lu.a'] },
      { answer: { from: '2026-05-15' }, settles: ['lu.a'] },
    ]);
  });

  it('several values and texts: none of them, and each alone', () => {
    const ruleset = smallRuleset({
      'lu/a.json': {
        subject: 'incident',
        appliesWhen: is('incident.dutyBreached', true),
        metWhen: is('publicBody', true),
      },
    });
    const [question] = nextQuestions(lu({ incidents: [{ id: 'a' }] }), { asOf, ruleset });
    expect(question).toMatchObject({ fact: 'incident.breachedDuties', type: 'texts', settles: ['lu.a'] });
    expect(question?.answers.map(({ answer, settles }) => [answer, settles])).toEqual([
      [{ exactly: [] }, ['lu.a']],
      [{ exactly: ['…'] }, []],
    ]);
  });

  it('a list: that there is nothing on it settles every rule about its items', () => {
    const ruleset = smallRuleset({
      'lu/a.json': { subject: 'monitoring', appliesWhen: is('monitoring.covert', true) },
      'lu/b.json': { subject: 'monitoring', appliesWhen: is('monitoring.sound', true) },
    });
    expect(nextQuestions({ jurisdictions: ['LU'], incidents: [] }, { asOf, ruleset })).toMatchObject([
      { fact: 'monitoring', type: 'list', answers: [{ answer: { exactly: [] }, settles: ['lu.a', 'lu.b'] }] },
    ]);
  });

  it('a rule that does not bind is settled too, but counts for nothing in the order', () => {
    const ruleset = smallRuleset({
      'fr/a.json': { persuasiveIn: ['LU'], appliesWhen: is('publicBody', true) },
      'fr/b.json': { persuasiveIn: ['LU'], appliesWhen: is('publicBody', true) },
      'lu/a.json': { appliesWhen: is('statutoryStaff', true) },
    });
    expect(
      nextQuestions(lu({}), { asOf, ruleset }).map(({ fact, settles, answers }) => [
        fact,
        settles,
        answers[0]?.settles,
      ]),
    ).toEqual([
      ['statutoryStaff', ['lu.a'], ['lu.a']],
      ['publicBody', [], ['fr.a', 'fr.b']],
    ]);
  });
});

describe('what is not known', () => {
  const ruleset = smallRuleset({
    'lu/a.json': { appliesWhen: is('digitalTools.usedForWork', true), metWhen: is('telework.used', true) },
    'lu/b.json': {
      appliesWhen: { all: [is('digitalTools.usedForWork', true), is('publicBody', true)] },
      metWhen: is('statutoryStaff', true),
    },
  });
  const asked = (profile: Profile, nullIsAnswer: boolean) =>
    nextQuestions(profile, { asOf, ruleset, nullIsAnswer }).map(({ fact }) => fact);

  it('is asked again where null means no more than left out', () => {
    const unknown = lu({ digitalTools: { usedForWork: null } });
    expect(asked(unknown, false)).toEqual(asked(lu({}), false));
    expect(nextQuestions(unknown, { asOf, ruleset })).toEqual(nextQuestions(lu({}), { asOf, ruleset }));
  });

  it('is not asked again where null is an answer, nor what could settle nothing without it', () => {
    // Rule a can never apply for certain now, so telework cannot settle it; rule b may still be found not to apply.
    expect(asked(lu({ digitalTools: { usedForWork: null } }), true)).toEqual(['publicBody']);
    // Once the public body is known, rule b waits for the digital tools alone.
    expect(asked(lu({ digitalTools: { usedForWork: null }, publicBody: true }), true)).toEqual([]);
  });

  it('a list may be unknown too, and so may a fact of one item alone', () => {
    const items = smallRuleset({
      'lu/a.json': { subject: 'monitoring', appliesWhen: is('monitoring.covert', true) },
    });
    const questions = (profile: object) =>
      nextQuestions({ jurisdictions: ['LU'], incidents: [], ...profile }, { asOf, ruleset: items, nullIsAnswer: true });
    expect(questions({ monitoring: null })).toEqual([]);
    expect(questions({ monitoring: [{ id: 'a', covert: null }, { id: 'b' }] }).map(({ subject }) => subject)).toEqual([
      { kind: 'monitoring', id: 'b' },
    ]);
  });

  it('a time limit whose start nobody knows leaves an unmet duty open for ever', () => {
    const timed = smallRuleset({
      'lu/a.json': {
        appliesWhen: is('publicBody', true),
        metWhen: is('telework.used', true),
        deadline: { start: 'staffDelegation.electedOn', days: 10 },
      },
    });
    const profile = lu({ publicBody: true, telework: { used: false } });
    const facts = (more: object) =>
      nextQuestions({ ...profile, ...more }, { asOf, ruleset: timed, nullIsAnswer: true }).map(({ fact }) => fact);
    expect(facts({})).toEqual(['staffDelegation.electedOn']);
    expect(facts({ staffDelegation: { electedOn: null } })).toEqual([]);
  });
});

describe('a law is asked about as long as it can be settled, and no longer', () => {
  // Every fact may be missing, known or known to nobody; answers come from a completion of all that is missing.
  const domains: Readonly<Record<string, readonly unknown[]>> = {
    'number.a': [0, 1, 2, 3],
    'number.b': [0, 1, 2, 3],
    'number.c': [0, 1, 2, 3],
    'flag.a': [true, false],
    'flag.b': [true, false],
    'word.a': ['red', 'green', 'blue'],
    'word.b': ['red', 'green', 'blue'],
    'words.a': [[], ['red'], ['green', 'blue']],
    'words.b': [[], ['red'], ['green', 'blue']],
    'day.a': ['2026-01-10', '2026-06-15'],
    'day.b': ['2026-01-10', '2026-06-15'],
    'day.c': ['2026-01-10', '2026-06-15'],
  };
  const laws = fc
    .record({ appliesWhen: condition, metWhen: fc.option(condition, { nil: undefined }) })
    .map(({ appliesWhen, metWhen }) => ({ appliesWhen, ...(metWhen && { metWhen }) }) as Law);
  const worlds = fc.record(
    Object.fromEntries(
      Object.entries(domains).map(([name, values]) => [
        name,
        fc.record({ value: fc.constantFrom(...values), state: fc.constantFrom('known', 'askable', 'nobody') }),
      ]),
    ),
  );
  type World = Readonly<Record<string, { readonly value: unknown; readonly state: string }>>;
  const factsOf = (world: World, ...states: readonly string[]) =>
    Object.fromEntries(
      Object.entries(world).flatMap(([name, { value, state }]) => (states.includes(state) ? [[name, value]] : [])),
    );
  const nobody = (world: World) => new Set(Object.keys(factsOf(world, 'nobody')));
  const isSettled = ({ appliesWhen, metWhen }: Law, facts: Readonly<Record<string, unknown>>): boolean => {
    const factOf = (name: string) => facts[name];
    const applies = truthOf(appliesWhen, factOf);
    return applies === false || (applies === true && (!metWhen || truthOf(metWhen, factOf) !== 'unknown'));
  };

  let settled = 0;
  test.prop([laws, worlds], { numRuns: 4000 })(
    'what all answers together settle, the answers asked for settle',
    (law, world) => {
      const all = factsOf(world, 'known', 'askable');
      if (!isSettled(law, all)) return;
      settled += 1;
      let facts = factsOf(world, 'known');
      const factOf = (name: string) => facts[name];
      for (;;) {
        if (isSettled(law, facts)) return;
        const asked = [...worthAsking(law, factOf, nobody(world))].filter((fact) => facts[fact] === undefined);
        expect(asked).not.toEqual([]);
        facts = { ...facts, ...Object.fromEntries(asked.map((fact) => [fact, all[fact]])) };
      }
    },
  );
  it('has tried many laws that can be settled', () => {
    expect(settled).toBeGreaterThan(500);
  });

  /** Whether no fact stands in two leaves, on either side. */
  const readsOnce = (law: Law): boolean => {
    const names = [...JSON.stringify(law).matchAll(/"(?:number|flag|word|words|day)\.[abc]"/g)].map(([name]) => name);
    return names.length === new Set(names).size;
  };
  const completions = (names: readonly string[]): readonly Readonly<Record<string, unknown>>[] =>
    names.reduce<readonly Readonly<Record<string, unknown>>[]>(
      (all, name) => all.flatMap((facts) => (domains[name] ?? []).map((value) => ({ ...facts, [name]: value }))),
      [{}],
    );
  let tried = 0;
  test.prop([laws, worlds], { numRuns: 4000 })(
    'where no fact stands twice, nothing is asked that can settle nothing',
    (law, world) => {
      const facts = factsOf(world, 'known');
      const open = Object.keys(factsOf(world, 'askable')).filter((name) => JSON.stringify(law).includes(`"${name}"`));
      if (!readsOnce(law) || open.length > 4 || isSettled(law, facts)) return;
      tried += 1;
      const canBeSettled = completions(open).some((answers) => isSettled(law, { ...facts, ...answers }));
      const asked = [...worthAsking(law, (name) => facts[name], nobody(world))];
      // The domains need not hold both answers to every leaf: what they settle must be asked about, at least.
      if (canBeSettled) expect(asked).not.toEqual([]);
      if (asked.length > 0 && open.every((name) => name.startsWith('flag'))) expect(canBeSettled).toBe(true);
    },
  );
  it('has tried many laws in which no fact stands twice', () => {
    expect(tried).toBeGreaterThan(500);
  });
});

type Case = { readonly asOf: Day; readonly profile: Profile };
const cases: fc.Arbitrary<Case> = fc
  .record({ asOf: reportDays, jurisdictions: fc.constantFrom<Profile['jurisdictions']>(['LU'], ['FR'], ['LU', 'FR']) })
  .chain(({ asOf, jurisdictions }) => profilesOn(asOf, jurisdictions).map((profile) => ({ asOf, profile })));

const keyOf = (rule: string, subject: SubjectRef): string => `${rule} ${'id' in subject ? subject.id : ''}`;

/** What a report leaves open, by rule and subject, with the facts that are missing. */
const openIn = (report: Report): ReadonlyMap<string, readonly string[]> =>
  new Map(
    findingsOf(report).flatMap(({ rule, subject, missing }) =>
      missing.length > 0 ? [[keyOf(rule, subject), missing] as const] : [],
    ),
  );

/** Answers that belong to a band: its ends and something between or beyond. */
function answersIn(band: AnswerBand, type: NextQuestion['type']): readonly unknown[] {
  if ('oneOf' in band) return band.oneOf;
  if ('exactly' in band) return [band.exactly];
  if (type === 'date') {
    const { from, to } = band as { readonly from?: Day; readonly to?: Day };
    const [first, last] = [from, to].map((day) => (day === undefined ? undefined : dayNumber(day)));
    const [low, high] = [first ?? (last ?? 0) - 400, last ?? (first ?? 0) + 400];
    return [low, Math.floor((low + high) / 2), high].map(dayAt);
  }
  const { from, above, to, below } = band as { from?: number; above?: number; to?: number; below?: number };
  const low = from ?? (above === undefined ? 0 : above + 0.25);
  const high = to ?? (below === undefined ? low + 90 : below - 0.25);
  return type === 'integer' ? [low, Math.floor((low + high) / 2), high] : [low, (low + high) / 2, high];
}

describe('on random profiles and the shipped rules', () => {
  test.prop([cases], { numRuns: 60 })('the questions are those of the report, in its order', ({ asOf, profile }) => {
    const questions = nextQuestions(profile, { asOf }).map(({ answers, ...question }) => question);
    expect(questions).toEqual(evaluateSync(profile, { asOf }).questions);
  });

  test.prop([cases], { numRuns: 60 })('the same profile and day give the same questions', ({ asOf, profile }) => {
    expect(nextQuestions(structuredClone(profile), { asOf })).toEqual(nextQuestions(profile, { asOf }));
  });

  let compared = 0;
  test.prop([cases, fc.nat(), fc.nat()], { numRuns: 100 })(
    'an answer settles what it is said to settle, as a new report shows',
    ({ asOf, profile }, n, m) => {
      const questions = nextQuestions(profile, { asOf }).filter(({ type }) => type !== 'list');
      const question = questions[n % Math.max(questions.length, 1)];
      if (!question || question.answers.length === 0) return;
      const { fact, subject, type } = question;
      const before = openIn(evaluateSync(profile, { asOf }));
      const effect = question.answers[m % question.answers.length];
      for (const value of effect ? answersIn(effect.answer, type) : []) {
        let after: ReadonlyMap<string, unknown>;
        try {
          after = openIn(evaluateSync(profileWith(profile, subject, fact, value), { asOf }));
        } catch (error) {
          // An answer may contradict what else is stated; then there is no report to compare with.
          if (error instanceof GardeFouError && error.code === 'invalid-profile') continue;
          throw error;
        }
        const settled = [...before].flatMap(([key, missing]) => {
          const isConcerned = missing.includes(fact) && (subject.kind === 'employer' || key.endsWith(` ${subject.id}`));
          return isConcerned && !after.has(key) ? [key.split(' ')[0]] : [];
        });
        compared += 1;
        expect({ fact, value, settles: [...(effect?.settles ?? [])].sort() }).toEqual({
          fact,
          value,
          settles: [...new Set(settled)].sort(),
        });
      }
    },
  );
  it('has compared many answers', () => {
    expect(compared).toBeGreaterThan(100);
  });

  test.prop([cases], { numRuns: 60 })('bands of whole numbers and of days lie side by side', ({ asOf, profile }) => {
    for (const { type, answers } of nextQuestions(profile, { asOf })) {
      if (type !== 'integer' && type !== 'date') continue;
      const ends = answers.map(({ answer }) => answer as { readonly from?: number | Day; readonly to?: number | Day });
      const place = (end: number | Day | undefined) => (typeof end === 'string' ? dayNumber(end) : end);
      expect(ends.at(0)?.from).toBeUndefined();
      expect(ends.at(-1)?.to).toBeUndefined();
      for (const [index, { from }] of ends.entries())
        if (index > 0) expect(place(from)).toBe((place(ends[index - 1]?.to) ?? Number.NaN) + 1);
    }
  });
});

describe('options', () => {
  it.each<[string, object]>([
    ['a day that does not exist', { asOf: '2026-02-30' }],
    ['a word that is misspelt', { asof: '2026-02-01' }],
    ['what is no ruleset', { ruleset: {} }],
    ['a text for yes or no', { nullIsAnswer: 'yes' }],
  ])('%s is refused', (_, options) => {
    expect(() => nextQuestions(lu({}), options)).toThrow(expect.objectContaining({ code: 'invalid-option' }));
  });

  it('a wrong profile is refused, with its place', () => {
    expect(() => nextQuestions({ jurisdictions: ['LU'], headcont: 1 } as unknown as Profile)).toThrow(/headcont/);
  });
});
