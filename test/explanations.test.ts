import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { comparedFact, judge, type Leaf } from '../src/condition.js';
import { derive } from '../src/derive.js';
import { evaluateSync } from '../src/evaluate.js';
import { explain, explanationsOf } from '../src/explain/explain.js';
import type { ExplainedCondition, ExplainedLeaf, Explanation, Ground } from '../src/explain/explanation.js';
import { replay } from '../src/explain/replay.js';
import { languages } from '../src/language.js';
import { operatorNamed } from '../src/operators.js';
import { parseProfile, type SubjectRef } from '../src/profile.js';
import { explanationText } from '../src/render/explanation/statements.js';
import type { Report } from '../src/report.js';
import { shippedRuleset } from '../src/shipped.js';
import { facts, type Profile } from '../src/vocabulary.js';
import { findingsOf } from './outcome.js';
import { profilesOn, reportDays } from './random-profiles.js';
import { jsonFiles, readJson } from './rule-files.js';

const goldens = jsonFiles('fixtures/reports').map(
  (path) => path.replace(/\.json$/, '').split('/') as [company: string, day: string],
);
const profileOf = (company: string) => readJson(`fixtures/companies/${company}.json`) as Profile;

/** What the report says of each rule for each subject, findings or not. */
const outcomesOf = (
  report: Report,
): readonly { readonly rule: string; readonly subject: SubjectRef | undefined; readonly outcome: string }[] => [
  ...findingsOf(report).map(({ rule, subject, status }) => ({ rule, subject, outcome: status })),
  ...report.notApplicable.map(({ rule, subject, reason }) => ({ rule, subject, outcome: reason })),
];

/** Every rule for every subject of a profile, explained, with what the report says of it. */
function* explanations(
  profile: Profile,
  asOf: string,
): Generator<readonly [expected: string | undefined, Explanation]> {
  const expected = new Map(
    outcomesOf(evaluateSync(profile, { asOf })).map(({ rule, subject, outcome }) => [
      JSON.stringify([rule, subject]),
      outcome,
    ]),
  );
  const parsed = parseProfile(profile, asOf);
  for (const rule of shippedRuleset.rules)
    for (const why of explanationsOf(rule, parsed, asOf, shippedRuleset)) {
      if (why.outcome === 'other-law') continue;
      const key = JSON.stringify([rule.id, why.subject]);
      yield [expected.get(key), why];
      expected.delete(key);
    }
  if (expected.size > 0) throw new Error(`not explained: ${[...expected.keys()].join(' ')}`);
}

const groups = [...new Set(facts.flatMap(({ name }) => name.match(/^(\w+)\./)?.[1] ?? []))];

