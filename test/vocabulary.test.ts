import { describe, expect, it } from 'vitest';
import { leaves } from '../src/condition.js';
import { derive } from '../src/derive.js';
import { languages } from '../src/language.js';
import { conditionsOf } from '../src/rule.js';
import { shippedRuleset } from '../src/shipped.js';
import { facts } from '../src/vocabulary.js';

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

  it('is read by a rule, or says why no rule reads it', () => {
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
    // A fact may be read through what follows from it.
    for (const { name, type } of facts) {
      const value = type === 'date' ? '2026-08-01' : type === 'texts' ? ['loyalty'] : undefined;
      if (value === undefined) continue;
      const followed = Object.keys(derive({ [name]: value }, '2026-09-01'));
      if (followed.some((fact) => fact !== name && fact !== 'asOf' && read.has(fact))) read.add(name);
    }
    const asked = facts.filter(({ type }) => type !== 'list');
    expect(asked.map(({ name }) => name as string).filter((name) => !read.has(name))).toEqual(
      asked.filter(({ unread }) => unread !== undefined).map(({ name }) => name),
    );
  });
});
