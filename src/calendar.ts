import { easter } from 'date-easter';

/** A calendar day, `YYYY-MM-DD`; days compare as text. */
export type Day = string;

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

const millisecondsOfADay = 86_400_000;

/** Reckoned in UTC: some time zones have skipped a day, the calendar of a statute has not. Months count from 1. */
const numberOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / millisecondsOfADay;

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const monthOf = (day: Day): number => Number(day.slice(5, 7));
const dayOfMonth = (day: Day): number => Number(day.slice(8, 10));

/** A day as a number, so that days lie on a line: 1 January 1970 is 0, the day after it 1. */
export const dayNumber = (day: Day): number => numberOf(yearOf(day), monthOf(day), dayOfMonth(day));

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

const textOf = (date: Date): Day =>
  `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;

/** The day of such a number. */
export const dayAt = (number: number): Day => textOf(new Date(number * millisecondsOfADay));

/** The law whose public holidays count. */
export type HolidaysOf = 'LU' | 'FR';

/** The number of the day so many months after another, or before it; the end of a shorter month where there is no such day. */
function monthsFrom(day: Day, months: number): number {
  const [year, month] = [yearOf(day), monthOf(day) + months];
  return Math.min(numberOf(year, month, dayOfMonth(day)), numberOf(year, month + 1, 0));
}

/** The number of the day that long after another, or before it where `sign` is -1. */
function numberFrom(
  day: Day,
  { hours = 0, days = 0, months = 0, years = 0 }: Omit<Period, 'workingDays'>,
  sign: 1 | -1,
): number {
  const moved = months === 0 && years === 0 ? dayNumber(day) : monthsFrom(day, sign * (12 * years + months));
  return moved + Math.floor(sign * (days + hours / 24));
}

const weekday = (number: number): number => (((number + 4) % 7) + 7) % 7;
const [sunday, saturday] = [0, 6];

/** The day that long after another; the end of a shorter month where there is no such day. */
export function addPeriod(day: Day, period: Period, of: HolidaysOf = 'LU'): Day {
  let last = numberFrom(day, period, 1);
  for (let left = period.workingDays ?? 0; left > 0; ) {
    last += 1;
    if (weekday(last) !== sunday && !isHoliday(dayAt(last), of)) left -= 1;
  }
  return dayAt(last);
}

/** The day that long before another. */
export const subtractPeriod = (day: Day, duration: Omit<Period, 'workingDays'>): Day =>
  dayAt(numberFrom(day, duration, -1));

/** The days from one to another, both included. */
export function daysFrom(first: Day, last: Day): readonly Day[] {
  const start = dayNumber(first);
  return Array.from({ length: Math.max(0, dayNumber(last) - start + 1) }, (_, index) => dayAt(start + index));
}

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
  const { year, month, day: ofMonth } = easter(yearOf(day));
  return movableHolidays.includes(dayNumber(day) - numberOf(year, month, ofMonth));
}

/** The day itself, or the first day after it that is no Saturday, Sunday or public holiday. */
export function nextWorkingDay(day: Day, of: HolidaysOf = 'LU'): Day {
  const number = dayNumber(day);
  const isFree = weekday(number) === saturday || weekday(number) === sunday || isHoliday(day, of);
  return isFree ? nextWorkingDay(dayAt(number + 1), of) : day;
}

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
  return textOf(new Date(instant.getTime() + (hourOfDay === 23 ? hour : 0)));
}

/** Today's date in Luxembourg, whatever the clock's own time zone. */
export const today = (): Day => dayInLuxembourg(new Date());
