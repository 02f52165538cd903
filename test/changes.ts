import { evaluateSync } from '../src/evaluate.js';
import { derivedFact } from '../src/facts/derived.js';
import { isBreach } from '../src/finding.js';
import { implied } from '../src/implied-facts.js';
import { parseProfile, type SubjectRef } from '../src/profile.js';
import type { Change } from '../src/remedies/remedy.js';
import { scopeOf } from '../src/remedies/scope.js';
import { type FactEntry, type FactName, factNamed, facts, lists, type Profile } from '../src/vocabulary.js';

/** One fact of one subject and what it becomes; unknown, when left out. */
export interface Set {
  readonly fact: FactName;
  readonly subject: SubjectRef;
  readonly from?: unknown;
  readonly to?: unknown;
}

type Node = Record<string, unknown>;

function withFact(profile: Profile, { fact, subject, to }: Set): Profile {
  const copy = structuredClone(profile) as unknown as Node;
  let node = copy;
  let path: readonly string[] = fact.split('.');
  if (subject.kind !== 'employer') {
    const items = copy[lists[subject.kind]] as readonly Node[];
    node = items.find(({ id }) => id === subject.id) as Node;
    path = path.slice(1);
  }
  for (const key of path.slice(0, -1)) {
    node[key] ??= {};
    node = node[key] as Node;
  }
  const last = path.at(-1) ?? '';
  if (to === undefined) delete node[last];
  else node[last] = to;
  return copy as unknown as Profile;
}

/** The profile in which some facts are set. */
export const applied = (profile: Profile, sets: readonly Set[]): Profile => sets.reduce(withFact, profile);

const about = (fact: string, subject: SubjectRef): SubjectRef =>
  factNamed(fact)?.subject === 'employer' ? { kind: 'employer' } : subject;

const knownAbout = (profile: Profile, subject: SubjectRef, day: string) => {
  const { subjects, stated } = parseProfile(profile, day);
  const index = subjects.findIndex(({ ref }) => JSON.stringify(ref) === JSON.stringify(subject));
  return { derived: subjects[index]?.facts ?? {}, stated: { ...stated[0], ...stated[index] }, asOf: day };
};

/** What a change entails by the vocabulary: the facts it opens again, and the day of what is done. */
export function entailments(
  fact: string,
  to: unknown,
  day: string,
  profile: Profile,
  subject: SubjectRef,
): readonly Set[] {
  const { stated } = knownAbout(profile, subject, day);
  const inHand = factNamed(fact)?.inHand;
  const entailed = Object.entries(typeof inHand === 'object' ? (inHand.entails ?? {}) : {}).map(
    ([name, value]): Set => {
      const current = String(stated[name] ?? '');
      const isDay = typeof value === 'object' && value !== null;
      const becomes = isDay ? (current > day ? current : day) : (value ?? undefined);
      return { fact: name as FactName, subject: about(name, subject), to: becomes };
    },
  );
  const telling = to === true ? implied.find((each) => each.fact === fact)?.day : undefined;
  return telling === undefined
    ? entailed
    : [...entailed, { fact: telling as FactName, subject: about(telling, subject), to: day }];
}

/** Every change of one yes-or-no fact, or one choice, that the employer could make for a subject. */
export function singles(profile: Profile, subject: SubjectRef, day: string): readonly Set[] {
  const known = knownAbout(profile, subject, day);
  const mine = ({ subject: kind }: FactEntry): boolean =>
    kind === subject.kind || (kind === 'employer' && subject.kind === 'monitoring');
  return facts.filter(mine).flatMap((entry): Set[] => {
    const { name, type } = entry;
    if (derivedFact(name) || (type !== 'boolean' && type !== 'choice')) return [];
    const scope = scopeOf(entry, known);
    if (typeof scope === 'string' || scope.to === undefined) return [];
    const values: readonly unknown[] = Array.isArray(scope.to) ? scope.to : Object.keys(scope.to);
    const from = known.derived[name];
    return values
      .filter((to) => to !== from)
      .map((to) => ({ fact: name, subject: about(name, subject), ...(from !== undefined && { from }), to }));
  });
}

const breaches = (profile: Profile, day: string): readonly string[] =>
  evaluateSync(profile, { asOf: day })
    .obligations.filter(isBreach)
    .map(({ rule, subject }) => `${rule} ${JSON.stringify(subject)}`);

/** Whether a change breaks a duty that was not broken before. */
export function leadsElsewhere(before: Profile, after: Profile, day: string): boolean {
  const was = breaches(before, day);
  return breaches(after, day).some((breach) => !was.includes(breach));
}

/** Changes in short: `fact: from → to`. */
export const inShort = ({ changes }: { readonly changes: readonly (Change | Set)[] }): readonly string[] =>
  changes.map(({ fact, from, to }) => `${fact}: ${from === undefined ? '?' : String(from)} → ${String(to)}`);
