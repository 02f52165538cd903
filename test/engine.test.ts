import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Condition, judge, type Leaf, leaves, type Truth } from '../src/condition.js';
import { prepareSync } from '../src/decide/compiled.js';
import { prepare } from '../src/decide/engine.js';
import { collectMissing, compile, type Program, type Slots, truthOf } from '../src/decide/program.js';
import { appliesBy, metBy, prepareVerdicts } from '../src/decide/verdicts.js';
import { evaluate } from '../src/evaluate.js';
import { operatorNamed } from '../src/operators.js';
import type { Law } from '../src/rule.js';
import { condition, facts } from './arbitraries.js';

const law = (appliesWhen: Condition): Law => ({
  from: '2020-01-01',
  modality: 'obligation',
  appliesWhen,
  text: { fr: '-', en: '-', de: '-' },
  cites: [{ source: 'test', at: '-' }],
  confidence: 'read',
});

type Known = Readonly<Record<string, unknown>>;

const expectedOf = ({ value }: Leaf, known: Known): unknown =>
  typeof value === 'object' && 'fact' in value ? known[value.fact] : value;

/** Two-valued truth of a condition when every leaf is given, in reading order. */
function plain(node: Condition, values: readonly boolean[]): boolean {
  let next = 0;
  const walk = (part: Condition): boolean => {
    if ('all' in part) return part.all.map(walk).every(Boolean);
    if ('any' in part) return part.any.map(walk).some(Boolean);
    if ('not' in part) return !walk(part.not);
    return values[next++] ?? false;
  };
  return walk(node);
}

/** The oracle: every way of filling in the undecided leaves is tried; only what all of them agree on is decided. */
function oracle(node: Condition, known: Known): Truth {
  const decided = leaves(node).map((leaf) => {
    const [found, expected] = [known[leaf.fact], expectedOf(leaf, known)];
    return found === undefined || expected === undefined
      ? undefined
      : operatorNamed(leaf.operator).holds(found, expected);
  });
  const gaps = decided.filter((value) => value === undefined).length;
  const verdicts = new Set<boolean>();
  for (let completion = 0; completion < 2 ** gaps; completion++) {
    let gap = 0;
    verdicts.add(
      plain(
        node,
        decided.map((value) => value ?? Boolean((completion >> gap++) & 1)),
      ),
    );
  }
  return verdicts.size > 1 ? 'unknown' : verdicts.has(true);
}

const programOf = (conditions: readonly Condition[]): Program => compile(conditions.map(law));

const truthsOf = ({ laws }: Program, slots: Slots): readonly Truth[] =>
  laws.map(({ applies }) => truthOf(applies.truth(slots)));

/** The ways of deciding the leaves of a program; what the leaves make of a condition is one and the same. */
const ways: readonly (readonly [string, (program: Program, known: Known) => Promise<Slots>])[] = [
  ['json-rules-engine', (program, known) => prepare(program)((name) => known[name])],
  ['the compiled evaluator', async (program, known) => prepareSync(program)((name) => known[name])],
];

describe.each(ways)('%s with missing facts', (_, decide) => {
  const seen = { true: 0, false: 0, unknown: 0 };
  const perRun = 20;

  test.prop([fc.array(condition, { minLength: perRun, maxLength: perRun, size: 'max' }), facts], { numRuns: 600 })(
    'decides a condition exactly when every completion of the missing facts decides it the same way',
    async (conditions, known) => {
      const program = programOf(conditions);
      const verdicts = truthsOf(program, await decide(program, known));
      expect(verdicts).toEqual(conditions.map((node) => oracle(node, known)));
      for (const verdict of verdicts) seen[`${verdict}`] += 1;
    },
  );

  it('was tried on 10,000 conditions and more, with a good share of each verdict', () => {
    expect(seen.true + seen.false + seen.unknown).toBeGreaterThanOrEqual(10_000);
    expect(Math.min(seen.true, seen.false, seen.unknown)).toBeGreaterThan(1_000);
  });

  test.prop([condition, facts], { numRuns: 2000 })(
    'names missing facts exactly when the verdict is open',
    async (node, known) => {
      const program = programOf([node]);
      const slots = await decide(program, known);
      const missing: string[] = [];
      for (const { applies } of program.laws) collectMissing(applies, slots, (name) => known[name], missing);
      expect(missing.length > 0).toBe(truthsOf(program, slots)[0] === 'unknown');
      expect(missing.filter((fact) => fact in known)).toEqual([]);
    },
  );
});

