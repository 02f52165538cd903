import { jurisdictions } from '../vocabulary.js';
import type { Dialect } from './dialect.js';
import type { FactMapping, ItemMapping, Mapping, SeveralColumn } from './mapping.js';
import { lines } from './part.js';
import { severalSql, statedSql } from './stated-facts.js';
import { row, tableSql } from './subject-parts.js';

/** A query of stated facts, and the names of its columns. */
export interface StatedPart {
  readonly columns: readonly string[];
  readonly query: string;
}

/** The name of a column and its expression. */
type Column = readonly [name: string, sql: string];

function statedPart(columns: readonly Column[], from: string, { name }: Dialect): StatedPart {
  const select = columns.map(([column, sql]) => `${sql} AS ${name(column)}`);
  return { columns: columns.map(([column]) => column), query: `SELECT\n    ${lines(select)}\n  FROM ${from}` };
}

const statedColumns = (facts: readonly string[], mapping: FactMapping<string> = {}, dialect: Dialect): Column[] =>
  facts.map((fact) => [fact, statedSql(fact, mapping[fact], row, dialect)]);

/** For each law, whether the employer of a row is under it; none, where all are under the same. */
function lawColumns(laws: string | SeveralColumn, dialect: Dialect): readonly Column[] {
  const { column, separatedBy } = typeof laws === 'string' ? { column: laws, separatedBy: undefined } : laws;
  const texts = severalSql(`${row}.${dialect.name(column)}`, { separatedBy }, jurisdictions, dialect);
  return jurisdictions.map((law) => [law, dialect.contains(`(${texts})`, dialect.text(law))]);
}

/** The columns that a query has of each employer beside the facts: its key, and its laws where each has its own. */
export const employerColumns = ({ jurisdictions: laws = [] }: Mapping['employer']): readonly string[] => [
  'employer',
  ...(Array.isArray(laws) ? [] : jurisdictions),
];

/** What the table of employers states. */
export function statedEmployer(
  { table, key, jurisdictions: laws = [], facts }: Mapping['employer'],
  stated: readonly string[],
  dialect: Dialect,
): StatedPart {
  const ownLaws = Array.isArray(laws) ? [] : lawColumns(laws as string | SeveralColumn, dialect);
  return statedPart(
    [['employer', `${row}.${dialect.name(key)}`], ...ownLaws, ...statedColumns(stated, facts, dialect)],
    `${tableSql(table, dialect)} AS ${row}`,
    dialect,
  );
}

/**
 * What a table of items states of each, with what is known of its employer.
 *
 * @param employer the part that holds the employers, and the columns of it that are kept
 */
export function statedItems(
  { table, id, employer: key, facts }: ItemMapping<string>,
  stated: readonly string[],
  employer: { readonly name: string; readonly columns: readonly string[] },
  dialect: Dialect,
): StatedPart {
  const { name, types } = dialect;
  return statedPart(
    [
      ...employer.columns.map((column): Column => [column, `e.${name(column)}`]),
      ['item', `CAST(${row}.${name(id)} AS ${types.text})`],
      ...statedColumns(stated, facts, dialect),
    ],
    `${tableSql(table, dialect)} AS ${row}\n  JOIN ${name(employer.name)} AS e ON e.${name('employer')} = ${row}.${name(key)}`,
    dialect,
  );
}
