import * as z from 'zod/mini';
import { type AnswerEffect, effectsOf } from './answer-effects.js';
import { type Day, today } from './calendar.js';
import { GardeFouError } from './errors.js';
import { isRuleset, prepared } from './evaluate.js';
import { calendarDay } from './facts/fact.js';
import { unaskedLists } from './lists-left-out.js';
import { notKnown } from './not-known.js';
import { outcomesOf } from './outcomes.js';
import { parseProfile } from './profile.js';
import { type Question, type Ranked, ranked, threatsOf } from './questions.js';
import { refusals } from './refusal.js';
import { inForce, type Ruleset } from './ruleset.js';
import { worthAsking } from './settleable.js';
import { shippedRuleset } from './shipped.js';
import type { Profile } from './vocabulary.js';

/** How to look for questions. */
export interface NextQuestionsOptions {
  /** The day whose law is asked about, `YYYY-MM-DD`; today in Luxembourg by default. */
  readonly asOf?: Day | undefined;
  /** Other rules than the shipped ones, from `checkRuleset`. */
  readonly ruleset?: Ruleset | undefined;
  /**
   * Takes a fact that is there and `null` as asked and not known: it is not asked again, nor is anything that could
   * settle no rule without it. Left out or `false`, `null` is what it is to a report: the same as left out.
   */
  readonly nullIsAnswer?: boolean | undefined;
}

/** What to ask, and what each answer would settle. */
export interface NextQuestion extends Question {
  /** Answers that no open rule tells apart are one; none where the question is about free items of a list. */
  readonly answers: readonly AnswerEffect[];
}

const optionsSchema = z.strictObject({
  asOf: z.optional(calendarDay),
  ruleset: z.optional(z.custom<Ruleset>(isRuleset, { error: 'comes from checkRuleset' })),
  nullIsAnswer: z.optional(z.boolean()),
});

function checked(options: NextQuestionsOptions): NextQuestionsOptions {
  const parsed = optionsSchema.safeParse(options, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new GardeFouError(
    'invalid-option',
    refusals(parsed.error.issues, { keysAt: () => Object.keys(optionsSchema.shape) }),
  );
}

const nothing: ReadonlySet<string> = new Set();

/**
 * What `nextQuestions` asks, in its order, with the findings that wait for each answer.
 *
 * @throws GardeFouError as `nextQuestions` does
 */
export function openQuestions(profile: Profile, options: NextQuestionsOptions): readonly Ranked[] {
  const { asOf = today(), ruleset = shippedRuleset, nullIsAnswer = false } = checked(options);
  const parsed = parseProfile(profile, asOf);
  const current = inForce(ruleset, asOf, parsed.jurisdictions);
  const decided = parsed.subjects.map((subject) => {
    const work = prepared(current, subject.ref.kind);
    return { ...work, subject, slots: work.decideSync(subject.factOf) };
  });
  const { findings, undecided } = outcomesOf(decided, asOf, false);
  const unanswerable = nullIsAnswer ? notKnown(profile) : () => nothing;
  const open = undecided.flatMap((item) => {
    const unknown = unanswerable(item.subject.ref);
    const worth = worthAsking(item.law, item.subject.factOf, unknown);
    const missing = item.missing.filter((fact) => worth.has(fact) && !unknown.has(fact));
    return missing.length > 0 ? [{ ...item, missing }] : [];
  });
  const lists = unaskedLists(current, parsed).filter(({ fact }) => !unanswerable({ kind: 'employer' }).has(fact));
  const threats = threatsOf(findings).map(({ finding, missing }) => ({
    finding,
    missing: missing.filter((fact) => !unanswerable(finding.subject).has(fact)),
  }));
  return ranked(open, lists, threats);
}

/** A question with what each answer to it would settle. */
export const withAnswers = ({ question, concerned }: Ranked): NextQuestion => ({
  ...question,
  answers:
    question.type === 'list'
      ? [{ answer: { exactly: [] }, settles: question.concerns }]
      : effectsOf(question.fact, concerned),
});

/**
 * What to ask next about one employer: the questions of a report, in its order, those that settle most rules first,
 * each with what every answer to it would settle. Whoever asks the first one, adds the answer to the profile and calls
 * again settles the rules with few questions; see `docs/questions.md` for how few. The same profile, day and version
 * give the same questions.
 *
 * @param profile what is known; what is left out is unknown, never false
 * @returns nothing once every rule is settled, or none can be settled any more
 * @throws GardeFouError `invalid-profile` or `invalid-option`, naming every place that is wrong
 *
 * @example
 * const [first] = nextQuestions({ jurisdictions: ['LU'], monitoring: [], incidents: [] }, { asOf: '2026-11-24' });
 * first?.fact; // 'staffDelegation.exists'
 * first?.answers[1]; // { answer: { oneOf: [false] }, settles: ['lu.L312-9.common-agreement', …] }
 */
export function nextQuestions(profile: Profile, options: NextQuestionsOptions = {}): readonly NextQuestion[] {
  return openQuestions(profile, options).map(withAnswers);
}
