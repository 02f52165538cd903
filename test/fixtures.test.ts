import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, evaluateSync } from '../src/evaluate.js';
import type { Finding, NotApplicable } from '../src/finding.js';
import type { Report } from '../src/report.js';
import { shippedRuleset } from '../src/shipped.js';
import type { Profile } from '../src/vocabulary.js';
import { findingsOf } from './outcome.js';
import { statedPlaces, without } from './profile-places.js';
import { jsonFiles, readJson, root } from './rule-files.js';

const companies = jsonFiles('fixtures/companies').map((path) => path.replace(/\.json$/, ''));
const profileOf = (company: string) => readJson(`fixtures/companies/${company}.json`) as Profile;
const goldens = jsonFiles('fixtures/reports').map(
  (path) => path.replace(/\.json$/, '').split('/') as [company: string, day: string],
);

const pinpoints = (cites: Finding['cites']) => cites.map(({ source, at }) => `${source} ${at}`).join('; ');
const of = ({ rule, subject }: Pick<NotApplicable, 'rule' | 'subject'>) =>
  subject === undefined || subject.kind === 'employer' ? rule : `${rule}@${subject.id}`;

/** A finding on one line: its status, its rule and subject, its last day, what is missing, what it cites. */
const finding = ({ authority, status, missing, cites, deadline, standing, ...about }: Finding) =>
  [
    ...(authority === 'persuasive' ? [authority] : []),
    `${status} ${of(about)}`,
    ...(deadline?.on ? [`${deadline.marks ?? 'by'} ${deadline.on} ${deadline.state}`] : []),
    ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
    pinpoints([...cites, ...(standing?.cites ?? [])]),
  ].join(' | ');

/** Ids, statuses, days, amounts and citations of a report; no prose. Rules about things there are none of stay out. */
const golden = (report: Report) => ({
  asOf: report.meta.asOf,
  summary: report.summary,
  obligations: report.obligations.map(finding),
  permissions: report.permissions.map(finding),
  recommendations: report.recommendations.map(finding),
  riskFindings: report.riskFindings.map(finding),
  risks: report.risks.map(({ id, certainty, severity, amount, missing = [], cites }) =>
    [
      `${certainty} ${severity} ${id}`,
      ...(amount ? [`${amount.min} to ${amount.max} ${amount.currency}`] : []),
      ...(missing.length > 0 ? [`missing ${missing.join(', ')}`] : []),
      pinpoints(cites),
    ].join(' | '),
  ),
  deadlines: report.deadlines.map(({ on, ...about }) => `${on} ${of(about)}`),
  questions: report.questions.map(
    ({ fact, subject, settles }) => `${fact}${subject.kind === 'employer' ? '' : `@${subject.id}`}: ${settles.length}`,
  ),
  citations: report.citations.map(({ id }) => id),
  notApplicable: report.notApplicable
    .filter(({ reason }) => reason !== 'no-subject' && reason !== 'not-asked')
    .map((left) => `${left.reason} ${of(left)}`),
  warnings: report.warnings.map(({ code, jurisdiction }) => `${code} ${jurisdiction}`),
});

describe('golden reports', () => {
  it.each(goldens)('%s on %s', async (company, asOf) => {
    const report = await evaluate(profileOf(company), { asOf });
    const { citations } = report;
    await expect(`${JSON.stringify(golden(report), null, 2)}\n`).toMatchFileSnapshot(
      `../fixtures/reports/${company}/${asOf}.json`,
    );
    // A citation is output: each one that is used is resolved in the same report.
    const cited = [
      ...report.risks.map(({ cites }) => cites),
      ...findingsOf(report).flatMap(({ cites, deadline, standing }) => [
        cites,
        deadline?.cites ?? [],
        standing?.cites ?? [],
      ]),
    ].flatMap((cites) => cites.map(({ source }) => source));
    expect(citations.map(({ id }) => id)).toEqual([...new Set(cited)].sort());
  });
});

describe('fixture companies', () => {
  it('each have a story and a golden report', () => {
    const stories = readFileSync(join(root, 'fixtures/README.md'), 'utf8');
    expect(
      companies.filter(
        (company) =>
          !new RegExp(`^\\| \\[${company}\\]\\(companies/${company}\\.json\\) \\| .+\\. \\|$`, 'm').test(stories),
      ),
    ).toEqual([]);
    expect(companies.filter((company) => !existsSync(join(root, 'fixtures/reports', company)))).toEqual([]);
    expect(companies.filter((company) => profileOf(company).id !== company)).toEqual([]);
  });

  it('make every rule fire for some of them, and none for all that it could bind', async () => {
    const fired = new Map<string, Set<string>>(shippedRuleset.rules.map(({ id }) => [id, new Set()]));
    const known = companies.filter((company) => company !== 'inconnu');
    for (const [company, asOf] of goldens) {
      if (!known.includes(company)) continue;
      for (const { rule, status } of findingsOf(await evaluate(profileOf(company), { asOf })))
        if (status !== 'possible') fired.get(rule)?.add(company);
    }
    const under = (jurisdiction: string) =>
      known.filter((company) => profileOf(company).jurisdictions.some((law) => law === jurisdiction)).length;
    const count = (id: string) => fired.get(id)?.size ?? 0;
    expect(shippedRuleset.rules.filter(({ id }) => count(id) === 0).map(({ id }) => id)).toEqual([]);
    expect(
      shippedRuleset.rules.filter(({ id, jurisdiction }) => count(id) >= under(jurisdiction)).map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('less knowledge', () => {
  /** What is found of each rule for each subject; only what no missing fact could still change. */
  const decided = (report: Report) =>
    new Map([
      ...findingsOf(report)
        .filter(({ missing }) => missing.length === 0)
        .map(({ rule, subject, status }) => [`${rule} ${JSON.stringify(subject)}`, status] as const),
      ...report.notApplicable.map(
        ({ rule, subject, reason }) =>
          [`${rule} ${JSON.stringify(subject)}`, reason === 'expired' ? 'condition' : reason] as const,
      ),
    ]);
  const all = (report: Report) =>
    new Map([
      ...findingsOf(report).map(({ rule, subject, status }) => [`${rule} ${JSON.stringify(subject)}`, status] as const),
      ...decided(report),
    ]);

  it.each(companies)('%s: taking one fact away never decides otherwise', (company) => {
    const profile = profileOf(company);
    // Every fact of every company, on its last golden day; other days are shown in monotone.test.ts.
    for (const asOf of goldens.flatMap(([name, day]) => (name === company ? day : [])).slice(-1)) {
      const before = all(evaluateSync(profile, { asOf }));
      const turned: string[] = [];
      for (const place of statedPlaces(profile))
        for (const [key, status] of decided(evaluateSync(without(profile, place), { asOf })))
          if (before.get(key) !== status)
            turned.push(`${place.join('.')}: ${key} was ${before.get(key)}, is ${status}`);
      expect(turned).toEqual([]);
    }
  });
});
