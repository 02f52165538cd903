import * as z from 'zod/mini';
import { derivedFact, type derivedFacts } from '../facts/derived.js';
import type { Issue } from '../issue.js';
import { mostIssues, refusals } from '../refusal.js';
import { type FactEntry, type FactName, factNamed, facts, type Jurisdiction, jurisdictions } from '../vocabulary.js';
import { type Dialect, type Separator, separators } from './dialect.js';
import { mayBeName } from './quoting.js';

/** A column that holds several values, in a text with separators between them; an empty text holds none. */
export interface SeveralColumn {
  readonly column: string;
  readonly separatedBy?: Separator | undefined;
}

/** A table by its name or, below schemas, by its path: `['payroll', 'clients']`. A dot in a name has no meaning. */
export type TableName = string | readonly string[];

type StatedFact = Exclude<FactName, keyof typeof derivedFacts | 'monitoring' | 'incidents'>;
type MonitoringFact = Extract<StatedFact, `monitoring.${string}`>;
type IncidentFact = Extract<StatedFact, `incident.${string}`>;

/** The facts that a table has columns for, by name; a fact with several values may be a text with separators. */
export type FactMapping<F extends string> = { readonly [K in F]?: string | SeveralColumn | undefined };

/** Where a list of a profile stands: one row for each item. */
export interface ItemMapping<F extends string> {
  readonly table: TableName;
  /** The column that names the item; unique for each employer. */
  readonly id: string;
  /** The column that holds the key of the item's employer. */
  readonly employer: string;
  readonly facts?: FactMapping<F> | undefined;
}

/** Where the facts of profiles stand in a database. A fact without a column is not known. */
export interface Mapping {
  readonly employer: {
    readonly table: TableName;
    /** The column that tells employers apart. */
    readonly key: string;
    /** The laws of all employers (`['LU']`), or the column that names those of each (`'laws'`). */
    readonly jurisdictions?: readonly Jurisdiction[] | string | SeveralColumn | undefined;
    readonly facts?: FactMapping<Exclude<StatedFact, MonitoringFact | IncidentFact>> | undefined;
  };
  readonly monitoring?: ItemMapping<MonitoringFact> | undefined;
  readonly incidents?: ItemMapping<IncidentFact> | undefined;
}

/** The parts of a mapping, by the subject whose facts they hold. */
const sections = { employer: 'employer', monitoring: 'monitoring', incident: 'incidents' } as const;

const several: readonly FactEntry['type'][] = ['choices', 'texts'];

const name = z.string();
const severalColumn = z.union([z.strictObject({ column: name, separatedBy: z.optional(z.enum(separators)) }), name]);

const statedFacts = (subject: FactEntry['subject']): readonly FactEntry[] =>
  facts.filter((entry) => entry.subject === subject && entry.type !== 'list' && derivedFact(entry.name) === undefined);

const factColumns = (subject: FactEntry['subject']) =>
  z.optional(
    z.strictObject(
      Object.fromEntries(
        statedFacts(subject).map(({ name: fact, type }) => [
          fact,
          z.optional(several.includes(type) ? severalColumn : name),
        ]),
      ),
    ),
  );

const table = z.union([name, z.array(name).check(z.minLength(1))]);

const itemMapping = (subject: FactEntry['subject']) =>
  z.optional(z.strictObject({ table, id: name, employer: name, facts: factColumns(subject) }));

/** Made when it is asked for: who writes no query does not pay for it. */
const mappingSchema = () =>
  z.strictObject({
    employer: z.strictObject({
      table,
      key: name,
      jurisdictions: z.optional(z.union([z.array(z.enum(jurisdictions)).check(z.minLength(1)), severalColumn])),
      facts: factColumns('employer'),
    }),
    monitoring: itemMapping('monitoring'),
    incidents: itemMapping('incident'),
  });

/** The keys a mapping may hold at a place. */
function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const [section, part] = path;
  if (part === 'facts') {
    const subject = section === 'incidents' ? 'incident' : section;
    return statedFacts(subject as FactEntry['subject']).map((entry) => entry.name);
  }
  if (section === undefined) return Object.values(sections);
  if (part !== undefined) return ['column', 'separatedBy'];
  return section === 'employer' ? ['table', 'key', 'jurisdictions', 'facts'] : ['table', 'id', 'employer', 'facts'];
}

/** A fact in the wrong place, or one that no table states, is a fact all the same: says where to look instead. */
function pointed(issue: Issue): Issue {
  const fact = issue.code === 'unknown-key' ? /^[a-z]+\.facts\.(.+)$/.exec(issue.path)?.[1] : undefined;
  if (fact === undefined) return issue;
  const { accepted, nearest, ...bare } = issue;
  const derived = derivedFact(fact);
  const instead = derived?.limit?.start ?? derived?.askedAs;
  if (derived) return { ...bare, ...(instead !== undefined && { other: instead }) };
  const entry = factNamed(fact);
  if (entry && entry.type !== 'list') return { ...bare, other: `mapping.${sections[entry.subject]}.facts` };
  return { ...bare, ...(nearest !== undefined && { nearest }) };
}

function* names(node: unknown, path: string): Generator<readonly [path: string, name: string]> {
  if (typeof node === 'string') yield [path, node];
  else if (Array.isArray(node)) for (const [index, part] of node.entries()) yield* names(part, `${path}[${index}]`);
  else if (typeof node === 'object' && node !== null)
    for (const [key, part] of Object.entries(node)) if (key !== 'separatedBy') yield* names(part, `${path}.${key}`);
}

function nameIssue(path: string, found: string, { longestName }: Dialect): Issue | undefined {
  if (!mayBeName(found)) return { code: 'not-a-name', path, found: JSON.stringify(found) };
  return longestName !== undefined && new TextEncoder().encode(found).length > longestName
    ? { code: 'too-large', path, found: JSON.stringify(found), limit: longestName }
    : undefined;
}

/** A mapping as it was given, checked; or what is wrong with it. */
export type CheckedMapping = { readonly mapping: Mapping } | { readonly issues: readonly Issue[] };

/** Checks where the facts of profiles are said to stand; the names must be ones that a database can have. */
export function checkMapping(input: unknown, dialect: Dialect): CheckedMapping {
  const parsed = mappingSchema().safeParse(input, { reportInput: true });
  if (!parsed.success)
    return {
      issues: refusals(parsed.error.issues, { keysAt })
        .map(pointed)
        .map((issue) => ({ ...issue, path: issue.path === '' ? 'mapping' : `mapping.${issue.path}` })),
    };
  const issues = [...names(parsed.data, 'mapping')].flatMap(([path, found]) => nameIssue(path, found, dialect) ?? []);
  return issues.length > 0 ? { issues: issues.slice(0, mostIssues) } : { mapping: parsed.data as Mapping };
}
