import { type Day, dayAt, dayNumber, firstAndLastDay, isDay } from '../calendar.js';
import type { FactEntry } from '../vocabulary.js';
import type { Extent } from './line.js';

/** How the values of a fact lie on a line of whole places. */
export interface Scale {
  readonly extent: Extent;
  /** The place of a value; one between two places has none of its own. */
  readonly placeOf: (value: unknown) => number | undefined;
  readonly valueAt: (place: number) => unknown;
}

/** Days, one place each. */
export const scaleOfDays = (asOf: Day): Scale => {
  const [first, last] = firstAndLastDay;
  return {
    extent: { first: dayNumber(first), last: dayNumber(last), usual: dayNumber(asOf) },
    placeOf: (value) => (isDay(value) ? dayNumber(value) : undefined),
    valueAt: dayAt,
  };
};

/** Whole numbers, one place each. */
export const scaleOfIntegers = (most = Number.MAX_SAFE_INTEGER): Scale => ({
  extent: { first: 0, last: most, usual: 0 },
  placeOf: (value) => (typeof value === 'number' ? value : undefined),
  valueAt: (place) => place,
});

/**
 * Numbers of any size: a place for each number that is compared with, and between two of them as many as there are
 * unknown numbers, for in every order of theirs each needs one.
 */
export function scaleOfNumbers(
  compared: readonly unknown[],
  { most }: Pick<FactEntry, 'most'>,
  unknown: number,
): Scale {
  const marks = [...new Set([0, most ?? 0, ...compared.filter((value) => typeof value === 'number')])].sort(
    (a, b) => a - b,
  );
  const apart = unknown + 1;
  const place = (value: number): number => marks.indexOf(value) * apart;
  return {
    extent: { first: place(0), last: most === undefined ? marks.length * apart - 1 : place(most), usual: place(0) },
    placeOf: (value) => (typeof value === 'number' && marks.includes(value) ? place(value) : undefined),
    valueAt: (at) => {
      const [mark, beyond] = [Math.floor(at / apart), at % apart];
      const low = marks[mark] ?? 0;
      return low + (((marks[mark + 1] ?? low + apart) - low) * beyond) / apart;
    },
  };
}
