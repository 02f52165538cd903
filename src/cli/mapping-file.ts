import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { systemIssue } from './input.js';
import { type Read, readJsonText } from './json-text.js';

/** A mapping names a few hundred columns; what is much longer is something else. */
const mostBytes = 1024 * 1024;

/**
 * The JSON of a mapping file; `-` is standard input.
 *
 * @returns the value, or why there is none
 */
export async function readMapping(file: string, stdin: Readable): Promise<Read> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of (file === '-' ? stdin : createReadStream(file)) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > mostBytes) return { issue: { code: 'too-large', path: '', file, limit: mostBytes } };
      chunks.push(chunk);
    }
    return readJsonText(Buffer.concat(chunks), file);
  } catch (error) {
    return { issue: systemIssue(file, error) };
  }
}
