import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../src/cli/in-order.js';

async function* counting(end: number, fetched: number[] = []): AsyncGenerator<number> {
  for (let item = 0; item < end; item++) {
    fetched.push(item);
    yield item;
  }
}

const after = (turns: number) =>
  new Promise<void>((resolve) => {
    const wait = (left: number) => (left === 0 ? resolve() : setImmediate(wait, left - 1));
    wait(turns);
  });

describe('work in parallel', () => {
  test.prop([fc.array(fc.nat(5), { maxLength: 30 }), fc.integer({ min: 1, max: 6 })])(
    'gives its results in the order of the items, and never does more at a time than it may',
    async (turns, most) => {
      let [underWay, highest] = [0, 0];
      const work = async (item: number) => {
        underWay += 1;
        highest = Math.max(highest, underWay);
        await after(turns[item] ?? 0);
        underWay -= 1;
        return item;
      };
      const found: number[] = [];
      for await (const result of inOrder(counting(turns.length), work, most)) found.push(result);
      expect(found).toEqual(turns.map((_, index) => index));
      expect(highest).toBeLessThanOrEqual(most);
    },
  );

  it('does as much at a time as it may', async () => {
    let [underWay, highest] = [0, 0];
    const work = async () => {
      underWay += 1;
      highest = Math.max(highest, underWay);
      await after(10);
      underWay -= 1;
    };
    for await (const _ of inOrder(counting(20), work, 4)) await after(0);
    expect(highest).toBe(4);
  });

  it('gives a result before further items are there', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => {});
    }
    const results = inOrder(slow(), async (item) => item, 4);
    expect(await results.next()).toEqual({ done: false, value: 1 });
  });

  it('fetches no more than it may hold while nobody takes the results', async () => {
    const fetched: number[] = [];
    const results = inOrder(counting(100, fetched), async (item) => item, 3);
    expect(await results.next()).toEqual({ done: false, value: 0 });
    await after(20);
    // Three may be under way; one more has been fetched and waits at the door.
    expect(fetched.length).toBeLessThanOrEqual(4);
  });

  it('ends with the first failure, in its turn', async () => {
    const results = inOrder(
      counting(9),
      async (item) => {
        if (item === 2) throw new Error('third');
        await after(3);
        return item;
      },
      4,
    );
    expect((await results.next()).value).toBe(0);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('third');
  });
});
