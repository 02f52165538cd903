import { describe, expect, it } from 'vitest';
import { GardeFouError } from '../../src/errors.js';
import { type Mapping, type SqlOptions, toSql } from '../../src/index.js';
import { describeIssue } from '../../src/issue.js';

const mapping: Mapping = { employer: { table: 'clients', key: 'id', jurisdictions: ['LU'] } };
const options: SqlOptions = { dialect: 'duckdb', asOf: '2026-11-24', mapping };

/** The lines of the refusal. */
function refusal(given: object): readonly string[] {
  try {
    toSql({ ...options, ...given } as SqlOptions);
  } catch (error) {
    if (error instanceof GardeFouError && error.code === 'invalid-option') return error.message.split('\n');
    throw error;
  }
  return [];
}

const employer = (part: object) => ({ mapping: { employer: { ...mapping.employer, ...part } } });
const facts = (of: object) => employer({ facts: of });
const measures = (part: object) => ({
  mapping: { ...mapping, monitoring: { table: 'measures', id: 'id', employer: 'client', ...part } },
});

describe('a mapping that can be used', () => {
  it.each([
    ['the least there can be', {}],
    ['a table in a schema', employer({ table: ['payroll', 'clients'] })],
    [
      'facts, one of them in a text',
      measures({ facts: { 'monitoring.purposes': { column: 'why', separatedBy: '|' } } }),
    ],
    ['a fact that is not known', facts({ headcount: undefined })],
    ['names that look like none', employer({ key: "'; DROP TABLE clients; --" })],
    ['a dialect with long names', { ...employer({ key: 'k'.repeat(64) }), dialect: 'spark' }],
  ])('%s', (_, given) => {
    expect(refusal(given)).toEqual([]);
  });
});

describe('a mapping that cannot', () => {
  it.each([
    ['none', { mapping: undefined }, 'mapping: a required value is missing; accepted: an object'],
    ['a text', { mapping: 'clients' }, 'mapping: wrong type; found: "clients"; accepted: an object'],
    ['no employer', { mapping: {} }, 'mapping.employer: a required value is missing; accepted: an object'],
    [
      'a misspelt part',
      { mapping: { ...mapping, monitring: {} } },
      'mapping.monitring: unknown key; did you mean "monitoring"?',
    ],
    ['a misspelt key', employer({ tabel: 'x' }), 'mapping.employer.tabel: unknown key; did you mean "table"?'],
    [
      'a misspelt fact',
      facts({ headcont: 'staff' }),
      'mapping.employer.facts.headcont: unknown key; did you mean "headcount"?',
    ],
    ['a fact that is none', facts({ turnover: 'x' }), 'mapping.employer.facts.turnover: unknown key'],
    [
      'a fact of something else',
      facts({ 'monitoring.means': 'x' }),
      'mapping.employer.facts.monitoring.means: unknown key; compare with mapping.monitoring.facts',
    ],
    [
      'a fact of the employer beside a measure',
      measures({ facts: { headcount: 'x' } }),
      'mapping.monitoring.facts.headcount: unknown key; compare with mapping.employer.facts',
    ],
    [
      'a fact that follows from others',
      measures({ facts: { 'monitoring.live': 'x' } }),
      'mapping.monitoring.facts.monitoring.live: unknown key; compare with monitoring.status',
    ],
    ['the day of the report', facts({ asOf: 'x' }), 'mapping.employer.facts.asOf: unknown key'],
    ['a list as a fact', facts({ monitoring: 'x' }), 'mapping.employer.facts.monitoring: unknown key'],
    [
      'a number for a column',
      facts({ headcount: 12 }),
      'mapping.employer.facts.headcount: wrong type; found: 12; accepted: a text',
    ],
    [
      'separators in a fact with one value',
      facts({ headcount: { column: 'x', separatedBy: ',' } }),
      'mapping.employer.facts.headcount: wrong type; found: {…}; accepted: a text',
    ],
    [
      'another separator',
      measures({ facts: { 'monitoring.purposes': { column: 'x', separatedBy: '/' } } }),
      'mapping.monitoring.facts.monitoring.purposes.separatedBy: not an accepted value; found: "/"; accepted: ,, ;, |',
    ],
    [
      'a law that is none',
      employer({ jurisdictions: ['DE'] }),
      'mapping.employer.jurisdictions[0]: not an accepted value; found: "DE"; accepted: LU, FR',
    ],
    ['no law', employer({ jurisdictions: [] }), 'mapping.employer.jurisdictions: too small; found: [… 0]; minimum: 1'],
    [
      'no laws at all',
      employer({ jurisdictions: undefined }),
      'mapping.employer.jurisdictions: a required value is missing',
    ],
    ['no name', employer({ table: '' }), 'mapping.employer.table: no table or column can have that name; found: ""'],
    [
      'half a character in a name',
      employer({ table: ['a', 'b\ud83d'] }),
      String.raw`mapping.employer.table[1]: no table or column can have that name; found: "b\ud83d"`,
    ],
    [
      'the end of a text in a name',
      facts({ headcount: 'a\0' }),
      String.raw`mapping.employer.facts.headcount: no table or column can have that name; found: "a\u0000"`,
    ],
    [
      'a name that would be cut short',
      { ...employer({ key: `${'é'.repeat(31)}ab` }), dialect: 'postgresql' },
      `mapping.employer.key: too large; found: "${'é'.repeat(31)}ab"; maximum: 63`,
    ],
  ])('%s', (_, given, line) => {
    expect(refusal(given)).toEqual([line]);
  });

  it('says of each of its mistakes where it is', () => {
    expect(
      refusal({
        mapping: {
          employer: { table: 1, jurisdictions: ['LU'], facts: { headcont: 'a' } },
          incidents: { table: 'i', id: 'i', employer: 'e', facts: { 'incident.opend': 'x' } },
        },
      }).map((line) => line.split(':')[0]),
    ).toEqual([
      'mapping.employer.table',
      'mapping.employer.key',
      'mapping.employer.facts.headcont',
      'mapping.incidents.facts.incident.opend',
    ]);
  });

  it('is refused in no time, however hostile', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`fact${index}`, 'x']));
    expect(refusal(facts(many)).length).toBe(50);
    expect(refusal(employer({ table: Array.from({ length: 100_000 }, () => '') })).length).toBe(50);
    const before = Object.keys(Object.prototype).length;
    expect(refusal(facts(JSON.parse('{"__proto__": {"headcount": "x"}}')))).toEqual([
      'mapping.employer.facts.__proto__: unknown key',
    ]);
    expect(refusal({ mapping: JSON.parse('{"employer": {"table": "t", "key": "k"}, "constructor": {}}') })[0]).toMatch(
      /^mapping\.constructor: unknown key/,
    );
    expect(Object.keys(Object.prototype).length).toBe(before);
  });
});

