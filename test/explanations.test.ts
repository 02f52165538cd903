import { describe, expect, it } from 'vitest';
import { evaluateSync } from '../src/evaluate.js';
import { explain } from '../src/explain/explain.js';
import { replay } from '../src/explain/replay.js';
import type { Profile } from '../src/vocabulary.js';
import { findingsOf } from './outcome.js';
import { jsonFiles, readJson } from './rule-files.js';

const goldens = jsonFiles('fixtures/reports').map(
  (path) => path.replace(/\.json$/, '').split('/') as [company: string, day: string],
);
const profileOf = (company: string) => readJson(`fixtures/companies/${company}.json`) as Profile;
describe('x', () => {
  it.each(goldens)('%s on %s', (company, asOf) => {
    const profile = profileOf(company);
    const report = evaluateSync(profile, { asOf });
    for (const { rule, subject, status } of findingsOf(report)) {
      const why = explain(profile, { rule, asOf, ...('id' in subject && { subject: subject.id }) });
      expect(why.outcome).toBe(status);
      expect(replay(why)).toBe(status);
    }
    for (const { rule, subject, reason } of report.notApplicable) {
      const why = explain(profile, { rule, asOf, ...(subject && 'id' in subject && { subject: subject.id }) });
      expect(why.outcome).toBe(reason);
      expect(replay(why)).toBe(reason);
    }
  });
});
