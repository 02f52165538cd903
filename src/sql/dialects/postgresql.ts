import type { Dialect } from '../dialect.js';
import { quotedName, standardText, storable } from '../quoting.js';

/** A backslash may have a meaning between plain quotes, depending on the server's settings; never in this form. */
const text = (value: string): string =>
  value.includes('\\') ? `E'${storable(value).replaceAll('\\', '\\\\').replaceAll("'", "''")}'` : standardText(value);

/** PostgreSQL 12 and later. */
export const postgresql: Dialect = {
  types: {
    boolean: 'boolean',
    integer: 'bigint',
    number: 'double precision',
    date: 'date',
    text: 'text',
    texts: 'text[]',
  },
  longestName: 63,
  name: (name) => quotedName(name, '"'),
  text,
  plusDays: (day, days) => `(${day} + ${days})`,
  plusMonths: (day, months) => `CAST(${day} + ${months} * INTERVAL '1 month' AS date)`,
  daysSince: (day, since) => `(${day} - ${since})`,
  split: (value, separator) => `ARRAY_REMOVE(STRING_TO_ARRAY(${value}, '${separator}'), '')`,
  contains: (texts, value) => `(${value} = ANY (${texts}))`,
  areAmong: (texts, others) => `(${texts} <@ ARRAY[${others.join(', ')}])`,
  areKnown: (texts) => `(ARRAY_POSITION(${texts}, NULL) IS NULL)`,
  isNotEmpty: (texts) => `(CARDINALITY(${texts}) > 0)`,
  // Without it, every condition would work out for itself what follows from other facts.
  once: 'MATERIALIZED ',
  spread: (table, kept, columns, rows) =>
    `SELECT ${[...kept, ...columns.map((column) => `r.${column}`)].join(', ')}\n  FROM ${table}\n  CROSS JOIN LATERAL (VALUES\n    ${rows
      .map((row) => `(${row.join(', ')})`)
      .join(',\n    ')}) AS r (${columns.join(', ')})`,
};
