import { issueWords } from './issue-words.js';
import type { Language } from './language.js';
import { printable } from './printable.js';

/** The kinds of value an input may hold. */
export type Expected = 'object' | 'list' | 'text' | 'number' | 'integer' | 'boolean' | 'date';

/** What is wrong with one place of an input, as data; `describeIssue` puts it in words. */
export interface Issue {
  /** Kind of mistake, for programs. */
  readonly code:
    | 'unknown-key'
    | 'dotted-key'
    | 'missing'
    | 'wrong-type'
    | 'not-a-choice'
    | 'not-a-date'
    | 'not-a-name'
    | 'too-small'
    | 'too-large'
    | 'duplicate'
    | 'doubled-key'
    | 'end-before-start'
    | 'not-json'
    | 'empty'
    | 'file-too-large'
    | 'unreadable'
    | 'output-is-input'
    | 'not-resumed'
    | 'not-found'
    | 'is-folder'
    | 'forbidden'
    | 'not-one-profile'
    | 'no-terminal'
    | 'no-subject'
    | 'inconsistent';
  /** The place, from the top of the input: `disconnection.source`, `monitoring[2].means`; `''` is the top itself. */
  readonly path: string;
  /** The file, when the input came from one. */
  readonly file?: string;
  /** Line and column in the file, from 1, when the text itself could not be read. */
  readonly position?: { readonly line: number; readonly column: number };
  /** What was found, shortened to one line. */
  readonly found?: string;
  /** The kind of value that is accepted there. */
  readonly expected?: Expected;
  /** The values or keys that are accepted there. */
  readonly accepted?: readonly string[];
  /** The least or greatest value, length or size that is accepted. */
  readonly limit?: number;
  /** The nearest known name, for a misspelt one. */
  readonly nearest?: string;
  /** Another place that this one contradicts. */
  readonly other?: string;
  /** What else a person needs to know to mend it. */
  readonly hint?: string;
}

/**
 * One issue on one line: where, what is wrong, what was found, what is accepted, how to mend it.
 *
 * @example
 * describeIssue({ code: 'unknown-key', path: 'headcont', nearest: 'headcount' })
 * // 'headcont: unknown key; did you mean "headcount"?'
 */
export function describeIssue(issue: Issue, language: Language = 'en'): string {
  const w = issueWords[language];
  const position = issue.position && `${w.line} ${issue.position.line}, ${w.column} ${issue.position.column}`;
  const place = [issue.file, position, issue.path].filter(Boolean).join(': ') || w.input;
  const accepted = [...(issue.expected ? [w.expected[issue.expected]] : []), ...(issue.accepted ?? [])];
  const named = (name: string, value: string | number) => `${name}${w.colon}${value}`;
  const parts = [
    `${place}: ${w.code[issue.code]}`,
    issue.found !== undefined && named(w.found, issue.found),
    accepted.length > 0 && named(w.accepted, accepted.join(', ')),
    issue.limit !== undefined && named(issue.code === 'too-small' ? w.least : w.most, issue.limit),
    issue.other !== undefined && `${w.other} ${issue.other}`,
    issue.nearest !== undefined && w.nearest(issue.nearest),
    issue.hint,
  ];
  return printable(parts.filter((part) => typeof part === 'string').join(w.separator));
}
