import type { Dialect } from '../dialect.js';
import { quotedName, storable } from '../quoting.js';

const hexadecimal = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * What a backslash or a doubled quote means depends on Spark's version and settings; the bytes of a text mean the same
 * everywhere.
 */
const text = (value: string): string =>
  /^[ -~]*$/.test(value) && !/['\\]/.test(value) ? `'${value}'` : `CAST(X'${hexadecimal(storable(value))}' AS STRING)`;

/** Spark SQL 3.1 and later, in ANSI mode or not. */
export const spark: Dialect = {
  types: {
    boolean: 'BOOLEAN',
    integer: 'BIGINT',
    number: 'DOUBLE',
    date: 'DATE',
    text: 'STRING',
    texts: 'ARRAY<STRING>',
  },
  name: (name) => quotedName(name, '`'),
  text,
  plusDays: (day, days) => `DATE_ADD(${day}, ${days})`,
  plusMonths: (day, months) => `ADD_MONTHS(${day}, ${months})`,
  daysSince: (day, since) => `DATEDIFF(${day}, ${since})`,
  split: (value, separator) => `REGEXP_EXTRACT_ALL(${value}, '[^${separator}]+', 0)`,
  contains: (texts, value) => `ARRAY_CONTAINS(${texts}, ${value})`,
  areAmong: (texts, others) => `(SIZE(ARRAY_EXCEPT(${texts}, ARRAY(${others.join(', ')}))) = 0)`,
  areKnown: (texts) => `FORALL(${texts}, each -> each IS NOT NULL)`,
  // Depending on the settings, the size of what is not known is -1.
  isNotEmpty: (texts) => `(CASE WHEN ${texts} IS NOT NULL THEN SIZE(${texts}) > 0 END)`,
  once: '',
  spread: (table, kept, columns, rows) =>
    `SELECT ${[...kept, ...columns.map((column) => `r.${column}`)].join(', ')}\n  FROM ${table}\n  LATERAL VIEW INLINE(ARRAY(\n    ${rows
      .map((row) => `STRUCT(${row.join(', ')})`)
      .join(',\n    ')})) r AS ${columns.join(', ')}`,
};
