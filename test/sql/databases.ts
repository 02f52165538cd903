import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { Client, types } from 'pg';
import type { SqlType } from '../../src/sql/dialect.js';
import { dialects } from '../../src/sql/dialects.js';

/** A row as a test reads and writes it: arrays of texts, days as `YYYY-MM-DD`. */
export type Row = Readonly<Record<string, unknown>>;

/** A database that runs the queries of a test. */
export interface Database {
  readonly dialect: 'duckdb' | 'postgresql';
  /** What it is, with its version. */
  readonly version: string;
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (query: string) => Promise<readonly Row[]>;
  /** Makes a table anew and fills it. */
  readonly fill: (table: string, columns: Readonly<Record<string, SqlType>>, rows: readonly Row[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

const createTable = (
  dialect: Database['dialect'],
  table: string,
  columns: Readonly<Record<string, SqlType>>,
): readonly string[] => {
  const { name, types } = dialects[dialect];
  return [
    `DROP TABLE IF EXISTS ${name(table)}`,
    `CREATE TABLE ${name(table)} (${Object.entries(columns)
      .map(([column, type]) => `${name(column)} ${types[type]}`)
      .join(', ')})`,
  ];
};

/** DuckDB, in memory. */
async function duckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const folder = mkdtempSync(join(tmpdir(), 'garde-fou-sql-'));
  const { name, text, types } = dialects.duckdb;
  const rows: Database['rows'] = async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson();
  const run: Database['run'] = async (sql) => void (await connection.run(sql));
  return {
    dialect: 'duckdb',
    version: `DuckDB ${String((await rows('SELECT VERSION() AS v'))[0]?.v)}`,
    run,
    rows,
    fill: async (table, columns, values) => {
      for (const statement of createTable('duckdb', table, columns)) await run(statement);
      const file = join(folder, 'rows.ndjson');
      writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
      const typed = Object.entries(columns).map(([column, type]) => `${text(column)}: ${text(types[type])}`);
      await run(
        `INSERT INTO ${name(table)} BY NAME SELECT * FROM read_json(${text(file)}, columns = {${typed.join(', ')}}, format = 'newline_delimited')`,
      );
    },
    close: async () => {
      connection.closeSync();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What the two ways of reaching PostgreSQL have in common. */
interface Connection {
  readonly query: (sql: string, values?: unknown[]) => Promise<{ readonly rows: readonly unknown[] }>;
  readonly close: () => Promise<void>;
}

const rowsAtOnce = 500;

async function postgresql(kind: string, { query, close }: Connection): Promise<Database> {
  const rows: Database['rows'] = async (sql) => (await query(sql)).rows as readonly Row[];
  const { name } = dialects.postgresql;
  return {
    dialect: 'postgresql',
    version: `${kind} ${String((await rows('SHOW server_version'))[0]?.server_version)}`,
    run: async (sql) => void (await query(sql)),
    rows,
    fill: async (table, columns, values) => {
      for (const statement of createTable('postgresql', table, columns)) await query(statement);
      for (let from = 0; from < values.length; from += rowsAtOnce)
        await query(
          `INSERT INTO ${name(table)} SELECT * FROM JSON_POPULATE_RECORDSET(CAST(NULL AS ${name(table)}), CAST($1 AS json))`,
          [JSON.stringify(values.slice(from, from + rowsAtOnce))],
        );
      await query(`ANALYZE ${name(table)}`);
    },
    close,
  };
}

const dateType = 1082;

async function server(url: string): Promise<Database> {
  types.setTypeParser(dateType, (day) => day);
  const client = new Client({ connectionString: url });
  await client.connect();
  return postgresql('PostgreSQL', { query: (sql, values) => client.query(sql, values), close: () => client.end() });
}

async function embedded(): Promise<Database> {
  const lite = await PGlite.create({ parsers: { [dateType]: (day) => day } });
  return postgresql('PGlite, PostgreSQL', {
    query: (sql, values) => lite.query(sql, values),
    close: () => lite.close(),
  });
}

/** The databases that are tried: of PostgreSQL, the server of `POSTGRES_URL` where there is one, else PGlite. */
export const databases: Readonly<Record<Database['dialect'], () => Promise<Database>>> = {
  duckdb,
  postgresql: () => {
    const url = process.env.POSTGRES_URL;
    return url ? server(url) : embedded();
  },
};
