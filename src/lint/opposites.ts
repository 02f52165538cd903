import { deadlinesOf, type Facts } from '../bands/reading.js';
import { completions } from '../completions.js';
import { comparedFact, leaves } from '../condition.js';
import { truthFor } from '../decide/plain.js';
import { readingOf, truthOfLaw } from '../law-truth.js';
import { type DatedLaw, type LintFinding, profileOf } from './finding.js';
import type { Pair } from './pairs.js';
import { factsBehind } from './reads.js';
import { find, isFound, stepsOfLint } from './search.js';

const asks = ({ law: { modality, metWhen } }: DatedLaw): boolean =>
  metWhen !== undefined && ['obligation', 'prohibition', 'recommendation'].includes(modality);

/**
 * Whether, in some circumstances, either of two rules can be kept while both apply, and never both. Kept is what is
 * met, and what there is still time for.
 *
 * @returns facts in which the first is kept, and so the second is not
 */
function conflict({ one, other, asOf }: Pair, circumstances: Facts): Facts | 'too-many' | undefined {
  const [a, b] = [readingOf(one), readingOf(other)];
  const reading = { conditions: [...a.conditions, ...b.conditions], deadline: [...deadlinesOf(a), ...deadlinesOf(b)] };
  const seek = (...kept: readonly DatedLaw[]) =>
    find(
      reading,
      asOf,
      (facts) => {
        const truths = [one, other].map((law) => ({ law, ...truthOfLaw(law, facts, asOf) }));
        if (truths.some(({ applies }) => applies === false)) return false;
        if (truths.some(({ law, breached }) => kept.includes(law) && breached === true)) return false;
        const isOpen = truths.some(
          ({ law, applies, breached }) => applies !== true || (kept.includes(law) && breached === 'unknown'),
        );
        return isOpen ? 'unknown' : true;
      },
      circumstances,
    );
  const both = seek(one, other);
  if (both !== 'none') return both === 'too-many' ? both : undefined;
  const [first, second] = [seek(one), seek(other)];
  if (first === 'too-many' || second === 'too-many') return 'too-many';
  return isFound(first) && isFound(second) ? { ...circumstances, ...first.added } : undefined;
}

/**
 * Two rules that ask opposite things of one subject. What the rules themselves make depend on a fact is taken as given
 * first; then only what neither of them asks for.
 */
export function opposites(pair: Pair): readonly LintFinding[] {
  const { one, other, asOf } = pair;
  const [metA, metB] = [one.law.metWhen, other.law.metWhen];
  if (!asks(one) || !asks(other) || !metA || !metB) return [];
  const ofB = factsBehind([metB]);
  if (![...factsBehind([metA])].some((fact) => fact !== 'asOf' && ofB.has(fact))) return [];

  const applies = [one.law.appliesWhen, other.law.appliesWhen] as const;
  const asked = factsBehind([metA, metB]);
  const given = factsBehind(applies);
  const common = { rules: [one.rule.id, other.rule.id], from: one.law.from };
  for (const isGiven of [(fact: string) => given.has(fact), (fact: string) => given.has(fact) && !asked.has(fact)]) {
    const about = [metA, metB]
      .flatMap(leaves)
      .filter(({ fact, value }) => isGiven(fact) && isGiven(comparedFact(value) ?? fact));
    const tried = new Set<string>();
    const walk = completions({}, { conditions: [...applies, ...about] }, asOf, {
      steps: stepsOfLint,
      settled: (facts) => truthFor({ all: applies }, facts) === false,
    });
    let next = walk.next();
    for (; !next.done; next = walk.next()) {
      const { added, facts } = next.value;
      if (truthFor({ all: applies }, facts) !== true) continue;
      const circumstances = Object.fromEntries(Object.entries(added).filter(([fact]) => isGiven(fact)));
      const key = JSON.stringify(circumstances);
      if (tried.has(key)) continue;
      tried.add(key);
      const found = conflict(pair, circumstances);
      if (found === 'too-many') return [{ kind: 'not-examined', ...common }];
      if (found)
        return [{ kind: 'opposite-duties', ...common, example: { asOf, profile: profileOf(one.rule, found) } }];
    }
    if (next.value === 'too-many') return [{ kind: 'not-examined', ...common }];
  }
  return [];
}
