import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Issue } from '../issue.js';
import { mostValues } from '../oversized.js';
import { isCrowded } from './crowded.js';
import { type Read, readJsonText } from './json-text.js';
import { isBlank, linesOf } from './lines.js';

interface Placed {
  /** Where it comes from: the file, and for lists its place in it. */
  readonly place: string;
  /** How many bytes of the input it takes. */
  readonly size: number;
}

/** One profile of the input as it stands there: a line that nobody has parsed yet. */
export interface UnreadItem extends Placed {
  readonly line: Uint8Array;
}

/** One profile of the input, parsed, or what is wrong with its place. */
export interface ReadItem extends Placed {
  readonly read: Read;
}

/** One profile of the input. */
export type InputItem = UnreadItem | ReadItem;

/** What an item says: its line is parsed by whoever evaluates it. */
export function readOf(item: InputItem): Read {
  if (!('line' in item)) return item.read;
  const { line, place } = item;
  if (isCrowded(line)) return { issue: { code: 'too-large', path: '', file: place, limit: mostValues } };
  return readJsonText(line, place);
}

/** How a file holds its profiles. */
export type InputFormat = 'json' | 'ndjson';

/** A JSON text, or a line, is held in memory as a whole; a list of any length goes in as NDJSON. */
const mostBytes = 32 * 1024 * 1024;

const tooLarge = (place: string, size: number): ReadItem => ({
  place,
  size,
  read: { issue: { code: 'file-too-large', path: '', file: place } },
});

const systemCodes: Readonly<Record<string, Issue['code']>> = {
  ENOENT: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

/** A message of the system about a file, e.g. that there is none. */
export const isSystemError = (error: unknown): error is Error & { readonly code: string; readonly syscall: unknown } =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** What the system said of a file, as an issue. */
export function systemIssue(file: string, error: unknown): Issue {
  const code = isSystemError(error) ? error.code : String(error);
  const known = systemCodes[code];
  return { code: known ?? 'unreadable', path: '', file, ...(known === undefined && { hint: code }) };
}

async function* fromLines(stream: Readable, file: string): AsyncGenerator<readonly InputItem[]> {
  let number = 0;
  for await (const lines of linesOf(stream, mostBytes)) {
    const items: InputItem[] = [];
    for (const { bytes, size } of lines) {
      number += 1;
      const place = `${file}:${number}`;
      if (bytes === undefined) items.push(tooLarge(place, size));
      else if (!isBlank(bytes)) items.push({ place, size, line: bytes });
    }
    yield items;
  }
}

async function* fromText(stream: Readable, file: string): AsyncGenerator<readonly InputItem[]> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return yield [tooLarge(file, size)];
    chunks.push(chunk);
  }
  const read = readJsonText(Buffer.concat(chunks), file);
  if (!('value' in read) || !Array.isArray(read.value)) return yield [{ place: file, size, read }];
  const each = size / read.value.length;
  yield read.value.map((value, index) => ({ place: `${file}[${index}]`, size: each, read: { value } }));
}

/**
 * The profiles of a file, in order, as many at a time as one reading gave: one, an array of them, or one on each line. What
 * cannot be read comes as an issue in its place and never stops the rest; a file without a profile is an issue too.
 *
 * @param file a path, or `-` for standard input
 * @param format how it holds its profiles; by its ending when left out
 */
export async function* readingsOf(
  file: string,
  stdin: Readable,
  format?: InputFormat,
): AsyncGenerator<readonly InputItem[]> {
  const from = (format ?? (/\.(ndjson|jsonl)$/.test(file) ? 'ndjson' : 'json')) === 'ndjson' ? fromLines : fromText;
  const issue = (found: Issue): readonly InputItem[] => [{ place: file, size: 0, read: { issue: found } }];
  let any = false;
  try {
    for await (const items of from(file === '-' ? stdin : createReadStream(file), file)) {
      any ||= items.length > 0;
      yield items;
    }
    if (!any) yield issue({ code: 'empty', path: '', file });
  } catch (error) {
    yield issue(systemIssue(file, error));
  }
}

/** The profiles of a file, as `readingsOf` gives them, one by one and parsed. */
export async function* profilesOf(...of: Parameters<typeof readingsOf>): AsyncGenerator<Omit<ReadItem, 'size'>> {
  for await (const items of readingsOf(...of))
    for (const item of items) yield { place: item.place, read: readOf(item) };
}

/** Bytes of all files together; nothing where one of them has no size, as standard input. */
export async function sizeOf(files: readonly string[]): Promise<number | undefined> {
  let total = 0;
  for (const file of files) {
    const found = file === '-' ? undefined : await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    total += found.size;
  }
  return total;
}