/** What no sentence may hold: a missing value, an empty place, a name that only programs know, a doubled or loose sign. */
const holes = [
  /undefined|\(null|NaN|\[object|\{|\}/,
  / {2}|\(\)|\( | \)/,
  / [,.]/,
  /[,;:] *[,;:.]/,
  // `monitoring.means`
  new RegExp(`\\b(?:${groups.join('|')})\\.[a-z]`),
];

const isWhole = (sentence: string): boolean =>
  /^[\p{Lu}«„“\d]/u.test(sentence) && /[.!]$/.test(sentence) && !holes.some((hole) => hole.test(sentence));

const isPoint = (point: string): boolean =>
  point.trim() === point && point !== '' && !holes.some((hole) => hole.test(point));

/** Sentences with a hole, with the rule they speak of. */
const broken = (why: Explanation): readonly string[] =>
  languages.flatMap((language) => {
    const statements = explanationText(why, language);
    if (statements.length === 0) return [`${why.rule} ${language}: nothing is said`];
    return statements.flatMap(({ sentence, heading, points }) => [
      ...(isWhole(sentence) ? [] : [`${why.rule} ${language}: ${sentence}`]),
      ...((points.length === 0 ? heading !== sentence : points.length === 1) ? [`${why.rule}: ${heading}`] : []),
      ...points.filter((point) => !isPoint(point)).map((point) => `${why.rule} ${language}: ${point}`),
    ]);
  });

const keyOf = ({ fact, operator, value }: Leaf) => JSON.stringify([fact, operator, value]);

function leavesOf(condition: ExplainedCondition): readonly ExplainedLeaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

const groundsOf = ({ law }: Explanation): readonly Ground[] =>
  law ? [law.applies, ...(law.met ? [law.met] : []), ...law.consequences.flatMap(({ ground }) => ground ?? [])] : [];

/** The truth of a condition when only some leaves are known, each compared anew here. */
const truthBy = (condition: ExplainedCondition, named: readonly ExplainedLeaf[]) => {
  const byKey = new Map(named.map((leaf) => [keyOf(leaf), leaf]));
  return judge(condition, (leaf) => {
    const { found, expected } = byKey.get(keyOf(leaf)) ?? {};
    return found === undefined || expected === undefined
      ? 'unknown'
      : operatorNamed(leaf.operator).holds(found, expected);
  });
};

/** Grounds whose named leaves do not decide them, or of which one could be left out though the truth is known. */
const misled = (why: Explanation): readonly string[] =>
  groundsOf(why).flatMap(({ condition, truth, carriedBy }) => {
    const repeated = new Set(leavesOf(condition).map(keyOf)).size < leavesOf(condition).length;
    const without = (dropped: ExplainedLeaf) => carriedBy.filter((leaf) => leaf !== dropped);
    return [
      ...(truthBy(condition, carriedBy) === truth ? [] : [`${why.rule}: not carried`]),
      ...(truth === 'unknown' || repeated ? [] : carriedBy)
        .filter((leaf) => truthBy(condition, without(leaf)) === truth)
        .map((leaf) => `${why.rule}: ${leaf.fact} is not needed`),
    ];
  });

/** Found values that do not follow from the facts they are said to follow from. */
const unfounded = (why: Explanation): readonly string[] =>
  groundsOf(why)
    .flatMap(({ condition }) => leavesOf(condition))
    .flatMap(({ fact, value, found, expected, foundFrom = [], expectedFrom = [] }) => [
      [fact, found, foundFrom] as const,
      [comparedFact(value) ?? '', expected, expectedFrom] as const,
    ])
    .filter(([fact, found, from]) => {
      const [root] = from.slice(-1);
      return root !== undefined && derive({ [root.fact]: root.found }, why.asOf)[fact] !== found;
    })
    .map(([fact]) => `${why.rule}: ${fact}`);

/** All that is wrong with the explanations of a profile on a day. */
function faults(profile: Profile, asOf: string): readonly string[] {
  const wrong: string[] = [];
  for (const [expected, why] of explanations(profile, asOf)) {
    if (why.outcome !== expected) wrong.push(`${why.rule}: ${why.outcome} instead of ${expected}`);
    // What was kept as JSON can still be replayed.
    const kept = JSON.parse(JSON.stringify(why)) as Explanation;
    if (replay(kept) !== expected) wrong.push(`${why.rule}: replayed as ${replay(kept)} instead of ${expected}`);
    wrong.push(...broken(why), ...misled(why), ...unfounded(why));
    const ids = why.citations.map(({ id }) => id);
    const defining = groundsOf(why).flatMap(({ condition }) =>
      leavesOf(condition).flatMap(({ definedIn }) => definedIn ?? []),
    );
    const cited = [...(why.law?.cites ?? []), ...(why.law?.standing?.cites ?? []), ...defining];
    wrong.push(...cited.filter(({ source }) => !ids.includes(source)).map(({ source }) => `${why.rule}: ${source}`));
  }
  return wrong;
}

describe('every finding of every fixture company, and every rule that gives none', () => {
  it.each(goldens)('%s on %s: the outcome of the report, replayed, and told without a hole', (company, asOf) => {
    expect(faults(profileOf(company), asOf)).toEqual([]);
  });

  it('show every outcome that a report knows', () => {
    const seen = new Set(
      goldens.flatMap(([company, asOf]) =>
        outcomesOf(evaluateSync(profileOf(company), { asOf })).map((each) => each.outcome),
      ),
    );
    expect([...seen].sort()).toEqual(
      [
        ...['breached', 'open', 'possible', 'pending', 'met', 'applies'],
        ...['condition', 'expired', 'not-yet-in-force', 'repealed', 'no-subject', 'not-asked'],
      ].sort(),
    );
  });
});

const cases = fc
  .record({ asOf: reportDays, jurisdictions: fc.constantFrom<Profile['jurisdictions']>(['LU'], ['FR'], ['LU', 'FR']) })
  .chain(({ asOf, jurisdictions }) => profilesOn(asOf, jurisdictions).map((profile) => ({ asOf, profile })));

describe('random profiles', () => {
  test.prop([cases], { numRuns: Number(process.env.PROFILES ?? 25) })(
    'are explained with the outcome of the report, replayed, and told without a hole',
    ({ asOf, profile }) => {
      expect(faults(profile, asOf)).toEqual([]);
    },
  );
});

describe('a replay', () => {
  const why = explain(profileOf('logistique-bettembourg'), { rule: 'lu.L312-9.regime', asOf: '2026-11-22' });

  it('gives another outcome where what was found is another', () => {
    expect(replay(why)).toBe('breached');
    const forged = JSON.parse(JSON.stringify(why).replaceAll('"found":"none"', '"found":"charter"')) as Explanation;
    expect(replay(forged)).toBe('met');
  });

  it('knows nothing but the leaves that are named', () => {
    const { law } = why;
    if (!law?.met) throw new Error('the rule has something to meet');
    expect(replay({ ...why, law: { ...law, met: { ...law.met, carriedBy: [] } } })).toBe('open');
    expect(replay({ ...why, law: { ...law, applies: { ...law.applies, carriedBy: [] } } })).toBe('possible');
  });

  it('works the time that is left out anew', () => {
    const pending = explain(profileOf('voyages-clairval'), {
      rule: 'fr.work-tools.access-to-mails',
      subject: 'demande',
      asOf: '2026-10-14',
    });
    expect(replay(pending)).toBe('pending');
    expect(replay({ ...pending, asOf: '2026-10-15' })).toBe('breached');
  });
});
