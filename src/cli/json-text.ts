import { iterator, type Node, type ObjectNode, parse } from '@humanwhocodes/momoa';
import type { Issue } from '../issue.js';

/** JSON that was read, or why it could not be. */
export type Read = { readonly value: unknown } | { readonly issue: Issue };

/** Beyond this a mistake is named without its line: the parser that knows lines needs many times the memory. */
const longestLocated = 4_000_000;

/** A longer name is cut where it is shown. */
const longestName = 60;

interface Located {
  readonly line: number;
  readonly column: number;
}

const isLocated = (error: unknown): error is Located =>
  typeof error === 'object' && error !== null && 'line' in error && 'column' in error;

/** Just behind the last thing written. */
function endOf(text: string): Located {
  const lines = text.trimEnd().split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/**
 * Where a text stops being JSON; found by a second, slower parser, since JSON.parse does not tell. Of a text cut off
 * between two tokens that parser says only that it ended, and names its beginning.
 */
function brokenAt(text: string): Located | undefined {
  if (text.length > longestLocated) return undefined;
  try {
    parse(text);
    return undefined;
  } catch (error) {
    if (!isLocated(error)) return undefined;
    if (error instanceof Error && error.message.startsWith('Unexpected end of input')) return endOf(text);
    return { line: error.line, column: error.column };
  }
}

/** How many members the objects of a JSON text have: a colon outside a string stands in each. */
function membersIn(text: string): number {
  let members = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString && code === 0x5c) index += 1;
    else if (code === 0x22) inString = !inString;
    else if (code === 0x3a && !inString) members += 1;
  }
  return members;
}

/** How many members are left once it is parsed: of two with one name, JSON.parse keeps the last. */
function membersOf(value: unknown): number {
  let members = 0;
  const open = [value];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    const inner = Object.values(node);
    if (!Array.isArray(node)) members += inner.length;
    for (const child of inner) if (typeof child === 'object') open.push(child);
  }
  return members;
}

interface Doubled {
  readonly name: string;
  readonly position: Located;
}

const isObject = (node: Node): node is ObjectNode => node.type === 'Object';

/** The first name that stands twice in one object, and where; nothing when the text is too long or deep to say. */
function doubledName(text: string): Doubled | undefined {
  if (text.length > longestLocated) return undefined;
  try {
    for (const { node, phase } of iterator(parse(text))) {
      if (phase !== 'enter' || !isObject(node)) continue;
      const seen = new Set<string>();
      for (const { name } of node.members) {
        const key = name.type === 'String' ? name.value : name.name;
        if (seen.has(key)) return { name: key, position: { line: name.loc.start.line, column: name.loc.start.column } };
        seen.add(key);
      }
    }
  } catch (error) {
    // The parser calls itself for each level, and a text nested deep enough exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/**
 * Decodes and parses one JSON text. A byte order mark is passed over; a name that stands twice in one object is
 * refused, since one of its values would be lost.
 */
export function readJsonText(bytes: Uint8Array, file: string): Read {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { issue: { code: 'not-json', path: '', file, hint: 'UTF-8' } };
  }
  if (text.trim() === '') return { issue: { code: 'empty', path: '', file } };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const position = brokenAt(text);
    return { issue: { code: 'not-json', path: '', file, ...(position && { position }) } };
  }
  if (membersIn(text) === membersOf(value)) return { value };
  const doubled = doubledName(text);
  return {
    issue: {
      code: 'doubled-key',
      path: doubled?.name.slice(0, longestName) ?? '',
      file,
      ...(doubled && { position: doubled.position }),
    },
  };
}
