import type { Day } from '../calendar.js';
import { inForce } from '../ruleset.js';
import { type Jurisdiction, jurisdictions } from '../vocabulary.js';
import { type Asked, askedOf } from './asked.js';
import { authoritySql } from './authority.js';
import { chosenRules } from './chosen-rules.js';
import type { Dialect } from './dialect.js';
import { dialects } from './dialects.js';
import { factParts, partOf } from './fact-parts.js';
import { headerOf } from './header.js';
import type { Mapping, TableName } from './mapping.js';
import { checkedOptions, type SqlOptions } from './options.js';
import { withParts } from './part.js';
import { statusSql } from './statuses.js';
import { factColumns, row } from './subject-parts.js';

/** A name for the parts of a query that no table of the mapping has. */
function freePrefix({ employer, monitoring, incidents }: Mapping): string {
  const tables = [employer.table, monitoring?.table, incidents?.table].map((table: TableName = '') =>
    [table].flat().at(-1)?.toLowerCase(),
  );
  const isTaken = (prefix: string) => tables.some((table) => table?.startsWith(prefix));
  let prefix = 'garde_fou';
  for (let number = 2; isTaken(prefix); number++) prefix = `garde_fou${number}`;
  return prefix;
}

const columns = ['rule', 'modality', 'authority', 'status'] as const;

/** The rows of one subject: one for each rule. */
function statusQuery(
  { kind, rules, needed }: Asked,
  laws: readonly Jurisdiction[] | undefined,
  prefix: string,
  dialect: Dialect,
  asOf: Day,
): string {
  const { name, text, types } = dialect;
  const column = factColumns(dialect, asOf);
  const item = kind === 'employer' ? `CAST(NULL AS ${types.text})` : `${row}.${name('item')}`;
  return dialect.spread(
    `${name(partOf(kind, prefix))} AS ${row}`,
    [`${row}.${name('employer')}`, `${text(kind)} AS ${name('subject')}`, `${item} AS ${name('item')}`],
    columns.map(name),
    rules.map((each) => [
      text(each.rule.id),
      text(each.law.modality),
      authoritySql(each, laws, dialect),
      statusSql(each, needed.endings.get(each.rule.id), column, dialect, asOf),
    ]),
  );
}

/** What there is to say where no rule is asked for: the same columns, and nothing in them. */
const nothing = (prefix: string, { name, types }: Dialect): string =>
  `SELECT ${row}.${name('employer')}, ${['subject', 'item', ...columns]
    .map((column) => `CAST(NULL AS ${types.text}) AS ${name(column)}`)
    .join(', ')}\n  FROM ${name(partOf('employer', prefix))} AS ${row}\n  WHERE FALSE`;

/**
 * One query that tells, for each row of a table of employers and of the tables of their monitoring measures and
 * incidents, how it stands under each rule in force: the columns `employer` (its key), `subject`, `item` (NULL for the
 * employer), `rule`, `modality`, `authority` and `status`. The status is that of the finding in a report or, where
 * there is none, `condition` or `expired`, as in `notApplicable`.
 *
 * @returns a query without a semicolon, which may become a view or part of another query
 * @throws GardeFouError `invalid-option`, naming every place that is wrong
 *
 * @example
 * const query = toSql({
 *   dialect: 'duckdb',
 *   asOf: '2026-11-24',
 *   mapping: {
 *     employer: {
 *       table: 'clients',
 *       key: 'client_id',
 *       jurisdictions: ['LU'],
 *       facts: { headcount: 'staff', 'disconnection.source': 'regime' },
 *     },
 *   },
 * });
 */
export function toSql(options: SqlOptions): string {
  const checked = checkedOptions(options);
  const { asOf, mapping, ruleset, rules: wanted } = checked;
  const { jurisdictions: known } = mapping.employer;
  const laws = Array.isArray(known) ? (known as readonly Jurisdiction[]) : undefined;
  const chosen = wanted && chosenRules(ruleset.rules, wanted);
  const rules = inForce(ruleset, asOf, laws ?? jurisdictions).rules.filter(({ rule }) => chosen?.has(rule.id) ?? true);

  const dialect = dialects[checked.dialect];
  const prefix = freePrefix(mapping);
  const asked = askedOf(rules, mapping, asOf);
  const queries = asked
    .filter((each) => each.rules.length > 0)
    .map((each) => statusQuery(each, laws, prefix, dialect, asOf));
  const all = queries.length > 0 ? queries.join('\n  UNION ALL\n  ') : nothing(prefix, dialect);
  const authority = `r.${dialect.name('authority')}`;
  return [
    headerOf(checked, laws ?? jurisdictions),
    withParts(factParts(asked, mapping, prefix, dialect, asOf), dialect),
    // A rule that does not speak to the employer of a row has no authority there.
    `\nSELECT r.*\nFROM (\n  ${all}\n) AS r\nWHERE ${authority} IS NOT NULL`,
  ].join('');
}
