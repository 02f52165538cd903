import type { Day } from '../calendar.js';
import { prepareSync } from '../decide/compiled.js';
import { compile } from '../decide/program.js';
import { derive } from '../derive.js';
import { prepared } from '../evaluate.js';
import { type Finding, findingOf, type NotApplicable } from '../finding.js';
import { type ParsedProfile, parseProfile, type Subject, type SubjectRef, subjectOf } from '../profile.js';
import type { Law } from '../rule.js';
import { type InForce, inForce, type RuleInForce, type Ruleset } from '../ruleset.js';

/** What is found of one rule for one subject. */
export type Outcome = Finding | NotApplicable;

type Facts = Subject['facts'];

/** One subject with what the profile states of it and what is found of each rule. */
export interface SubjectSituation {
  readonly subject: Subject;
  /** What the profile itself states of it, without the employer's facts. */
  readonly stated: Facts;
  /** In the order of the rules in force about this kind of subject. */
  readonly outcomes: readonly Outcome[];
}

/** One profile on one day under one ruleset, decided. */
export interface Situation {
  readonly profile: ParsedProfile;
  readonly asOf: Day;
  readonly ruleset: Ruleset;
  readonly current: InForce;
  /** The employer first, as in the profile. */
  readonly subjects: readonly SubjectSituation[];
}

/** Whether a rule leads to a finding for a subject. */
export const isFinding = (outcome: Outcome | undefined): outcome is Finding =>
  outcome !== undefined && 'status' in outcome;

/** A name for a subject that no other subject of the profile has. */
export const keyOf = (ref: SubjectRef): string => (ref.kind === 'employer' ? ref.kind : `${ref.kind} ${ref.id}`);

/** The rules in force about one kind of subject, in the order of its outcomes. */
export const rulesAbout = (current: InForce, { kind }: SubjectRef): readonly RuleInForce[] =>
  prepared(current, kind).rules;

function outcomesOf(subject: Subject, current: InForce, asOf: Day): readonly Outcome[] {
  const { rules, program, decideSync } = prepared(current, subject.ref.kind);
  const slots = decideSync(subject.factOf);
  return program.laws.flatMap((law, index) => {
    const rule = rules[index];
    return rule ? [findingOf(rule, subject, law, slots, asOf, false)] : [];
  });
}

/** Decides a profile without making a report of it: no questions, no risks. */
export function situationOf(input: unknown, asOf: Day, ruleset: Ruleset): Situation {
  const profile = parseProfile(input, asOf);
  const current = inForce(ruleset, asOf, profile.jurisdictions);
  return {
    profile,
    asOf,
    ruleset,
    current,
    subjects: profile.subjects.map((subject, index) => ({
      subject,
      stated: profile.stated[index] ?? {},
      outcomes: outcomesOf(subject, current, asOf),
    })),
  };
}

/**
 * The situation in which other things are stated of some subjects; the rest of it is taken over as it was.
 *
 * @param stated what is stated now, by `keyOf` the subject; the employer's facts are known to all subjects
 */
export function restated(situation: Situation, stated: ReadonlyMap<string, Facts>): Situation {
  const { current, asOf } = situation;
  const ofEmployer = derive(stated.get('employer') ?? situation.subjects[0]?.stated ?? {}, asOf);
  return {
    ...situation,
    subjects: situation.subjects.map((old) => {
      const { ref } = old.subject;
      const now = stated.get(keyOf(ref)) ?? old.stated;
      if (now === old.stated && !stated.has('employer')) return old;
      const facts = ref.kind === 'employer' ? ofEmployer : { ...ofEmployer, ...derive(now, asOf) };
      const subject = subjectOf(ref, facts);
      return { subject, stated: now, outcomes: outcomesOf(subject, current, asOf) };
    }),
  };
}

const singles = new WeakMap<Law, Pick<ReturnType<typeof prepared>, 'program' | 'decideSync'>>();

/** What is found of one rule by itself. */
export function outcomeOf(rule: RuleInForce, subject: Subject, asOf: Day): Outcome {
  let single = singles.get(rule.law);
  if (!single) {
    const program = compile([rule.law]);
    single = { program, decideSync: prepareSync(program) };
    singles.set(rule.law, single);
  }
  const [law] = single.program.laws;
  if (!law) throw new RangeError('a law without a program');
  return findingOf(rule, subject, law, single.decideSync(subject.factOf), asOf, false);
}
