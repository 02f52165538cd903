import { GardeFouError } from '../errors.js';
import type { Issue } from '../issue.js';
import { foundText, unknownName } from '../refusal.js';
import type { Rule } from '../rule.js';

const standsBelow = (id: string, start: string): boolean => id === start || id.startsWith(`${start}.`);

/** `lu.L312-9.regime` with all that it stands below: `lu`, `lu.L312-9`. */
const starts = (id: string): readonly string[] =>
  id.split('.').map((_, index, words) => words.slice(0, index + 1).join('.'));

/**
 * The ids of the rules that are meant: by their ids, or by what ids start with, up to a dot.
 *
 * @throws GardeFouError `invalid-option` for one that names no rule
 */
export function chosenRules(rules: readonly Rule[], wanted: readonly string[]): ReadonlySet<string> {
  const ids = rules.map(({ id }) => id);
  const issues = wanted.flatMap((start, index): Issue | readonly [] => {
    if (ids.some((id) => standsBelow(id, start))) return [];
    const near = unknownName(start, [...new Set(ids.flatMap(starts))]);
    return { ...near, path: `rules[${index}]`, found: foundText(start) };
  });
  if (issues.length > 0) throw new GardeFouError('invalid-option', issues);
  return new Set(ids.filter((id) => wanted.some((start) => standsBelow(id, start))));
}
