import * as z from 'zod/mini';
import { collectiveAgreement } from './facts/collective-agreement.js';
import { cse, unionSection } from './facts/cse.js';
import { dayRate } from './facts/day-rate.js';
import { type DerivedFact, derivedFacts } from './facts/derived.js';
import { disconnection } from './facts/disconnection.js';
import {
  currentHeadcount,
  digitalTools,
  headcount,
  publicBody,
  statutoryStaff,
  undertaking,
} from './facts/employer.js';
import { type FactMeta, factMeta } from './facts/fact.js';
import { type incident, incidents } from './facts/incidents.js';
import { internalRules } from './facts/internal-rules.js';
import { type measure, monitoring } from './facts/monitoring.js';
import { offHours } from './facts/off-hours.js';
import { personalAccounts } from './facts/personal-accounts.js';
import { rest } from './facts/rest.js';
import { staffDelegation } from './facts/staff-delegation.js';
import { telework } from './facts/telework.js';
import { toolsCharter } from './facts/tools-charter.js';
import { workChange } from './facts/work-change.js';
import { frozen } from './frozen.js';

/** The laws an employment contract may be governed by. */
export const jurisdictions = ['LU', 'FR'] as const;

/** Luxembourg or France. */
export type Jurisdiction = (typeof jurisdictions)[number];

const employerFacts = {
  headcount,
  currentHeadcount,
  publicBody,
  undertaking,
  staffDelegation,
  statutoryStaff,
  cse,
  unionSection,
  collectiveAgreement,
  internalRules,
  toolsCharter,
  digitalTools,
  disconnection,
  rest,
  dayRate,
  telework,
  workChange,
  offHours,
  personalAccounts,
};

/** The schema of a profile; strict: an unknown key is an error. */
export const profileSchema = z.strictObject({
  /** Points an editor to the JSON Schema; ignored. */
  $schema: z.optional(z.string()),
  jurisdictions: z.array(z.enum(jurisdictions)).check(z.minLength(1)),
  id: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  ...employerFacts,
  monitoring,
  incidents,
});

/**
 * What a caller knows about one employer. Only `jurisdictions` is required; a fact that is left out, or
 * `null`, is unknown, never false.
 *
 * @example
 * const profile: Profile = { jurisdictions: ['LU'], headcount: 150, disconnection: { source: 'none' } };
 */
export interface Profile extends Loose<z.input<typeof profileSchema>> {}

/** Callers may hand in frozen data, literal tuples and `undefined`. */
type Loose<T> = { readonly [K in keyof T]: LooseValue<T[K]> };
type LooseValue<V> = V extends readonly (infer E)[] ? readonly LooseValue<E>[] : V extends object ? Loose<V> : V;

type Labels = '$schema' | 'jurisdictions' | 'id' | 'name';

/** The dotted names of the facts below `T`. */
type Names<T, Prefix extends string> = {
  [K in keyof T & string]: NonNullable<T[K]> extends readonly unknown[]
    ? `${Prefix}${K}`
    : NonNullable<T[K]> extends object
      ? Names<NonNullable<T[K]>, `${Prefix}${K}.`>
      : `${Prefix}${K}`;
}[keyof T & string];

/** The name of a fact as rules write it, e.g. `headcount`, `disconnection.source`, `monitoring.means`. */
export type FactName =
  | Names<Omit<Profile, Labels>, ''>
  | Names<Omit<z.input<typeof measure>, Labels>, 'monitoring.'>
  | Names<Omit<z.input<typeof incident>, Labels>, 'incident.'>
  | keyof typeof derivedFacts;

/** What a rule is evaluated for. */
export type SubjectKind = 'employer' | 'monitoring' | 'incident';

/** One entry of the vocabulary. */
export interface FactEntry extends FactMeta {
  readonly name: FactName;
  /** The subject the fact belongs to. */
  readonly subject: SubjectKind;
}

/** The profile list that holds the items of a subject, and the prefix of their facts. */
export const lists = { monitoring: 'monitoring', incident: 'incidents' } as const;

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable
    ? unwrap(schema._zod.def.innerType)
    : schema;

function* entries(shape: z.core.$ZodLooseShape, prefix: string, subject: SubjectKind): Generator<FactEntry> {
  for (const [key, schema] of Object.entries(shape)) {
    const meta = factMeta.get(schema);
    if (meta) yield { ...meta, name: `${prefix}${key}` as FactName, subject };
    const inner = unwrap(schema);
    if (inner instanceof z.ZodMiniObject) yield* entries(inner.shape, `${prefix}${key}.`, subject);
  }
}

const itemShape = (listSchema: z.core.$ZodType): z.core.$ZodLooseShape => {
  const array = unwrap(listSchema);
  const item = array instanceof z.ZodMiniArray ? unwrap(array._zod.def.element) : array;
  return item instanceof z.ZodMiniObject ? item.shape : {};
};

const subjectOf = (name: string): SubjectKind =>
  name.startsWith('monitoring.') ? 'monitoring' : name.startsWith('incident.') ? 'incident' : 'employer';

/** Every fact that rules may read, in the order of the profile. */
export const facts: readonly FactEntry[] = frozen([
  ...entries({ ...employerFacts, monitoring, incidents }, '', 'employer'),
  ...entries(itemShape(monitoring), 'monitoring.', 'monitoring'),
  ...entries(itemShape(incidents), 'incident.', 'incident'),
  ...Object.entries<DerivedFact>(derivedFacts).map(([name, { limit, askedAs, ...meta }]) => ({
    ...meta,
    name: name as FactName,
    subject: subjectOf(name),
  })),
]);

const byName: ReadonlyMap<string, FactEntry> = new Map(facts.map((entry) => [entry.name, entry]));

/** The entry of a fact, e.g. of `disconnection.source`; `undefined` where there is no such fact. */
export const factNamed = (name: string): FactEntry | undefined => byName.get(name);

const shapeAt = (schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined => {
  const inner = unwrap(schema);
  const [key, ...rest] = path;
  if (key === undefined) return inner;
  if (typeof key === 'number')
    return inner instanceof z.ZodMiniArray ? shapeAt(inner._zod.def.element, rest) : undefined;
  const next = inner instanceof z.ZodMiniObject ? inner.shape[String(key)] : undefined;
  return next && shapeAt(next, rest);
};

/** The fact that stands at a place of a profile: `['monitoring', 2, 'means']` is `monitoring.means`. */
export const factAt = (path: readonly PropertyKey[]): FactEntry | undefined =>
  factNamed(
    path
      .filter((key) => typeof key !== 'number')
      .map((key, index) => (index === 0 && key === lists.incident && path.length > 1 ? 'incident' : String(key)))
      .join('.'),
  );

/** The keys a profile may hold at a place, to name the nearest one to a misspelt key. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const schema = shapeAt(profileSchema, path);
  return schema instanceof z.ZodMiniObject ? Object.keys(schema.shape) : [];
}
