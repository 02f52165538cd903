import { fc } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SqlOptions, toSql } from '../../src/index.js';
import { shippedRuleset } from '../../src/shipped.js';
import { dialects } from '../../src/sql/dialects.js';
import type { Mapping } from '../../src/sql/mapping.js';
import type { Profile } from '../../src/vocabulary.js';
import { statedPlaces, without } from '../profile-places.js';
import { profilesOn } from '../random-profiles.js';
import { type Database, databases, type Row } from './databases.js';
import { differences, everything, fillTables, queried, reported } from './tables.js';

const asOf = '2026-11-24';
const profiles = fc.sample(profilesOn(asOf, ['LU', 'FR']), 60);

const everyFact: readonly string[] = [everything.employer, everything.monitoring, everything.incidents].flatMap(
  ({ facts }) => Object.keys(facts),
);
/** The fact that stands at a place of a profile. */
const factAt = (place: readonly (string | number)[]): string =>
  place
    .filter((key) => typeof key === 'string')
    .join('.')
    .replace(/^incidents\./, 'incident.');

const unmapped = (mapping: Mapping, facts: ReadonlySet<string>): Mapping => {
  const kept = <T extends { readonly facts?: object | undefined }>(part: T): T => ({
    ...part,
    facts: Object.fromEntries(Object.entries(part.facts ?? {}).filter(([fact]) => !facts.has(fact))),
  });
  const { employer, monitoring, incidents } = mapping;
  return {
    employer: kept(employer),
    ...(monitoring && { monitoring: kept(monitoring) }),
    ...(incidents && { incidents: kept(incidents) }),
  };
};

