// The whole UTCDate words days through Intl, which costs as much as parsing all the rules; the small one is enough.
import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini';
import { easter } from 'date-easter';
import { add } from 'date-fns/add';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { formatISO } from 'date-fns/formatISO';
import { isSunday } from 'date-fns/isSunday';
import { isWeekend } from 'date-fns/isWeekend';
import { sub } from 'date-fns/sub';

/** A calendar day, `YYYY-MM-DD`; days compare as text. */
export type Day = string;

/** Whether something is written like a day; the facts of a profile that are, are days. */
export const isDay = (value: unknown): value is Day => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** The first and the last day that are accepted. */
export const firstAndLastDay = ['1900-01-01', '2999-12-31'] as const;

/**
 * A length of time as a statute counts it. Working days are the days from Monday to Saturday that are no public
 * holiday (jours ouvrables); hours run from one day to another at the same hour.
 */
export interface Period {
  readonly hours?: number;
  readonly days?: number;
  readonly workingDays?: number;
  readonly months?: number;
  readonly years?: number;
}

/** Reckoned in UTC: some time zones have skipped a day, the calendar of a statute has not. */
const dateOf = (day: Day): Date => new UTCDate(`${day}T00:00:00Z`);

const textOf = (date: Date): Day => formatISO(date, { representation: 'date' });

/** The law whose public holidays count. */
export type HolidaysOf = 'LU' | 'FR';

/** The day that long after another; the end of a shorter month where there is no such day. */
export function addPeriod(day: Day, { workingDays = 0, ...duration }: Period, of: HolidaysOf = 'LU'): Day {
  let last = textOf(add(dateOf(day), duration));
  for (let left = workingDays; left > 0; ) {
    last = textOf(add(dateOf(last), { days: 1 }));
    if (!isSunday(dateOf(last)) && !isHoliday(last, of)) left -= 1;
  }
  return last;
}

/** The day that long before another. */
export const subtractPeriod = (day: Day, duration: Omit<Period, 'workingDays'>): Day =>
  textOf(sub(dateOf(day), duration));

/** The days from one to another, both included. */
export const daysFrom = (first: Day, last: Day): readonly Day[] =>
  eachDayOfInterval({ start: dateOf(first), end: dateOf(last) }).map(textOf);

const fixedHolidays: Readonly<Record<HolidaysOf, readonly string[]>> = {
  LU: ['01-01', '05-01', '05-09', '06-23', '08-15', '11-01', '12-25', '12-26'],
  FR: ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'],
};
/** Easter Monday, Ascension and Whit Monday, in days after Easter Sunday. */
const movableHolidays = [1, 39, 50];
/** Easter falls between 22 March and 25 April. */
const [firstEasterMonday, lastWhitMonday] = ['03-23', '06-14'];
/** Europe Day was added to art. L.232-2 by the law of 25 April 2019. */
const firstEuropeDay = '2019-05-09';

/**
 * Whether a day is a public holiday: in Luxembourg by art. L.232-2, in France by art. L3133-1 of the Labour Code, to
 * which Alsace and Moselle add Good Friday, in some municipalities, and 26 December (art. L3134-13; not counted).
 */
export function isHoliday(day: Day, of: HolidaysOf = 'LU'): boolean {
  const dayOfYear = day.slice(5);
  if (fixedHolidays[of].includes(dayOfYear)) return dayOfYear !== '05-09' || day >= firstEuropeDay;
  if (dayOfYear < firstEasterMonday || dayOfYear > lastWhitMonday) return false;
  const year = day.slice(0, 4);
  const { month, day: dayOfMonth } = easter(Number(year));
  const easterSunday = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return movableHolidays.some((days) => addPeriod(easterSunday, { days }) === day);
}

/** The day itself, or the first day after it that is no Saturday, Sunday or public holiday. */
export const nextWorkingDay = (day: Day, of: HolidaysOf = 'LU'): Day =>
  isWeekend(dateOf(day)) || isHoliday(day, of) ? nextWorkingDay(addPeriod(day, { days: 1 }), of) : day;

const millisecondsOfADay = 86_400_000;

/** A day as a number, so that days lie on a line: 1 January 1970 is 0, the day after it 1. */
export const dayNumber = (day: Day): number => Date.parse(day) / millisecondsOfADay;

/** The day of such a number. */
export const dayAt = (number: number): Day => new Date(number * millisecondsOfADay).toISOString().slice(0, 10);

const hour = 3_600_000;

/** Made when first needed and kept. */
let luxembourg: Intl.DateTimeFormat | undefined;

/**
 * The day in Luxembourg at an instant. Its clocks are one or two hours ahead of UTC, so only between 22 and 23 h UTC does
 * the time zone have to be looked up, which costs more than everything else at the start of a program.
 */
export function dayInLuxembourg(instant: Date): Day {
  const hourOfDay = instant.getUTCHours();
  if (hourOfDay === 22) {
    luxembourg ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Luxembourg' });
    return luxembourg.format(instant);
  }
  return textOf(new UTCDate(instant.getTime() + (hourOfDay === 23 ? hour : 0)));
}

/** Today's date in Luxembourg, whatever the clock's own time zone. */
export const today = (): Day => dayInLuxembourg(new Date());
