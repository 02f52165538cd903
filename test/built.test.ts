import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRuleset } from '../src/ruleset-check.js';
import { companies } from './companies.js';
import { hostileProfiles } from './hostile.js';
import { filesOnDisk, root } from './rule-files.js';

// What is built from the sources as they are now: worker threads, signals and the rules as they ship can only be tried so.
// It lies inside the project, where its libraries are found.
const built = join(root, 'test', '.built');
const folder = mkdtempSync(join(tmpdir(), 'garde-fou-built-'));

beforeAll(() => {
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js');
  execFileSync(process.execPath, [tsup, '--no-dts', '--silent', '--out-dir', built], { cwd: root });
}, 120_000);
afterAll(() => rmSync(built, { recursive: true, force: true }));

const start = (args: readonly string[], node: readonly string[] = []): ChildProcess =>
  spawn(process.execPath, [...node, join(built, 'cli.js'), 'check', '--as-of', '2026-11-24', ...args]);

async function ended(command: ChildProcess) {
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  command.stdout?.on('data', (chunk) => out.push(chunk));
  command.stderr?.on('data', (chunk) => err.push(chunk));
  const [code, signal] = await once(command, 'close');
  return { code, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

/** Profiles of companies, one a line, with lines among them that are none. */
const mixture = companies.flatMap((company, index) => [
  JSON.stringify({ ...company, id: `c${index}` }),
  ...(index % 7 === 0 ? ['', '{broken', '{"jurisdictions":["LU"],"headcont":1}'] : []),
]);
const input = join(folder, 'clients.ndjson');
writeFileSync(input, mixture.join('\n'));

describe('worker threads', () => {
  it.each(['statuses', 'ndjson', 'json', 'pretty', 'markdown'])(
    '%s: print what one thread prints, say what it says, exit as it does',
    async (format) => {
      const [alone, together] = await Promise.all([
        ended(start(['--format', format, input])),
        ended(start(['--format', format, '--jobs', '3', input])),
      ]);
      expect(alone.code).toBe(2);
      expect(alone.out.length).toBeGreaterThan(100_000);
      expect(alone.err).toMatch(/clients\.ndjson:3: line 1, column 2: not JSON/);
      expect(together.out === alone.out).toBe(true);
      expect(together.err).toBe(alone.err);
      expect(together.code).toBe(alone.code);
    },
  );

  it('share the run with what only the first thread can do: other files, lines that are too long', async () => {
    const long = join(folder, 'long.ndjson');
    writeFileSync(long, `{"jurisdictions":["LU"]}\n${'x'.repeat(33 * 1024 * 1024)}\n{"jurisdictions":["FR"]}\n`);
    const files = [input, join(root, 'fixtures/companies/inconnu.json'), long, join(folder, 'nobody.json')];
    const [alone, together] = await Promise.all([
      ended(start(['--format', 'statuses', ...files])),
      ended(start(['--format', 'statuses', '--jobs', '2', ...files])),
    ]);
    expect(alone.err).toMatch(/long\.ndjson:2: too large/);
    expect(alone.err).toMatch(/nobody\.json: no such file/);
    expect(together).toEqual(alone);
  });

  it.each(['1', '3'])('%s: answer a line before the next one comes', async (jobs) => {
    const command = start(['--format', 'statuses', '--input', 'ndjson', '--jobs', jobs, '-']);
    for (const id of ['a', 'b', 'c']) {
      command.stdin?.write(`{"jurisdictions":["LU"],"id":"${id}"}\n`);
      const [answer] = (await once(command.stdout as NonNullable<ChildProcess['stdout']>, 'data')) as [Buffer];
      expect(JSON.parse(answer.toString())).toMatchObject({ id, ok: true });
    }
    command.stdin?.end();
    expect((await once(command, 'close'))[0]).toBe(0);
  });
});

describe('profiles of hostile size', () => {
  it.each(['1', '2'])('leave a small memory whole, with --jobs %s', async (jobs) => {
    const hostile = join(folder, 'hostile.ndjson');
    const texts = hostileProfiles.map(([, json]) => json);
    writeFileSync(hostile, [...texts, ...texts, '{"jurisdictions":["LU"],"id":"last"}'].join('\n'));
    const node = ['--max-old-space-size=128'];
    const { code, out } = await ended(start(['--format', 'statuses', '--jobs', jobs, hostile], node));
    const envelopes = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(envelopes.map(({ ok }) => ok)).toEqual([...texts, ...texts].map(() => false).concat(true));
    expect(code).toBe(2);
  });
});

describe('lines that would fill the memory once they are parsed', () => {
  const megabyte = 1024 * 1024;
  // Just under the longest line: 10 million objects, 15 million lists in one another, and 15 million numbers.
  const crowded = [
    `[${'{},'.repeat(10 * megabyte)}{}]`,
    `${'['.repeat(15 * megabyte)}${']'.repeat(15 * megabyte)}`,
    `{"jurisdictions":["LU"],"monitoring":[${'0,'.repeat(15 * megabyte)}0]}`,
  ];

  it.each(['1', '2'])(
    'are refused before, with --jobs %s, and the next one is answered',
    async (jobs) => {
      const input = join(folder, `crowded-${jobs}.ndjson`);
      writeFileSync(input, [...crowded, '{"jurisdictions":["LU"],"id":"last"}'].join('\n'));
      const node = ['--max-old-space-size=128'];
      const { code, out, err } = await ended(start(['--format', 'statuses', '--jobs', jobs, input], node));
      expect(
        out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).ok),
      ).toEqual([false, false, false, true]);
      expect(err).toMatch(/crowded-\d\.ndjson:1: too large; maximum: 50000$/m);
      expect(code).toBe(2);
    },
    60_000,
  );
});

