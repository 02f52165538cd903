import type { Until } from '../facts/in-hand.js';
import type { SubjectRef } from '../profile.js';
import { type FactName, factNamed } from '../vocabulary.js';
import type { Change, Follows, Steps } from './remedy.js';
import { entailedBy, type Known, partnerFor, scopeOf } from './scope.js';
import type { Changes } from './search.js';

/** The subject a fact belongs to, seen from the one a rule is about. */
export const factSubject = (fact: string, ref: SubjectRef): SubjectRef =>
  factNamed(fact)?.subject === 'employer' ? { kind: 'employer' } : ref;

/** The name of a fact that the vocabulary knows. */
export const named = (fact: string): FactName => fact as FactName;

/** Changes as a reader takes them: with what they were, whose agreement they need, and what follows. */
export function stepsOf(changes: Changes, known: Known, ref: SubjectRef): Steps {
  const follows = new Map<string, unknown>();
  for (const [fact, value] of changes)
    for (const [name, entailed] of entailedBy(fact, value, known)) if (!changes.has(name)) follows.set(name, entailed);
  return {
    changes: [...changes].flatMap(([fact, to]): Change[] => {
      const entry = factNamed(fact);
      const scope = entry && scopeOf(entry, known);
      if (!scope || typeof scope === 'string') return [];
      const from = known.derived[fact];
      const partner = partnerFor(scope, to);
      return [
        {
          fact: named(fact),
          subject: factSubject(fact, ref),
          ...(from !== undefined && { from }),
          to,
          ...(partner && { with: partner }),
          ...(scope.anew && { anew: true }),
          ...(scope.until && { until: [scope.until].flat() as readonly Until[] }),
        },
      ];
    }),
    follows: [...follows].flatMap(([fact, to]): Follows[] => {
      const from = known.stated[fact];
      if (from === to) return [];
      return [
        {
          fact: named(fact),
          subject: factSubject(fact, ref),
          ...(from !== undefined && { from }),
          ...(to !== undefined && { to }),
        },
      ];
    }),
  };
}
