import { unorderedValues } from '../bands/unordered.js';
import type { Day } from '../calendar.js';
import type { Rule } from '../rule.js';
import { type FactEntry, type FactName, factNamed } from '../vocabulary.js';
import { type LintFinding, profileOf } from './finding.js';
import { factsRead } from './reads.js';

/** A value of a fact, whichever. */
function someValue({ type, ...entry }: FactEntry, asOf: Day): unknown {
  if (type === 'date') return asOf;
  if (type === 'list') return [];
  return type === 'integer' || type === 'number' ? 1 : unorderedValues({ type, ...entry }, [])?.at(-1);
}

/** Facts that no rule reads: whoever states one changes nothing. Some say why; those that are read must not. */
export function unusedFacts(rules: readonly Rule[], facts: readonly FactName[], asOf: Day): readonly LintFinding[] {
  const read = factsRead(rules);
  const jurisdiction = rules[0]?.jurisdiction ?? 'LU';
  return facts
    .flatMap((name) => factNamed(name) ?? [])
    .filter(({ name, unread }) => read.has(name) === (unread !== undefined))
    .map((entry): LintFinding => {
      const { name, subject } = entry;
      const profile = profileOf({ subject, jurisdiction }, { [name]: someValue(entry, asOf) });
      return {
        kind: read.has(name) ? 'needless-acceptance' : 'unused-fact',
        rules: [],
        fact: name,
        example: { asOf, profile },
      };
    });
}