describe('the compiled evaluator, asked for verdicts alone', () => {
  test.prop(
    [
      fc.array(fc.tuple(condition, fc.option(condition, { nil: undefined })), {
        minLength: 20,
        maxLength: 20,
        size: 'max',
      }),
      facts,
    ],
    {
      numRuns: 300,
    },
  )('decides each law as its conditions are decided one by one', (conditions, known) => {
    const laws = conditions.map(([appliesWhen, metWhen]) => ({ ...law(appliesWhen), ...(metWhen && { metWhen }) }));
    const verdicts = prepareVerdicts(compile(laws))(new Map(Object.entries(known)));
    expect(verdicts.map((verdict) => appliesBy(verdict))).toEqual(
      conditions.map(([applies]) => oracle(applies, known)),
    );
    expect(verdicts.map((verdict, index) => conditions[index]?.[1] && metBy(verdict))).toEqual(
      conditions.map(([, met]) => met && oracle(met, known)),
    );
  });

  it('forgets the subject before', () => {
    const decide = prepareVerdicts(compile([law({ fact: 'a', operator: 'equal', value: true })]));
    expect(
      [{ a: true }, {}, { a: false }].map((known) => appliesBy(decide(new Map(Object.entries(known)))[0] ?? 0)),
    ).toEqual([true, 'unknown', false]);
  });
});

describe('Kleene\u2019s logic', () => {
  const leaf = (fact: string): Leaf => ({ fact, operator: 'equal', value: true });
  const truth = (node: Condition, values: Readonly<Record<string, Truth>>) =>
    judge(node, ({ fact }) => values[fact] ?? 'unknown');

  it.each([
    ['all', true, true, true],
    ['all', true, false, false],
    ['all', false, 'unknown', false],
    ['all', true, 'unknown', 'unknown'],
    ['all', 'unknown', 'unknown', 'unknown'],
    ['any', false, false, false],
    ['any', true, 'unknown', true],
    ['any', false, 'unknown', 'unknown'],
    ['any', 'unknown', 'unknown', 'unknown'],
  ] as const)('%s of %s and %s is %s', (kind, a, b, expected) => {
    const parts = [leaf('a'), leaf('b')];
    expect(truth(kind === 'all' ? { all: parts } : { any: parts }, { a, b })).toBe(expected);
  });

  it.each([
    [true, false],
    [false, true],
    ['unknown', 'unknown'],
  ] as const)('not %s is %s', (a, expected) => {
    expect(truth({ not: leaf('a') }, { a })).toBe(expected);
  });
});

describe('runs that overlap', () => {
  // The engine marks itself finished when a run ends, and skips the rules of a run that began a moment before.
  it('decide every leaf, whenever the second begins', async () => {
    const short = [];
    for (let ticks = 0; ticks < 200; ticks++) {
      const decide = prepare(programOf([{ fact: 'flag.a', operator: 'equal', value: true }]));
      const first = decide(() => true);
      for (let tick = 0; tick < ticks; tick++) await Promise.resolve();
      const verdicts = await Promise.all([decide(() => false), first]);
      if (verdicts.some((list) => list.length !== 1)) short.push(ticks);
    }
    expect(short).toEqual([]);
  });

  it('give the reports they give one after another', async () => {
    const profiles = Array.from({ length: 60 }, (_, index) => ({
      jurisdictions: ['LU' as const],
      headcount: index * 5,
      digitalTools: { usedForWork: index % 3 > 0 },
      ...(index % 2 === 0 && {
        disconnection: { source: index % 4 === 0 ? ('none' as const) : ('undertaking' as const) },
      }),
    }));
    const together = await Promise.all(profiles.map((profile) => evaluate(profile, { asOf: '2026-11-22' })));
    const alone = [];
    for (const profile of profiles) alone.push(await evaluate(profile, { asOf: '2026-11-22' }));
    expect(together).toEqual(alone);
    expect(new Set(together.map((report) => JSON.stringify(report.summary.counts))).size).toBeGreaterThan(3);
  });
});
