import type { Bits } from '../../src/decide/program.js';
import type { Subject } from '../../src/profile.js';
import type { SubjectKind } from '../../src/vocabulary.js';
import type { Rules } from './workload.js';

/** The facts of one subject that are known, by name. */
export type Facts = Subject['facts'];

/** Whether a rule applies and is met: 0 false, 1 unknown, 3 true. Where a rule does not apply, the second means nothing. */
export type Verdict = readonly [applies: Bits, met: Bits];

/** A way of deciding all rules about one kind of subject. */
export interface Way<Given = unknown, Result = unknown> {
  readonly name: string;
  /** Whether it knows only true and false; its verdicts are compared where no missing fact matters. */
  readonly isTwoValued?: boolean;
  /** The facts in the form in which it reads them fastest; not timed. */
  readonly given: (subject: Subject) => Given;
  /** Prepares the rules; not timed. What it returns is. */
  readonly prepare: (rules: Rules, kind: SubjectKind) => (given: Given) => Result | Promise<Result>;
  /** What was decided of each rule, in their order; not timed. */
  readonly verdicts: (result: Result, rules: Rules) => readonly Verdict[];
}

/** The facts as an object that inherits nothing: what is not there is found missing without a search further up. */
export function bare({ known }: Pick<Subject, 'known'>, nameOf = (fact: string): string => fact): Facts {
  const facts = Object.create(null) as Record<string, unknown>;
  for (const [fact, value] of known) facts[nameOf(fact)] = value;
  return facts;
}

/** A name without dots, for languages in which a dot leads to a part. */
export const plainName = (fact: string): string => fact.replaceAll('.', '_');

/** The same facts by names without dots. */
export const plainlyNamed = (subject: Subject): Facts => bare(subject, plainName);
