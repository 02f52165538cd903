import type { Day } from '../calendar.js';
import type { CalendarPart } from './calendar-parts.js';
import type { CalendarRule } from './calendar-table.js';
import type { FactColumns } from './conditions.js';
import type { Derivation } from './derivations.js';
import type { Dialect } from './dialect.js';
import type { TableName } from './mapping.js';
import { lines, type Part } from './part.js';
import { dayLiteral } from './quoting.js';

/** What all parts of a query are written with. */
export interface Writing {
  readonly dialect: Dialect;
  readonly asOf: Day;
  readonly calendar: (rule: CalendarRule) => CalendarPart;
}

/** The alias of the table or part that a part reads. */
export const row = 'f';

/** A table by its path. */
export const tableSql = (table: TableName, { name }: Dialect): string => [table].flat().map(name).join('.');

/** Where the facts stand for whoever reads a part; the day of the report is known to all. */
export const factColumns =
  ({ name }: Dialect, asOf: Day): FactColumns =>
  (fact) =>
    fact === 'asOf' ? dayLiteral(asOf) : `${row}.${name(fact)}`;

/** How many steps it takes to work out a fact that follows from others. */
function stepsTo(fact: string, derived: ReadonlyMap<string, Derivation>): number {
  const others = derived.get(fact)?.from.filter((other) => other !== fact && derived.has(other)) ?? [];
  return 1 + Math.max(0, ...others.map((other) => stepsTo(other, derived)));
}

/** One step: what follows from the facts so far, beside the facts so far. */
function step(
  from: string,
  kept: readonly string[],
  derived: readonly (readonly [fact: string, derivation: Derivation])[],
  writing: Writing,
): string {
  const { dialect } = writing;
  const column = factColumns(dialect, writing.asOf);
  const joins: string[] = [];
  const worked = derived.map(([fact, { sql, calendar }]) => {
    const value = sql(column, dialect);
    if (!calendar) return `${value} AS ${dialect.name(fact)}`;
    const alias = `c${joins.length + 1}`;
    const { part, moved } = writing.calendar(calendar);
    joins.push(`\n  LEFT JOIN ${dialect.name(part.name)} AS ${alias} ON ${alias}.${dialect.name('day')} = ${value}`);
    return `${moved(value, alias)} AS ${dialect.name(fact)}`;
  });
  const names = new Set(derived.map(([fact]) => fact));
  const unchanged = kept.filter((name) => !names.has(name)).map((name) => `${row}.${dialect.name(name)}`);
  return `SELECT\n    ${lines([...unchanged, ...worked])}\n  FROM ${dialect.name(from)} AS ${row}${joins.join('')}`;
}

/**
 * The parts that work out all facts of a subject, step by step; the last has the name of the subject.
 *
 * @param stated the query of the stated facts, and the names of its columns
 */
export function subjectParts(
  name: string,
  stated: { readonly columns: readonly string[]; readonly query: string },
  derived: ReadonlyMap<string, Derivation>,
  writing: Writing,
): readonly Part[] {
  const steps = new Map<number, (readonly [string, Derivation])[]>();
  for (const [fact, derivation] of derived) {
    const number = stepsTo(fact, derived);
    steps.set(number, [...(steps.get(number) ?? []), [fact, derivation]]);
  }
  const parts: Part[] = [];
  const nameOf = (number: number) => (number === steps.size ? name : `${name}_${number}`);
  const columns = new Set(stated.columns);
  parts.push({ name: nameOf(0), query: stated.query, readByMany: steps.size === 0 });
  for (let number = 1; number <= steps.size; number++) {
    const now = steps.get(number) ?? [];
    parts.push({
      name: nameOf(number),
      query: step(nameOf(number - 1), [...columns], now, writing),
      readByMany: number === steps.size,
    });
    for (const [fact] of now) columns.add(fact);
  }
  return parts;
}
