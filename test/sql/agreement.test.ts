import { fc } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '../../src/calendar.js';
import { toSql } from '../../src/sql/query.js';
import type { Profile } from '../../src/vocabulary.js';
import { profilesOn, reportDays } from '../random-profiles.js';
import { jsonFiles, readJson } from '../rule-files.js';
import { type Database, databases } from './databases.js';
import { differences, everything, fillTables, queried, reported } from './tables.js';

// The whole of it by `npm run proof:sql`, part of it with every run of the tests.
const isProof = process.env.PROFILES !== undefined;
const count = Number(process.env.PROFILES ?? 300);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** Profiles by the day they are asked about: a query is for one day. */
type ByDay = ReadonlyMap<Day, readonly Profile[]>;

function byDay(asked: readonly (readonly [Day, readonly Profile[]])[]): ByDay {
  const days = new Map<Day, readonly Profile[]>();
  for (const [day, profiles] of asked) days.set(day, [...(days.get(day) ?? []), ...profiles]);
  return days;
}

/** Every fixture company on each of its golden days; without the proof, on every fourth of the days. */
const goldens: ByDay = new Map(
  [
    ...byDay(
      jsonFiles('fixtures/reports').map((path) => {
        const [company = '', day = ''] = path.replace(/\.json$/, '').split('/');
        return [day, [readJson(`fixtures/companies/${company}.json`) as Profile]] as const;
      }),
    ),
  ].filter((_, index) => isProof || index % 4 === seed % 4),
);

const profilesADay = 50;
const laws: readonly Profile['jurisdictions'][] = [['LU'], ['FR'], ['LU', 'FR']];

/** Drawn once, the same for all databases. */
const random: ByDay = byDay(
  fc.sample(reportDays, { numRuns: Math.ceil(count / profilesADay), seed }).map((asOf, index) => {
    const profiles = fc.oneof(...laws.map((jurisdictions) => profilesOn(asOf, jurisdictions)));
    return [asOf, fc.sample(profiles, { numRuns: profilesADay, seed: seed + index })] as const;
  }),
);

describe.each(['duckdb', 'postgresql'] as const)('%s says what the reports say', (name) => {
  let database: Database;
  beforeAll(async () => {
    database = await databases[name]();
  }, 120_000);
  afterAll(() => database.close());

  /** Each employer whose rows differ from its report, and how; the outcomes of the reports are counted. */
  async function disagreements(asked: ByDay, outcomes: Map<string, number>) {
    const found = [];
    for (const [asOf, profiles] of asked) {
      await fillTables(database, profiles);
      const said = queried(await database.rows(toSql({ dialect: database.dialect, asOf, mapping: everything })));
      for (const [client, profile] of profiles.entries()) {
        const report = reported(profile, asOf);
        for (const outcome of report.values()) {
          const status = outcome.split(' ')[0] ?? '';
          outcomes.set(status, (outcomes.get(status) ?? 0) + 1);
        }
        const differ = differences(report, said.get(client));
        if (differ.length > 0) found.push({ asOf, profile, differ });
      }
    }
    return found;
  }

  it(`of ${count} random profiles (seed ${seed})`, { timeout: 3_600_000 }, async () => {
    const outcomes = new Map<string, number>();
    expect(await disagreements(random, outcomes)).toEqual([]);
    const all = ['met', 'breached', 'open', 'possible', 'pending', 'applies', 'condition', 'expired'];
    expect(all.filter((status) => (outcomes.get(status) ?? 0) < 20)).toEqual([]);
    const rows = [...outcomes.values()].reduce((sum, each) => sum + each, 0);
    console.log(`${database.version}: ${count} random profiles on ${random.size} days, ${rows} rows equal`);
  });

  it(`of the fixture companies on ${goldens.size} golden days`, { timeout: 1_200_000 }, async () => {
    expect(await disagreements(goldens, new Map())).toEqual([]);
  });
});
