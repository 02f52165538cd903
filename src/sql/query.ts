import { inForce, type RuleInForce } from '../ruleset.js';
import { factNamed, type Jurisdiction, jurisdictions, type SubjectKind } from '../vocabulary.js';
import { authoritySql } from './authority.js';
import { calendarParts } from './calendar-parts.js';
import { chosenRules } from './chosen-rules.js';
import { dialects } from './dialects.js';
import { headerOf } from './header.js';
import type { ItemMapping, Mapping, TableName } from './mapping.js';
import { type NeededFacts, neededFacts } from './needed-facts.js';
import { checkedOptions, type SqlOptions } from './options.js';
import { type Part, withParts } from './part.js';
import { employerColumns, statedEmployer, statedItems } from './stated-parts.js';
import { statusSql } from './statuses.js';
import { factColumns, row, subjectParts, type Writing } from './subject-parts.js';

/** A subject with the rules about it and the facts they read. */
interface Asked {
  readonly kind: SubjectKind;
  readonly rules: readonly RuleInForce[];
  readonly needed: NeededFacts;
}

const itemsOf = (kind: SubjectKind, { monitoring, incidents }: Mapping): ItemMapping<string> | undefined =>
  kind === 'monitoring' ? monitoring : kind === 'incident' ? incidents : undefined;

const isOfEmployer = (fact: string): boolean => factNamed(fact)?.subject === 'employer';

/** The rules by subject. A list without a table is not known, and nothing is said of its rules. */
function askedOf(rules: readonly RuleInForce[], mapping: Mapping, asOf: string): readonly [Asked, ...Asked[]] {
  const about = (kind: SubjectKind) => rules.filter(({ rule }) => rule.subject === kind);
  const items = (['monitoring', 'incident'] as const)
    .filter((kind) => itemsOf(kind, mapping) && about(kind).length > 0)
    .map((kind) => ({ kind, rules: about(kind), needed: neededFacts(about(kind), asOf) }));
  const readByItems = items
    .flatMap(({ needed }) => [...needed.stated, ...needed.derived.keys()])
    .filter((fact) => isOfEmployer(fact));
  const ofEmployer = about('employer');
  return [{ kind: 'employer', rules: ofEmployer, needed: neededFacts(ofEmployer, asOf, readByItems) }, ...items];
}

/** A name for the parts of a query that no table of the mapping has. */
function freePrefix({ employer, monitoring, incidents }: Mapping): string {
  const tables = [employer.table, monitoring?.table, incidents?.table].map((table: TableName = '') =>
    [table].flat().at(-1)?.toLowerCase(),
  );
  let prefix = 'garde_fou';
  while (tables.some((table) => table?.startsWith(prefix))) prefix += '_';
  return prefix;
}

/** The parts that work out the facts of all subjects; those of an item stand beside those of its employer. */
function factParts(asked: readonly Asked[], mapping: Mapping, prefix: string, writing: Writing): readonly Part[] {
  const { dialect } = writing;
  return asked.flatMap(({ kind, needed: { stated, derived } }) => {
    const items = itemsOf(kind, mapping);
    const own = (fact: string) => !items || !isOfEmployer(fact);
    const carried = [...stated, ...derived.keys()].filter((fact) => !own(fact));
    const source = items
      ? statedItems(
          items,
          stated.filter(own),
          { name: `${prefix}_employer`, columns: [...employerColumns(mapping.employer), ...carried] },
          dialect,
        )
      : statedEmployer(mapping.employer, stated, dialect);
    const ownDerived = new Map([...derived].filter(([fact]) => own(fact)));
    return subjectParts(`${prefix}_${kind}`, source, ownDerived, writing);
  });
}

const columns = ['rule', 'modality', 'authority', 'status'] as const;

/** The rows of one subject: one for each rule. */
function statusQuery(
  { kind, rules, needed }: Asked,
  laws: readonly Jurisdiction[] | undefined,
  prefix: string,
  { dialect, asOf, ...rest }: Writing,
): string {
  const { name, text, types } = dialect;
  const column = factColumns({ dialect, asOf, ...rest });
  const item = kind === 'employer' ? `CAST(NULL AS ${types.text})` : `${row}.${name('item')}`;
  return dialect.spread(
    `${name(`${prefix}_${kind}`)} AS ${row}`,
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
const nothing = (prefix: string, { name, types }: Writing['dialect']): string =>
  `SELECT ${row}.${name('employer')}, ${['subject', 'item', ...columns]
    .map((column) => `CAST(NULL AS ${types.text}) AS ${name(column)}`)
    .join(', ')}\n  FROM ${name(`${prefix}_employer`)} AS ${row}\n  WHERE FALSE`;

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
  const calendars = calendarParts(
    asked.flatMap(({ needed }) => Array.from(needed.derived.values(), ({ calendar }) => calendar ?? []).flat()),
    prefix,
    dialect,
    asOf,
  );
  const writing: Writing = { dialect, asOf, calendar: calendars.of };
  const queries = asked.filter((each) => each.rules.length > 0).map((each) => statusQuery(each, laws, prefix, writing));
  const all = queries.length > 0 ? queries.join('\n  UNION ALL\n  ') : nothing(prefix, dialect);
  const authority = `r.${dialect.name('authority')}`;
  return [
    headerOf(checked, laws ?? jurisdictions),
    withParts([...calendars.parts, ...factParts(asked, mapping, prefix, writing)], dialect),
    // A rule that does not speak to the employer of a row has no authority there.
    `\nSELECT r.*\nFROM (\n  ${all}\n) AS r\nWHERE ${authority} IS NOT NULL`,
  ].join('');
}
