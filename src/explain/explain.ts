import * as z from 'zod/mini';
import { type Day, today } from '../calendar.js';
import { GardeFouError } from '../errors.js';
import type { Issue } from '../issue.js';
import { checkedOptions, type RulesOptions, rulesOptions } from '../options.js';
import { type ParsedProfile, parseProfile, type Subject } from '../profile.js';
import { foundText, unknownName } from '../refusal.js';
import type { Rule } from '../rule.js';
import { type InForce, inForce, type Ruleset } from '../ruleset.js';
import { shippedRuleset } from '../shipped.js';
import type { Profile } from '../vocabulary.js';
import { citesOf, sourcesOf } from './citations.js';
import type { Explanation } from './explanation.js';
import { explainedLaw, outcomeOf } from './law.js';

/** Which rule to explain, for whom and for which day. */
export interface ExplainOptions extends RulesOptions {
  /** The rule's id, e.g. `lu.L312-9.regime`. */
  readonly rule: string;
  /** The id of the measure or incident meant; may be left out where there is only one. */
  readonly subject?: string | undefined;
}

/** More names than this are not listed when none of them was meant. */
const mostNames = 12;

const optionsSchema = z.extend(rulesOptions, { rule: z.string(), subject: z.optional(z.string()) });

const refuse = (issues: readonly Issue[]): never => {
  throw new GardeFouError('invalid-option', issues);
};

/** What is wrong with a name that is none of the known ones, with the nearest one or those that hold it as a part. */
function notAmong(path: string, found: string, known: readonly string[]): Issue {
  const { nearest } = unknownName(found, known);
  const alike = known.filter((name) => name.includes(found));
  const accepted = alike.length > 0 ? alike : known;
  return {
    code: 'not-a-choice',
    path,
    found: foundText(found),
    ...(nearest !== undefined ? { nearest } : accepted.length <= mostNames && { accepted }),
  };
}

function ruleNamed(id: string, { rules }: Ruleset): Rule {
  const rule = rules.find((each) => each.id === id);
  return (
    rule ??
    refuse([
      notAmong(
        'rule',
        id,
        rules.map((each) => each.id),
      ),
    ])
  );
}

const idsOf = (subjects: readonly Subject[]): readonly string[] =>
  subjects.flatMap(({ ref }) => ('id' in ref ? ref.id : []));

/** The subjects a rule is put to; none, where there is nothing of its kind. */
function subjectsOf({ subject: kind }: Rule, id: string | undefined, { subjects }: ParsedProfile): readonly Subject[] {
  const candidates = subjects.filter(({ ref }) => ref.kind === kind);
  if (id === undefined) return candidates;
  if (kind === 'employer') return refuse([{ code: 'no-subject', path: 'subject', found: foundText(id) }]);
  const meant = candidates.filter(({ ref }) => 'id' in ref && ref.id === id);
  return meant.length > 0 || candidates.length === 0 ? meant : refuse([notAmong('subject', id, idsOf(candidates))]);
}

/** Why a rule is no law on the day, or none for this employer. */
function absence(rule: Rule, { notInForce }: InForce, asOf: Day): Pick<Explanation, 'outcome' | 'change'> {
  const absent = notInForce.find((each) => each.rule === rule);
  if (!absent) return { outcome: 'other-law' };
  const version = rule.versions.findLast(({ from }) => from <= asOf) ?? rule.versions[0];
  if (!version) return { outcome: absent.reason };
  const repealedBy = 'repealedBy' in version && absent.reason === 'repealed' ? version.repealedBy : undefined;
  return { outcome: absent.reason, change: { on: version.from, ...(repealedBy && { repealedBy }) } };
}

/** Explains a rule for each subject it is put to, or says why there is none. */
export function explanationsOf(
  rule: Rule,
  parsed: ParsedProfile,
  asOf: Day,
  ruleset: Ruleset,
  subject?: string,
): readonly Explanation[] {
  const { jurisdictions } = parsed;
  const { id, title, jurisdiction, subject: about } = rule;
  const common = { rule: id, title, jurisdiction, asOf, jurisdictions, about };
  const law = inForce(ruleset, asOf, jurisdictions);
  const current = law.rules.find((each) => each.rule === rule);
  if (!current) {
    const { outcome, change } = absence(rule, law, asOf);
    const cites = change?.repealedBy ? [change.repealedBy] : [];
    return [{ ...common, outcome, ...(change && { change }), citations: sourcesOf(cites, ruleset) }];
  }
  const subjects = subjectsOf(rule, subject, parsed);
  if (subjects.length === 0) {
    const isUnknown = parsed.unknownLists.some((kind) => kind === about);
    return [{ ...common, outcome: isUnknown ? 'not-asked' : 'no-subject', citations: [] }];
  }
  return subjects.map(({ ref, factOf }) => {
    const explained = explainedLaw({ current, factOf, asOf, sources: ruleset.sources });
    const citations = sourcesOf(citesOf(explained), ruleset);
    return { ...common, subject: ref, outcome: outcomeOf(explained), law: explained, citations };
  });
}

/** As `explain`, for each subject that the rule is put to. */
export function explainEach(profile: Profile, options: ExplainOptions): readonly Explanation[] {
  const {
    rule: id,
    subject,
    asOf = today(),
    ruleset = shippedRuleset,
  } = checkedOptions<ExplainOptions>(optionsSchema, Object.keys(optionsSchema.shape), options);
  const rule = ruleNamed(id, ruleset);
  return explanationsOf(rule, parseProfile(profile, asOf), asOf, ruleset, subject);
}

/**
 * Why one rule has the outcome it has: each condition with what was found and expected at each leaf, the leaves that
 * carry the verdict, what is missing or would have to be different, the last day, and what a breach brings. The same
 * outcome as in the report of `evaluate`; plain data, which `explanationText` puts into words.
 *
 * @param profile what is known; what is left out is unknown, never false
 * @throws GardeFouError `invalid-profile`, or `invalid-option`: no such rule or subject (the nearest id is named), or
 *   several subjects and none named
 *
 * @example
 * const { outcome, law } = explain(
 *   { jurisdictions: ['LU'], digitalTools: { usedForWork: false } },
 *   { rule: 'lu.L312-9.regime', asOf: '2026-11-22' },
 * );
 * outcome; // 'condition': the rule does not apply
 * law?.carriedBy; // [{ fact: 'digitalTools.usedForWork', operator: 'equal', value: true, found: false, … }]
 */
export function explain(profile: Profile, options: ExplainOptions): Explanation {
  const explanations = explainEach(profile, options);
  const [only] = explanations;
  if (!only || explanations.length > 1) {
    const accepted = explanations.flatMap(({ subject }) => (subject && 'id' in subject ? subject.id : []));
    return refuse([{ code: 'missing', path: 'subject', accepted: accepted.slice(0, mostNames) }]);
  }
  return only;
}
