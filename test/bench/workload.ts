// What every way of deciding is given: each fixture company under both laws, so that all rules in force are decided.
import { compile, type Program } from '../../src/decide/program.js';
import { parseProfile, type Subject } from '../../src/profile.js';
import { inForce, type RuleInForce } from '../../src/ruleset.js';
import { shippedRuleset } from '../../src/shipped.js';
import type { Profile, SubjectKind } from '../../src/vocabulary.js';
import { companies } from '../companies.js';

export const asOf = '2026-11-24';

export const subjectKinds = ['employer', 'monitoring', 'incident'] as const satisfies readonly SubjectKind[];

export const jurisdictions: Profile['jurisdictions'] = ['LU', 'FR'];

/** The rules in force about one kind of subject, and the program made of them. */
export interface Rules {
  readonly rules: readonly RuleInForce[];
  readonly program: Program;
}

/** Rules by the kind of subject they are about. */
export type RulesByKind = Readonly<Record<SubjectKind, Rules>>;

const { rules: inForceToday } = inForce(shippedRuleset, asOf, jurisdictions);

/** The rules in force, all of them or some. */
export const rulesWhere = (isChosen: (rule: RuleInForce) => boolean): RulesByKind =>
  Object.fromEntries(
    subjectKinds.map((kind) => {
      const rules = inForceToday.filter((each) => each.rule.subject === kind && isChosen(each));
      return [kind, { rules, program: compile(rules.map(({ law }) => law)) }];
    }),
  ) as unknown as RulesByKind;

/** How many rules there are, each for the subjects of its kind. */
export const countOf = (rules: RulesByKind): number =>
  subjectKinds.reduce((sum, kind) => sum + rules[kind].rules.length, 0);

export const profiles: readonly Profile[] = companies.map((company) => ({ ...company, jurisdictions }));

/** The subjects of all profiles, with the facts that are stated and all that follows from them. */
export const subjects: readonly Subject[] = profiles.flatMap((profile) => parseProfile(profile, asOf).subjects);
