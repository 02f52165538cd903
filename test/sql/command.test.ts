import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/program.js';
import { type Mapping, toSql } from '../../src/index.js';
import { readJson, root } from '../rule-files.js';
import { type Database, databases } from './databases.js';

const folder = mkdtempSync(join(tmpdir(), 'garde-fou-'));
afterAll(() => rmSync(folder, { recursive: true }));

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void) {
    this.text += chunk.toString();
    done();
  }
}

async function garde(words: readonly string[], stdin = '') {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await run(words, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, noColour: true });
  return { code, out: stdout.text, err: stderr.text };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const example = join(root, 'fixtures/sql/mapping.json');
const mapping = readJson('fixtures/sql/mapping.json') as Mapping;
const asOf = '2026-11-24';
const sql = (...words: readonly string[]) => garde(['sql', '--dialect', 'duckdb', '--mapping', ...words]);

describe('garde-fou sql', () => {
  it('prints the query, ended as a shell of a database wants it', async () => {
    const { code, out, err } = await sql(example, '--as-of', asOf);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`${toSql({ dialect: 'duckdb', asOf, mapping })};\n`);
  });

  it('takes a day, several rules and standard input', async () => {
    const { code, out } = await garde(
      [
        'sql',
        '--mapping',
        '-',
        '--dialect',
        'spark',
        '--rules',
        'lu.L312-9',
        'lu.L261-1.ask-cnpd',
        '--as-of',
        '2026-03-01',
      ],
      JSON.stringify(mapping),
    );
    expect(code).toBe(0);
    const rules = ['lu.L312-9', 'lu.L261-1.ask-cnpd'];
    expect(out).toBe(`${toSql({ dialect: 'spark', asOf: '2026-03-01', mapping, rules })};\n`);
  });

  it('asks about today when no day is given', async () => {
    const { out } = await sql(example, '--rules', 'lu.L411-1');
    expect(out).toMatch(
      /^-- garde-fou \d+\.\d+\.\d+, rules \d{4}\.\d+\.\d+ \([^)]+\), as of \d{4}-\d{2}-\d{2}, for DuckDB\.$/m,
    );
  });

  it('writes to a file, and not over the mapping', async () => {
    const [output, own] = [join(folder, 'statuses.sql'), file('own.json', JSON.stringify(mapping))];
    const { code, out } = await sql(example, '--as-of', asOf, '--output', output);
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(output, 'utf8')).toBe(`${toSql({ dialect: 'duckdb', asOf, mapping })};\n`);
    expect(await sql(own, '--output', own)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^garde-fou: --output: the output is one of the files that are read/),
    });
    expect(readFileSync(own, 'utf8')).toBe(JSON.stringify(mapping));
  });

  const misspelt = file(
    'misspelt.json',
    '{"employer": {"table": "t", "key": "k", "jurisdictions": ["LU"], "facts": {"headcont": "a"}}}',
  );
  it.each([
    ['no such file', ['missing.json'], 'garde-fou: missing.json: no such file\n'],
    ['a folder', [folder], `garde-fou: ${folder}: is a folder\n`],
    [
      'no JSON',
      [file('broken.json', '{"employer": }')],
      `garde-fou: ${join(folder, 'broken.json')}: line 1, column 14: not JSON\n`,
    ],
    [
      'a list',
      [file('list.json', '[]')],
      `garde-fou: ${join(folder, 'list.json')}: wrong type; found: [… 0]; accepted: an object\n`,
    ],
    [
      'a misspelt fact',
      [misspelt],
      `garde-fou: ${misspelt}: employer.facts.headcont: unknown key; did you mean "headcount"?\n`,
    ],
    [
      'the same in French',
      [misspelt, '--lang', 'fr'],
      `garde-fou: ${misspelt}: employer.facts.headcont: clé inconnue ; vouliez-vous dire « headcount » ?\n`,
    ],
    [
      'a day that is none',
      [example, '--as-of', '2026-11-31'],
      'garde-fou: --as-of: not a day of the calendar; found: "2026-11-31"; accepted: a date, YYYY-MM-DD\n',
    ],
    [
      'a rule that is none',
      [example, '--rules', 'lu.L312-9.regmie'],
      'garde-fou: --rules: unknown key; found: "lu.L312-9.regmie"; did you mean "lu.L312-9.regime"?\n',
    ],
    [
      'a file too large to be a mapping',
      [file('large.json', ' '.repeat(2 ** 20 + 1))],
      `garde-fou: ${join(folder, 'large.json')}: too large; maximum: 1048576\n`,
    ],
    [
      'an output that cannot be',
      [example, '--output', join(folder, 'no', 'where.sql')],
      `garde-fou: ${join(folder, 'no', 'where.sql')}: no such file\n`,
    ],
  ])('says what is wrong: %s', async (_, words, message) => {
    expect(await sql(...words)).toEqual({ code: 2, out: '', err: message });
  });

  it('says which databases there are', async () => {
    const { code, err } = await garde(['sql', '--dialect', 'oracle', '--mapping', example]);
    expect(code).toBe(2);
    expect(err).toContain('duckdb, postgresql, spark');
    expect((await garde(['sql', '--dialect', 'duckdb'])).err).toContain(
      "required option '--mapping <file>' not specified",
    );
  });
});

describe('docs/sql.md', () => {
  const page = readFileSync(join(root, 'docs/sql.md'), 'utf8');
  const block = (language: string) => new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';
  const tables = readFileSync(join(root, 'fixtures/sql/clients.sql'), 'utf8');
  let database: Database;

  it.each(['duckdb', 'postgresql'] as const)('shows what %s answers', { timeout: 120_000 }, async (name) => {
    database = await databases[name]();
    for (const statement of tables.split(/;\n/)) if (statement.trim() !== '') await database.run(statement);
    const words = block('sh')
      .trim()
      .replace('garde-fou ', '')
      .replace('--dialect duckdb', `--dialect ${name}`)
      .split(' ');
    const output = join(folder, `${name}.sql`);
    const placed = words.map((word) =>
      word.startsWith('fixtures/') ? join(root, word) : word === 'statuses.sql' ? output : word,
    );
    expect(await garde(placed)).toEqual({ code: 0, out: '', err: '' });
    await database.run(`CREATE VIEW statuses AS ${readFileSync(output, 'utf8')}`);
    const rows = await database.rows(block('sql'));
    const names = ['employer', 'item', 'rule', 'status'];
    const lines = [names, ...rows.map((row) => names.map((each) => String(row[each] ?? '-')))].map((cells) =>
      cells.join(' | '),
    );
    await database.close();
    expect(`${lines.join('\n')}\n`).toBe(block('text'));
  });

  it('has an example that runs', () => {
    const code = block('ts');
    const rules = /rules: (\[.*\])/.exec(code)?.[1]?.replaceAll("'", '"') ?? '';
    const query = toSql({ dialect: 'postgresql', asOf, mapping, rules: JSON.parse(rules) });
    expect(query).toContain("'lu.L261-1.suspension'");
    expect(query).not.toContain("'lu.L261-1.ask-cnpd'");
  });

  it('says how far the table of days reaches', async () => {
    const { yearsAfter, yearsBefore } = await import('../../src/sql/calendar-table.js');
    expect(page.replaceAll('\n', ' ')).toContain(
      `${yearsBefore} years before the year asked about and the ${yearsAfter} after it`,
    );
  });
});