describe.each(['duckdb', 'postgresql'] as const)('a query in %s', (name) => {
  let database: Database;
  const ask = (mapping: Mapping, options: Partial<SqlOptions> = {}): string =>
    toSql({ dialect: name, asOf, mapping, ...options });
  const run = async (...statements: readonly string[]) => {
    for (const statement of statements) await database.run(statement);
  };
  const statuses = (rows: readonly Row[], of: string) =>
    Object.fromEntries(rows.filter(({ employer }) => employer === of).map(({ rule, status }) => [rule, status]));

  beforeAll(async () => {
    database = await databases[name]();
    await fillTables(database, profiles);
  }, 120_000);
  afterAll(() => database.close());

  it('takes a fact without a column as one left out', async () => {
    const left = new Set(fc.sample(fc.subarray([...everyFact], { minLength: 100 }), 1)[0]);
    const strip = (profile: Profile): Profile =>
      [...statedPlaces(profile)].filter((place) => left.has(factAt(place))).reduce(without, profile);
    const said = queried(await database.rows(ask(unmapped(everything, left))));
    expect(
      profiles.flatMap((profile, client) => differences(reported(strip(profile), asOf), said.get(client))),
    ).toEqual([]);
  });

  it('knows nothing but the laws where no fact has a column', async () => {
    const said = queried(await database.rows(ask(unmapped(everything, new Set(everyFact)))));
    const unknown = reported({ jurisdictions: ['LU', 'FR'] }, asOf);
    expect([...unknown.values()].some((status) => status.startsWith('possible'))).toBe(true);
    for (const client of profiles.keys())
      expect([...(said.get(client) ?? [])].filter(([key]) => key.endsWith('employer')).sort()).toEqual(
        [...unknown].sort(),
      );
  });

  it('reads several values from a text with separators as from an array', async () => {
    const text = (column: string, as: string) =>
      `ARRAY_TO_STRING(t.${dialects[name].name(column)}, ';') AS ${dialects[name].name(as)}`;
    await run(
      `CREATE VIEW clients_as_text AS SELECT t.*, ARRAY_TO_STRING(t.laws, '|') AS laws_as_text FROM clients AS t`,
      `CREATE VIEW measures_as_text AS SELECT t.*, ${text('monitoring.purposes', 'purposes')} FROM measures AS t`,
      `CREATE VIEW incidents_as_text AS SELECT t.*, ${text('incident.breachedDuties', 'duties')} FROM incidents AS t`,
    );
    const { employer, monitoring, incidents } = everything;
    const mapping: Mapping = {
      employer: {
        ...employer,
        table: 'clients_as_text',
        jurisdictions: { column: 'laws_as_text', separatedBy: '|' },
      },
      monitoring: {
        ...monitoring,
        table: 'measures_as_text',
        facts: { ...monitoring.facts, 'monitoring.purposes': { column: 'purposes', separatedBy: ';' } },
      },
      incidents: {
        ...incidents,
        table: 'incidents_as_text',
        facts: { ...incidents.facts, 'incident.breachedDuties': { column: 'duties', separatedBy: ';' } },
      },
    };
    const said = queried(await database.rows(ask(mapping)));
    expect(profiles.flatMap((profile, client) => differences(reported(profile, asOf), said.get(client)))).toEqual([]);
  });

  it('takes what a profile may not hold as unknown', async () => {
    const { types } = dialects[name];
    await run(
      `CREATE TABLE odd (client ${types.text}, staff DECIMAL(20, 2), rest ${types.number}, source ${types.text}, fined DATE, aims ${types.texts})`,
      `INSERT INTO odd VALUES
        ('nothing', NULL, NULL, NULL, NULL, NULL),
        ('negative', -1, -0.5, 'AUCUN', DATE '1899-12-31', ${name === 'duckdb' ? "['quality', 'x']" : "ARRAY['quality', 'x']"}),
        ('broken', 12.5, 'NaN', '', DATE '3000-01-01', ${name === 'duckdb' ? "['quality', NULL]" : "ARRAY['quality', NULL]"}),
        ('immense', 10000000000000000, 1e9, 'None', NULL, NULL),
        ('sound', 12, 11, 'none', DATE '2026-11-20', ${name === 'duckdb' ? "['quality']" : "ARRAY['quality']"})`,
    );
    const mapping: Mapping = {
      employer: {
        table: 'odd',
        key: 'client',
        jurisdictions: ['LU', 'FR'],
        facts: {
          headcount: 'staff',
          'rest.dailyHours': 'rest',
          'disconnection.source': 'source',
          'disconnection.fine.notifiedOn': 'fined',
        },
      },
      monitoring: { table: 'odd', id: 'client', employer: 'client', facts: { 'monitoring.purposes': 'aims' } },
    };
    const rows = await database.rows(ask(mapping));
    const nothing = statuses(rows, 'nothing');
    expect(Object.keys(nothing).length).toBeGreaterThan(50);
    for (const client of ['negative', 'broken', 'immense']) expect(statuses(rows, client)).toEqual(nothing);
    expect(statuses(rows, 'sound')).not.toEqual(nothing);
  });

  it('gives no row to an employer whose laws are not known, and none to an item without an employer', async () => {
    const { types } = dialects[name];
    await run(
      `CREATE TABLE bound (client ${types.integer}, laws ${types.text})`,
      `INSERT INTO bound VALUES (1, 'LU'), (2, 'FR,LU'), (3, ''), (4, NULL), (5, 'LU,DE'), (6, 'LU, FR')`,
      `CREATE TABLE devices (id ${types.integer}, client ${types.integer})`,
      'INSERT INTO devices VALUES (10, 1), (11, 1), (12, 4), (13, NULL), (14, 99)',
    );
    const mapping: Mapping = {
      employer: { table: 'bound', key: 'client', jurisdictions: { column: 'laws', separatedBy: ',' } },
      monitoring: { table: 'devices', id: 'id', employer: 'client' },
      incidents: { table: 'bound', id: 'laws', employer: 'client' },
    };
    const rows = await database.rows(ask(mapping));
    const seen = new Set(rows.map(({ employer, subject, item }) => `${Number(employer)} ${subject} ${item}`));
    expect([...seen].sort()).toEqual([
      '1 employer null',
      '1 incident LU',
      '1 monitoring 10',
      '1 monitoring 11',
      '2 employer null',
      '2 incident FR,LU',
    ]);
    const of = (client: number, law: string) =>
      new Set(
        rows
          .filter(({ employer, rule }) => Number(employer) === client && String(rule).startsWith(law))
          .map(({ authority }) => authority),
      );
    // French decisions persuade in Luxembourg; what binds an employer under both laws is not said twice.
    expect([of(1, 'lu.'), of(1, 'fr.'), of(2, 'lu.'), of(2, 'fr.')]).toEqual([
      new Set(['binding']),
      new Set(['persuasive']),
      new Set(['binding']),
      new Set(['binding']),
    ]);
  });

  it('takes the laws it is given in place of those of the mapping', async () => {
    const rows = await database.rows(ask(everything, { jurisdictions: ['FR'] }));
    expect(new Set(rows.map(({ rule }) => String(rule).slice(0, 3)))).toEqual(new Set(['fr.']));
    const other = await database.rows(ask({ employer: { ...everything.employer, jurisdictions: ['FR'] } }));
    expect(other.length).toBeGreaterThan(0);
    expect(new Set(other.map(({ subject }) => subject))).toEqual(new Set(['employer']));
  });

  it('asks only for the rules that are wanted', async () => {
    const rules = async (...wanted: readonly string[]) => [
      ...new Set((await database.rows(ask(everything, { rules: wanted }))).map(({ rule }) => String(rule))),
    ];
    expect(await rules('lu.L312-9.regime')).toEqual(['lu.L312-9.regime']);
    const both = await rules('lu.L312-9', 'lu.L261-1.suspension');
    expect(both).toContain('lu.L261-1.suspension');
    const expected = shippedRuleset.rules.filter(({ id }) => id.startsWith('lu.L312-9.')).map(({ id }) => id);
    expect(both.filter((rule) => rule !== 'lu.L261-1.suspension').sort()).toEqual(expected);
  });

  it('has its columns, and no row, where no rule that is wanted is in force', async () => {
    const none = ask(everything, { rules: ['lu.L312-9'], asOf: '2000-01-01' });
    expect(await database.rows(none)).toEqual([]);
    await run(`CREATE VIEW none_of_them AS ${none}`);
    expect(
      await database.rows('SELECT employer, subject, item, rule, modality, authority, status FROM none_of_them'),
    ).toEqual([]);
  });

  it('may be a view, and part of another query', async () => {
    await run(`CREATE VIEW said AS ${ask(everything)}`);
    const [row] = await database.rows(`
      SELECT CAST(COUNT(*) AS ${dialects[name].types.text}) AS breaches FROM said
      WHERE status = 'breached' AND authority = 'binding' AND modality IN ('obligation', 'prohibition')`);
    const breaches = profiles
      .flatMap((profile) => [...reported(profile, asOf).values()])
      .filter((status) => /^breached (obligation|prohibition) binding$/.test(status));
    expect(breaches.length).toBeGreaterThan(50);
    expect(row?.breaches).toBe(String(breaches.length));
  });

  it('keeps to the table of the mapping, whatever its name', async () => {
    const hostile = `x"; DROP TABLE clients; -- ' \\ \`$1\` é\u202e\n🛡`;
    const { types } = dialects[name];
    const quoted = dialects[name].name(hostile);
    await run(
      `CREATE SCHEMA ${quoted}`,
      `CREATE TABLE ${quoted}.${quoted} (${quoted} ${types.text}, "garde_fou_employer" ${types.integer})`,
      `INSERT INTO ${quoted}.${quoted} VALUES ('one', 200), ('two', 3)`,
      'CREATE TABLE garde_fou_employer (client INTEGER, employer INTEGER)',
      'INSERT INTO garde_fou_employer VALUES (7, 8)',
    );
    const rules = ['lu.L411-1.delegation'];
    const mapping: Mapping = {
      employer: {
        table: [hostile, hostile],
        key: hostile,
        jurisdictions: ['LU'],
        facts: { headcount: 'garde_fou_employer' },
      },
    };
    const found = await database.rows(ask(mapping, { rules }));
    expect(found.map(({ employer, status }) => [employer, status])).toEqual([
      ['one', 'open'],
      ['two', 'condition'],
    ]);
    // A table named like a part of the query is still the table.
    const own: Mapping = { employer: { table: 'garde_fou_employer', key: 'client', jurisdictions: ['LU'] } };
    expect((await database.rows(ask(own, { rules }))).map(({ employer }) => Number(employer))).toEqual([7]);
    expect(await database.rows('SELECT client FROM clients')).toHaveLength(profiles.length);
  });
});
