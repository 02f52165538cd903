import { once } from 'node:events';
import { type BigIntStats, createWriteStream, fstat } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';

/** Where results go. */
export interface Target {
  /** Waits when the reader is slower than we are. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Everything was written. */
  readonly end: () => Promise<void>;
}

const isClosedPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE';

/** A reader that has seen enough (`| head`) ends the writing, not the checking: the exit code stays true. */
function writerTo(stream: Writable): Target['write'] {
  let failure: unknown;
  stream.on('error', (error) => {
    failure ??= error;
  });
  return async (text) => {
    if (failure === undefined && !stream.write(text)) await once(stream, 'drain').catch(() => {});
    if (failure !== undefined && !isClosedPipe(failure)) throw failure;
  };
}

/** Standard output, which is not ours to close. */
export const standardOutput = (stream: Writable): Target => ({ write: writerTo(stream), end: async () => {} });

/** So much may wait for the disk before we do. */
const buffered = 1024 * 1024;

/**
 * A file, opened with the first result: a run without any leaves what was there.
 *
 * @param how `a` to write behind what is there
 */
export function fileOutput(path: string, how: 'w' | 'a' = 'w'): Target {
  let opened: { readonly stream: Writable; readonly write: Target['write'] } | undefined;
  return {
    write: (text) => {
      if (!opened) {
        const stream = createWriteStream(path, { flags: how, highWaterMark: buffered });
        opened = { stream, write: writerTo(stream) };
      }
      return opened.write(text);
    },
    end: async () => {
      if (!opened) return;
      const { stream } = opened;
      stream.end();
      await finished(stream).catch((error) => {
        if (!isClosedPipe(error)) throw error;
      });
    },
  };
}

/** A file by its path, or by the number under which the process has it open; nothing where there is none. */
export type FilePlace = string | number | undefined;

const found = (place: FilePlace): Promise<BigIntStats | undefined> =>
  (typeof place === 'number' ? promisify(fstat)(place, { bigint: true }) : stat(place ?? '', { bigint: true })).catch(
    () => undefined,
  );

/** Whether two paths lead to one file; what is not there leads nowhere. */
export async function isSameFile(a: FilePlace, b: FilePlace): Promise<boolean> {
  const [one, other] = await Promise.all([found(a), found(b)]);
  return one !== undefined && other !== undefined && one.isFile() && one.dev === other.dev && one.ino === other.ino;
}
