import { addPeriod, type Day, type HolidaysOf, nextWorkingDay, subtractPeriod } from './calendar.js';
import { derivedFact, derivedFacts, type TimeLimit } from './facts/derived.js';
import { keptByDay } from './kept-by-day.js';

function workedOut(start: Day, length: LengthOfTime, holidaysOf: HolidaysOf): Day {
  const { hours = 0, days = 0, workingDays = 0, months = 0, years = 0, counted, endsOnHoliday } = length;
  const last =
    counted === 'before'
      ? subtractPeriod(start, { hours, days, months, years })
      : addPeriod(start, { hours, days, workingDays, months, years }, holidaysOf);
  return endsOnHoliday === 'extended' ? nextWorkingDay(last, holidaysOf) : last;
}

const lastDays = {
  LU: keptByDay((start: Day, length: LengthOfTime) => workedOut(start, length, 'LU')),
  FR: keptByDay((start: Day, length: LengthOfTime) => workedOut(start, length, 'FR')),
};

/** The last day of a time limit that starts on a day. */
export const lastDay = (start: Day, length: LengthOfTime, holidaysOf: HolidaysOf = length.holidaysOf ?? 'LU'): Day =>
  lastDays[holidaysOf](start, length);

/** How long a time limit is and how it ends. */
export type LengthOfTime = {
  readonly [K in Exclude<keyof TimeLimit, 'start' | 'endsOnHoliday'>]?: TimeLimit[K] | undefined;
} & { readonly endsOnHoliday?: string | undefined };

/** Every time limit that a fact is, by its name. */
export const limits: readonly (readonly [string, TimeLimit])[] = Object.keys(derivedFacts).flatMap((name) => {
  const limit = derivedFact(name)?.limit;
  return limit ? [[name, limit] as const] : [];
});

/** The time limit that a fact is, if it is one. */
export const timeLimit = (name: string): TimeLimit | undefined => derivedFact(name)?.limit;

const byStart: ReadonlyMap<string, typeof none> = new Map(
  limits.map(([, { start }]) => [start, limits.filter(([, limit]) => limit.start === start)]),
);

const none: readonly (readonly [name: string, limit: TimeLimit])[] = [];

/** The time limits that a fact starts, by their names. */
export const limitsFrom = (start: string): typeof none => byStart.get(start) ?? none;
