import { firstAndLastDay } from '../calendar.js';
import { type FactEntry, factNamed } from '../vocabulary.js';
import type { Dialect, SqlType } from './dialect.js';
import type { SeveralColumn } from './mapping.js';
import { dayLiteral } from './quoting.js';

const [firstDay, lastDay] = firstAndLastDay;

const sqlTypes = {
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
  date: 'date',
  choice: 'text',
  choices: 'texts',
  texts: 'texts',
} as const satisfies Readonly<Partial<Record<FactEntry['type'], SqlType>>>;

const typeOf = (type: FactEntry['type']): SqlType => (type === 'list' ? 'texts' : sqlTypes[type]);

/** Several of the accepted texts, or NULL: from an array, or from a text with separators. */
export function severalSql(
  column: string,
  { separatedBy }: Pick<SeveralColumn, 'separatedBy'>,
  accepted: readonly string[] | undefined,
  { types, text, split, areKnown, areAmong }: Dialect,
): string {
  const texts =
    separatedBy === undefined
      ? `CAST(${column} AS ${types.texts})`
      : split(`CAST(${column} AS ${types.text})`, separatedBy);
  const demands = [
    ...(separatedBy === undefined ? [areKnown(texts)] : []),
    ...(accepted ? [areAmong(texts, accepted.map(text))] : []),
  ];
  return demands.length === 0 ? texts : `CASE WHEN ${demands.join(' AND ')} THEN ${texts} END`;
}

/**
 * The column of a stated fact in the type that conditions compare; NULL where there is no column, where it holds
 * nothing, and where it holds what a profile may not: what is not a fact is not known.
 */
export function statedSql(
  fact: string,
  column: string | SeveralColumn | undefined,
  table: string,
  dialect: Dialect,
): string {
  const entry = factNamed(fact);
  const type = typeOf(entry?.type ?? 'list');
  if (column === undefined) return `CAST(NULL AS ${dialect.types[type]})`;
  const { column: name, separatedBy } = typeof column === 'string' ? { column, separatedBy: undefined } : column;
  const found = `${table}.${dialect.name(name)}`;
  const cast = `CAST(${found} AS ${dialect.types[type]})`;
  switch (type) {
    case 'boolean':
      return cast;
    case 'integer':
      return `CASE WHEN ${found} BETWEEN 0 AND ${entry?.most} AND ${found} = FLOOR(${found}) THEN ${cast} END`;
    case 'number':
      return `CASE WHEN ${found} BETWEEN 0 AND ${entry?.most} THEN ${cast} END`;
    case 'date':
      return `CASE WHEN ${cast} BETWEEN ${dayLiteral(firstDay)} AND ${dayLiteral(lastDay)} THEN ${cast} END`;
    case 'text':
      return `CASE WHEN ${cast} IN (${Object.keys(entry?.choices ?? {})
        .map(dialect.text)
        .join(', ')}) THEN ${cast} END`;
    default:
      return severalSql(found, { separatedBy }, entry?.choices && Object.keys(entry.choices), dialect);
  }
}
