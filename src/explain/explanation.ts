import type { Day } from '../calendar.js';
import type { Condition, Leaf, Truth } from '../condition.js';
import type { FactFound } from '../decide/program.js';
import type { DueDay } from '../due-day.js';
import type { Finding, NotApplicable } from '../finding.js';
import type { Localized } from '../language.js';
import type { SubjectRef } from '../profile.js';
import type { Cite, Consequence, Deadline } from '../rule.js';
import type { Source } from '../source.js';
import type { Jurisdiction } from '../vocabulary.js';

/** One comparison of a condition, with what was found. */
export interface ExplainedLeaf extends Leaf {
  /** What the profile says, or what follows from it; left out where it is not known. */
  readonly found?: unknown;
  /** What it is compared with; left out where that is a fact that is not known. */
  readonly expected?: unknown;
  readonly truth: Truth;
  /** The provision that defines the fact, where it belongs to the law of the rule and stood on the day. */
  readonly definedIn?: Cite;
  /** Where what was found is not stated in the profile: the facts it follows from, one through another. */
  readonly foundFrom?: readonly FactFound[];
  /** The same for what it is compared with. */
  readonly expectedFrom?: readonly FactFound[];
}

/** A condition with what was found at each leaf and the verdict at each level. */
export type ExplainedCondition =
  | ExplainedLeaf
  | { readonly all: readonly ExplainedCondition[]; readonly truth: Truth }
  | { readonly any: readonly ExplainedCondition[]; readonly truth: Truth }
  | { readonly not: ExplainedCondition; readonly truth: Truth };

/** A condition of a rule, why it is true, false or unknown, and what it would take to be true. */
export interface Ground {
  readonly truth: Truth;
  readonly condition: ExplainedCondition;
  /**
   * The leaves that carry the truth, in reading order: they settle it whatever the other leaves are, and none of them
   * can be left out.
   */
  readonly carriedBy: readonly ExplainedLeaf[];
  /** The facts to ask for, where the truth is unknown. */
  readonly missing: readonly string[];
  /** What would still have to hold, the other facts being as they are; left out where the condition is true. */
  readonly wanting?: Condition;
}

/** The last day, and how it was worked out. */
export interface ExplainedDeadline extends DueDay, Omit<Deadline, keyof DueDay | 'start' | 'endsOnHoliday'> {
  /** The day that starts the time. */
  readonly start: {
    readonly fact: string;
    readonly found?: unknown;
    /** Where that day is itself worked out: from what. */
    readonly foundFrom?: readonly FactFound[];
  };
  /** What was found of the event that ends the time (`endsWith`). */
  readonly ended?: Truth;
}

/** What a breach brings, where it depends on more than the breach. */
export interface ExplainedConsequence extends Pick<Consequence, 'kind' | 'text' | 'cites' | 'from'> {
  /** `rule#consequence`, as in the risks of a report. */
  readonly id: string;
  /**
   * - `applies`: it is law on the day
   * - `disputed`: whether it is law on the day is disputed, for the reason given in `why`
   * - `not-yet`: it is law from a later day on
   */
  readonly state: 'applies' | 'disputed' | 'not-yet';
  readonly why?: Localized;
  /** Whom it threatens; left out where it threatens everyone who breaks the rule. */
  readonly ground?: Ground;
}

/** A version of a rule, put to one subject. */
export interface ExplainedLaw
  extends Pick<Finding, 'modality' | 'authority' | 'standing' | 'confidence' | 'text' | 'cites'> {
  /** The first day of the version. */
  readonly from: Day;
  readonly applies: Ground;
  /** Left out where there is nothing to meet. */
  readonly met?: Ground;
  readonly deadline?: ExplainedDeadline;
  /** Those that depend on a condition of their own or on the day; none where the rule does not bind. */
  readonly consequences: readonly ExplainedConsequence[];
  /** The leaves that carry the outcome, of both conditions together, each once. */
  readonly carriedBy: readonly ExplainedLeaf[];
}

/** Why one rule has the outcome it has for one subject on one day; plain data that can be kept and replayed. */
export interface Explanation {
  readonly rule: string;
  readonly title: Localized;
  /** The law the rule belongs to. */
  readonly jurisdiction: Jurisdiction;
  readonly asOf: Day;
  /** The laws the profile names. */
  readonly jurisdictions: readonly Jurisdiction[];
  /** What kind of thing the rule is about. */
  readonly about: SubjectRef['kind'];
  /** Left out where there is nothing of that kind or the rule is not in force. */
  readonly subject?: SubjectRef;
  /**
   * The status, as in the report, or why there is none; `other-law`: the rule belongs to a law the profile does not
   * name, and it is not read there either.
   */
  readonly outcome: Finding['status'] | NotApplicable['reason'] | 'other-law';
  /** Where the rule is not law on the day: from when on it is, or until when it was and what repealed it. */
  readonly change?: { readonly on: Day; readonly repealedBy?: Cite };
  /** Left out where no version of the rule was put to a subject. */
  readonly law?: ExplainedLaw;
  /** Every source cited, once. */
  readonly citations: readonly Source[];
}
