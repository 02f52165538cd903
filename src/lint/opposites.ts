import type { Facts } from '../bands/reading.js';
import { completions } from '../completions.js';
import { type Condition, comparedFact, leaves } from '../condition.js';
import { truthOf } from '../decide/plain.js';
import { type DatedLaw, type LintFinding, profileOf } from './finding.js';
import type { Pair } from './pairs.js';
import { factsBehind } from './reads.js';
import { allHold, find, isFound, stepsOfLint } from './search.js';

const asks = ({ law: { modality, metWhen } }: DatedLaw): boolean =>
  metWhen !== undefined && ['obligation', 'prohibition', 'recommendation'].includes(modality);

/**
 * Whether, in some circumstances, either of two rules can be met, and never both.
 *
 * @returns facts in which the first is met, and so the second is not
 */
function conflict(
  [appliesA, appliesB, metA, metB]: readonly [Condition, Condition, Condition, Condition],
  asOf: string,
  circumstances: Facts,
): Facts | 'too-many' | undefined {
  const all = [appliesA, appliesB, metA, metB];
  const seek = (...met: readonly Condition[]) => find(all, asOf, allHold(appliesA, appliesB, ...met), circumstances);
  const both = seek(metA, metB);
  if (both !== 'none') return both === 'too-many' ? both : undefined;
  const [first, second] = [seek(metA), seek(metB)];
  if (first === 'too-many' || second === 'too-many') return 'too-many';
  return isFound(first) && isFound(second) ? { ...circumstances, ...first.added } : undefined;
}

/**
 * Two rules that ask opposite things of one subject. What the rules themselves make depend on a fact is taken as given
 * first; then only what neither of them asks for.
 */
export function opposites({ one, other, asOf }: Pair): readonly LintFinding[] {
  const [metA, metB] = [one.law.metWhen, other.law.metWhen];
  if (!asks(one) || !asks(other) || !metA || !metB) return [];
  const ofB = factsBehind([metB]);
  if (![...factsBehind([metA])].some((fact) => fact !== 'asOf' && ofB.has(fact))) return [];

  const applies = [one.law.appliesWhen, other.law.appliesWhen] as const;
  const conditions = [...applies, metA, metB] as const;
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
      settled: (facts) => truthOf({ all: applies }, facts) === false,
    });
    let next = walk.next();
    for (; !next.done; next = walk.next()) {
      const { added, facts } = next.value;
      if (truthOf({ all: applies }, facts) !== true) continue;
      const circumstances = Object.fromEntries(Object.entries(added).filter(([fact]) => isGiven(fact)));
      const key = JSON.stringify(circumstances);
      if (tried.has(key)) continue;
      tried.add(key);
      const found = conflict(conditions, asOf, circumstances);
      if (found === 'too-many') return [{ kind: 'not-examined', ...common }];
      if (found)
        return [{ kind: 'opposite-duties', ...common, example: { asOf, profile: profileOf(one.rule, found) } }];
    }
    if (next.value === 'too-many') return [{ kind: 'not-examined', ...common }];
  }
  return [];
}
