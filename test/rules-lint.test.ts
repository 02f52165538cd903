import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/program.js';
import { languages } from '../src/language.js';
import type { LintFinding } from '../src/lint/finding.js';
import { readJson, root } from './rule-files.js';

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void) {
    this.text += chunk.toString();
    done();
  }
}

async function garde(...args: readonly string[]) {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await run(args, { stdin: Readable.from([]), stdout, stderr, noColour: true });
  return { code, out: stdout.text, err: stderr.text };
}

const top = mkdtempSync(join(tmpdir(), 'garde-fou-lint-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

const { accepted: _, ...manifest } = readJson('rules/manifest.json') as Readonly<Record<string, unknown>>;

/** A folder of rules with the manifest and the sources of this package, and the rules given, some as text. */
function folder(name: string, rules: Readonly<Record<string, unknown>>, more?: object): string {
  const path = join(top, name);
  cpSync(join(root, 'rules/sources'), join(path, 'sources'), { recursive: true });
  writeFileSync(join(path, 'manifest.json'), JSON.stringify({ ...manifest, ...more }));
  mkdirSync(join(path, 'lu/test'), { recursive: true });
  for (const [file, content] of Object.entries(rules))
    writeFileSync(join(path, 'lu/test', file), typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const words = { fr: 'a', en: 'b', de: 'c' };
const rule = (appliesWhen: object) => ({
  title: words,
  subject: 'employer',
  versions: [
    {
      from: '2023-07-04',
      modality: 'obligation',
      appliesWhen,
      text: words,
      cites: [{ source: 'lu.ct.L312-9', at: 'al. 1' }],
      confidence: 'read',
    },
  ],
});
const small = { fact: 'headcount', operator: 'lessThan', value: 150 };
const great = { fact: 'headcount', operator: 'greaterThanInclusive', value: 150 };

describe('garde-fou rules lint', () => {
  const sound = folder('sound', { 'small.json': rule(small), 'small.cases.json': '{}' });
  const hollow = folder('hollow', { 'never.json': rule({ all: [small, great] }) });

  it('says that nothing was found, and ends with 0', async () => {
    expect(await garde('rules', 'lint', sound)).toEqual({ code: 0, out: 'Nothing found in 1 rule.\n', err: '' });
    expect(await garde('rules', 'lint', sound, '--format', 'json')).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it('tells what it finds and where, and ends with 4', async () => {
    const { code, out, err } = await garde('rules', 'lint', hollow);
    expect([code, err]).toEqual([4, '']);
    expect(out).toBe(`✗ never-applies lu.test.never
  The rule applies to nobody: its condition holds for no facts.
  Place: versions[0].appliesWhen, version of 4 July 2023
  To see it, save this profile and check it:
  garde-fou check example.json --as-of 2023-07-04
  {
    "jurisdictions": [
      "LU"
    ],
    "headcount": 149
  }

1 finding in 1 rule.
`);
  });

  it('gives a profile that can be checked as it stands', async () => {
    const { out } = await garde('rules', 'lint', hollow, '--format', 'json');
    const [finding] = JSON.parse(out) as readonly LintFinding[];
    const file = join(top, 'example.json');
    writeFileSync(file, JSON.stringify(finding?.example?.profile));
    const { code, err } = await garde('check', file, '--as-of', finding?.example?.asOf ?? '', '--fail-on', 'never');
    expect([code, err]).toEqual([0, '']);
  });

  it('tells what is accepted with the reason, and ends with 0', async () => {
    const why = 'nobody has come under it yet';
    const accepted = [{ kind: 'never-applies', of: 'lu.test.never', place: 'versions[0].appliesWhen', why }];
    const { code, out } = await garde(
      'rules',
      'lint',
      folder('accepted', { 'never.json': rule({ all: [small, great] }) }, { accepted }),
    );
    expect(code).toBe(0);
    expect(out).toBe(`○ never-applies lu.test.never
  The rule applies to nobody: its condition holds for no facts.
  Place: versions[0].appliesWhen, version of 4 July 2023
  Why it stays: nobody has come under it yet

Nothing found in 1 rule, apart from 1 finding that stays for its reason.
`);
  });

  it('of the shipped rules ends with 0', async () => {
    const { code, out, err } = await garde('rules', 'lint', '--format', 'json');
    expect([code, err]).toEqual([0, '']);
    const findings = JSON.parse(out) as readonly LintFinding[];
    expect(findings.map(({ accepted }) => typeof accepted)).toEqual(findings.map(() => 'string'));
  }, 300_000);

  it.each(languages)('speaks %s', async (language) => {
    const { out } = await garde('rules', 'lint', hollow, '--lang', language);
    const first = {
      fr: "La règle ne s'applique à personne",
      en: 'The rule applies to nobody',
      de: 'Die Regel gilt für niemanden',
    };
    expect(out).toContain(first[language]);
  });

  it('looks for unused facts in a folder only when asked to', async () => {
    const { code, out } = await garde('rules', 'lint', sound, '--unused-facts', '--format', 'json');
    const findings = JSON.parse(out) as readonly LintFinding[];
    expect(code).toBe(4);
    expect(findings.map(({ fact }) => fact)).toContain('publicBody');
    expect(findings.map(({ fact }) => fact)).not.toContain('headcount');
  });

  it('passes over hidden folders and links', async () => {
    const path = folder('linked', { 'small.json': rule(small) });
    mkdirSync(join(path, '.git'));
    writeFileSync(join(path, '.git/x.json'), 'no JSON');
    symlinkSync(path, join(path, 'lu/round'));
    expect((await garde('rules', 'lint', path)).code).toBe(0);
  });

  it('names what is wrong with the files, and ends with 4', async () => {
    const broken = await garde('rules', 'lint', folder('broken', { 'a.json': '{ "title": ', 'b.json': '[' }));
    expect(broken.code).toBe(4);
    expect(broken.err).toMatch(/lu\/test\/a\.json.*not JSON/);
    expect(broken.err).toMatch(/lu\/test\/b\.json/);
    const misspelt = await garde(
      'rules',
      'lint',
      folder('misspelt', { 'a.json': rule({ ...small, fact: 'headcont' }) }),
    );
    expect(misspelt.code).toBe(4);
    expect(misspelt.err).toContain('did you mean "headcount"?');
    const empty = join(top, 'empty');
    mkdirSync(empty);
    const nothing = await garde('rules', 'lint', empty, '--lang', 'fr');
    expect(nothing).toEqual({
      code: 4,
      out: '',
      err: `garde-fou: ${join(empty, 'manifest.json')}: fichier introuvable\n`,
    });
  });

  it('does not read what is far too large, nor search a folder that holds no rules', async () => {
    const path = folder('large', { 'a.json': rule(small) });
    truncateSync(join(path, 'lu/test/a.json'), 64 * 1024 * 1024);
    const { code, err } = await garde('rules', 'lint', path);
    expect([code, err]).toEqual([4, 'garde-fou: lu/test/a.json: too large; 32 MiB\n']);
    rmSync(join(path, 'manifest.json'));
    // Of what lies below, nothing is said.
    expect((await garde('rules', 'lint', path)).err).toBe(`garde-fou: ${join(path, 'manifest.json')}: no such file\n`);
  });

  it('does not tell the same mistake without end', async () => {
    const path = folder('bare', { 'small.json': rule(small) });
    rmSync(join(path, 'sources'), { recursive: true });
    const { code, err } = await garde('rules', 'lint', path);
    const lines = err.trimEnd().split('\n');
    expect([code, lines.length]).toEqual([4, 26]);
    expect(lines.at(-1)).toMatch(/^garde-fou: and \d+ more$/);
  });

  it('of a folder that is not there, or is a file, ends with 2', async () => {
    for (const path of [join(top, 'nowhere'), join(hollow, 'manifest.json')]) {
      const { code, out, err } = await garde('rules', 'lint', path);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(path);
    }
    expect((await garde('rules', 'lint', '--format', 'xml')).code).toBe(2);
  });

  it('is described in the help', async () => {
    expect((await garde('rules', 'lint', '--help')).out).toContain('garde-fou rules lint my-rules');
    expect((await garde('--help')).out).toContain('rules');
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('garde-fou rules lint');
  });
});
