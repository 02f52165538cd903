import type { Day } from '../calendar.js';
import { GardeFouError } from '../errors.js';
import type { Expected } from '../issue.js';
import { foundText } from '../refusal.js';

/** A lone half of a character, or the character that ends a text in C: no database holds them in a name or a text. */
const unstorable = /[\0\p{Surrogate}]/u;

/** Whether a database can have a table or column of that name. */
export const mayBeName = (name: string): boolean => name !== '' && !unstorable.test(name);

/** Rules that were checked hold nothing of the kind; those of one's own may come from anywhere. */
function refuse(value: string | number, expected: Expected): never {
  throw new GardeFouError('invalid-rules', [{ code: 'wrong-type', path: '', found: foundText(value), expected }]);
}

/** A name between quotes; the quote itself is doubled. */
export const quotedName = (name: string, quote: '"' | '`'): string =>
  `${quote}${name.replaceAll(quote, quote + quote)}${quote}`;

/** The text itself, if a database can hold it. */
export const storable = (text: string): string => (unstorable.test(text) ? refuse(text, 'text') : text);

/** A text as standard SQL writes it: the quote is doubled, nothing else has a meaning. */
export const standardText = (text: string): string => `'${storable(text).replaceAll("'", "''")}'`;

/** A number. */
export const numberLiteral = (value: number): string =>
  Number.isFinite(value) ? (value < 0 ? `(${value})` : String(value)) : refuse(value, 'number');

/** A day. */
export const dayLiteral = (day: Day): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) ? `DATE '${day}'` : refuse(day, 'date');
