import { describe, expect, it } from 'vitest';
import { comparedFact, leaves } from '../src/condition.js';
import { languages } from '../src/language.js';
import { nounOf } from '../src/render/explanation/choice.js';
import { openClause } from '../src/render/explanation/clause.js';
import { clauses } from '../src/render/explanation/clauses.js';
import { conditionsOf } from '../src/rule.js';
import { shippedRuleset } from '../src/shipped.js';
import { factNamed, facts } from '../src/vocabulary.js';

const laws = shippedRuleset.rules.flatMap(({ versions }) =>
  versions.flatMap((version) => ('repealedBy' in version ? [] : version)),
);

/** The facts that some condition reads, and those that end the time for something. */
const read = new Set(
  laws.flatMap((law) => [
    ...conditionsOf(law)
      .flatMap(leaves)
      .flatMap(({ fact, value }) => [fact, comparedFact(value) ?? fact]),
    ...(law.deadline?.endsWith === undefined ? [] : [law.deadline.endsWith]),
  ]),
);

describe.each(languages)('the clauses in %s', (language) => {
  const all = clauses[language];

  it('tell facts that there are', () => {
    expect(Object.keys(all).filter((name) => !factNamed(name))).toEqual([]);
  });

  // A fact without a clause is still told, by its label; it only reads less well. Write its clause in
  // src/render/explanation/clauses, in each language.
  it('tell every fact that a rule reads', () => {
    const untold = [...read].filter((name) => {
      const type = factNamed(name)?.type;
      return (type === 'boolean' || type === 'choice' || type === 'choices') && all[name] === undefined;
    });
    expect(untold.sort()).toEqual([]);
  });

  it('have the form that the type of the fact asks for', () => {
    const wrong = Object.entries(all).filter(([name, clause]) => {
      const type = factNamed(name)?.type;
      if (type === 'boolean') return !Array.isArray(clause) || clause[0] === clause[1];
      if (type === 'choice' || type === 'choices') return typeof clause !== 'object' || !('is' in clause);
      return typeof clause !== 'string';
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it('have words for every choice, and one place for them', () => {
    const wrong = Object.entries(all).flatMap(([name, clause]) => {
      if (typeof clause !== 'object' || !('is' in clause)) return [];
      const known = [...Object.keys(clause.values), ...Object.keys(clause.own ?? {})].sort();
      const accepted = Object.keys(factNamed(name)?.choices ?? {}).sort();
      const placed = [clause.is, clause.isNot].every((frame) => frame.split('{}').length === 2);
      return JSON.stringify(known) === JSON.stringify(accepted) && placed ? [] : [name];
    });
    expect(wrong).toEqual([]);
  });

  it('are parts of a sentence: no capital where the language has none, no full stop', () => {
    const texts = Object.values(all).flatMap((clause) =>
      typeof clause === 'string'
        ? clause
        : Array.isArray(clause)
          ? clause
          : Object.values(clause).filter((part) => typeof part === 'string'),
    );
    expect(texts.filter((text) => text.trim() !== text || /[.:;!?]$/.test(text) || / {2}/.test(text))).toEqual([]);
    if (language !== 'de') expect(texts.filter((text) => /^(The|A|An|Le|La|Les|L'|Un|Une) /.test(text))).toEqual([]);
  });

  it('have an article for every number and day, and words for whatever may be unknown', () => {
    const names = facts.filter(({ type }) => ['integer', 'number', 'date'].includes(type)).map(({ name }) => name);
    expect(names.filter((name) => /^[«„“]/.test(nounOf(name, language)))).toEqual([]);
    expect([...read].filter((name) => /[«„“]/.test(openClause(name, language).slice(0, 1)))).toEqual([]);
  });
});

it('the same facts are told in every language, days and numbers apart', () => {
  const told = languages.map((language) =>
    Object.keys(clauses[language])
      .filter((name) => typeof clauses[language][name] !== 'string')
      .sort(),
  );
  expect(told[1]).toEqual(told[0]);
  expect(told[2]).toEqual(told[0]);
});
