import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
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

const unreadable = (file: string, reason: string): InputItem => ({
  place: file,
  read: { issue: { code: 'unreadable', path: '', file, hint: reason } },
});

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
 * issue in its place and never stops the rest.
 *
 * @param file a path, or `-` for standard input
 * @param format how it holds its profiles; by its ending when left out
 */
export async function* profilesOf(file: string, stdin: Readable, format?: InputFormat): AsyncGenerator<InputItem> {
  const read = (format ?? (file.endsWith('.ndjson') ? 'ndjson' : 'json')) === 'ndjson' ? fromLines : fromText;
  try {
    if (file !== '-' && (await stat(file)).isDirectory()) return yield unreadable(file, 'EISDIR');
    yield* read(file === '-' ? stdin : createReadStream(file), file);
  } catch (error) {
    yield unreadable(file, error instanceof Error && 'code' in error ? String(error.code) : String(error));
  }
}
