import type { Readable } from 'node:stream';
import { pulled } from '../pulled.js';
import { type InputFormat, type InputItem, readingsOf } from './input.js';
import type { Batch } from './workers.js';

/** Items as many at a time as one reading gave. */
export type Groups = AsyncIterable<readonly InputItem[]>;

async function* groupsOf(
  files: readonly string[],
  stdin: Readable,
  format: InputFormat | undefined,
): AsyncGenerator<readonly InputItem[]> {
  for (const file of files) yield* readingsOf(file, stdin, format);
}

/** The items of all files, in order, until the signal; then it ends without a word. */
export async function* itemsUntil(
  signal: AbortSignal,
  ...[files, stdin, format]: Parameters<typeof groupsOf>
): AsyncGenerator<readonly InputItem[]> {
  try {
    yield* pulled(groupsOf(files, stdin, format), signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/**
 * Cuts what one reading gave into batches; a batch never waits for the next reading, so that a slow input is answered at once.
 *
 * @param first the place of the first item in the whole input
 */
export async function* batchesOf(groups: Groups, size: number, first: number): AsyncGenerator<Batch> {
  let next = first;
  for await (const group of groups)
    for (let from = 0; from < group.length; from += size) {
      const items = group.slice(from, from + size);
      yield { first: next, items };
      next += items.length;
    }
}
