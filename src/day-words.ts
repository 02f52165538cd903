import type { Day } from './calendar.js';
import type { Language } from './language.js';

/** The locale whose customs a language follows: numbers and days as written in Luxembourg, English as in Britain. */
export const locales: Readonly<Record<Language, string>> = { fr: 'fr-LU', en: 'en-GB', de: 'de-LU' };

/** A day in words, e.g. `22 November 2026`. */
export const dayWords = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
