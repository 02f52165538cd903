import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

/** Where results go. */
export interface Target {
  /** Waits when the reader is slower than we are. */
  readonly write: (text: string) => Promise<void>;
  /** Everything was written. */
  readonly commit: () => Promise<void>;
  /** The run failed: what was there before stays. */
  readonly abandon: () => Promise<void>;
}

const nothing = async (): Promise<void> => {};

const isClosedPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE';

/** Standard output. A reader that has seen enough (`| head`) ends the writing, not the checking: the exit code stays true. */
export function standardOutput(stream: Writable): Target {
  let failure: unknown;
  stream.on('error', (error) => {
    failure ??= error;
  });
  const write = async (text: string): Promise<void> => {
    if (failure === undefined && !stream.write(text)) await once(stream, 'drain').catch(() => {});
    if (failure !== undefined && !isClosedPipe(failure)) throw failure;
  };
  return { write, commit: nothing, abandon: nothing };
}

const isOrdinary = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => true,
  );

/**
 * A file. It is written beside its place and moved there when everything is in it, so that a run that fails leaves
 * the old one, and an output that is also an input is read before it is replaced. A device is written to directly.
 */
export async function fileOutput(path: string): Promise<Target> {
  const ordinary = await isOrdinary(path);
  const place = ordinary ? `${path}.${process.pid}.partial` : path;
  const stream = createWriteStream(place);
  await once(stream, 'open');
  let failure: unknown;
  stream.on('error', (error) => {
    failure ??= error;
  });
  const done = finished(stream);
  done.catch(() => {});
  return {
    write: async (text) => {
      if (failure === undefined && !stream.write(text)) await once(stream, 'drain').catch(() => {});
      if (failure !== undefined) throw failure;
    },
    commit: async () => {
      stream.end();
      await done;
      if (ordinary) await rename(place, path);
    },
    abandon: async () => {
      stream.destroy();
      if (ordinary) await rm(place, { force: true });
    },
  };
}
