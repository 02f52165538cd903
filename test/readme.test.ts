import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { format } from 'node:util';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run } from '../src/cli/program.js';
import { root } from './rule-files.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => match[1] ?? '');

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void) {
    this.text += chunk.toString();
    done();
  }
}

describe('the commands of the README', () => {
  const [show = '', test = ''] = blocks('sh');

  it('are one line each, with the installation in it', () => {
    expect(blocks('sh')).toHaveLength(2);
    expect(show.trim().split('\n')).toHaveLength(1);
    expect(show).toMatch(/^npm ci && node dist\/cli\.js check /);
    expect(test.trim()).toBe('npm ci && npm test');
  });

  it('the first prints what the README shows', async () => {
    const args = show
      .trim()
      .replace('npm ci && node dist/cli.js ', '')
      .split(' ')
      .map((word) => (word.startsWith('fixtures/') ? join(root, word) : word));
    const [stdout, stderr] = [new Sink(), new Sink()];
    expect(await run(args, { stdin: Readable.from([]), stdout, stderr, noColour: true })).toBe(1);
    const shown = (blocks('text')[0] ?? '').split('  …')[0] ?? '';
    expect(shown.split('\n').length).toBeGreaterThan(8);
    expect(stdout.text.startsWith(shown)).toBe(true);
  });
});

describe('the examples of the README', () => {
  const folder = join(root, 'test', '.readme');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(blocks('ts').map((code, index) => [index, code] as const))(
    'example %i prints what its comments say',
    async (index, code) => {
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `example-${index}.ts`);
      writeFileSync(file, code.replaceAll("'garde-fou'", "'../../src/index.js'"));
      const printed: string[] = [];
      const log = vi.spyOn(console, 'log').mockImplementation((...values) => void printed.push(format(...values)));
      await import(file);
      log.mockRestore();
      const promised = [...code.matchAll(/^\s*\/\/ (.*)$/gm)].map((match) => match[1] ?? '');
      expect(promised.length).toBeGreaterThan(0);
      expect(printed).toEqual(promised);
    },
  );
});

describe('the links of the README', () => {
  it.each([...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? ''))('%s is there', (path) => {
    expect(() => readFileSync(join(root, path))).not.toThrow();
  });
});
