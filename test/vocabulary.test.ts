import { describe, expect, it } from 'vitest';
import { leaves } from '../src/condition.js';
import { languages } from '../src/language.js';
import { parseProfile } from '../src/profile.js';
import { conditionsOf } from '../src/rule.js';
import { shippedRuleset } from '../src/shipped.js';
import { facts } from '../src/vocabulary.js';
import unused from './unused-facts.json' with { type: 'json' };

describe('every fact', () => {
  it.each(facts.map((fact) => [fact.name, fact] as const))(
    '%s has words in every language',
    (_, { label, description, question, choices, type }) => {
      for (const language of languages) {
        expect(label[language].length).toBeGreaterThan(1);
        expect(question[language]).toMatch(/\?$/);
        for (const choice of Object.values(choices ?? {})) expect(choice[language].length).toBeGreaterThan(0);
      }
      expect(description.length).toBeGreaterThan(10);
      expect(choices !== undefined).toBe(type === 'choice' || type === 'choices');
      expect(question.fr).toMatch(/ \?$/);
    },
  );

  it('has a label of its own, so that reports do not confuse two facts of one subject', () => {
    for (const language of languages)
      for (const subject of ['employer', 'monitoring', 'incident']) {
        const labels = facts.filter((fact) => fact.subject === subject).map(({ label }) => label[language]);
        expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
      }
  });

  it('that is a number has a unit', () => {
    expect(
      facts.filter(({ type, unit }) => (type === 'integer' || type === 'number') !== (unit !== undefined)),
    ).toEqual([]);
  });

  it('is read by a rule, or listed as waiting for one', () => {
    const read = new Set(
      shippedRuleset.rules.flatMap(({ versions }) =>
        versions.flatMap((version) => {
          if ('repealedBy' in version) return [];
          const compared = conditionsOf(version).flatMap(leaves);
          return [
            ...compared.map(({ fact }) => fact),
            ...compared.flatMap(({ value }) => (typeof value === 'object' && 'fact' in value ? [value.fact] : [])),
            ...(version.deadline ? [version.deadline.start, version.deadline.endsWith ?? ''] : []),
          ];
        }),
      ),
    );
    // A day may be read through the fact that follows from it.
    for (const { name, type } of facts) {
      if (type !== 'date' || read.has(name)) continue;
      const [top = '', ...rest] = name.split('.');
      const nested = [top, ...rest].reduceRight<unknown>((value, key) => ({ [key]: value }), '2026-08-01') as object;
      if (['monitoring', 'incident'].includes(top)) continue;
      const implied = Object.keys(
        parseProfile({ jurisdictions: ['LU'], ...nested }, '2026-09-01').subjects[0]?.facts ?? {},
      );
      if (implied.some((fact) => fact !== name && fact !== 'asOf' && read.has(fact))) read.add(name);
    }
    expect(facts.map(({ name }) => name as string).filter((name) => !read.has(name))).toEqual(unused);
  });
});
