import type { Day } from './calendar.js';

/** Answers that no open rule tells apart. */
export type AnswerBand =
  /** To a yes-or-no question, or one of the values of a choice. */
  | { readonly oneOf: readonly (boolean | string)[] }
  /** To a question that takes several values: these and no others; `[]` is none. */
  | { readonly exactly: readonly string[] }
  /** A stretch of numbers or days; left open where it has no end. */
  | NumberBand
  | { readonly from?: Day; readonly to?: Day };

/** `from` and `to` belong to it, `above` and `below` do not. */
export interface NumberBand {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
  readonly below?: number;
}

/** An answer and how it is to be told. */
export type Told = readonly [sample: unknown, band: AnswerBand];

/** The first of each kind of answer, with all answers of its kind. */
export function alike<T>(answers: readonly T[], signature: (answer: T) => string): readonly (readonly T[])[] {
  const kinds = new Map<string, T[]>();
  for (const answer of answers) {
    const key = signature(answer);
    kinds.set(key, [...(kinds.get(key) ?? []), answer]);
  }
  return [...kinds.values()];
}

/** Cuts a line of whole places where the signature changes between two samples; each stretch as its first and last place. */
function stretches(
  samples: readonly number[],
  signature: (place: number) => string,
): readonly (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const place of samples) {
    const current = found.at(-1);
    if (!current) {
      found.push([place, place]);
      continue;
    }
    let last = current[1];
    // Between two samples there may be several changes; each is found by halving.
    while (signature(last) !== signature(place)) {
      let [low, high] = [last, place];
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (signature(middle) === signature(last)) low = middle;
        else high = middle;
      }
      const open = found.at(-1);
      if (open) open[1] = low;
      found.push([high, high]);
      last = high;
    }
    const open = found.at(-1);
    if (open) open[1] = place;
  }
  return found;
}

const numeric = (a: number, b: number): number => a - b;

/** Whole numbers or days: both ends belong to a band; the outermost ones are open. */
export function wholeBands<T extends number | Day>(
  samples: readonly number[],
  signature: (place: number) => string,
  valueAt: (place: number) => T,
): readonly Told[] {
  const found = stretches([...samples].sort(numeric), signature);
  return found.map(([first, last], index) => {
    const band = {
      ...(index > 0 && { from: valueAt(first) }),
      ...(index < found.length - 1 && { to: valueAt(last) }),
    };
    return [valueAt(first), band as AnswerBand];
  });
}

/** Numbers of any size: between two samples that differ lies at most one kind of number more. */
export function numberBands(samples: readonly number[], signature: (value: number) => string): readonly Told[] {
  const sorted = [...samples].sort(numeric);
  const found: { sample: number; band: NumberBand }[] =
    sorted[0] === undefined ? [] : [{ sample: sorted[0], band: {} }];
  const cut = (sample: number, end: NumberBand, start: NumberBand) => {
    const last = found.pop();
    if (last) found.push({ ...last, band: { ...last.band, ...end } }, { sample, band: start });
  };
  for (const [index, low] of sorted.entries()) {
    const high = sorted[index + 1];
    if (high === undefined) break;
    const middle = (low + high) / 2;
    const [before, between, after] = [signature(low), signature(middle), signature(high)];
    if (before !== between) cut(middle, { to: low }, { above: low });
    if (between !== after) cut(high, { below: high }, { from: high });
  }
  return found.map(({ sample, band }) => [sample, band]);
}
