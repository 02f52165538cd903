/** Items one after another, from memory or as they arrive. */
export type Items<T> = Iterable<T> | AsyncIterable<T>;

const iteratorOf = <T>(items: Items<T>): Iterator<T> | AsyncIterator<T> =>
  Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();

/** Waits for something, but no longer than until the signal; listens for no longer than it waits. */
const orAborted = <T>(awaited: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    awaited.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });

/**
 * The items of a source, as they are asked for. A source that keeps its reader waiting does not outlast the signal, whose
 * reason is then thrown.
 */
export async function* pulled<T>(items: Items<T>, signal?: AbortSignal): AsyncGenerator<T, void, undefined> {
  const iterator = iteratorOf(items);
  let source = 'idle' as 'idle' | 'asked' | 'ended';
  const next = async () => {
    source = 'asked';
    try {
      const result = await iterator.next();
      source = result.done ? 'ended' : 'idle';
      return result;
    } catch (error) {
      source = 'ended';
      throw error;
    }
  };
  try {
    for (;;) {
      signal?.throwIfAborted();
      const result = await (signal ? orAborted(next(), signal) : next());
      if (result.done) return;
      yield result.value;
    }
  } finally {
    if (source === 'idle') await iterator.return?.();
    // One that has not answered yet would close only once it has: it is told, not waited for.
    else if (source === 'asked') Promise.resolve(iterator.return?.()).catch(() => {});
  }
}
