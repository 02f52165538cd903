import { dayAt, dayNumber } from '../calendar.js';
import { lastDay } from '../time-limits.js';

/**
 * A way from one place on a line to another that never overtakes itself: from a later place it leads to a later place
 * or to the same. Adding a month is one, and so is moving on to the next working day.
 */
export interface Step {
  /** Two steps with one key are one step; `''` stays where it is. */
  readonly key: string;
  readonly from: (place: number) => number;
  /** How far it leads, at least and at most; the same where it leads equally far from everywhere. */
  readonly least: number;
  readonly most: number;
}

const isShift = ({ least, most }: Step): boolean => least === most;

/** A step that leads equally far from everywhere. */
export const shift = (by: number): Step => ({
  key: by === 0 ? '' : `${by > 0 ? '+' : ''}${by}`,
  from: (place) => place + by,
  least: by,
  most: by,
});

/** The step that stays. */
export const stay: Step = shift(0);

const remembered = (from: Step['from']): Step['from'] => {
  const known = new Map<number, number>();
  return (place) => {
    const found = known.get(place) ?? from(place);
    known.set(place, found);
    return found;
  };
};

/** One step after another. */
export function after(second: Step, first: Step): Step {
  if (isShift(first) && isShift(second)) return shift(first.least + second.least);
  if (first.key === '') return second;
  if (second.key === '') return first;
  return {
    key: `${second.key}(${first.key})`,
    from: remembered((place) => second.from(first.from(place))),
    least: first.least + second.least,
    most: first.most + second.most,
  };
}

/** The step back: to the first place from which a step reaches a place, or passes it. */
export function firstReaching(step: Step): Step {
  if (isShift(step)) return shift(-step.least);
  return {
    key: `reach ${step.key}`,
    from: remembered((place) => {
      let [low, high] = [place - step.most, place - step.least];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (step.from(middle) >= place) high = middle;
        else low = middle + 1;
      }
      return low;
    }),
    least: -step.most,
    most: -step.least,
  };
}

type Length = Parameters<typeof lastDay>[1];

/** How far a length of time may lead, in days, generously. */
function reach({ hours = 0, days = 0, workingDays = 0, months = 0, years = 0, counted, endsOnHoliday }: Length) {
  const least = Math.floor(hours / 24) + days + workingDays + 28 * months + 365 * years;
  // Sundays and holidays never make up more than half of the days, but for a few at the turn of the year or in May.
  const working = workingDays === 0 ? 0 : 2 * workingDays + 8;
  const most = Math.ceil(hours / 24) + days + working + 31 * months + 366 * years;
  const extension = endsOnHoliday === 'extended' ? 7 : 0;
  return counted === 'before' ? { least: -most, most: extension - least } : { least, most: most + extension };
}

const lengths = ['hours', 'days', 'workingDays', 'months', 'years', 'counted', 'endsOnHoliday', 'holidaysOf'] as const;

/** Working out a last day costs more than all the rest: what was found for a limit is kept as long as the limit is. */
const known = new WeakMap<Length, Step>();

/** From the day that starts a time limit to its last day. */
export function lengthOfTime(length: Length): Step {
  const found = known.get(length);
  if (found) return found;
  const step: Step = {
    key: `limit ${JSON.stringify(lengths.map((name) => length[name] ?? 0))}`,
    from: remembered((place) => dayNumber(lastDay(dayAt(place), length))),
    ...reach(length),
  };
  known.set(length, step);
  return step;
}
