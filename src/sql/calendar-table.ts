import { addPeriod, type Day, daysFrom, type HolidaysOf, isHoliday } from '../calendar.js';
import { lastDay } from '../time-limits.js';

/** What the calendar does to a day once months and days have been counted. */
export interface CalendarRule {
  /** Working days counted from there, Monday to Saturday. */
  readonly workingDays: number;
  /** Whether a Saturday, a Sunday or a public holiday moves it on to the next working day. */
  readonly extended: boolean;
  readonly holidaysOf: HolidaysOf;
}

/** By how many days a calendar rule moves each day of a range of years. */
export interface CalendarTable {
  readonly first: Day;
  readonly last: Day;
  /** For the weekday of `first` and the six that follow: what holds where no public holiday is near. */
  readonly usual: readonly number[];
  /** The days for which something else holds. */
  readonly exceptions: readonly { readonly day: Day; readonly moved: number }[];
}

/** How many years before the year of the report the tables begin. */
export const yearsBefore = 30;
/** How many years after it they end. */
export const yearsAfter = 10;

const noWeek: readonly number[] = [0, 0, 0, 0, 0, 0, 0];

/** The first of so many days in a row without a public holiday. */
function quietFrom(isHolidayAt: readonly boolean[], length: number): number | undefined {
  let quiet = 0;
  for (const [index, isHoliday] of isHolidayAt.entries()) {
    quiet = isHoliday ? 0 : quiet + 1;
    if (quiet === length) return index - length + 1;
  }
  return undefined;
}

/**
 * Reckons a calendar rule for every day around the day of the report, with the very function that reports use: a query
 * looks the days up, and no second calendar has to agree with the first.
 */
export function calendarTable({ workingDays, extended, holidaysOf }: CalendarRule, asOf: Day): CalendarTable {
  const year = Number(asOf.slice(0, 4));
  const [first, last] = [`${year - yearsBefore}-01-01`, `${year + yearsAfter}-12-31`];
  // Two weeks and twice the working days: more than any day is moved, holidays included.
  const reach = 14 + 2 * workingDays;
  const days = [...daysFrom(first, addPeriod(last, { days: reach }))];
  const places = new Map(days.map((day, index) => [day, index]));
  const endsOnHoliday = extended ? 'extended' : 'not-extended';
  const movedBy = (index: number): number => {
    const moved = lastDay(days[index] ?? last, { workingDays, holidaysOf, endsOnHoliday });
    return (places.get(moved) ?? index) - index;
  };

  const isHolidayAt = days.map((day) => isHoliday(day, holidaysOf));
  const quiet = quietFrom(isHolidayAt, 7 + reach);
  const usual =
    quiet === undefined ? noWeek : noWeek.map((_, weekday) => movedBy(quiet + ((7 + weekday - (quiet % 7)) % 7)));
  const furthest = quiet === undefined ? Infinity : Math.max(...usual);
  const exceptions: { day: Day; moved: number }[] = [];
  // Backwards: a day on whose way no public holiday lies is moved as usual.
  let nextHoliday = Infinity;
  for (let index = days.length - 1; index >= 0; index--) {
    if (isHolidayAt[index]) nextHoliday = index;
    const day = days[index] ?? last;
    if (day > last || nextHoliday - index > furthest) continue;
    const moved = movedBy(index);
    if (moved !== usual[index % 7]) exceptions.push({ day, moved });
  }
  return { first, last, usual, exceptions: exceptions.reverse() };
}
