import { closestMatch } from 'leven';
import type * as z from 'zod/mini';
import { firstAndLastDay } from './calendar.js';
import type { Expected, Issue } from './issue.js';

type ZodIssue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What the reader of an input knows about it, to say what was meant. */
interface Known {
  /** The keys known at a place. */
  readonly keysAt: (path: Path) => readonly string[];
  /** The kind of value a place holds, where it is not what zod calls it. */
  readonly expectedAt?: (path: Path) => Expected | undefined;
  /** Whether a key is a dotted name that should have been written nested. */
  readonly isDotted?: (key: string) => boolean;
}

/** No caller reads more than this; a hostile list may hold millions of mistakes. */
export const mostIssues = 50;
const longestFound = 60;

/** `['monitoring', 2, 'means']` as `monitoring[2].means`. */
export const pathText = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');

/** What was found, on one line: strings quoted and shortened, containers named by their kind. */
export function foundText(value: unknown): string {
  if (Array.isArray(value)) return `[… ${value.length}]`;
  if (typeof value === 'object' && value !== null)
    return value.constructor === Object ? '{…}' : Object.prototype.toString.call(value);
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, longestFound)) : String(value);
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}

/** The nearest known name, if it is near enough to be a slip of the pen. */
const nearest = (name: string, known: readonly string[]): string | undefined =>
  name.length > longestFound
    ? undefined
    : closestMatch(name, [...known], {
        maxDistance: Math.min(Math.max(2, Math.floor(name.length / 3)), Math.floor((name.length - 1) / 2)),
      });

/** What is wrong with a name that is none of the known ones. */
export function unknownName(found: string, known: readonly string[]): Pick<Issue, 'code' | 'found' | 'nearest'> {
  const near = nearest(found, known);
  return { code: 'unknown-key', found, ...(near !== undefined && { nearest: near }) };
}

const expectedTypes: Readonly<Record<string, Expected>> = {
  object: 'object',
  record: 'object',
  array: 'list',
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
};

/** What is wrong with what should be a day: that it is none at all, or lies before or after those that are accepted. */
export function dayIssue(path: string, value: unknown): Issue {
  const found = foundText(value);
  const time = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(value) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
  if (!isDay) return { code: 'not-a-date', path, found, expected: 'date' };
  const isEarly = String(value) < firstAndLastDay[0];
  return { code: isEarly ? 'too-small' : 'too-large', path, found, accepted: [firstAndLastDay.join(' … ')] };
}

/** Of several forms that were tried, the one the author most likely meant: the one with the fewest complaints. */
const likeliest = (alternatives: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] =>
  [...alternatives].sort((a, b) => a.length - b.length)[0] ?? [];

function* translate(issue: ZodIssue, before: Path, known: Known): Generator<Issue> {
  const at = [...before, ...issue.path];
  const path = pathText(at);
  const found = { found: foundText(issue.input) };
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const key of issue.keys) {
        const accepted = known.keysAt(at);
        const near = nearest(key, accepted);
        const where = pathText([...at, key.slice(0, longestFound)]);
        if (known.isDotted?.(key)) yield { code: 'dotted-key', path: where };
        else yield { code: 'unknown-key', path: where, ...(near === undefined ? { accepted } : { nearest: near }) };
      }
      return;
    case 'invalid_union':
      for (const inner of likeliest(issue.errors)) yield* translate(inner, at, known);
      return;
    case 'invalid_type': {
      const expected = known.expectedAt?.(at) ?? expectedTypes[issue.expected];
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
        ? dayIssue(path, issue.input)
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

/** zod's complaints in our words: place, what was found, what is accepted, the nearest known name; each place once. */
export function refusals(issues: readonly ZodIssue[], known: Known): Issue[] {
  const result = new Map<string, Issue>();
  for (const issue of issues)
    for (const refusal of translate(issue, [], known)) {
      if (result.size === mostIssues) return [...result.values()];
      const key = `${refusal.code} ${refusal.path} ${refusal.hint ?? ''}`;
      if (!result.has(key)) result.set(key, refusal);
    }
  return [...result.values()];
}
