import { parse } from '@humanwhocodes/momoa';
import type { Issue } from '../issue.js';

/** JSON that was read, or why it could not be. */
export type Read = { readonly value: unknown } | { readonly issue: Issue };

/** Beyond this a mistake is named without its line: the parser that knows lines needs many times the memory. */
const longestLocated = 4_000_000;

interface Located {
  readonly line: number;
  readonly column: number;
}

const isLocated = (error: unknown): error is Located =>
  typeof error === 'object' && error !== null && 'line' in error && 'column' in error;

/** Where a text stops being JSON; found by a second, slower parser, since JSON.parse does not tell. */
function brokenAt(text: string): Located | undefined {
  if (text.length > longestLocated) return undefined;
  try {
    parse(text);
    return undefined;
  } catch (error) {
    return isLocated(error) ? { line: error.line, column: error.column } : undefined;
  }
}

/** Decodes and parses one JSON text; a byte order mark is passed over. */
export function readJsonText(bytes: Uint8Array, file: string): Read {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { issue: { code: 'not-json', path: '', file, hint: 'UTF-8' } };
  }
  if (text.trim() === '') return { issue: { code: 'empty', path: '', file } };
  try {
    return { value: JSON.parse(text) };
  } catch {
    const position = brokenAt(text);
    return { issue: { code: 'not-json', path: '', file, ...(position && { position }) } };
  }
}
