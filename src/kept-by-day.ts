import type { Day } from './calendar.js';

/** Some ten years of days. */
const mostKept = 4_000;

/**
 * Keeps what is worked out for a day and a length of time, as long as the length of time is: date-fns takes longer to
 * move one day than all conditions of a rule take, and the same days come again in every profile.
 */
export function keptByDay<Length extends object, Found>(
  workOut: (day: Day, length: Length) => Found,
): (day: Day, length: Length) => Found {
  const kept = new WeakMap<Length, Map<Day, Found>>();
  return (day, length) => {
    let byDay = kept.get(length);
    if (!byDay) {
      byDay = new Map();
      kept.set(length, byDay);
    }
    const known = byDay.get(day);
    if (known !== undefined) return known;
    const found = workOut(day, length);
    if (byDay.size === mostKept) byDay.clear();
    byDay.set(day, found);
    return found;
  };
}
