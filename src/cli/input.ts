import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Issue } from '../issue.js';
import { type Read, readJsonText } from './json-text.js';

/** One profile of the input, or what is wrong with its place. */
export interface InputItem {
  /** Where it comes from: the file, and for lists its place in it. */
  readonly place: string;
  readonly read: Read;
}

/** How a file holds its profiles. */
export type InputFormat = 'json' | 'ndjson';

/** A JSON text is held in memory as a whole; a list of any length goes in as NDJSON. */
const mostBytes = 32 * 1024 * 1024;

const newline = 0x0a;

const tooLarge = (file: string): InputItem => ({
  place: file,
  read: { issue: { code: 'file-too-large', path: '', file } },
});

const systemCodes: Readonly<Record<string, Issue['code']>> = {
  ENOENT: 'not-found',
  EISDIR: 'is-folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

/** A message of the system about a file, e.g. that there is none. */
export const isSystemError = (error: unknown): error is Error & { readonly code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error;

/** What the system said of a file, as an issue. */
export function systemIssue(file: string, error: unknown): Issue {
  const code = isSystemError(error) ? error.code : String(error);
  const known = systemCodes[code];
  return { code: known ?? 'unreadable', path: '', file, ...(known === undefined && { hint: code }) };
}

/** The lines of a stream; a line that is too long comes as `undefined`, its rest passed over. */
async function* lines(stream: Readable): AsyncGenerator<Uint8Array | undefined> {
  let parts: Buffer[] = [];
  let size = 0;
  const line = () => {
    const whole = size > mostBytes ? undefined : Buffer.concat(parts);
    parts = [];
    size = 0;
    return whole;
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      parts.push(chunk.subarray(from, end));
      size += end - from;
      from = end + 1;
      yield line();
    }
    size += chunk.length - from;
    if (size <= mostBytes) parts.push(chunk.subarray(from));
    else parts = [];
  }
  if (size > 0) yield line();
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= 0x20);

async function* fromLines(stream: Readable, file: string): AsyncGenerator<InputItem> {
  let number = 0;
  for await (const line of lines(stream)) {
    number += 1;
    const place = `${file}:${number}`;
    if (line === undefined) yield tooLarge(place);
    else if (!isBlank(line)) yield { place, read: readJsonText(line, place) };
  }
}

async function* fromText(stream: Readable, file: string): AsyncGenerator<InputItem> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return yield tooLarge(file);
    chunks.push(chunk);
  }
  const read = readJsonText(Buffer.concat(chunks), file);
  if (!('value' in read) || !Array.isArray(read.value)) return yield { place: file, read };
  for (const [index, value] of read.value.entries()) yield { place: `${file}[${index}]`, read: { value } };
}

/**
 * The profiles of a file, in order: one, an array of them, or one on each line. What cannot be read comes as an
 * issue in its place and never stops the rest; a file without a profile is an issue too.
 *
 * @param file a path, or `-` for standard input
 * @param format how it holds its profiles; by its ending when left out
 */
export async function* profilesOf(file: string, stdin: Readable, format?: InputFormat): AsyncGenerator<InputItem> {
  const read = (format ?? (/\.(ndjson|jsonl)$/.test(file) ? 'ndjson' : 'json')) === 'ndjson' ? fromLines : fromText;
  const issue = (found: Issue): InputItem => ({ place: file, read: { issue: found } });
  let any = false;
  try {
    for await (const item of read(file === '-' ? stdin : createReadStream(file), file)) {
      any = true;
      yield item;
    }
    if (!any) yield issue({ code: 'empty', path: '', file });
  } catch (error) {
    yield issue(systemIssue(file, error));
  }
}
