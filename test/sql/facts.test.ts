import { fc } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { derivedFacts } from '../../src/facts/derived.js';
import { implied } from '../../src/implied-facts.js';
import { parseProfile } from '../../src/profile.js';
import type { Asked } from '../../src/sql/asked.js';
import { derivationOf } from '../../src/sql/derivations.js';
import { dialects } from '../../src/sql/dialects.js';
import { factParts, partOf } from '../../src/sql/fact-parts.js';
import { neededFacts } from '../../src/sql/needed-facts.js';
import { withParts } from '../../src/sql/part.js';
import { type FactEntry, factNamed, facts, type Profile, type SubjectKind } from '../../src/vocabulary.js';
import { profilesOn } from '../random-profiles.js';
import { type Database, databases, type Row } from './databases.js';
import { everything, fillTables } from './tables.js';

const asOf = '2026-11-24';

/** Words and days that do not agree, which a report reads by the days: they are still to come, or say more. */
const readByTheirDays: readonly Profile[] = [
  {
    jurisdictions: ['LU'],
    disconnection: {
      injunction: { received: true, notifiedOn: '2026-11-25' },
      fine: { imposed: true, notifiedOn: '2026-12-01', decisionOn: '2026-12-02' },
    },
    monitoring: [
      { id: 'live by its day', status: 'planned', goLiveOn: '2026-11-24' },
      { id: 'planned by its day', status: 'active', goLiveOn: '2026-11-25' },
      { id: 'not yet asked', cnpdOpinion: { requested: true, requestedOn: '2026-11-25', delivered: true } },
    ],
    incidents: [
      { id: 'no duty', breachedDuties: [] },
      { id: 'one duty', breachedDuties: ['loyalty, and more'] },
    ],
  },
  // Two years after the earlier fine a new one is no repetition: the last day, and the day after.
  { jurisdictions: ['LU'], disconnection: { fine: { previousFineOn: '2024-11-24', notifiedOn: '2026-11-24' } } },
  { jurisdictions: ['LU'], disconnection: { fine: { previousFineOn: '2024-11-23', repeated: false } } },
  // The decision on an opposition tells that there was a fine, and its absence tells nothing.
  { jurisdictions: ['LU'], disconnection: { fine: { decisionOn: '2026-11-24' } } },
  { jurisdictions: ['LU'], disconnection: { fine: { imposed: true, decisionOn: '2026-11-25' } } },
];
const profiles = [...readByTheirDays, ...fc.sample(profilesOn(asOf, ['LU', 'FR']), 150)];

const known = facts.filter(({ name, type }) => type !== 'list' && name !== 'asOf');
/** What a report knows about a subject of some kind: its own facts and those of the employer. */
const knownOf = (kind: SubjectKind) => known.filter(({ subject }) => subject === kind || subject === 'employer');

const prefix = 'parts';
const asked: readonly Asked[] = (['employer', 'monitoring', 'incident'] as const).map((kind) => ({
  kind,
  rules: [],
  needed: neededFacts(
    [],
    asOf,
    knownOf(kind).map(({ name }) => name),
  ),
}));

/** A value of a database as a report has it. */
const valueFrom = ({ type }: FactEntry, value: unknown): unknown =>
  value === null ? undefined : type === 'integer' || type === 'number' ? Number(value) : value;

describe('facts that follow from others', () => {
  it('are all worked out', () => {
    const names = [...Object.keys(derivedFacts).filter((name) => name !== 'asOf'), ...implied.map(({ fact }) => fact)];
    expect(names.filter((name) => derivationOf(name, asOf) === undefined)).toEqual([]);
    const isStated = (name: string) => !Object.hasOwn(derivedFacts, name);
    const unfounded = names.flatMap((name) => derivationOf(name, asOf)?.from ?? []).filter((name) => !factNamed(name));
    expect(unfounded).toEqual([]);
    expect(names.filter((name) => isStated(name) && !derivationOf(name, asOf)?.from.includes(name))).toEqual([]);
  });

  it('have names that every database can give a column', () => {
    const own = ['employer', 'item', 'LU', 'FR'].map((name) => name.toLowerCase());
    const names = facts.map(({ name }) => name.toLowerCase());
    expect(new Set([...own, ...names]).size).toBe(own.length + names.length);
    expect(names.filter((name) => new TextEncoder().encode(name).length > 63)).toEqual([]);
  });
});

describe.each(['duckdb', 'postgresql'] as const)('facts in %s', (name) => {
  let database: Database;
  beforeAll(async () => {
    database = await databases[name]();
    await fillTables(database, profiles);
  }, 120_000);
  afterAll(() => database.close());

  it.each(asked)('of the $kind are those of a report', { timeout: 120_000 }, async ({ kind }) => {
    const dialect = dialects[database.dialect];
    const parts = withParts(factParts(asked, everything, prefix, dialect, asOf), dialect);
    const rows = await database.rows(`${parts}\nSELECT * FROM ${dialect.name(partOf(kind, prefix))}`);
    const found = new Map(rows.map((row) => [`${row.employer} ${row.item ?? ''}`, row]));
    let seen = 0;
    for (const [client, profile] of profiles.entries())
      for (const { ref, facts: expected } of parseProfile(profile, asOf).subjects) {
        if (ref.kind !== kind) continue;
        const row: Row = found.get(`${client} ${'id' in ref ? ref.id : ''}`) ?? {};
        const actual = knownOf(kind).flatMap((entry) => {
          const value = valueFrom(entry, row[entry.name] ?? null);
          return value === undefined ? [] : [[entry.name, value] as const];
        });
        const { asOf: _, ...rest } = expected;
        expect(Object.fromEntries(actual)).toEqual(rest);
        seen += 1;
      }
    expect(seen).toBe(rows.length);
    expect(seen).toBeGreaterThan(60);
  });
});
