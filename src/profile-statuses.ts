import type { Day } from './calendar.js';
import { appliesBy, metBy, type Verdicts } from './decide/verdicts.js';
import { deadlineState, dueDay, isExpired } from './due-day.js';
import type { FactOf } from './fact-of.js';
import type { FindingStatus } from './finding.js';
import type { ParsedProfile, Subject } from './profile.js';
import type { InForce, RuleInForce, Ruleset } from './ruleset.js';
import { type Status, statusOf } from './status.js';
import { lists } from './vocabulary.js';
import { type Warning, warningsOf } from './warnings.js';

/** How a profile stands under each rule, without a word: what `Evaluator.statuses` gives. */
export interface ProfileStatuses {
  readonly asOf: Day;
  /** The rules they come from: `rulesDigest` of a report. */
  readonly rulesDigest: string;
  /** Rules that apply or may apply, by subject; a rule that is not named for a subject does not apply to it. */
  readonly findings: readonly FindingStatus[];
  /** Lists nobody spoke of: nothing is said of the rules about their items. */
  readonly notAsked: readonly (typeof lists)[keyof typeof lists][];
  /** The warnings of a report, without their words. */
  readonly warnings: readonly Pick<Warning, 'code' | 'jurisdiction'>[];
}

/** The status of `findingOf`; `undefined` where it finds that the rule does not apply, or no longer can. */
function statusFor({ rule, law }: RuleInForce, verdict: number, factOf: FactOf, asOf: Day): Status | undefined {
  const doesApply = appliesBy(verdict);
  if (doesApply === false) return undefined;
  const isMet = law.metWhen && metBy(verdict);
  // A last day costs more than all the rest, and matters only to what is not met and to what can be used for a time.
  const isTimed = isMet === false || law.modality === 'right' || law.modality === 'permission';
  const state = isTimed ? deadlineState(dueDay(law, rule.jurisdiction, factOf, asOf)) : 'none';
  return isExpired(law.modality, state) ? undefined : statusOf(doesApply, isMet, state);
}

/** A subject with the rules about it and what was decided of each. */
export interface DecidedSubject {
  readonly subject: Subject;
  readonly rules: InForce['rules'];
  readonly verdicts: Verdicts;
}

/** The statuses of all rules for all subjects of a profile. */
export function statusesOf(
  { jurisdictions, unknownLists }: ParsedProfile,
  inForce: InForce,
  decided: readonly DecidedSubject[],
  { digest, manifest }: Ruleset,
  asOf: Day,
): ProfileStatuses {
  const findings: FindingStatus[] = [];
  for (const { subject, rules, verdicts } of decided)
    for (const [index, inForceRule] of rules.entries()) {
      const status = statusFor(inForceRule, verdicts[index] ?? 0, subject.factOf, asOf);
      if (status === undefined) continue;
      const { rule, law: version, authority } = inForceRule;
      findings.push({ rule: rule.id, modality: version.modality, subject: subject.ref, authority, status });
    }
  return {
    asOf,
    rulesDigest: digest,
    findings,
    notAsked: unknownLists
      .filter((kind) => inForce.rules.some(({ rule }) => rule.subject === kind))
      .map((kind) => lists[kind]),
    warnings: warningsOf(jurisdictions, manifest, asOf).map(({ code, jurisdiction }) => ({ code, jurisdiction })),
  };
}
