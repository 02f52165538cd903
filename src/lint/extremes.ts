import type { Condition } from '../condition.js';
import { type DatedLaw, type LintFinding, profileOf } from './finding.js';
import type { LintKind } from './kinds.js';
import { allHold, find, isFound, type Search } from './search.js';

/** Conditions that say nothing: those that hold for nobody, or for everybody. */
export function extremes({ rule, law, index }: DatedLaw): readonly LintFinding[] {
  const { appliesWhen, metWhen, from } = law;
  const seek = (...conditions: readonly [Condition, ...Condition[]]): Search =>
    find({ conditions }, from, allHold(...conditions));
  const found = (kind: LintKind, condition: string, example: Search): LintFinding => ({
    kind,
    rules: [rule.id],
    from,
    place: `versions[${index}].${condition}`,
    ...(isFound(example) && { example: { asOf: from, profile: profileOf(rule, example.added) } }),
  });
  const applies = seek(appliesWhen);
  const spares = seek({ not: appliesWhen });
  if (applies === 'too-many' || spares === 'too-many') return [found('not-examined', 'appliesWhen', 'too-many')];
  if (applies === 'none') return [found('never-applies', 'appliesWhen', spares)];
  const findings = spares === 'none' ? [found('always-applies', 'appliesWhen', applies)] : [];
  if (!metWhen) return findings;
  const met = seek(appliesWhen, metWhen);
  const unmet = seek(appliesWhen, { not: metWhen });
  if (met === 'too-many' || unmet === 'too-many') return [...findings, found('not-examined', 'metWhen', 'too-many')];
  return [
    ...findings,
    ...(met === 'none' ? [found('never-met', 'metWhen', unmet)] : []),
    ...(unmet === 'none' ? [found('always-met', 'metWhen', met)] : []),
  ];
}
