import type { Truth } from '../../condition.js';
import type { Language } from '../../language.js';
import type { Operator } from '../../operators.js';
import type { Status } from '../../status.js';
import { de } from './phrases/de.js';
import { en } from './phrases/en.js';
import { fr } from './phrases/fr.js';

/** A sentence about several clauses: as one sentence, or as a heading above a list of them. */
export interface Chain {
  readonly heading: string;
  readonly sentence: (clauses: readonly string[]) => string;
}

/** What a chain of conditions may be joined by. */
export interface Wherever {
  readonly all: Chain;
  readonly any: Chain;
}

/** The comparisons of numbers. */
export type NumberOperator = Extract<
  Operator,
  'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive'
>;
/** The comparisons of days. */
export type DayOperator = Extract<Operator, 'before' | 'onOrBefore' | 'after' | 'onOrAfter'>;

/** What is said of one condition of a rule: that it applies, or that it is complied with. */
export interface Saying {
  /** Why it is so, and why not. */
  readonly because: Readonly<Record<'yes' | 'no', Chain>>;
  /** On what it depends, where that is not known. */
  readonly where: Wherever;
  /** What it would take, the other facts being as they are. */
  readonly otherwise: Wherever;
}

/** Whether a rule is a duty, or good practice that is followed or not. */
export type Kind = 'duty' | 'practice';

/** The fixed phrases of an explanation in one language. */
export interface ExplanationPhrases {
  /** A label with its article: `headcount` as `the headcount`. */
  readonly noun: (label: string) => string;
  /** A yes-or-no fact without a clause of its own. */
  readonly holds: (label: string) => readonly [yes: string, no: string];
  /** A choice without a clause of its own, with `{}` for its words. */
  readonly chosen: (noun: string) => { readonly is: string; readonly isNot: string };
  readonly quoted: (words: string) => string;
  readonly numbers: Readonly<Record<NumberOperator, (noun: string, value: string) => string>>;
  readonly days: Readonly<Record<DayOperator, (day: string, other: string) => string>>;
  /** A day as the other side of such a comparison. */
  readonly theDay: (day: string) => string;
  readonly equals: (noun: string, value: string, isSo: boolean) => string;
  /** `A, B or C` after a negation. */
  readonly noneOf: (words: readonly string[]) => string;
  /** What was found instead of something else. */
  readonly but: (found: string) => string;
  /** Clauses within a clause. */
  readonly both: (clauses: readonly string[]) => string;
  readonly either: (clauses: readonly string[]) => string;
  /** `15 days after 3 March 2026`. */
  readonly distance: (length: string, day: string, counted: 'before' | undefined) => string;
  /** `1 day`, `15 days`; the number as it is shown, where that is not the number itself. */
  readonly lengths: Readonly<
    Record<'hours' | 'days' | 'workingDays' | 'months' | 'years', (n: number, shown?: string) => string>
  >;
  readonly carriedOver: string;
  readonly whether: (clause: string) => string;

  readonly outcome: Readonly<Record<Status, (kind: Kind) => string>> &
    Readonly<Record<'expired' | 'no-subject' | 'not-asked', string>>;
  /** The outcome of a rule that does not bind and would be breached. */
  readonly wouldBeBreached: string;
  readonly about: Readonly<Record<'no-subject' | 'not-asked', Readonly<Record<'monitoring' | 'incident', string>>>>;
  readonly notYetInForce: (asOf: string, from: string) => string;
  readonly repealed: (asOf: string, from: string) => string;
  readonly otherLaw: (law: string, laws: string) => string;

  readonly applies: Readonly<Record<Kind, Saying>>;
  readonly met: Readonly<Record<Kind, Saying>>;
  /** Whether it would be complied with, where it is not known to apply. */
  readonly ifItApplies: Readonly<Record<'yes' | 'no', Chain>>;
  readonly established: Chain;
  readonly unknown: Chain;

  readonly deadline: {
    readonly until: (day: string, isOver: boolean) => string;
    readonly lasts: (day: string, isOver: boolean) => string;
    /** @param day the last day that is left, where it is known */
    readonly event: (clause: string, ended: Truth, day: string | undefined) => string;
    readonly unknown: (noun: string) => string;
  };
  readonly threat: {
    readonly because: (text: string) => Readonly<Record<'yes' | 'no' | 'unknown', Chain>>;
    readonly notYet: (text: string, from: string) => string;
    readonly disputed: (text: string, why: string) => string;
  };
}

/** The fixed phrases of explanations by language. */
export const explanationPhrases: Readonly<Record<Language, ExplanationPhrases>> = { fr, en, de };
