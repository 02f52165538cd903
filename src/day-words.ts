import type { Day } from './calendar.js';
import type { Language } from './language.js';

/** The locale whose customs a language follows: numbers and days as written in Luxembourg, English as in Britain. */
export const locales: Readonly<Record<Language, string>> = { fr: 'fr-LU', en: 'en-GB', de: 'de-LU' };

/** A formatter costs a hundred times what it does, so each is made once. */
const formatters = new Map<Language, Intl.DateTimeFormat>();

/** A day in words, e.g. `22 November 2026`. */
export function dayWords(day: Day, language: Language): string {
  const formatter =
    formatters.get(language) ?? new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  formatters.set(language, formatter);
  const words = formatter.format(new Date(`${day}T00:00:00Z`));
  // French says the first of a month with an ordinal, which no formatter does.
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}
