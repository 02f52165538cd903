import { type Day, today } from './calendar.js';
import { contradictions } from './contradictions.js';
import { addDerived } from './derive.js';
import { digest } from './digest.js';
import { GardeFouError } from './errors.js';
import { type FactOf, factsOf } from './fact-of.js';
import type { FactType } from './facts/fact.js';
import type { Expected } from './issue.js';
import { oversized } from './oversized.js';
import { type FlatProfile, readPlain } from './plain-profile.js';
import { foundText, mostIssues, refusals } from './refusal.js';
import {
  factAt,
  factNamed,
  type Jurisdiction,
  keysAt,
  lists,
  type Profile,
  profileSchema,
  type SubjectKind,
} from './vocabulary.js';

/** What a rule is evaluated for. */
export type SubjectRef =
  | { readonly kind: 'employer' }
  | { readonly kind: 'monitoring' | 'incident'; readonly id: string };

/** One subject with the facts that are known about it, by name; facts of the employer are known to all. */
export interface Subject {
  readonly ref: SubjectRef;
  readonly facts: Readonly<Record<string, unknown>>;
  /** One of them, `undefined` where it is not known: an object with other keys in each profile is looked up slowly. */
  readonly factOf: FactOf;
  /** All of them, for whoever goes through what is known. */
  readonly known: ReadonlyMap<string, unknown>;
}

/** A subject; its facts become an object only where somebody asks for one. */
function subjectWith(ref: SubjectRef, known: ReadonlyMap<string, unknown>): Subject {
  let facts: Subject['facts'] | undefined;
  return {
    ref,
    factOf: (name) => known.get(name),
    known,
    get facts() {
      facts ??= Object.fromEntries(known);
      return facts;
    },
  };
}

/** A subject whose facts are those of an object, with what follows from them. */
export const subjectOf = (ref: SubjectRef, facts: Subject['facts']): Subject => ({
  ref,
  facts,
  factOf: factsOf(facts),
  get known() {
    return new Map(Object.entries(facts));
  },
});

/** A profile that was checked and split into its subjects. */
export interface ParsedProfile {
  readonly id?: string;
  readonly name?: string;
  /** SHA-256 of what was given, whatever the order of the keys; `null` counts as left out. */
  readonly digest: string;
  readonly jurisdictions: readonly Jurisdiction[];
  /** The employer first, then the items of the lists in the order given. */
  readonly subjects: readonly Subject[];
  /** For each subject, what the profile itself states of it, without what follows and without the employer's facts. */
  readonly stated: readonly Subject['facts'][];
  /** Lists that were left out: nobody said whether there is anything on them. */
  readonly unknownLists: readonly Exclude<SubjectKind, 'employer'>[];
}

const expectedTypes: Partial<Readonly<Record<FactType, Expected>>> = { integer: 'integer', date: 'date' };

const expectedAt = (path: readonly PropertyKey[]): Expected | undefined =>
  expectedTypes[factAt(path)?.type ?? 'number'];

const isDotted = (key: string): boolean => key.includes('.') && factNamed(key) !== undefined;

/**
 * What the schema makes of a profile: a plain copy of it.
 *
 * @throws GardeFouError `invalid-profile`, with one issue for each mistake
 */
function checkedCopy(input: unknown): object {
  const tooLong = oversized(input);
  if (tooLong) throw new GardeFouError('invalid-profile', [tooLong]);
  const parsed = profileSchema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new GardeFouError('invalid-profile', refusals(parsed.error.issues, { keysAt, expectedAt, isDotted }));
}

/** The flat facts of a profile, and plain JSON that says the same. */
function read(input: unknown): { readonly flat: FlatProfile; readonly json: object } {
  const flat = readPlain(input);
  if (flat) return { flat, json: input as object };
  const json = checkedCopy(input);
  const copied = readPlain(json);
  if (copied) return { flat: copied, json };
  throw new GardeFouError('internal', [{ code: 'inconsistent', path: '', hint: 'two ways to read a profile differ' }]);
}

/** What is stated of each subject, the employer first. */
const statedIn = ({ employer, items }: FlatProfile): readonly Subject['facts'][] =>
  [employer, ...[...(items.monitoring ?? []), ...(items.incident ?? [])].map(({ facts }) => facts)].map((facts) =>
    Object.fromEntries(facts),
  );

/**
 * Checks a caller's profile and splits it into subjects with flat facts.
 *
 * @throws GardeFouError `invalid-profile`, with one issue for each mistake
 */
export function parseProfile(input: unknown, asOf: Day): ParsedProfile {
  const { flat, json } = read(input);
  const { jurisdictions, id, name, employer, items } = flat;
  const issues = [...contradictions((name) => employer.get(name), asOf, '', '')];
  addDerived(employer, asOf, '');
  const subjects: Subject[] = [subjectWith({ kind: 'employer' }, employer)];
  const unknownLists: ParsedProfile['unknownLists'][number][] = [];
  for (const kind of ['monitoring', 'incident'] as const) {
    if (!items[kind]) unknownLists.push(kind);
    const seen = new Set<string>();
    for (const [index, item] of (items[kind] ?? []).entries()) {
      const path = `${lists[kind]}[${index}].`;
      if (seen.has(item.id)) issues.push({ code: 'duplicate', path: `${path}id`, found: foundText(item.id) });
      seen.add(item.id);
      issues.push(...contradictions((name) => item.facts.get(name), asOf, `${kind}.`, path));
      const known = new Map(employer);
      for (const [name, value] of item.facts) known.set(name, value);
      addDerived(known, asOf, `${kind}.`);
      subjects.push(subjectWith({ kind, id: item.id }, known));
    }
  }
  if (issues.length > 0) throw new GardeFouError('invalid-profile', issues.slice(0, mostIssues));
  let stated: ReturnType<typeof statedIn> | undefined;
  return {
    ...(id !== undefined && { id }),
    ...(name !== undefined && { name }),
    // Worked out when it is asked for: whoever wants statuses alone does not pay for it.
    get digest() {
      return digest(json);
    },
    jurisdictions: [...new Set(jurisdictions)].sort(),
    subjects,
    // Likewise: few ask what was stated, apart from what follows; who does asks for each subject.
    get stated() {
      stated ??= statedIn(read(json).flat);
      return stated;
    },
    unknownLists,
  };
}

/**
 * Checks what came from outside, e.g. an imported JSON file, and gives it the type of a profile.
 *
 * @throws GardeFouError `invalid-profile`, with one issue for each mistake
 *
 * @example
 * const profile = checkProfile(JSON.parse(text));
 */
export function checkProfile(input: unknown): Profile {
  parseProfile(input, today());
  return input as Profile;
}
