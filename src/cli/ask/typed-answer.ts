import type { FactType } from '../../facts/fact.js';

const wholeNumber = /^\d{1,15}$/;
const decimalNumber = /^\d{1,12}(?:[.,]\d{1,12})?$/;
/** Day, month and year, as all three languages write them. */
const dayFirst = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const blanks = /\s/gu;

function day(text: string): string {
  const [, day, month, year] = dayFirst.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

/**
 * What somebody typed, as the profile states it; what cannot be read as the type asked for is left as it is, and the
 * profile's own check will say what is wrong with it.
 */
export function typedAnswer(type: FactType, typed: string): unknown {
  const text = typed.trim();
  const digits = text.replace(blanks, '');
  switch (type) {
    case 'integer':
      return wholeNumber.test(digits) ? Number(digits) : text;
    case 'number':
      return decimalNumber.test(digits) ? Number(digits.replace(',', '.')) : text;
    case 'date':
      return day(digits);
    case 'texts':
      return text
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== '');
    default:
      return text;
  }
}

/** A short name made from a long one: `Caméras du hall` becomes `cameras-du-hall`. */
export const shortName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