describe('the other options', () => {
  it.each([
    [
      'a dialect',
      { dialect: 'postgres' },
      'dialect: not an accepted value; found: "postgres"; accepted: duckdb, postgresql, spark; did you mean "postgresql"?',
    ],
    ['no day', { asOf: undefined }, 'asOf: a required value is missing; accepted: a date, YYYY-MM-DD'],
    [
      'a day that is none',
      { asOf: '2026-02-30' },
      'asOf: not a day of the calendar; found: "2026-02-30"; accepted: a date, YYYY-MM-DD',
    ],
    [
      'a rule',
      { rules: ['lu.L312-9.regmie'] },
      'rules[0]: unknown key; found: "lu.L312-9.regmie"; did you mean "lu.L312-9.regime"?',
    ],
    [
      'half a rule',
      { rules: ['lu.L312-9', 'lu.L261'] },
      'rules[1]: unknown key; found: "lu.L261"; did you mean "lu.L261-1"?',
    ],
    ['no rule', { rules: [] }, 'rules: too small; found: [… 0]; minimum: 1'],
    ['a law', { jurisdictions: ['BE'] }, 'jurisdictions[0]: not an accepted value; found: "BE"; accepted: LU, FR'],
    ['a ruleset', { ruleset: {} }, 'ruleset: inconsistent; comes from checkRuleset'],
    ['something else', { maping: {} }, 'maping: unknown key; did you mean "mapping"?'],
  ])('%s', (_, given, line) => {
    expect(refusal(given)).toEqual([line]);
  });

  it('no options at all', () => {
    expect(() => toSql(undefined as unknown as SqlOptions)).toThrow(GardeFouError);
  });
});

it('a name that cannot be is told in every language', () => {
  const issue = { code: 'not-a-name', path: 'mapping.employer.key', found: '""' } as const;
  expect((['fr', 'en', 'de'] as const).map((language) => describeIssue(issue, language))).toEqual([
    'mapping.employer.key: aucune table ni colonne ne peut porter ce nom ; trouvé : ""',
    'mapping.employer.key: no table or column can have that name; found: ""',
    'mapping.employer.key: keine Tabelle oder Spalte kann so heißen; gefunden: ""',
  ]);
});
