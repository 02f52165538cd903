import * as z from 'zod/mini';
import { type Day, today } from './calendar.js';
import { completions } from './completions.js';
import { GardeFouError } from './errors.js';
import { isRuleset } from './evaluate.js';
import { calendarDay } from './facts/fact.js';
import { type LawTruth, readingOf, truthOfLaw } from './law-truth.js';
import { parseProfile, type Subject, type SubjectRef } from './profile.js';
import { refusals } from './refusal.js';
import type { Modality } from './rule.js';
import { inForce, type RuleInForce, type Ruleset } from './ruleset.js';
import { shippedRuleset } from './shipped.js';
import type { Profile } from './vocabulary.js';

/** For which day, and by which rules. */
export interface BoundsOptions {
  /** The day to report on, `YYYY-MM-DD`; today in Luxembourg by default. */
  readonly asOf?: Day | undefined;
  /** Other rules than the shipped ones, from `checkRuleset`. */
  readonly ruleset?: Ruleset | undefined;
}

/**
 * Over all ways in which the missing facts may turn out:
 * - `certain`: in every one of them
 * - `possible`: in some
 * - `excluded`: in none
 */
export type Bound = 'certain' | 'possible' | 'excluded';

/** What one rule may come to for one subject. */
export interface RuleBounds {
  readonly rule: string;
  readonly subject: SubjectRef;
  readonly modality: Modality;
  readonly authority: 'binding' | 'persuasive';
  /** Whether the report will list it, as something that applies. */
  readonly applies: Bound;
  /** Whether its status will be `breached`. */
  readonly breached: Bound;
  /**
   * Whether every way was looked at. If not, there were too many: what is certain or excluded is so all the same, but
   * what is called possible may be certain or excluded.
   */
  readonly exact: boolean;
}

/** What the law may ask of an employer of whom not everything is known. */
export interface Bounds {
  readonly asOf: Day;
  /** Each rule in force for each subject. */
  readonly rules: readonly RuleBounds[];
  /** Those of them that oblige the employer, by whether they apply: binding obligations and prohibitions. */
  readonly duties: Readonly<Record<Bound, readonly RuleBounds[]>>;
  /** Rules about measures or incidents of which nobody said whether there are any: possible, whatever else is known. */
  readonly notAsked: readonly string[];
}

const optionsSchema = z.strictObject({
  asOf: z.optional(calendarDay),
  ruleset: z.optional(z.custom<Ruleset>(isRuleset, { error: 'comes from checkRuleset' })),
});

function checked(options: BoundsOptions): BoundsOptions {
  const parsed = optionsSchema.safeParse(options, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new GardeFouError(
    'invalid-option',
    refusals(parsed.error.issues, { keysAt: () => Object.keys(optionsSchema.shape) }),
  );
}

/** Whether something was seen to hold, and seen not to. */
interface Seen {
  yes: boolean;
  no: boolean;
}

const note = (seen: Seen, truth: LawTruth['applies']): void => {
  if (truth === true) seen.yes = true;
  if (truth === false) seen.no = true;
};
const isBoth = ({ yes, no }: Seen): boolean => yes && no;
const isNew = (seen: Seen, truth: LawTruth['applies']): boolean => truth === 'unknown' && !isBoth(seen);

const fromTruth = (truth: LawTruth['applies']): Bound =>
  truth === 'unknown' ? 'possible' : truth ? 'certain' : 'excluded';
const fromSeen = ({ yes, no }: Seen): Bound => (yes && no ? 'possible' : yes ? 'certain' : 'excluded');

/** What a rule may come to for one subject, by trying out the facts that are missing. */
function boundsOfRule(
  inForceRule: RuleInForce,
  facts: Subject['facts'],
  stated: Subject['facts'],
  asOf: Day,
): Pick<RuleBounds, 'applies' | 'breached' | 'exact'> {
  const kleene = truthOfLaw(inForceRule, facts, asOf);
  const byKleene = { applies: fromTruth(kleene.applies), breached: fromTruth(kleene.breached) };
  if (kleene.applies !== 'unknown' && kleene.breached !== 'unknown') return { ...byKleene, exact: true };

  const [applies, breached]: [Seen, Seen] = [
    { yes: false, no: false },
    { yes: false, no: false },
  ];
  const isSettled = (truth: LawTruth): boolean => !isNew(applies, truth.applies) && !isNew(breached, truth.breached);
  const walk = completions(stated, readingOf(inForceRule), asOf, {
    settled: (known) => isSettled(truthOfLaw(inForceRule, known, asOf)),
  });
  let next = walk.next();
  for (; !next.done; next = walk.next()) {
    const truth = truthOfLaw(inForceRule, next.value.facts, asOf);
    note(applies, truth.applies);
    note(breached, truth.breached);
    const mayBeBreached = inForceRule.law.metWhen !== undefined;
    if (isBoth(applies) && (isBoth(breached) || !mayBeBreached))
      return { applies: 'possible', breached: fromSeen(breached), exact: true };
  }
  const isComplete = next.value === 'all' && (applies.yes || applies.no);
  return isComplete
    ? { applies: fromSeen(applies), breached: fromSeen(breached), exact: true }
    : { ...byKleene, exact: false };
}

/**
 * What is certain, possible and excluded while facts are missing: a duty is certain only if it applies however they
 * turn out. Unlike the status of a finding, which decides leaf by leaf, this tries the missing facts out: `headcount`
 * below 150 or from 150 on is certain without a headcount. See docs/decisions/0015-bounds.md for what it costs.
 *
 * A fact that is left out has some value of its type, a day some date; what the profile states stays as it is.
 *
 * @param profile what is known; what is left out is unknown, never false
 * @throws GardeFouError `invalid-profile` or `invalid-option`, naming every place that is wrong
 *
 * @example
 * const { duties } = bounds({ jurisdictions: ['LU'], headcount: 20 }, { asOf: '2026-11-22' });
 * duties.certain.map(({ rule }) => rule); // ['lu.L411-1.delegation', …]
 */
export function bounds(profile: Profile, options: BoundsOptions = {}): Bounds {
  const { asOf = today(), ruleset = shippedRuleset } = checked(options);
  const { subjects, stated, jurisdictions, unknownLists } = parseProfile(profile, asOf);
  const current = inForce(ruleset, asOf, jurisdictions).rules;
  const rules = subjects.flatMap((subject, index) => {
    const own = index === 0 ? (stated[0] ?? {}) : { ...stated[0], ...stated[index] };
    return current
      .filter(({ rule }) => rule.subject === subject.ref.kind)
      .map(
        (each): RuleBounds => ({
          rule: each.rule.id,
          subject: subject.ref,
          modality: each.law.modality,
          authority: each.authority,
          ...boundsOfRule(each, subject.facts, own, asOf),
        }),
      );
  });
  const duties = rules.filter(
    ({ modality, authority }) => authority === 'binding' && (modality === 'obligation' || modality === 'prohibition'),
  );
  const applying = (bound: Bound): readonly RuleBounds[] => duties.filter(({ applies }) => applies === bound);
  return {
    asOf,
    rules,
    duties: { certain: applying('certain'), possible: applying('possible'), excluded: applying('excluded') },
    notAsked: current
      .filter(({ rule }) => unknownLists.some((kind) => kind === rule.subject))
      .map(({ rule }) => rule.id),
  };
}
