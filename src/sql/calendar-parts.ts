import type { Day } from '../calendar.js';
import { type CalendarRule, calendarTable } from './calendar-table.js';
import type { Dialect } from './dialect.js';
import type { Part } from './part.js';
import { dayLiteral } from './quoting.js';

/** The table of a calendar rule as part of a query, and how a day is looked up in it. */
export interface CalendarPart {
  readonly part: Part;
  /**
   * The day it makes of another, NULL outside the years of the table.
   *
   * @param joined the alias under which the part was joined to the row on that day
   */
  readonly moved: (day: string, joined: string) => string;
}

/** Only the days around public holidays stand in the table; elsewhere the weekday tells. */
function calendarPart(name: string, rule: CalendarRule, dialect: Dialect, asOf: Day): CalendarPart {
  const { first, last, usual, exceptions } = calendarTable(rule, asOf);
  const rows = exceptions.map(({ day, moved }) => `(${dayLiteral(day)}, ${moved})`);
  return {
    part: { name, columns: ['day', 'moved'], query: `VALUES\n    ${rows.join(', ')}`, readByMany: true },
    moved: (day, joined) => {
      const weekday = `${dialect.daysSince(day, dayLiteral(first))} % 7`;
      const byWeekday = `CASE ${weekday} ${usual.map((days, index) => `WHEN ${index} THEN ${days}`).join(' ')} END`;
      const days = `COALESCE(${joined}.${dialect.name('moved')}, ${byWeekday})`;
      return `CASE WHEN ${day} BETWEEN ${dayLiteral(first)} AND ${dayLiteral(last)} THEN ${dialect.plusDays(day, days)} END`;
    },
  };
}

const keyOf = ({ workingDays, extended, holidaysOf }: CalendarRule) => `${workingDays} ${extended} ${holidaysOf}`;

/** The tables of all calendar rules of a query, each once. */
export function calendarParts(
  rules: readonly CalendarRule[],
  prefix: string,
  dialect: Dialect,
  asOf: Day,
): { readonly parts: readonly Part[]; readonly of: (rule: CalendarRule) => CalendarPart } {
  const byKey = new Map<string, CalendarPart>();
  for (const rule of rules)
    if (!byKey.has(keyOf(rule)))
      byKey.set(keyOf(rule), calendarPart(`${prefix}_calendar_${byKey.size + 1}`, rule, dialect, asOf));
  return {
    parts: Array.from(byKey.values(), ({ part }) => part),
    of: (rule) => byKey.get(keyOf(rule)) as CalendarPart,
  };
}