describe.each(['1', '2'])('an interruption with --jobs %s', (jobs) => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s leaves whole lines, says where it stopped, and the rest follows with --resume',
    async (signal) => {
      const output = join(folder, `${signal}-${jobs}.ndjson`);
      const args = ['--format', 'statuses', '--jobs', jobs, '--output', output, '--input', 'ndjson', '-'];
      const command = start(args);
      const end = ended(command);
      const lines = mixture.slice(0, 40);
      command.stdin?.write(`${lines.slice(0, 20).join('\n')}\n`);
      // The file is there once the first result is; the rest of the input is still to come.
      while (!isThere(output)) await new Promise((resolve) => setTimeout(resolve, 20));
      command.kill(signal);
      const { signal: endedBy, err } = await end;
      expect(endedBy).toBe(signal);
      const kept = readFileSync(output, 'utf8');
      expect(kept.endsWith('\n')).toBe(true);
      const count = kept.trimEnd().split('\n').length;
      expect(err).toContain(`garde-fou: interrupted after profile ${count}; the same command with --resume goes on`);

      const again = start([...args, '--resume']);
      const second = ended(again);
      again.stdin?.end(lines.join('\n'));
      await second;
      const whole = start(args.filter((arg) => arg !== '--output' && arg !== output));
      const third = ended(whole);
      whole.stdin?.end(lines.join('\n'));
      expect(readFileSync(output, 'utf8')).toBe((await third).out);
    },
  );
});

function isThere(path: string): boolean {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}

describe('the package as it ships', () => {
  it('has the rules that were checked', async () => {
    const { shippedRuleset } = await import(pathToFileURL(join(built, 'index.js')).href);
    expect(shippedRuleset).toEqual(checkRuleset(filesOnDisk()));
  });

  it('has rules nobody can change', async () => {
    const { shippedRuleset } = await import(pathToFileURL(join(built, 'index.js')).href);
    expect(Object.isFrozen(shippedRuleset.rules[0].versions[0].text)).toBe(true);
  });
});
