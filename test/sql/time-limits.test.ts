import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPeriod, daysFrom } from '../../src/calendar.js';
import { calendarParts } from '../../src/sql/calendar-parts.js';
import { type CalendarRule, calendarTable, yearsAfter, yearsBefore } from '../../src/sql/calendar-table.js';
import { limitDerivation } from '../../src/sql/derivations.js';
import { dialects } from '../../src/sql/dialects.js';
import { withParts } from '../../src/sql/part.js';
import { subjectParts } from '../../src/sql/subject-parts.js';
import { type LengthOfTime, lastDay } from '../../src/time-limits.js';
import { type Database, databases } from './databases.js';

const asOf = '2026-11-24';

const calendarRules: readonly CalendarRule[] = [
  { workingDays: 0, extended: true, holidaysOf: 'LU' },
  { workingDays: 0, extended: true, holidaysOf: 'FR' },
  { workingDays: 2, extended: false, holidaysOf: 'LU' },
  { workingDays: 2, extended: true, holidaysOf: 'FR' },
  { workingDays: 25, extended: false, holidaysOf: 'FR' },
];

describe('the tables of days', () => {
  it.each(calendarRules)('move every day as a report does: %j', (rule) => {
    const { first, last, usual, exceptions } = calendarTable(rule, asOf);
    expect([first, last]).toEqual(['1996-01-01', '2036-12-31']);
    const moved = new Map(exceptions.map((each) => [each.day, each.moved]));
    const { extended, ...length } = rule;
    const wrong = daysFrom(first, last).filter(
      (day, index) =>
        addPeriod(day, { days: moved.get(day) ?? usual[index % 7] ?? 0 }) !==
        lastDay(day, { ...length, endsOnHoliday: extended ? 'extended' : 'not-extended' }),
    );
    expect(wrong).toEqual([]);
  });

  it('hold only the days that are not moved as usual', () => {
    const { usual, exceptions } = calendarTable({ workingDays: 0, extended: true, holidaysOf: 'LU' }, asOf);
    // 1 January 1996, the first day, was a Monday: Saturdays move by two days, Sundays by one.
    expect(usual).toEqual([0, 0, 0, 0, 0, 2, 1]);
    const in2026 = exceptions.filter(({ day }) => day.startsWith('2026'));
    // All Saints' on a Sunday and Assumption and Europe Day on Saturdays change nothing, and 26 December is a
    // Saturday; Good Friday is no holiday.
    expect(in2026.map(({ day, moved }) => `${day} ${moved}`)).toEqual([
      '2026-01-01 1',
      '2026-04-04 3',
      '2026-04-05 2',
      '2026-04-06 1',
      '2026-05-01 3',
      '2026-05-14 1',
      '2026-05-23 3',
      '2026-05-24 2',
      '2026-05-25 1',
      '2026-06-23 1',
      '2026-12-25 3',
    ]);
  });
});

const lengths: readonly LengthOfTime[] = [
  { months: 1 },
  { months: 3, days: 1 },
  { months: 12 },
  { years: 2 },
  { years: 3, months: 1 },
  { days: 15 },
  { hours: 48 },
  { hours: 36 },
  { months: 1, counted: 'before' },
  { months: 1, days: 5, counted: 'before' },
  { years: 1, counted: 'before' },
  { hours: 36, counted: 'before' },
  { days: 15, endsOnHoliday: 'extended' },
  { days: 15, endsOnHoliday: 'extended', holidaysOf: 'FR' },
  { months: 3, endsOnHoliday: 'extended' },
  { days: 5, counted: 'before', endsOnHoliday: 'extended' },
  { workingDays: 2, holidaysOf: 'FR', endsOnHoliday: 'extended' },
  { workingDays: 6 },
  { days: 1, workingDays: 1, holidaysOf: 'LU' },
];

/** Four years with a 29 February among them, and what lies at the ends of time. */
const starts = [
  ...daysFrom('2023-11-01', '2028-03-31'),
  ...['1900-01-31', '1900-02-28', '1999-12-31', '2000-02-29', '2100-02-28', '2999-11-30', '2999-12-31'],
];

describe.each(['duckdb', 'postgresql'] as const)('time limits in %s', (name) => {
  let database: Database;
  beforeAll(async () => {
    database = await databases[name]();
    await database.fill(
      'days',
      { day: 'date' },
      starts.map((day) => ({ day })),
    );
  }, 120_000);
  afterAll(() => database.close());

  it.each(lengths)('end on the day of a report: %j', async (length) => {
    const dialect = dialects[database.dialect];
    const limit = limitDerivation('start', length);
    const calendars = calendarParts(limit.calendar ? [limit.calendar] : [], 'days', dialect, asOf);
    const stated = { columns: ['start'], query: `SELECT t.day AS ${dialect.name('start')} FROM days AS t` };
    const parts = subjectParts('limits', stated, new Map([['end', limit]]), { dialect, asOf, calendar: calendars.of });
    const rows = await database.rows(
      `${withParts([...calendars.parts, ...parts], dialect)} SELECT * FROM ${dialect.name('limits')}`,
    );
    const found = new Map(rows.map(({ start, end }) => [String(start), end ?? undefined]));
    const [first, last] = [Number(asOf.slice(0, 4)) - yearsBefore, Number(asOf.slice(0, 4)) + yearsAfter];
    const isReckoned = (day: string) =>
      !limit.calendar || (Number(day.slice(0, 4)) >= first && Number(day.slice(0, 4)) <= last);
    // Where the calendar is not known, the day is not known either.
    const expected = starts.map((day) => (isReckoned(day) ? lastDay(day, length) : undefined));
    expect(starts.map((day) => found.get(day))).toEqual(expected);
  });
});
