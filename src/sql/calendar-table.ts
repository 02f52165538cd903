import { addPeriod, type Day, type HolidaysOf } from '../calendar.js';
import { lastDay } from '../implied-facts.js';

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

/** How many years before and after the year of the report the tables reach. */
export const yearsBefore = 30;
/** How many years after it. */
export const yearsAfter = 20;

const mostFrequent = (numbers: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
};

function* daysFrom(first: Day, last: Day): Generator<Day> {
  for (let day = first; day <= last; day = addPeriod(day, { days: 1 })) yield day;
}

/** How many days a calendar rule moves a day: a handful. */
function movedBy({ workingDays, extended, holidaysOf }: CalendarRule, day: Day): number {
  const moved = lastDay(day, { workingDays, holidaysOf, endsOnHoliday: extended ? 'extended' : 'not-extended' });
  let days = 0;
  for (let other = day; other < moved; other = addPeriod(other, { days: 1 })) days += 1;
  return days;
}

/**
 * Reckons a calendar rule for every day around the day of the report, with the very function that reports use: a query
 * looks the days up, and no second calendar has to agree with the first.
 */
export function calendarTable(rule: CalendarRule, asOf: Day): CalendarTable {
  const year = Number(asOf.slice(0, 4));
  const [first, last] = [`${year - yearsBefore}-01-01`, `${year + yearsAfter}-12-31`];
  const days = Array.from(daysFrom(first, last), (day, index) => ({
    day,
    moved: movedBy(rule, day),
    weekday: index % 7,
  }));
  const usual = Array.from({ length: 7 }, (_, weekday) =>
    mostFrequent(days.flatMap((each) => (each.weekday === weekday ? each.moved : []))),
  );
  return { first, last, usual, exceptions: days.filter(({ moved, weekday }) => moved !== usual[weekday]) };
}
