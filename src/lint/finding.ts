import type { Day } from '../calendar.js';
import type { Leaf } from '../condition.js';
import type { Law, Rule } from '../rule.js';
import { lists, type Profile } from '../vocabulary.js';
import type { LintKind } from './kinds.js';

/** A profile that shows what was found: put it in a file and `garde-fou check` it on that day. */
export interface LintExample {
  readonly asOf: Day;
  readonly profile: Profile;
}

/** A number, and which of two rules apply to it. */
export interface NumberOfPair {
  readonly value: number;
  readonly rules: readonly string[];
}

/** Something that is wrong with a ruleset, or looks wrong. */
export interface LintFinding {
  readonly kind: LintKind;
  /** The ids of the rules it is about. */
  readonly rules: readonly string[];
  /** The start of the version it is about, of the first of the rules. */
  readonly from?: Day;
  /** The place in the file of the first of the rules, e.g. `versions[0].appliesWhen.all[1]`. */
  readonly place?: string;
  /** The leaf that stands there. */
  readonly leaf?: Leaf;
  /** What an idle leaf might as well always be: the condition would say the same. */
  readonly asIf?: boolean;
  /** The fact it is about. */
  readonly fact?: string;
  /** For which numbers which of the two rules apply. */
  readonly numbers?: readonly NumberOfPair[];
  readonly example?: LintExample;
  /** Why it stays as it is, in the words of the manifest, or of the fact that no rule reads; then it is no defect. */
  readonly accepted?: string;
}

/** Whether a finding is one to mend: nobody has said why it should stay. */
export const isDefect = ({ accepted }: LintFinding): boolean => accepted === undefined;

/** A version of a rule that is law, and for how long. */
export interface DatedLaw {
  readonly rule: Rule;
  readonly law: Law;
  /** Its place among the versions. */
  readonly index: number;
  /** The first day on which it is law no more. */
  readonly until?: Day;
}

/** The versions of a ruleset that are law for a time. */
export const datedLaws = (rules: readonly Rule[]): readonly DatedLaw[] =>
  rules.flatMap((rule) =>
    rule.versions.flatMap((version, index) => {
      const until = rule.versions[index + 1]?.from;
      return 'repealedBy' in version ? [] : [{ rule, law: version, index, ...(until !== undefined && { until }) }];
    }),
  );

/** A profile that states some facts, by their names; of one item, where they are those of an item. */
export function profileOf(
  { subject, jurisdiction }: Pick<Rule, 'subject' | 'jurisdiction'>,
  facts: Readonly<Record<string, unknown>>,
): Profile {
  const profile: Record<string, unknown> = { jurisdictions: [jurisdiction] };
  const item: Record<string, unknown> = { id: 'example' };
  if (subject !== 'employer') profile[lists[subject]] = [item];
  for (const [name, value] of Object.entries(facts)) {
    const ofItem = subject !== 'employer' && name.startsWith(`${subject}.`);
    const path = (ofItem ? name.slice(subject.length + 1) : name).split('.');
    let node = ofItem ? item : profile;
    for (const key of path.slice(0, -1)) {
      const inner = node[key] ?? {};
      node[key] = inner;
      node = inner as Record<string, unknown>;
    }
    node[path.at(-1) ?? ''] = value;
  }
  return profile as unknown as Profile;
}
