import { unorderedValues } from '../bands/unordered.js';
import type { Day } from '../calendar.js';
import type { Rule } from '../rule.js';
import { type FactName, factNamed } from '../vocabulary.js';
import { type LintFinding, profileOf } from './finding.js';
import { factsRead } from './reads.js';

/** Facts that no rule reads: whoever states one changes nothing. */
export function unusedFacts(rules: readonly Rule[], facts: readonly FactName[], asOf: Day): readonly LintFinding[] {
  const read = factsRead(rules);
  return facts
    .filter((name) => !read.has(name))
    .map((name) => {
      const entry = factNamed(name);
      const [some] =
        entry?.type === 'date' ? [asOf] : entry?.type === 'list' ? [[]] : ((entry && unorderedValues(entry, [])) ?? []);
      const [first] = rules;
      const profile = profileOf(
        { subject: entry?.subject ?? 'employer', jurisdiction: first?.jurisdiction ?? 'LU' },
        { [name]: some },
      );
      return { kind: 'unused-fact', rules: [], fact: name, example: { asOf, profile } };
    });
}
