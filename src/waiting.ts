import type { Finding } from './finding.js';
import type { SubjectRef } from './profile.js';
import { type FactEntry, factNamed } from './vocabulary.js';

/** What waits for one fact of one subject; a fact of the employer is one for all. */
export interface Waiting<T> {
  readonly entry: FactEntry;
  readonly subject: SubjectRef;
  readonly for: readonly T[];
}

/** A finding with facts that it waits for. */
interface Waits {
  readonly finding: Finding;
  readonly missing: readonly string[];
}

const employer: SubjectRef = Object.freeze({ kind: 'employer' });

/** Gathers what waits by the fact it waits for, in the order it is met. */
export function waitingFor<T extends Waits>(
  items: readonly T[],
): {
  readonly all: readonly Waiting<T>[];
  /** Whether something waits for a fact of a subject. */
  readonly has: (entry: FactEntry, subject: SubjectRef) => boolean;
} {
  const all: Waiting<T>[] = [];
  const bySubject = new Map<SubjectRef, Map<string, T[]>>();
  for (const item of items)
    for (const fact of item.missing) {
      const entry = factNamed(fact);
      if (!entry) continue;
      const subject = entry.subject === 'employer' ? employer : item.finding.subject;
      let byFact = bySubject.get(subject);
      if (!byFact) {
        byFact = new Map();
        bySubject.set(subject, byFact);
      }
      const known = byFact.get(fact);
      if (known) {
        known.push(item);
        continue;
      }
      const first = [item];
      byFact.set(fact, first);
      all.push({ entry, subject, for: first });
    }
  return { all, has: ({ name }, subject) => bySubject.get(subject)?.has(name) ?? false };
}
