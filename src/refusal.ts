import { closestMatch } from 'leven';
import type * as z from 'zod/mini';
import type { Expected, Issue } from './issue.js';

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type KeysAt = (path: Path) => readonly string[];

/** No caller reads more than this; a hostile list may hold millions of mistakes. */
const mostIssues = 50;
const longestFound = 60;

/** `['monitoring', 2, 'means']` as `monitoring[2].means`. */
export const pathText = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');

/** What was found, on one line: strings quoted and shortened, containers named by their kind. */
export function foundText(value: unknown): string {
  if (Array.isArray(value)) return `[… ${value.length}]`;
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, longestFound)) : String(value);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

/** The nearest known name, if it is near enough to be a slip of the pen. */
export const nearest = (name: string, known: readonly string[]): string | undefined =>
  name.length > longestFound
    ? undefined
    : closestMatch(name, [...known], { maxDistance: Math.max(2, Math.floor(name.length / 3)) });

const expectedTypes: Readonly<Record<string, Expected>> = {
  object: 'object',
  record: 'object',
  array: 'list',
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
};

/** Of several forms that were tried, the one the author most likely meant: the one with the fewest complaints. */
const likeliest = (alternatives: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] =>
  [...alternatives].sort((a, b) => a.length - b.length)[0] ?? [];

function* translate(issue: ZodIssue, before: Path, keysAt: KeysAt): Generator<Issue> {
  const at = [...before, ...issue.path];
  const path = pathText(at);
  const found = { found: foundText(issue.input) };
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        const known = keysAt(at);
        const near = nearest(key, known);
        yield {
          code: 'unknown-key',
          path: pathText([...at, key.slice(0, longestFound)]),
          ...(near === undefined ? { accepted: known } : { nearest: near }),
        };
      }
      return;
    case 'invalid_union':
      for (const inner of likeliest(issue.errors)) yield* translate(inner, at, keysAt);
      return;
    case 'invalid_type': {
      const expected = expectedTypes[issue.expected];
      yield {
        ...(issue.input === undefined ? { code: 'missing' } : { code: 'wrong-type', ...found }),
        path,
        ...(expected && { expected }),
      };
      return;
    }
    case 'invalid_value': {
      const accepted = issue.values.map(String);
      const near = typeof issue.input === 'string' ? nearest(issue.input, accepted) : undefined;
      yield {
        ...(issue.input === undefined ? { code: 'missing' } : { code: 'not-a-choice', ...found }),
        path,
        accepted,
        ...(near !== undefined && { nearest: near }),
      };
      return;
    }
    case 'invalid_format':
      yield issue.format === 'date' || issue.format === 'regex'
        ? { code: 'not-a-date', path, ...found, expected: 'date' }
        : { code: 'wrong-type', path, ...found, hint: issue.message };
      return;
    case 'too_small':
      yield { code: 'too-small', path, ...found, limit: Number(issue.minimum) };
      return;
    case 'too_big':
      yield { code: 'too-large', path, ...found, limit: Number(issue.maximum) };
      return;
    default:
      yield { code: 'inconsistent', path, hint: issue.message };
  }
}

/**
 * zod's complaints in our words: place, what was found, what is accepted, the nearest known name.
 *
 * @param keysAt the keys known at a place, to name the nearest one to a misspelt key
 */
export function refusals(issues: readonly ZodIssue[], keysAt: KeysAt): Issue[] {
  const result: Issue[] = [];
  for (const issue of issues)
    for (const refusal of translate(issue, [], keysAt)) {
      if (result.length === mostIssues) return result;
      result.push(refusal);
    }
  return result;
}
