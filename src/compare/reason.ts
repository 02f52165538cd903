import type { Day } from '../calendar.js';
import type { Subject, SubjectRef } from '../profile.js';
import type { Cite } from '../rule.js';
import type { RuleInForce } from '../ruleset.js';
import type { FactName, Jurisdiction } from '../vocabulary.js';
import type { Situation } from './situation.js';

/** Why a finding differs. */
export type Reason =
  /** A stated fact that differs and matters; left out on the side where it is unknown. */
  | {
      readonly kind: 'fact';
      readonly fact: FactName;
      readonly subject: SubjectRef;
      readonly before?: unknown;
      readonly after?: unknown;
    }
  /**
   * Between the two days a version of the rule entered into force, took the place of another, or repealed it;
   * `backwards` where the second day is the earlier one.
   */
  | {
      readonly kind: 'law';
      readonly event: 'in-force' | 'amended' | 'repealed';
      readonly on: Day;
      readonly cites: readonly Cite[];
      readonly backwards?: true;
    }
  /** Between the two days, what a breach brings begins to apply, or the dispute about it begins or ends. */
  | {
      readonly kind: 'consequence';
      readonly id: string;
      readonly event: 'begins' | 'disputed' | 'settled';
      readonly on: Day;
      readonly cites: readonly Cite[];
      readonly backwards?: true;
    }
  /** Between the two days the decision was given, and can be cited from then on. */
  | { readonly kind: 'decision'; readonly on: Day; readonly cites: readonly Cite[]; readonly backwards?: true }
  /** A day that the facts name, or a last day worked out from them, lies between the two days. */
  | { readonly kind: 'day'; readonly fact?: FactName; readonly on: Day; readonly cites?: readonly Cite[] }
  /** The rule is not the same in the two rulesets. */
  | { readonly kind: 'ruleset'; readonly event: 'added' | 'removed' | 'changed' }
  /** The law of another country applies. */
  | {
      readonly kind: 'jurisdictions';
      readonly before: readonly Jurisdiction[];
      readonly after: readonly Jurisdiction[];
    }
  /** The measure or the incident is in one of the two profiles only. */
  | { readonly kind: 'subject'; readonly event: 'added' | 'removed' };

/** One rule for one subject in one situation; without a rule where it does not hold, without a subject where there is none. */
export interface Side {
  readonly situation: Situation;
  readonly rule?: RuleInForce;
  readonly subject?: Subject;
  /** What the profile states of the subject, the employer's facts with it. */
  readonly stated?: Subject['facts'];
}
