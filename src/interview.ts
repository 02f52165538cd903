import type { Day } from './calendar.js';
import { GardeFouError } from './errors.js';
import type { Issue } from './issue.js';
import { type NextQuestion, openQuestions, withAnswers } from './next-questions.js';
import { parseProfile, type SubjectRef } from './profile.js';
import { profileWith } from './profile-with.js';
import type { Question } from './questions.js';
import { type Jurisdiction, lists, type Profile } from './vocabulary.js';

/**
 * How far an interview has come. Everything that is known lies in the profile, what nobody knows in it as `null`: an
 * interview that begins from a stored profile goes on where it was left.
 */
export interface Interview {
  /** Nothing before the first answer: no profile is without a law. */
  readonly profile?: Profile;
  /** Questions put off, as their keys; they are not stored. */
  readonly skipped: ReadonlySet<string>;
  /** What `back` goes back to. */
  readonly before?: Interview;
}

/** What an interview does next. */
export type Step =
  | { readonly kind: 'jurisdictions' }
  | {
      readonly kind: 'question';
      readonly question: NextQuestion;
      /** The name, or else the id, of the item it is about. */
      readonly about?: string;
      /** How many rules wait for an answer, this one's included. */
      readonly rulesLeft: number;
    }
  /** Only questions are left that were put off. */
  | { readonly kind: 'skipped'; readonly questions: number; readonly rulesLeft: number }
  | { readonly kind: 'finished' };

/** Where an interview has come with an answer, or what is wrong with the answer. */
export type Answered = { readonly interview: Interview } | { readonly issues: readonly Issue[] };

/** Begins an interview, or takes it up again. */
export const begin = (profile?: Profile): Interview => ({ ...(profile && { profile }), skipped: new Set() });

const keyOf = ({ fact, subject }: Pick<Question, 'fact' | 'subject'>): string =>
  `${fact} ${subject.kind === 'employer' ? '' : subject.id}`;

/** The employer first, then one item after the other: their rules do not wait for each other. */
function placeOf(ref: SubjectRef, profile: Profile): number {
  if (ref.kind === 'employer') return 0;
  const before = ref.kind === 'monitoring' ? 1 : 1 + (profile.monitoring?.length ?? 0);
  return before + (profile[lists[ref.kind]]?.findIndex(({ id }) => id === ref.id) ?? 0);
}

function nameOf(ref: SubjectRef, profile: Profile): string | undefined {
  if (ref.kind === 'employer') return undefined;
  const item = profile[lists[ref.kind]]?.find(({ id }) => id === ref.id);
  return item?.name || ref.id;
}

/** What to do next: which question to ask, and how much is left. */
export function stepOf({ profile, skipped }: Interview, asOf: Day): Step {
  if (!profile) return { kind: 'jurisdictions' };
  const open = openQuestions(profile, { asOf, nullIsAnswer: true });
  const rulesLeft = new Set(open.flatMap(({ question }) => question.concerns)).size;
  const waiting = open.filter(({ question }) => !skipped.has(keyOf(question)));
  const [next] = [...waiting].sort(
    (a, b) => placeOf(a.question.subject, profile) - placeOf(b.question.subject, profile),
  );
  if (next) {
    const about = nameOf(next.question.subject, profile);
    return { kind: 'question', question: withAnswers(next), ...(about !== undefined && { about }), rulesLeft };
  }
  return open.length > 0 ? { kind: 'skipped', questions: open.length, rulesLeft } : { kind: 'finished' };
}

/** The interview with another profile, if that one holds together. */
function goingOn(interview: Interview, profile: Profile, asOf: Day): Answered {
  try {
    parseProfile(profile, asOf);
    return { interview: { ...interview, profile, before: interview } };
  } catch (error) {
    if (error instanceof GardeFouError && error.code === 'invalid-profile') return { issues: error.issues };
    throw error;
  }
}

/** Says which laws govern the contracts, and how the employer is called. */
export const answerJurisdictions = (
  interview: Interview,
  jurisdictions: readonly Jurisdiction[],
  name: string,
  asOf: Day,
): Answered => goingOn(interview, { jurisdictions, ...(name !== '' && { name }) }, asOf);

/**
 * Answers a question.
 *
 * @param value as the profile states it; `null` for "I don't know", which is not asked again
 */
export const answer = (
  interview: Interview,
  { subject, fact }: Pick<Question, 'fact' | 'subject'>,
  value: unknown,
  asOf: Day,
): Answered =>
  interview.profile ? goingOn(interview, profileWith(interview.profile, subject, fact, value), asOf) : { interview };

/** Puts a question off: it comes again once nothing else is left. */
export const skip = (interview: Interview, question: Pick<Question, 'fact' | 'subject'>): Interview => ({
  ...interview,
  skipped: new Set([...interview.skipped, keyOf(question)]),
  before: interview,
});

/** Takes the questions up that were put off. */
export const unskip = (interview: Interview): Interview => ({ ...interview, skipped: new Set(), before: interview });

/** Takes the last answer back, or what else was done last; at the beginning there is nothing to take back. */
export const back = (interview: Interview): Interview => interview.before ?? interview;
