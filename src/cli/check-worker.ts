/** What a worker thread of `garde-fou check --jobs` runs. */
import { Tinypool } from 'tinypool';
import { evaluatorOf, type Result, type Settings } from './task.js';
import type { Parcel } from './workers.js';

const evaluate = evaluatorOf(Tinypool.workerData as Settings);
const encoder = new TextEncoder();

function* results({ first, places, ends, bytes }: Parcel): Generator<Result<Uint8Array>> {
  for (const [index, place] of places.entries()) {
    const line = bytes.subarray(ends[index - 1] ?? 0, ends[index]);
    const { text, ...rest } = evaluate({ place, size: line.length, line }, first + index);
    yield { ...rest, text: text === undefined ? undefined : encoder.encode(text) };
  }
}

/** Evaluates the lines of a parcel; the texts are handed over, not copied. */
export default function work(parcel: Parcel): unknown {
  const all = [...results(parcel)];
  return Tinypool.move({
    [Tinypool.transferableSymbol]: all.flatMap(({ text }) => (text ? [text.buffer] : [])),
    [Tinypool.valueSymbol]: all,
  } as never);
}
