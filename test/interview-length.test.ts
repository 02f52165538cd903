import { describe, expect, it } from 'vitest';
import { evaluateSync } from '../src/evaluate.js';
import type { Profile } from '../src/vocabulary.js';
import { atRandom, factsInRules, first, interview, interviewed, randomNumbers } from './interviews.js';
import { findingsOf } from './outcome.js';
import { jsonFiles, readJson } from './rule-files.js';

// The whole measurement, with other orders and French law: npm run measure:questions, docs/questions.md.

const asOf = '2026-11-24';
const profiles = jsonFiles('fixtures/companies')
  .map((path) => readJson(`fixtures/companies/${path}`) as Profile)
  .filter(({ jurisdictions }) => jurisdictions.join() === 'LU');
const employers = profiles.map((profile) => interviewed(profile, asOf, false));
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

describe('interviews of the fixture companies under Luxembourg law, from an empty profile', () => {
  const lengths = employers.map((who) => interview(who, first).asked.length);

  it('settle every rule about the employer in at most half as many questions as there are facts in them', () => {
    const facts = factsInRules(['LU'], asOf, [{ kind: 'employer' }]).length;
    expect(employers.length).toBeGreaterThan(30);
    expect(facts).toBeGreaterThan(30);
    expect(mean(lengths)).toBeLessThanOrEqual(facts / 2);
  });

  it('take fewer questions than the same questions in random order', () => {
    const some = employers.filter((_, index) => index % 6 === 0);
    const random = randomNumbers(1);
    expect(mean(some.map((who) => interview(who, first).asked.length))).toBeLessThan(
      mean(some.map((who) => interview(who, atRandom(random)).asked.length)),
    );
  });

  it('leave no rule open that the full profile settles, and settle each as it does', () => {
    /** The status of every rule about the employer; an open one has facts missing. */
    const outcomes = (profile: Profile): Readonly<Record<string, string>> => {
      const report = evaluateSync(profile, { asOf });
      const findings = findingsOf(report).filter(({ subject }) => subject.kind === 'employer');
      return Object.fromEntries([
        ...findings.map(({ rule, status, missing }) => [rule, missing.length > 0 ? 'open' : status]),
        ...report.notApplicable.flatMap(({ rule, subject, reason }) =>
          subject?.kind === 'employer' ? [[rule, reason]] : [],
        ),
      ]);
    };
    for (const [index, who] of employers.entries())
      expect(outcomes(interview(who, first).profile)).toEqual(outcomes(profiles[index] as Profile));
  });
});
