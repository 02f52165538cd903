import { type Day, today } from './calendar.js';
import { digest } from './digest.js';
import { GardeFouError } from './errors.js';
import type { FactType } from './facts/fact.js';
import { contradictions, derive } from './implied-facts.js';
import type { Expected } from './issue.js';
import { oversized } from './oversized.js';
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
}

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

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nested facts by their dotted names; what is `null` or left out is not there. */
function flatten(
  node: Json,
  prefix: string,
  skip: readonly string[],
  into: Record<string, unknown> = {},
): Record<string, unknown> {
  for (const [key, value] of Object.entries(node)) {
    if (value === null || value === undefined || skip.includes(key)) continue;
    if (isObject(value)) flatten(value, `${prefix}${key}.`, [], into);
    else into[`${prefix}${key}`] = value;
  }
  return into;
}

const expectedTypes: Partial<Readonly<Record<FactType, Expected>>> = { integer: 'integer', date: 'date' };

const expectedAt = (path: readonly PropertyKey[]): Expected | undefined =>
  expectedTypes[factAt(path)?.type ?? 'number'];

const isDotted = (key: string): boolean => key.includes('.') && factNamed(key) !== undefined;

const labels = ['$schema', 'jurisdictions', 'id', 'name'];

/**
 * Checks a caller's profile and splits it into subjects with flat facts.
 *
 * @throws GardeFouError `invalid-profile`, with one issue for each mistake
 */
export function parseProfile(input: unknown, asOf: Day): ParsedProfile {
  const tooLong = oversized(input);
  if (tooLong) throw new GardeFouError('invalid-profile', [tooLong]);
  const parsed = profileSchema.safeParse(input, { reportInput: true });
  if (!parsed.success)
    throw new GardeFouError('invalid-profile', refusals(parsed.error.issues, { keysAt, expectedAt, isDotted }));
  const { $schema, jurisdictions, id, name, monitoring, incidents, ...rest } = parsed.data;

  const employer = flatten(rest, '', []);
  const issues = [...contradictions(employer, asOf, '', '')];
  const ofEmployer = derive(employer, asOf);
  const subjects: Subject[] = [{ ref: { kind: 'employer' }, facts: ofEmployer }];
  const stated: Subject['facts'][] = [employer];
  const unknownLists: Exclude<SubjectKind, 'employer'>[] = [];
  for (const [kind, items] of [
    ['monitoring', monitoring],
    ['incident', incidents],
  ] as const) {
    if (!items) unknownLists.push(kind);
    const seen = new Set<string>();
    for (const [index, item] of (items ?? []).entries()) {
      const path = `${lists[kind]}[${index}].`;
      if (seen.has(item.id)) issues.push({ code: 'duplicate', path: `${path}id`, found: foundText(item.id) });
      seen.add(item.id);
      const own = flatten(item, `${kind}.`, labels);
      issues.push(...contradictions(own, asOf, `${kind}.`, path));
      subjects.push({ ref: { kind, id: item.id }, facts: { ...ofEmployer, ...derive(own, asOf) } });
      stated.push(own);
    }
  }
  if (issues.length > 0) throw new GardeFouError('invalid-profile', issues.slice(0, mostIssues));
  return {
    ...(id != null && { id }),
    ...(name != null && { name }),
    // Worked out when it is asked for: whoever wants statuses alone does not pay for it.
    get digest() {
      return digest(parsed.data);
    },
    jurisdictions: [...new Set(jurisdictions)].sort(),
    subjects,
    stated,
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
