import type { Day } from '../calendar.js';
import { type Asked, isOfEmployer, itemsOf } from './asked.js';
import { calendarParts } from './calendar-parts.js';
import type { Dialect } from './dialect.js';
import type { Mapping } from './mapping.js';
import type { Part } from './part.js';
import { employerColumns, statedEmployer, statedItems } from './stated-parts.js';
import { subjectParts, type Writing } from './subject-parts.js';

/** The name of the part that holds all facts of a subject. */
export const partOf = (kind: Asked['kind'], prefix: string): string => `${prefix}_${kind}`;

/** The parts of one subject; what is known of an employer is known to its items and worked out only once. */
function partsOf(
  { kind, needed: { stated, derived } }: Asked,
  mapping: Mapping,
  prefix: string,
  writing: Writing,
): readonly Part[] {
  const { dialect } = writing;
  const items = itemsOf(kind, mapping);
  if (!items)
    return subjectParts(partOf(kind, prefix), statedEmployer(mapping.employer, stated, dialect), derived, writing);
  const isOwn = (fact: string) => !isOfEmployer(fact);
  const known = new Set([...stated, ...derived.keys()].filter(isOfEmployer));
  const employer = {
    name: partOf('employer', prefix),
    columns: [...employerColumns(mapping.employer), ...known],
  };
  return subjectParts(
    partOf(kind, prefix),
    statedItems(items, stated.filter(isOwn), employer, dialect),
    new Map([...derived].filter(([fact]) => isOwn(fact))),
    writing,
  );
}

/**
 * The parts of a query that work out the facts of all subjects.
 *
 * @param prefix begins the names of all parts
 */
export function factParts(
  asked: readonly Asked[],
  mapping: Mapping,
  prefix: string,
  dialect: Dialect,
  asOf: Day,
): readonly Part[] {
  const rules = asked.flatMap(({ needed }) => Array.from(needed.derived.values(), ({ calendar }) => calendar ?? []));
  const calendars = calendarParts(rules.flat(), prefix, dialect, asOf);
  const writing: Writing = { dialect, asOf, calendar: calendars.of };
  return [...calendars.parts, ...asked.flatMap((each) => partsOf(each, mapping, prefix, writing))];
}
