import type { Day } from './calendar.js';
import type { FactOf } from './fact-of.js';
import { type Deadline, type Law, leavesTime, type Modality, type Rule } from './rule.js';
import type { DeadlineState } from './status.js';
import { lastDay, timeLimit } from './time-limits.js';

/** A last day, worked out for one subject. */
export interface DueDay extends Pick<Deadline, 'what' | 'cites' | 'endsOnHoliday' | 'marks' | 'endsWith'> {
  /** Left out where the day is not known, only what ends the time. */
  readonly on?: Day;
  /** How it stands on the day of the report. */
  readonly state: Exclude<DeadlineState, 'none'>;
}

/**
 * How the time for something stands on a day.
 *
 * @param ended what is known of the event that ends it; left out where the last day does
 */
export function stateOfTime(on: Day | undefined, ended: unknown, asOf: Day): DueDay['state'] {
  if (ended === undefined) return on === undefined ? 'unknown' : on < asOf ? 'passed' : 'running';
  return ended === 'unknown' ? 'unknown' : ended ? 'passed' : 'running';
}

/** The last day of a law for one subject, and how it stands. */
export function dueDay(
  { deadline }: Law,
  holidaysOf: Rule['jurisdiction'],
  factOf: FactOf,
  asOf: Day,
): DueDay | undefined {
  if (!deadline) return undefined;
  const { start, endsWith, what, cites, marks } = deadline;
  const endsOnHoliday = deadline.endsOnHoliday ?? timeLimit(start)?.endsOnHoliday;
  const day = factOf(start);
  const on = typeof day === 'string' ? lastDay(day, deadline, holidaysOf) : undefined;
  const ended = endsWith === undefined ? undefined : (factOf(endsWith) ?? 'unknown');
  const state = stateOfTime(on, ended, asOf);
  const due: { -readonly [K in keyof DueDay]: DueDay[K] } =
    on === undefined ? { state, what, cites } : { on, state, what, cites };
  if (endsOnHoliday) due.endsOnHoliday = endsOnHoliday;
  if (marks) due.marks = marks;
  if (endsWith !== undefined) due.endsWith = endsWith;
  return due;
}

/** A day that marks the end of a rule excuses nothing while it lasts, unless an event must break it first. */
export const deadlineState = (due: DueDay | undefined): DeadlineState =>
  due === undefined || !leavesTime(due) ? 'none' : due.state;

/** Whether a right or a permission could be used only until a day that has passed. */
export const isExpired = (modality: Modality, state: DeadlineState): boolean =>
  (modality === 'right' || modality === 'permission') && state === 'passed';
