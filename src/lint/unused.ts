import { unorderedValues } from '../bands/unordered.js';
import type { Day } from '../calendar.js';
import { followsFrom } from '../derive.js';
import { derivedFact } from '../facts/derived.js';
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

/** The fact that a profile states, so that another follows from it. */
function statedFor(entry: FactEntry): FactEntry {
  const [origin] = derivedFact(entry.name) ? followsFrom(entry.name) : [];
  const next = origin === undefined ? undefined : factNamed(origin);
  return next ? statedFor(next) : entry;
}

/** Facts that no rule reads: whoever states one changes nothing. Some say why, and are accepted; those that are read must not. */
export function unusedFacts(rules: readonly Rule[], facts: readonly FactName[], asOf: Day): readonly LintFinding[] {
  const read = factsRead(rules);
  const jurisdiction = rules[0]?.jurisdiction ?? 'LU';
  return facts
    .flatMap((name) => factNamed(name) ?? [])
    .filter(({ name, unread }) => name !== 'asOf' && (!read.has(name) || unread !== undefined))
    .map((entry): LintFinding => {
      const { name, subject, unread } = entry;
      const stated = statedFor(entry);
      const profile = profileOf({ subject, jurisdiction }, { [stated.name]: someValue(stated, asOf) });
      return {
        kind: read.has(name) ? 'needless-acceptance' : 'unused-fact',
        rules: [],
        fact: name,
        example: { asOf, profile },
        ...(!read.has(name) && unread !== undefined && { accepted: unread }),
      };
    });
}
