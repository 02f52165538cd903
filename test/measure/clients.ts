// Writes profiles of as many clients as asked for, one a line: the fixture companies over and over, each time with other
// names and numbers. The same count gives the same bytes.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Profile } from '../../src/vocabulary.js';
import { companies } from '../companies.js';

/** Whole numbers that look random, the same ones every time (mulberry32). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield (mixed ^ (mixed >>> 14)) >>> 0;
  }
}

/** Profiles of clients, without end. */
export function* clients(): Generator<object, never> {
  const random = numbers(20261124);
  const near = (count: number) => Math.max(0, count + (random.next().value % 41) - 20);
  for (let index = 0; ; index++) {
    const { name, headcount, ...company } = companies[index % companies.length] as Profile;
    yield {
      ...company,
      id: `client-${index}`,
      name: `${name} ${index}`,
      ...(headcount != null && { headcount: near(headcount) }),
    };
  }
}

/** Writes that many of them to a file, one a line. */
export async function writeClients(path: string, count: number): Promise<void> {
  const file = createWriteStream(path);
  let written = 0;
  for (const client of clients()) {
    if (written++ === count) break;
    if (!file.write(`${JSON.stringify(client)}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}
