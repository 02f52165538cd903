import type { Readable } from 'node:stream';

/** One line of a stream, without its end. */
export interface Line {
  /** `undefined` where it is too long; it was passed over. */
  readonly bytes: Uint8Array | undefined;
  /** Its length with its end. */
  readonly size: number;
  /** Whether it was ended; only the last line may not be. */
  readonly isEnded: boolean;
}

const newline = 0x0a;

/**
 * The lines of a stream, as many at a time as one reading gave: whoever has dealt with them has dealt with all that there
 * is so far.
 *
 * @param most the longest line, in bytes, that is held in memory
 */
export async function* linesOf(stream: Readable, most: number): AsyncGenerator<readonly Line[], void, undefined> {
  let parts: Buffer[] = [];
  let size = 0;
  const line = (isEnded: boolean): Line => {
    const [whole = Buffer.alloc(0)] = parts.length > 1 ? [Buffer.concat(parts)] : parts;
    const found = { bytes: size > most ? undefined : whole, size: size + (isEnded ? 1 : 0), isEnded };
    parts = [];
    size = 0;
    return found;
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const found: Line[] = [];
    let from = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      parts.push(chunk.subarray(from, end));
      size += end - from;
      from = end + 1;
      found.push(line(true));
    }
    if (from < chunk.length) {
      size += chunk.length - from;
      if (size <= most) parts.push(chunk.subarray(from));
      else parts = [];
    }
    if (found.length > 0) yield found;
  }
  if (size > 0) yield [line(false)];
}

const blanks: readonly number[] = [0x20, 0x09, 0x0d];

/** Whether a line holds nothing but what JSON may have between two values. Zeros are no blanks: something was lost there. */
export const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => blanks.includes(byte));
