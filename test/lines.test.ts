import { Readable } from 'node:stream';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { isBlank, linesOf } from '../src/cli/lines.js';

async function read(chunks: readonly string[], most = 1000) {
  const lines: { text: string | undefined; size: number; isEnded: boolean }[] = [];
  for await (const group of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), most))
    for (const { bytes, ...rest } of group) lines.push({ text: bytes && Buffer.from(bytes).toString(), ...rest });
  return lines;
}

/** A text cut into chunks at any places. */
const cutTexts = fc
  .tuple(fc.array(fc.constantFrom('a', 'é', '\n', '\r', ' ')), fc.array(fc.nat(40)))
  .map(([letters, places]) => {
    const text = Buffer.from(letters.join(''));
    const cuts = [0, ...places.filter((place) => place < text.length).sort((a, b) => a - b), text.length];
    return { text, chunks: cuts.slice(1).map((end, index) => text.subarray(cuts[index], end)) };
  });

describe('the lines of a stream', () => {
  test.prop([cutTexts])('are those of the text, wherever the chunks end', async ({ text, chunks }) => {
    const found: string[] = [];
    let size = 0;
    for await (const group of linesOf(Readable.from(chunks.filter(({ length }) => length > 0)), 1000))
      for (const line of group) {
        found.push(Buffer.from(line.bytes ?? []).toString());
        size += line.size;
      }
    const expected = text.toString().split('\n');
    if (expected.at(-1) === '') expected.pop();
    expect(found).toEqual(expected);
    expect(size).toBe(text.length);
  });

  it('tell an ended line from a last one that is not', async () => {
    expect(await read(['a\nb'])).toEqual([
      { text: 'a', size: 2, isEnded: true },
      { text: 'b', size: 1, isEnded: false },
    ]);
  });

  it('are held up to a length; a longer one is passed over', async () => {
    expect(await read(['1234', '5', '\nab\n', '123456'], 5)).toEqual([
      { text: '12345', size: 6, isEnded: true },
      { text: 'ab', size: 3, isEnded: true },
      { text: undefined, size: 6, isEnded: false },
    ]);
  });

  it('come as many at a time as one reading gave', async () => {
    const counts: number[] = [];
    for await (const group of linesOf(Readable.from([Buffer.from('a\nb\nc'), Buffer.from('\nd\n')]), 9))
      counts.push(group.length);
    expect(counts).toEqual([2, 2]);
  });
});

describe('a line', () => {
  // JSON's own white space, and what else editors and crashes leave: the zeros of a block that was never written.
  it.each([
    ['', true],
    [' \t\r', true],
    ['\0\0\0', false],
    ['\u0001', false],
    [' x ', false],
  ])('%j is blank: %s', (text, expected) => {
    expect(isBlank(Buffer.from(text))).toBe(expected);
  });
});
