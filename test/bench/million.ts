// The same profiles through `garde-fou check` and through DuckDB: the same statuses, line by line. After npm run build:
//   npm run bench:million              a million profiles; writes docs/benchmarks.md
//   npm run bench:million -- 20000     fewer; only prints
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Enveloped } from '../../src/envelope.js';
import type { ProfileStatuses } from '../../src/profile-statuses.js';
import { toSql } from '../../src/sql/query.js';
import type { Profile } from '../../src/vocabulary.js';
import { clients, writeClients } from '../measure/clients.js';
import { run } from '../measure/command.js';
import { databases } from '../sql/databases.js';
import { everything, fillTables } from '../sql/tables.js';
import { measuredWith } from './machine.js';
import { writePart } from './page.js';

const asOf = '2026-11-24';
const million = 1_000_000;
const count = Number(process.argv[2] ?? million);
const atOnce = 50_000;
const jobs = 2;
const most = 300;
const digestLength = 16;
const whole = (n: number): string => Math.round(n).toLocaleString('en');
const say = (text: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

/** How often each rule has each status, for which kind of subject; and the statuses of each profile as a digest. */
interface Said {
  readonly counts: Map<string, number>;
  readonly digests: Buffer;
}

const nothingSaid = (): Said => ({ counts: new Map(), digests: Buffer.alloc(count * digestLength) });

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

async function askDuckdb(
  said: Said,
): Promise<{ readonly version: string; readonly seconds: number; readonly rows: number }> {
  const database = await databases.duckdb();
  const folder = mkdtempSync(join(tmpdir(), 'garde-fou-duckdb-'));
  const tables = ['clients', 'measures', 'incidents'];
  try {
    await database.run(`ATTACH '${join(folder, 'clients.duckdb')}' AS store`);
    const source = clients();
    for (let first = 0; first < count; first += atOnce) {
      const profiles = Array.from({ length: Math.min(atOnce, count - first) }, () => source.next().value as Profile);
      await fillTables(database, profiles);
      for (const table of tables) {
        const rows = `SELECT * REPLACE (client + ${first} AS client) FROM main.${table}`;
        await database.run(
          first === 0 ? `CREATE TABLE store.${table} AS ${rows}` : `INSERT INTO store.${table} ${rows}`,
        );
      }
      say(`DuckDB: ${whole(first + profiles.length)} profiles loaded`);
    }
    for (const table of tables) await database.run(`DROP TABLE main.${table}`);
    const show = async (from: number, to: number) => {
      for (const table of tables)
        await database.run(
          `CREATE OR REPLACE VIEW main.${table} AS SELECT * FROM store.${table} WHERE client >= ${from} AND client < ${to}`,
        );
    };
    const query = toSql({ dialect: 'duckdb', asOf, mapping: everything });
    let rows = 0;
    await show(0, count);
    const taken = await seconds(async () => {
      const found = await database.rows(
        `SELECT rule, subject, modality, authority, status, COUNT(*) AS n FROM (${query}) GROUP BY ALL`,
      );
      for (const { rule, subject, modality, authority, status, n } of found) {
        rows += Number(n);
        if (status !== 'condition' && status !== 'expired')
          said.counts.set(`${rule} ${subject} ${modality} ${authority} ${status}`, Number(n));
      }
    });
    say(`DuckDB: ${whole(rows)} rows in ${whole(taken)} s`);
    for (let first = 0; first < count; first += atOnce) {
      await show(first, Math.min(first + atOnce, count));
      const line = `concat_ws(' ', subject, item, rule, modality, authority, status)`;
      const digests = await database.rows(
        `SELECT employer, md5(string_agg(${line}, chr(10) ORDER BY ${line})) AS digest FROM (${query})
         WHERE status NOT IN ('condition', 'expired') GROUP BY employer`,
      );
      for (const { employer, digest } of digests)
        said.digests.write(String(digest), Number(employer) * digestLength, 'hex');
      say(`DuckDB: ${whole(Math.min(first + atOnce, count))} profiles digested`);
    }
    return { version: database.version, seconds: taken, rows };
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

/** Adds one line of `garde-fou check --format statuses`. */
function addLine({ counts, digests }: Said, text: string): void {
  const envelope = JSON.parse(text) as Enveloped<{ readonly statuses: ProfileStatuses }>;
  if (!envelope.ok) throw new Error(text);
  const lines = envelope.statuses.findings.map(({ rule, subject, modality, authority, status }) => {
    const key = `${rule} ${subject.kind} ${modality} ${authority} ${status}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return [subject.kind, ...('id' in subject ? [subject.id] : []), rule, modality, authority, status].join(' ');
  });
  if (lines.length === 0) return;
  createHash('md5')
    .update(lines.sort().join('\n'))
    .digest()
    .copy(digests, envelope.index * digestLength);
  if ((envelope.index + 1) % (2 * atOnce) === 0) say(`garde-fou check: ${whole(envelope.index + 1)} profiles`);
}

const folder = mkdtempSync(join(tmpdir(), 'garde-fou-million-'));
try {
  const input = join(folder, 'clients.ndjson');
  await writeClients(input, count);
  say(`${whole(count)} profiles written, ${whole(statSync(input).size / 1e6)} MB`);

  const [ours, theirs] = [nothingSaid(), nothingSaid()];
  const args = ['dist/cli.js', 'check', input, '--as-of', asOf, '--format', 'statuses', '--jobs', String(jobs)];
  const taken = await run(process.execPath, args, (line) => addLine(ours, line));
  say(`garde-fou check: ${whole(taken.seconds)} s, at most ${whole(taken.peakMegabytes)} MB`);
  const duckdb = await askDuckdb(theirs);

  const keys = new Set([...ours.counts.keys(), ...theirs.counts.keys()]);
  const different = [...keys].filter((key) => ours.counts.get(key) !== theirs.counts.get(key));
  let profiles = 0;
  for (let at = 0; at < ours.digests.length; at += digestLength)
    if (ours.digests.compare(theirs.digests, at, at + digestLength, at, at + digestLength) !== 0) profiles += 1;
  const statuses = [...ours.counts.values()].reduce((sum, n) => sum + n, 0);
  const digestOf = ({ digests }: Said) => createHash('sha256').update(digests).digest('hex').slice(0, 16);

  const page = `${measuredWith(['@duckdb/node-api'])}

${whole(count)} profiles: ${whole(statSync(input).size / 1e6)} MB of NDJSON for the command, tables with a column for every fact for the database.

| way | seconds | profiles a second | CPU ms a profile | peak MB | digest of all statuses |
| --- | ---: | ---: | ---: | ---: | --- |
| \`garde-fou check --format statuses --jobs ${jobs}\`, its output read and compared meanwhile | ${whole(taken.seconds)} | ${whole(count / taken.seconds)} | ${((1000 * taken.cpuSeconds) / count).toFixed(2)} | ${whole(taken.peakMegabytes)} | \`${digestOf(ours)}\` |
| ${duckdb.version}, the query of \`toSql()\`, all cores, tables loaded before | ${whole(duckdb.seconds)} | ${whole(count / duckdb.seconds)} | | | \`${digestOf(theirs)}\` |

${whole(statuses)} statuses compared: ${keys.size} kinds (rule, subject, modality, authority, status) as often in both, and the sorted statuses of each of the
${whole(count)} profiles with the same digest. With what does not apply, the query gives ${whole(duckdb.rows)} rows.`;
  console.log(page);

  const fail = (message: string) => {
    console.error(message);
    process.exitCode = 1;
  };
  for (const key of different.slice(0, 20))
    fail(`${key}: ${ours.counts.get(key) ?? 0} by garde-fou check, ${theirs.counts.get(key) ?? 0} in DuckDB`);
  if (profiles > 0) fail(`${whole(profiles)} profiles have other statuses in DuckDB`);
  if (taken.lines !== count) fail(`${whole(taken.lines)} lines, expected ${whole(count)}`);
  // Among the fixture companies are breaches.
  if (taken.code !== 1) fail(`exit code ${taken.code}, expected 1`);
  if (taken.peakMegabytes > most) fail(`${whole(taken.peakMegabytes)} MB, expected ${most} at most`);
  if (process.exitCode === undefined && count === million) writePart('million', page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
