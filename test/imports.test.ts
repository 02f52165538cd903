import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './rule-files.js';

const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(src, join(entry.parentPath, entry.name)));

/** Data's way, from what knows nothing of the rest to what knows it all; a file imports only from its own floor or below. */
const floors: readonly (readonly RegExp[])[] = [
  [
    /^language\.ts$/,
    /^printable\.ts$/,
    /^digest\.ts$/,
    /^fact-of\.ts$/,
    /^calendar\.ts$/,
    /^day-words\.ts$/,
    /^frozen\.ts$/,
    /^pulled\.ts$/,
    /^same\.ts$/,
  ],
  [/^issue\.ts$/, /^issue-words\.ts$/],
  [/^errors\.ts$/, /^refusal\.ts$/],
  [/^oversized\.ts$/],
  [/^facts\//],
  [
    /^implied-facts\.ts$/,
    /^fact-prefix\.ts$/,
    /^kept-by-day\.ts$/,
    /^time-limits\.ts$/,
    /^derive\.ts$/,
    /^told-by-days\.ts$/,
    /^contradictions\.ts$/,
  ],
  [/^operators\.ts$/, /^vocabulary\.ts$/],
  [/^plain-profile\.ts$/],
  [/^condition\.ts$/, /^source\.ts$/, /^profile\.ts$/, /^profile-with\.ts$/, /^not-known\.ts$/],
  [/^lint\/kinds\.ts$/],
  [/^rule\.ts$/, /^manifest\.ts$/],
  [/^condition-check\.ts$/, /^bands\//],
  [/^completions\.ts$/],
  [
    /^ruleset\.ts$/,
    /^ruleset-check\.ts$/,
    /^packed\.ts$/,
    /^shipped(-files)?\.ts$/,
    /^decide\//,
    /^status\.ts$/,
    /^warnings\.ts$/,
  ],
  [/^lacking\.ts$/, /^due-day\.ts$/, /^trial\.ts$/],
  [/^consequence-today\.ts$/],
  [/^finding\.ts$/],
  [/^law-truth\.ts$/],
  [/^answers\.ts$/, /^waiting\.ts$/, /^answer-bands\.ts$/, /^risk\.ts$/],
  [/^questions\.ts$/, /^answer-effects\.ts$/, /^settleable\.ts$/],
  [/^outcomes\.ts$/, /^citations\.ts$/, /^lists-left-out\.ts$/],
  [/^report\.ts$/, /^profile-statuses\.ts$/],
  [/^evaluate\.ts$/, /^envelope\.ts$/],
  [/^evaluator\.ts$/],
  [/^evaluate-many\.ts$/],
  [/^options\.ts$/],
  [/^next-questions\.ts$/],
  [/^interview\.ts$/],
  [/^sql\//],
  [/^explain\//],
  [/^compare\//],
  [/^thresholds\.ts$/, /^remedies\//],
  [/^bounds\.ts$/, /^lint\//],
  [/^render\//],
  [/^cli\//],
  [/^index\.ts$/],
];

const floorOf = (file: string): number =>
  floors.findIndex((patterns) => patterns.some((pattern) => pattern.test(file)));

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from |import |import\()'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );

const inside = (file: string): readonly string[] =>
  importsOf(file)
    .filter((path) => path.startsWith('.') && path.endsWith('.js'))
    .map((path) => join(dirname(file), path.replace(/\.js$/, '.ts')));

describe('imports point one way', () => {
  it('every file has its floor', () => {
    expect(files.filter((file) => floorOf(file) === -1)).toEqual([]);
  });

  it.each(files)('%s imports from its own floor or below', (file) => {
    // The public entry re-exports; the phrases of a language name their own type.
    expect(inside(file).filter((other) => floorOf(other) > floorOf(file))).toEqual([]);
  });
});

describe('what only one place may use', () => {
  const users = (pattern: RegExp) => files.filter((file) => importsOf(file).some((path) => pattern.test(path)));
  it.each([
    [/^json-rules-engine$/, ['decide/engine.ts']],
    [/^date-easter$/, ['calendar.ts']],
    [/^@clack\//, ['cli/ask/dialog.ts']],
    [/^@noble\/hashes|^safe-stable-stringify$/, ['digest.ts']],
  ])('%s', (pattern, allowed) => {
    expect(users(pattern)).toEqual(allowed);
  });

  it('commander: the commands and the program that holds them', () => {
    expect(users(/^commander$/).filter((file) => !/^cli\/(commands\/|program\.ts$)/.test(file))).toEqual([]);
  });

  it('the library reads no file, no network, no environment; the command does', () => {
    expect(users(/^node:/).filter((file) => !file.startsWith('cli/'))).toEqual([]);
    const reaching = files.filter(
      (file) =>
        !file.startsWith('cli/') && /\b(process|fetch|require)\b[.(]/.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(reaching).toEqual([]);
  });

  it('nothing evaluates text as code', () => {
    expect(
      files.filter((file) => /\beval\(|new Function|\bFunction\(/.test(readFileSync(join(src, file), 'utf8'))),
    ).toEqual([]);
  });
});
