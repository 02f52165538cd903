import { addPeriod, type Day, type Period, today } from './calendar.js';
import { digest } from './digest.js';
import { GardeFouError } from './errors.js';
import type { FactType } from './facts/fact.js';
import type { Expected, Issue } from './issue.js';
import { foundText, pathText, refusals } from './refusal.js';
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
  /** Lists that were left out: nobody said whether there is anything on them. */
  readonly unknownLists: readonly Exclude<SubjectKind, 'employer'>[];
}

/** Pairs of days of which the first cannot be later than the second. */
const intervals: readonly (readonly [start: string, end: string])[] = [
  ['disconnection.injunction.notifiedOn', 'disconnection.injunction.complyBy'],
  ['disconnection.fine.notifiedOn', 'disconnection.fine.decisionOn'],
  ['disconnection.fine.previousFineOn', 'disconnection.fine.notifiedOn'],
  ['monitoring.cnpdOpinion.requestedOn', 'monitoring.cnpdOpinion.deliveredOn'],
  ['incident.employerKnewOn', 'incident.proceedingsStartedOn'],
  ['incident.proceedingsStartedOn', 'incident.dismissedOn'],
];

/** A fact that holds from a day on, once that day is known. */
interface Implied {
  readonly fact: string;
  readonly day: string;
  /** For how long after that day it holds; for ever, when left out. */
  readonly lasts?: Period;
  /** Whether the day also tells that the fact does not hold outside that time. */
  readonly onlyThen: boolean;
}

const implied: readonly Implied[] = [
  {
    fact: 'disconnection.injunction.received',
    day: 'disconnection.injunction.notifiedOn',
    onlyThen: true,
  },
  { fact: 'disconnection.fine.imposed', day: 'disconnection.fine.notifiedOn', onlyThen: true },
  // The director decides again only on an opposition to a fine: art. L.614-13(4) al. 1.
  { fact: 'disconnection.fine.imposed', day: 'disconnection.fine.decisionOn', onlyThen: false },
  // Repetition within two years of the earlier fine: art. L.614-13(5) al. 3.
  {
    fact: 'disconnection.fine.repeated',
    day: 'disconnection.fine.previousFineOn',
    lasts: { years: 2 },
    onlyThen: true,
  },
];

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

/** Facts that follow from others and the day; what is stated outright may not contradict them. */
function* implications(
  facts: Json,
  asOf: Day,
): Generator<readonly [fact: string, holds: boolean, since: Day, day: string]> {
  for (const { fact, day, lasts, onlyThen } of implied) {
    const since = facts[day];
    if (typeof since !== 'string') continue;
    const holds = since <= asOf && (!lasts || asOf <= addPeriod(since, lasts));
    if (holds || onlyThen) yield [fact, holds, since, day];
  }
}

const derive = (facts: Json, asOf: Day): Json => ({ ...facts, ...Object.fromEntries(implications(facts, asOf)), asOf });

/** No employer is described by more values than this; zod would hold a complaint for each item of a hostile list. */
const mostValues = 50_000;
/** Nothing of a profile lies deeper; what does is refused as an unknown key. */
const deepest = 4;

/** The list in which the values become too many, found before anything else is looked at. */
function oversized(input: unknown): Issue | undefined {
  let values = 0;
  const open: { readonly node: unknown; readonly path: readonly (string | number)[] }[] = [{ node: input, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next;
    if (typeof node !== 'object' || node === null || path.length > deepest) continue;
    const inner = Object.entries(node);
    values += inner.length;
    if (values > mostValues)
      return { code: 'too-large', path: pathText(path), found: foundText(node), limit: mostValues };
    for (const [key, child] of inner)
      if (typeof child === 'object')
        open.push({ node: child, path: [...path, Array.isArray(node) ? Number(key) : key] });
  }
  return undefined;
}

const expectedTypes: Partial<Readonly<Record<FactType, Expected>>> = { integer: 'integer', date: 'date' };

const expectedAt = (path: readonly PropertyKey[]): Expected | undefined =>
  expectedTypes[factAt(path)?.type ?? 'number'];

const isDotted = (key: string): boolean => key.includes('.') && factNamed(key) !== undefined;

const labels = ['$schema', 'jurisdictions', 'id', 'name'];

function* contradictions(facts: Json, asOf: Day, prefix: string, path: string): Generator<Issue> {
  for (const [start, end] of intervals) {
    const [from, to] = [facts[start], facts[end]];
    if (!start.startsWith(prefix) || typeof from !== 'string' || typeof to !== 'string' || from <= to) continue;
    const at = (name: string) => `${path}${name.slice(prefix.length)}`;
    yield { code: 'end-before-start', path: at(end), found: foundText(to), other: `${at(start)} ${foundText(from)}` };
  }
  // A day still to come on the day of the report says nothing against a fact that holds by then.
  for (const [fact, holds, since, day] of implications(facts, asOf))
    if (since <= asOf && facts[fact] === !holds)
      yield { code: 'inconsistent', path: fact, found: String(!holds), other: `${day} ${foundText(since)}` };
}

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
  const subjects: Subject[] = [{ ref: { kind: 'employer' }, facts: derive(employer, asOf) }];
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
      subjects.push({ ref: { kind, id: item.id }, facts: derive({ ...employer, ...own }, asOf) });
    }
  }
  if (issues.length > 0) throw new GardeFouError('invalid-profile', issues.slice(0, 50));
  return {
    ...(id != null && { id }),
    ...(name != null && { name }),
    digest: digest(parsed.data),
    jurisdictions: [...new Set(jurisdictions)].sort(),
    subjects,
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
