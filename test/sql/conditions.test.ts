import { fc } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { truthOf } from '../../src/decide/plain.js';
import { conditionSql } from '../../src/sql/conditions.js';
import type { SqlType } from '../../src/sql/dialect.js';
import { dialects } from '../../src/sql/dialects.js';
import { condition, facts } from '../arbitraries.js';
import { type Database, databases } from './databases.js';

const types: Readonly<Record<string, SqlType>> = {
  number: 'integer',
  flag: 'boolean',
  day: 'date',
  word: 'text',
  words: 'texts',
};
const names = ['a', 'b', 'c'].flatMap((letter) => Object.keys(types).map((kind) => `${kind}.${letter}`));
const columns = Object.fromEntries(names.map((name) => [name, types[name.split('.')[0] ?? ''] ?? 'text']));

const rows = fc.sample(facts, 150);
const conditions = fc.sample(condition, 150);

describe.each(['duckdb', 'postgresql'] as const)('conditions in %s', (name) => {
  let database: Database;
  beforeAll(async () => {
    database = await databases[name]();
    await database.fill(
      'facts',
      { id: 'integer', ...columns },
      rows.map((row, id) => ({ id, ...row })),
    );
  }, 120_000);
  afterAll(() => database.close());

  it('are true, false and unknown where the closures say so', { timeout: 120_000 }, async () => {
    const dialect = dialects[database.dialect];
    const sql = conditions.map(
      (each, index) => `(${conditionSql(each, (fact) => `t.${dialect.name(fact)}`, dialect)}) AS c${index}`,
    );
    const found = await database.rows(`SELECT t.id, ${sql.join(', ')} FROM facts AS t ORDER BY t.id`);
    const expected = rows.map((row) => conditions.map((each) => truthOf(each, (name) => row[name])));
    const actual = found.map((row) => conditions.map((_, index) => row[`c${index}`] ?? 'unknown'));
    expect(actual).toEqual(expected);
    for (const truth of [true, false, 'unknown'])
      expect(expected.flat().filter((each) => each === truth).length).toBeGreaterThan(1_000);
  });
});
