import type { Day } from '../calendar.js';
import { derivedFact } from '../facts/derived.js';
import { implied } from '../implied-facts.js';
import type { LengthOfTime } from '../time-limits.js';
import type { CalendarRule } from './calendar-table.js';
import type { FactColumns } from './conditions.js';
import type { Dialect } from './dialect.js';
import { dayLiteral } from './quoting.js';

/** A fact that follows from others, worked out in SQL. */
export interface Derivation {
  /** The facts it follows from. */
  readonly from: readonly string[];
  /** NULL where it does not follow from what is known. */
  readonly sql: (column: FactColumns, dialect: Dialect) => string;
  /** For a day that depends on the calendar: `sql` gives the day to look up in the table of that rule. */
  readonly calendar?: CalendarRule;
}

const hoursInDay = 24;

/** The last day of a time limit: months, then days, then what the calendar does; in the order in which reports count. */
export function limitDerivation(start: string, length: LengthOfTime): Derivation {
  const { hours = 0, days = 0, workingDays = 0, months = 0, years = 0, counted, endsOnHoliday, holidaysOf } = length;
  const isBack = counted === 'before';
  const [sign, wholeDays] = isBack ? [-1, Math.ceil(hours / hoursInDay)] : [1, Math.floor(hours / hoursInDay)];
  const moved = { months: sign * (years * 12 + months), days: sign * (days + wholeDays) };
  const calendar = {
    workingDays: isBack ? 0 : workingDays,
    extended: endsOnHoliday === 'extended',
    holidaysOf: holidaysOf ?? 'LU',
  };
  return {
    from: [start],
    sql: (column, dialect) => {
      const month = moved.months === 0 ? column(start) : dialect.plusMonths(column(start), moved.months);
      return moved.days === 0 ? month : dialect.plusDays(month, String(moved.days));
    },
    ...((calendar.extended || calendar.workingDays > 0) && { calendar }),
  };
}

/** A yes-or-no fact that days tell; what they tell wins over what is stated outright. */
function impliedDerivation(fact: string, asOf: Day): Derivation | undefined {
  const tellers = implied.filter((each) => each.fact === fact);
  if (tellers.length === 0) return undefined;
  return {
    from: [fact, ...tellers.map(({ day }) => day)],
    sql: (column, dialect) => {
      const today = dayLiteral(asOf);
      return tellers.reduce((otherwise, { day, lasts, onlyThen }) => {
        const end = lasts && limitDerivation(day, lasts).sql(column, dialect);
        const holds = `${column(day)} <= ${today}${end === undefined ? '' : ` AND ${today} <= ${end}`}`;
        return onlyThen ? `COALESCE(${holds}, ${otherwise})` : `CASE WHEN ${holds} THEN TRUE ELSE ${otherwise} END`;
      }, column(fact));
    },
  };
}

/** Facts with a way of their own of following from others: see `derive.ts`. */
const others: ReadonlyMap<string, (asOf: Day) => Derivation> = new Map([
  [
    'monitoring.live',
    (asOf) => ({
      from: ['monitoring.goLiveOn', 'monitoring.status'],
      sql: (column, dialect) =>
        `COALESCE(${column('monitoring.goLiveOn')} <= ${dayLiteral(asOf)}, ${column('monitoring.status')} <> ${dialect.text('planned')})`,
    }),
  ],
  [
    'incident.dutyBreached',
    () => ({
      from: ['incident.breachedDuties'],
      sql: (column, dialect) => dialect.isNotEmpty(column('incident.breachedDuties')),
    }),
  ],
]);

/** How a fact follows from others; `undefined` for one that is only stated. */
export function derivationOf(fact: string, asOf: Day): Derivation | undefined {
  const limit = derivedFact(fact)?.limit;
  if (limit) return limitDerivation(limit.start, limit);
  return others.get(fact)?.(asOf) ?? impliedDerivation(fact, asOf);
}
