import { type Condition, comparedFact, type Leaf } from '../condition.js';
import { truthFor } from '../decide/plain.js';
import { followsFrom } from '../derive.js';
import type { Law } from '../rule.js';
import { facts } from '../vocabulary.js';
import { dayTelling, entailsToday, type Facts } from './scope.js';

/** The facts that are changed together with a day: what is done gives its day. */
export const givingDay: ReadonlyMap<string, readonly string[]> = new Map(
  facts
    .filter(({ type }) => type === 'date')
    .map(({ name }) => [
      name,
      facts.filter((entry) => dayTelling(entry.name) === name || entailsToday(entry, name)).map((entry) => entry.name),
    ]),
);

/** The stated facts behind a name: itself, or what it follows from. */
export function behind(name: string): readonly string[] {
  const origins = followsFrom(name);
  // A word that a day tells is changed itself, and its day with it.
  return origins.length === 0 || dayTelling(name) !== undefined ? [name] : origins.flatMap(behind);
}

/** With the facts behind a name, those that are changed together with one of them. */
const reach = (name: string): readonly string[] =>
  behind(name).flatMap((fact) => [fact, ...(givingDay.get(fact) ?? [])]);

/** The names that a comparison compares. */
export const namesOf = ({ fact, value }: Leaf): readonly string[] => [fact, comparedFact(value) ?? fact];

/**
 * The leaves one of which must change for a condition to have a truth: where all parts are needed, those of the first part
 * that fails, where one is enough, those of each.
 */
function blocking(condition: Condition, wanted: boolean, derived: Facts): readonly Leaf[] {
  if (truthFor(condition, derived) === wanted) return [];
  if ('not' in condition) return blocking(condition.not, !wanted, derived);
  if (!('all' in condition || 'any' in condition)) return [condition];
  const [parts, every] = 'all' in condition ? [condition.all, wanted] : [condition.any, !wanted];
  if (!every) return parts.flatMap((part) => blocking(part, wanted, derived));
  // All of them are needed: the first one, then, whatever else is changed.
  const first = parts.find((part) => truthFor(part, derived) !== wanted);
  return first ? blocking(first, wanted, derived) : [];
}

/** The facts whose change may bring a law nearer to being met, or to no longer applying. */
export function candidates({ appliesWhen, metWhen, deadline }: Law, derived: Facts): readonly string[] {
  const leaves = [...(metWhen ? blocking(metWhen, true, derived) : []), ...blocking(appliesWhen, false, derived)];
  const time = deadline ? [deadline.start, ...(deadline.endsWith ? [deadline.endsWith] : [])] : [];
  return [...new Set([...leaves.flatMap(namesOf), ...time].flatMap(reach))];
}

/** Every leaf that keeps a condition from having a truth. */
export function failing(condition: Condition, wanted: boolean, derived: Facts): readonly Leaf[] {
  if (truthFor(condition, derived) === wanted) return [];
  if ('not' in condition) return failing(condition.not, !wanted, derived);
  if (!('all' in condition || 'any' in condition)) return [condition];
  return ('all' in condition ? condition.all : condition.any).flatMap((part) => failing(part, wanted, derived));
}
