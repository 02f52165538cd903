import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { GardeFouError } from '../src/errors.js';
import { evaluate, evaluateSync } from '../src/evaluate.js';
import { createEvaluator } from '../src/evaluator.js';
import type { FindingStatus } from '../src/finding.js';
import type { ProfileStatuses } from '../src/profile-statuses.js';
import type { Report } from '../src/report.js';
import { shippedRuleset } from '../src/shipped.js';
import { lists, type Profile } from '../src/vocabulary.js';
import { companies } from './companies.js';
import { profilesOn, reportDays } from './random-profiles.js';

const runs = Number(process.env.PROFILES ?? 150);

const lines = (findings: readonly FindingStatus[]) =>
  findings
    .map(({ rule, modality, subject, authority, status }) => [
      rule,
      'id' in subject ? subject.id : null,
      subject.kind,
      modality,
      authority,
      status,
    ])
    .map((line) => JSON.stringify(line))
    .sort();

const listOf = (rule: string) => {
  const kind = shippedRuleset.rules.find(({ id }) => id === rule)?.subject;
  return kind === undefined || kind === 'employer' ? [] : [lists[kind]];
};

/** What a report says of statuses, read from its findings: another way than that of `statuses`. */
const saidBy = ({ meta, notApplicable, warnings, ...report }: Report) => ({
  asOf: meta.asOf,
  rulesDigest: meta.rulesDigest,
  findings: lines([...report.obligations, ...report.permissions, ...report.recommendations, ...report.riskFindings]),
  notAsked: [
    ...new Set(notApplicable.flatMap(({ rule, reason }) => (reason === 'not-asked' ? listOf(rule) : []))),
  ].sort(),
  warnings: warnings.map(({ code, jurisdiction }) => ({ code, jurisdiction })),
});

const sorted = ({ findings, notAsked, ...rest }: ProfileStatuses) => ({
  ...rest,
  findings: lines(findings),
  notAsked: [...notAsked].sort(),
});

const cases = fc
  .record({ asOf: reportDays, jurisdictions: fc.constantFrom<Profile['jurisdictions']>(['LU'], ['FR'], ['LU', 'FR']) })
  .chain(({ asOf, jurisdictions }) => profilesOn(asOf, jurisdictions).map((profile) => ({ asOf, profile })));

describe('an evaluator', () => {
  it('gives the report of evaluate() to the byte, time after time', async () => {
    const { report } = createEvaluator({ asOf: '2026-11-24', trace: true });
    for (const profile of [...companies, ...companies.slice(0, 5)])
      expect(JSON.stringify(report(profile))).toBe(
        JSON.stringify(await evaluate(profile, { asOf: '2026-11-24', trace: true })),
      );
  });

  test.prop([cases], { numRuns: runs * 4 })('gives the statuses of the report, and no others', ({ asOf, profile }) => {
    const { report, statuses } = createEvaluator({ asOf });
    expect(sorted(statuses(profile))).toEqual(saidBy(report(profile)));
  });

  it('gives the statuses of every fixture company', () => {
    const { statuses } = createEvaluator({ asOf: '2026-11-24' });
    for (const profile of companies)
      expect(sorted(statuses(profile))).toEqual(saidBy(evaluateSync(profile, { asOf: '2026-11-24' })));
  });

  it('says which lists nobody spoke of', () => {
    const { statuses } = createEvaluator({ asOf: '2026-11-24' });
    expect(statuses({ jurisdictions: ['LU'] }).notAsked).toEqual(['monitoring', 'incidents']);
    expect(statuses({ jurisdictions: ['LU'], monitoring: [] }).notAsked).toEqual(['incidents']);
  });

  it('says that it knows nothing of the law on a day before the first text read', () => {
    const { statuses } = createEvaluator({ asOf: '1999-01-01' });
    expect(statuses({ jurisdictions: ['LU'] }).warnings).toEqual([{ code: 'before-law-read', jurisdiction: 'LU' }]);
  });

  it('keeps its day', () => {
    const { asOf, report } = createEvaluator();
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(report({ jurisdictions: ['LU'] }).meta.asOf).toBe(asOf);
  });

  it('refuses a wrong profile as evaluate() does', () => {
    const { report, statuses } = createEvaluator({ asOf: '2026-11-24' });
    const wrong = JSON.parse('{ "jurisdictions": ["LU"], "headcont": 150 }');
    for (const evaluateIt of [report, statuses])
      expect(() => evaluateIt(wrong)).toThrow('headcont: unknown key; did you mean "headcount"?');
  });

  it.each([
    [{ asOf: '2026-02-30' }, 'asOf: not a day of the calendar'],
    [{ asof: '2026-02-20' }, 'asof: unknown key; did you mean "asOf"?'],
    [{ trace: 'yes' }, 'trace: wrong type'],
    [{ ruleset: {} }, 'ruleset: inconsistent'],
  ])('refuses %j when it is made', (options, message) => {
    expect(() => createEvaluator(options as object)).toThrow(GardeFouError);
    expect(() => createEvaluator(options as object)).toThrow(message);
  });
});
