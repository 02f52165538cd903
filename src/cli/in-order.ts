/**
 * Does work on items while others are still being done, and gives the results in the order of the items, each as soon as
 * it and all before it are there.
 *
 * @param most how many items may be under way or waiting for their turn; no further one is fetched before the oldest is
 *   taken away
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  most: number,
): AsyncGenerator<Result, void, undefined> {
  const iterator = items[Symbol.asyncIterator]();
  const underWay: Promise<Result>[] = [];
  const fetch = () => iterator.next().then((fetched) => ({ fetched }));
  let coming: ReturnType<typeof fetch> | undefined = fetch();
  try {
    while (coming || underWay.length > 0) {
      const oldest = underWay[0];
      const mayFetch = underWay.length < most ? coming : undefined;
      const first = await Promise.race(
        [oldest?.then((result) => ({ result })), mayFetch].filter((each) => each !== undefined),
      );
      if ('result' in first) {
        underWay.shift();
        yield first.result;
      } else if (first.fetched.done) coming = undefined;
      else {
        const result = work(first.fetched.value);
        // Where it fails before its turn, the failure is seen when its turn comes.
        result.catch(() => {});
        underWay.push(result);
        coming = fetch();
      }
    }
  } finally {
    coming?.catch(() => {});
    // What is still being fetched may never come: the source is told, not waited for.
    const closed = iterator.return?.();
    if (coming) closed?.catch(() => {});
    else await closed;
  }
}
