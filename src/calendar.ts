import type { Duration } from 'date-fns';
import { add } from 'date-fns/add';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';

/** A calendar day, `YYYY-MM-DD`; days compare as text. */
export type Day = string;

/** A length of time as a statute counts it. */
export type Period = Pick<Duration, 'days' | 'months' | 'years'>;

/** The day that many days, calendar months or years later; the end of a shorter month where there is no such day. */
export const addPeriod = (day: Day, period: Period): Day =>
  formatISO(add(parseISO(day), period), { representation: 'date' });

/** The day before, for intervals that end the day before the next one starts. */
export const dayBefore = (day: Day): Day => addPeriod(day, { days: -1 });

/** Today's date in Luxembourg, whatever the clock's own time zone. */
export const today = (): Day => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Luxembourg' }).format(new Date());
