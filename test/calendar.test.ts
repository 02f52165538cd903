import { fc, test } from '@fast-check/vitest';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  addPeriod,
  dayInLuxembourg,
  dayNumber,
  daysFrom,
  isHoliday,
  nextWorkingDay,
  subtractPeriod,
  today,
} from '../src/calendar.js';

describe('periods', () => {
  it.each([
    ['2026-10-12', { days: 15 }, '2026-10-27'],
    ['2026-12-21', { days: 15 }, '2027-01-05'],
    ['2026-01-31', { months: 1 }, '2026-02-28'],
    ['2028-01-31', { months: 1 }, '2028-02-29'],
    ['2026-11-30', { months: 1 }, '2026-12-30'],
    ['2024-02-29', { years: 2 }, '2026-02-28'],
    ['2026-03-28', { days: 1 }, '2026-03-29'], // the clocks change
    ['2026-10-24', { days: 2 }, '2026-10-26'], // and change back
  ])('%s and %j is %s', (day, period, expected) => {
    expect(addPeriod(day, period)).toBe(expected);
  });
});

describe('days as numbers', () => {
  it('every day of eleven centuries follows the day before', () => {
    const all = daysFrom('1900-01-01', '2999-12-31');
    expect(all).toHaveLength(1100 * 365 + 267);
    expect(all.every((day, index) => dayNumber(day) === dayNumber('1900-01-01') + index)).toBe(true);
    expect(all.every((day, index) => index === 0 || day > (all[index - 1] ?? ''))).toBe(true);
  });
});

describe('other ways of counting', () => {
  it.each([
    ['48 hours are two days', '2026-10-12', { hours: 48 }, '2026-10-14'],
    ['Saturday is a working day, Sunday is none', '2026-10-16', { workingDays: 2 }, '2026-10-19'],
    ['a public holiday is none', '2026-10-30', { workingDays: 2 }, '2026-11-02'],
    ['All Saints on a Monday', '2027-10-30', { workingDays: 1 }, '2027-11-02'],
    ['Ascension and the Sunday after it', '2026-05-13', { workingDays: 3 }, '2026-05-18'],
  ])('%s', (_, day, period, expected) => {
    expect(addPeriod(day, period)).toBe(expected);
  });

  it.each([
    ['five days before a meeting', '2026-11-03', { days: 5 }, '2026-10-29'],
    ['a month before the end of March', '2026-03-31', { months: 1 }, '2026-02-28'],
  ])('%s', (_, day, period, expected) => {
    expect(subtractPeriod(day, period)).toBe(expected);
  });
});

describe('public holidays of art. L.232-2', () => {
  // Easter Sunday: 5 April 2026, 28 March 2027 (published calendars).
  it.each([
    ['New Year', '2026-01-01'],
    ['Easter Monday', '2026-04-06'],
    ['1 May', '2026-05-01'],
    ['Europe Day', '2026-05-09'],
    ['Ascension', '2026-05-14'],
    ['Whit Monday', '2026-05-25'],
    ["the Grand Duke's birthday", '2026-06-23'],
    ['Assumption', '2026-08-15'],
    ["All Saints'", '2026-11-01'],
    ['Christmas', '2026-12-25'],
    ['the day after', '2026-12-26'],
    ['Easter Monday of the next year', '2027-03-29'],
  ])('%s', (_, day) => {
    expect(isHoliday(day)).toBe(true);
  });

  it('there are eleven of them in a year, ten before Europe Day was added', () => {
    const inYear = (year: number) =>
      Array.from({ length: 365 }, (_, index) => addPeriod(`${year}-01-01`, { days: index })).filter((day) =>
        isHoliday(day),
      ).length;
    expect(inYear(2026)).toBe(11);
    expect(inYear(2018)).toBe(10);
  });

  it.each(['2026-04-05', '2026-04-07', '2026-05-13', '2026-05-15', '2026-12-24', '2018-05-09'])('%s is none', (day) => {
    expect(isHoliday(day)).toBe(false);
  });
});

describe('public holidays of art. L3133-1 in France', () => {
  it.each([
    ['8 May, none in Luxembourg', '2026-05-08', true, false],
    ['14 July', '2026-07-14', true, false],
    ['11 November', '2026-11-11', true, false],
    ['Whit Monday, in both', '2026-05-25', true, true],
    ['Europe Day, in Luxembourg only', '2026-05-09', false, true],
    ["the Grand Duke's birthday", '2026-06-23', false, true],
    ['26 December', '2026-12-26', false, true],
  ])('%s', (_, day, inFrance, inLuxembourg) => {
    expect(isHoliday(day, 'FR')).toBe(inFrance);
    expect(isHoliday(day, 'LU')).toBe(inLuxembourg);
  });

  it('there are eleven of them in a year', () => {
    const days = Array.from({ length: 365 }, (_, index) => addPeriod('2026-01-01', { days: index }));
    expect(days.filter((day) => isHoliday(day, 'FR'))).toHaveLength(11);
  });

  it('decide when a time limit is extended and which days are working days', () => {
    expect(nextWorkingDay('2026-07-14', 'FR')).toBe('2026-07-15');
    expect(nextWorkingDay('2026-07-14')).toBe('2026-07-14');
    expect(addPeriod('2026-07-13', { workingDays: 2 }, 'FR')).toBe('2026-07-16');
    expect(addPeriod('2026-07-13', { workingDays: 2 })).toBe('2026-07-15');
  });
});

describe('the next working day', () => {
  it.each([
    ['a Friday is its own', '2026-10-16', '2026-10-16'],
    ['a Saturday', '2026-10-17', '2026-10-19'],
    ['a Sunday', '2026-10-18', '2026-10-19'],
    ['Ascension, a Thursday', '2026-05-14', '2026-05-15'],
    ['Saturday before Whit Monday', '2026-05-23', '2026-05-26'],
    ['Christmas on a Friday', '2026-12-25', '2026-12-28'],
  ])('%s', (_, day, expected) => {
    expect(nextWorkingDay(day)).toBe(expected);
  });
});

describe('today', () => {
  afterEach(() => vi.useRealTimers());
  it.each([
    ['in winter an hour ahead of UTC', '2026-11-22T23:30:00Z', '2026-11-23'],
    ['in winter, before midnight', '2026-11-22T22:59:59Z', '2026-11-22'],
    ['in summer two hours ahead', '2026-07-03T22:00:00Z', '2026-07-04'],
  ])('is the day in Luxembourg: %s', (_, instant, day) => {
    vi.useFakeTimers({ now: new Date(instant) });
    expect(today()).toBe(day);
  });

  // Two ways to the same day: the time zone's own rules for every hour, and ours, which look it up for one hour in 24.
  const byTimeZone = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Luxembourg' });
  test.prop([fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })], {
    numRuns: 5000,
  })('is the day of the time zone at every instant', (instant) => {
    expect(dayInLuxembourg(instant)).toBe(byTimeZone.format(instant));
  });
});
