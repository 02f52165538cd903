import type { Day } from '../src/calendar.js';
import { comparedFact, leaves } from '../src/condition.js';
import { askedAs } from '../src/derive.js';
import { openQuestions } from '../src/next-questions.js';
import { type ParsedProfile, parseProfile, type SubjectRef } from '../src/profile.js';
import { profileWith } from '../src/profile-with.js';
import type { Ranked } from '../src/questions.js';
import type { Law } from '../src/rule.js';
import { inForce } from '../src/ruleset.js';
import { shippedRuleset } from '../src/shipped.js';
import { facts, type Jurisdiction, type Profile, type SubjectKind } from '../src/vocabulary.js';

/** A fact of one subject. */
export interface Asked {
  readonly fact: string;
  readonly subject: SubjectRef;
}

/** Which of the open questions is asked next. */
export type Choose = (open: readonly Asked[]) => Asked | undefined;

/** Who is interviewed: an employer whose profile holds all that anybody knows. */
export interface Interviewed {
  readonly full: ParsedProfile;
  readonly begin: Profile;
  readonly asOf: Day;
}

/** An interview about the employer alone starts from nothing but the law; about all, from the ids of the items too. */
export function interviewed(profile: Profile, asOf: Day, withItems: boolean): Interviewed {
  const ids = (list: 'monitoring' | 'incidents') => (profile[list] ?? []).map(({ id }) => ({ id }));
  const { jurisdictions } = profile;
  const items = withItems ? { monitoring: ids('monitoring'), incidents: ids('incidents') } : {};
  return { full: parseProfile(profile, asOf), begin: { jurisdictions, ...items }, asOf };
}

const isSame = (a: SubjectRef, b: SubjectRef): boolean =>
  a.kind === b.kind && (a.kind === 'employer' || ('id' in b && a.id === b.id));

/** The answer that an employer gives; `null` where the profile leaves the fact out. */
const answerOf = ({ full }: Interviewed, { fact, subject }: Asked): unknown =>
  full.subjects.find(({ ref }) => isSame(ref, subject))?.facts[fact] ?? null;

/** Interviews begin alike: what was asked for one employer need not be worked out for the next. */
const remembered = new Map<string, readonly Ranked[]>();

/** The questions that some rule waits for; whether there are items at all is no question about the employer. */
function waiting(profile: Profile, asOf: Day): readonly Ranked[] {
  const key = JSON.stringify([asOf, profile]);
  const known =
    remembered.get(key) ??
    openQuestions(profile, { asOf, nullIsAnswer: true }).filter(({ concerned }) => concerned.length > 0);
  remembered.set(key, known);
  return known;
}

const answered = (who: Interviewed, profile: Profile, asked: Asked): Profile =>
  profileWith(profile, asked.subject, asked.fact, answerOf(who, asked));

/** What is asked until no rule is left that an answer could settle, and the profile that comes of it. */
export function interview(
  who: Interviewed,
  choose: Choose,
): { readonly asked: readonly Asked[]; readonly profile: Profile } {
  let profile = who.begin;
  const asked: Asked[] = [];
  for (;;) {
    const next = choose(waiting(profile, who.asOf).map(({ question }) => question));
    if (!next) return { asked, profile };
    asked.push(next);
    profile = answered(who, profile, next);
  }
}

/** How many facts of a list must be asked, one after the other, whether open or not, until no rule waits any more. */
export function questionsOfForm(who: Interviewed, order: readonly Asked[]): number {
  const isDone = (count: number): boolean =>
    waiting(
      order.slice(0, count).reduce((profile, asked) => answered(who, profile, asked), who.begin),
      who.asOf,
    ).length === 0;
  // More answers never leave more open, so the number is found by halving.
  let [low, high] = [-1, order.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isDone(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The facts that decide a law; one that is worked out counts as the one it is asked as. */
export function factsIn({ appliesWhen, metWhen, deadline }: Law): readonly string[] {
  const compared = [appliesWhen, ...(metWhen ? [metWhen] : [])]
    .flatMap(leaves)
    .flatMap(({ fact, value }) => [fact, comparedFact(value) ?? fact]);
  return [...compared, ...(deadline ? [deadline.endsWith ?? deadline.start] : [])]
    .map((fact) => askedAs(fact, () => undefined))
    .filter((fact) => fact !== 'asOf');
}

const subjectOf = new Map<string, SubjectKind>(facts.map(({ name, subject }) => [name, subject]));

/** The stated facts in the rules about some subjects, in the order of the schema, each for each subject it belongs to. */
export function factsInRules(
  jurisdictions: readonly Jurisdiction[],
  asOf: Day,
  subjects: readonly SubjectRef[],
): readonly Asked[] {
  const { rules } = inForce(shippedRuleset, asOf, jurisdictions);
  const names = (kind: SubjectKind) =>
    rules.filter(({ rule }) => rule.subject === kind).flatMap(({ law }) => factsIn(law));
  const kinds = new Set(subjects.map(({ kind }) => kind));
  const used = new Set([...kinds].flatMap(names));
  return facts
    .filter(({ name }) => used.has(name))
    .flatMap(({ name }) =>
      subjects.filter(({ kind }) => kind === subjectOf.get(name)).map((subject) => ({ fact: name, subject })),
    );
}

const place = new Map<string, number>(facts.map(({ name }, index) => [name, index]));

/** As garde-fou orders them. */
export const first: Choose = ([next]) => next;

/** Whichever stands first in the schema of a profile. */
export const bySchema: Choose = (open) =>
  [...open].sort((a, b) => (place.get(a.fact) ?? 0) - (place.get(b.fact) ?? 0))[0];

/** Numbers from 0 to below 1 that look random and are the same for the same seed (a linear congruential generator). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Any of them. */
export const atRandom =
  (random: () => number): Choose =>
  (open) =>
    open[Math.floor(random() * open.length)];

/** A list in a random order. */
export function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
