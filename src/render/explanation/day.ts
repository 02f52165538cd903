import type { Day, Period } from '../../calendar.js';
import { dayWords } from '../../day-words.js';
import type { FactFound } from '../../decide/program.js';
import type { Language } from '../../language.js';
import { lastDay, timeLimit } from '../../time-limits.js';
import { phrases } from '../phrases.js';
import { labelText } from '../words.js';
import { nounOf } from './choice.js';
import { explanationPhrases } from './phrases.js';

/** How long a time is and from which end it is counted. */
export type Length = { readonly [K in keyof Period]?: Period[K] | undefined } & {
  readonly counted?: 'before' | undefined;
  readonly endsOnHoliday?: string | undefined;
};

const units = ['hours', 'days', 'workingDays', 'months', 'years'] as const;

/** `1 month`, or nothing for no time at all. */
function lengthText(length: Length, language: Language): string {
  const { lengths } = explanationPhrases[language];
  return units.flatMap((unit) => (length[unit] ? lengths[unit](length[unit]) : [])).join(' ');
}

/** How a day was worked out: `15 days after 3 March 2026, date of the prior information`. */
export function distanceText(day: Day, start: FactFound, length: Length, language: Language): string {
  const words = explanationPhrases[language];
  if (typeof start.found !== 'string') return '';
  const { endsOnHoliday, ...bare } = length;
  const long = lengthText(length, language);
  const from = dayWords(start.found, language);
  if (long === '') return '';
  const text = `${words.distance(long, from, length.counted)}, ${labelText(start.fact, language)}`;
  return lastDay(start.found, bare) === day ? text : `${text}${phrases[language].separator}${words.carriedOver}`;
}

/** How a time limit was worked out from the day that starts it; nothing for a day that is simply stated. */
export function originText(fact: string, day: Day, from: readonly FactFound[], language: Language): string {
  const [start] = from;
  const limit = timeLimit(fact);
  if (!start || !limit) return '';
  return distanceText(day, start, limit, language);
}

/** A fact that is a day, with that day where it is known: `the go-live date (1 April 2026)`. */
export function dayNoun(fact: string, day: unknown, from: readonly FactFound[], language: Language): string {
  const noun = nounOf(fact, language);
  if (typeof day !== 'string') return noun;
  const origin = originText(fact, day, from, language);
  return `${noun} (${dayWords(day, language)}${origin === '' ? '' : `${phrases[language].colon}${origin}`})`;
}
