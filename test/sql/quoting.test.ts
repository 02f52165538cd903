import { fc, test } from '@fast-check/vitest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GardeFouError } from '../../src/errors.js';
import { dialects } from '../../src/sql/dialects.js';
import { dayLiteral, mayBeName, numberLiteral } from '../../src/sql/quoting.js';
import { type Database, databases } from './databases.js';

/** Texts with what breaks out of quotes in some language more often than not. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '`',
        '\\',
        "''",
        "\\'",
        '--',
        '/*',
        '*/',
        ';',
        '$$',
        '$1',
        '?',
        ':x',
        '\n',
        '\u202e',
        '%',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
const storable = nasty.filter((text) => !/[\0\p{Surrogate}]/u.test(text));

describe.each(['duckdb', 'postgresql'] as const)('in %s', (name) => {
  let database: Database;
  beforeAll(async () => {
    database = await databases[name]();
  }, 120_000);
  afterAll(() => database.close());
  const { text, name: quoted, longestName = Infinity } = dialects[name];

  test.prop([storable], { numRuns: 300 })('a text comes back as it went in', async (value) => {
    const [row] = await database.rows(`SELECT ${text(value)} AS found`);
    expect(row).toEqual({ found: value });
  });

  test.prop([storable], { numRuns: 300 })('a name is that name', async (value) => {
    fc.pre(value !== '' && new TextEncoder().encode(value).length <= longestName);
    const [row] = await database.rows(`SELECT 1 AS ${quoted(value)}`);
    expect(Object.keys(row ?? {})).toEqual([value]);
  });
});

it('in PostgreSQL a backslash means nothing, whatever the settings', async () => {
  const database = await databases.postgresql();
  for (const setting of ['on', 'off']) {
    await database.run(`SET standard_conforming_strings = ${setting}`);
    for (const value of ["\\' OR TRUE --", '\\\\', "it's"]) {
      const [row] = await database.rows(`SELECT ${dialects.postgresql.text(value)} AS found`);
      expect(row).toEqual({ found: value });
    }
  }
  await database.close();
}, 120_000);

describe('in Spark', () => {
  test.prop([storable])('a text holds nothing that could end it', (value) => {
    const literal = dialects.spark.text(value);
    const bytes = /^CAST\(X'([0-9a-f]*)' AS STRING\)$/.exec(literal)?.[1];
    const plain = /^'([^'\\]*)'$/.exec(literal)?.[1];
    expect(plain ?? Buffer.from(bytes ?? '00', 'hex').toString('utf8')).toBe(value);
  });

  test.prop([storable])('a name has no single backtick inside', (value) => {
    const quoted = dialects.spark.name(value);
    expect(quoted.slice(1, -1).replaceAll('``', '')).not.toContain('`');
    expect(quoted.slice(1, -1).replaceAll('``', '`')).toBe(value);
  });
});

describe('what no database can hold', () => {
  it.each(['a\0b', 'half \ud83d', '\udee1'])('%j is no name, and no text', (value) => {
    expect(mayBeName(value)).toBe(false);
    for (const { text } of Object.values(dialects)) expect(() => text(value)).toThrow(GardeFouError);
  });

  it.each([
    ['a day that is none', () => dayLiteral("2026-01-01' OR TRUE --")],
    ['no number', () => numberLiteral(Number.NaN)],
    ['a number without end', () => numberLiteral(Number.POSITIVE_INFINITY)],
  ])('%s is refused', (_, literal) => {
    expect(literal).toThrow(GardeFouError);
  });

  it('a number below zero stands apart from what is before it', () => {
    expect([numberLiteral(-1.5), numberLiteral(35.1), numberLiteral(0)]).toEqual(['(-1.5)', '35.1', '0']);
  });
});
