import type { Day } from './calendar.js';
import type { Language } from './language.js';

/** Written out rather than left to `Intl`: a report must not differ with the host's language data. */
const months: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
};

/** A day in words: `22 November 2026`, `1er octobre 2026`, `22. November 2026`. */
export function dayWords(day: Day, language: Language): string {
  const [year = '', month, date] = day.split('-');
  const number = Number(date);
  const ordinal = language === 'de' ? `${number}.` : language === 'fr' && number === 1 ? '1er' : String(number);
  return `${ordinal} ${months[language][Number(month) - 1]} ${year}`;
}
