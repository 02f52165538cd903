import type { Day } from '../../src/calendar.js';
import { evaluateSync } from '../../src/evaluate.js';
import { derivedFact } from '../../src/facts/derived.js';
import type { FactType } from '../../src/facts/fact.js';
import type { SubjectRef } from '../../src/profile.js';
import type { Report } from '../../src/report.js';
import type { SqlType } from '../../src/sql/dialect.js';
import type { Mapping } from '../../src/sql/mapping.js';
import { facts, type Profile, type SubjectKind } from '../../src/vocabulary.js';
import { findingsOf } from '../outcome.js';
import type { Database, Row } from './databases.js';

const sqlTypes: Readonly<Record<FactType, SqlType>> = {
  boolean: 'boolean',
  integer: 'integer',
  number: 'number',
  date: 'date',
  choice: 'text',
  choices: 'texts',
  texts: 'texts',
  list: 'texts',
};

/** The facts that a profile may state of a subject. */
const statedOf = (kind: SubjectKind) =>
  facts.filter(({ name, type, subject }) => subject === kind && type !== 'list' && derivedFact(name) === undefined);

const factsOf = (kind: SubjectKind) => Object.fromEntries(statedOf(kind).map(({ name }) => [name, name]));
const typesOf = (kind: SubjectKind) =>
  Object.fromEntries(statedOf(kind).map(({ name, type }) => [name, sqlTypes[type]]));

/** Tables with a column for every fact of the vocabulary, of the same name. */
export const everything = {
  employer: { table: 'clients', key: 'client', jurisdictions: 'laws', facts: factsOf('employer') },
  monitoring: { table: 'measures', id: 'measure', employer: 'client', facts: factsOf('monitoring') },
  incidents: { table: 'incidents', id: 'incident', employer: 'client', facts: factsOf('incident') },
} satisfies Mapping;

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nested facts by their dotted names. */
function flat(node: Row, prefix: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node))
    if (isObject(value)) Object.assign(found, flat(value, `${prefix}${key}.`));
    else found[`${prefix}${key}`] = value;
  return found;
}

const labels = ['$schema', 'id', 'name', 'jurisdictions', 'monitoring', 'incidents'];
const withoutLabels = (node: object): Row =>
  Object.fromEntries(Object.entries(node).filter(([key]) => !labels.includes(key)));

/** Fills the tables of `everything`; the key of an employer is its place in the list. */
export async function fillTables(database: Database, profiles: readonly Profile[]): Promise<void> {
  const items = (list: 'monitoring' | 'incidents', prefix: string, id: string) =>
    profiles.flatMap((profile, client) =>
      (profile[list] ?? []).map((item) => ({ client, [id]: item.id, ...flat(withoutLabels(item), prefix) })),
    );
  await database.fill(
    'clients',
    { client: 'integer', laws: 'texts', ...typesOf('employer') },
    profiles.map((profile, client) => ({
      client,
      laws: profile.jurisdictions,
      ...flat(withoutLabels(profile), ''),
    })),
  );
  await database.fill(
    'measures',
    { client: 'integer', measure: 'text', ...typesOf('monitoring') },
    items('monitoring', 'monitoring.', 'measure'),
  );
  await database.fill(
    'incidents',
    { client: 'integer', incident: 'text', ...typesOf('incident') },
    items('incidents', 'incident.', 'incident'),
  );
}

const subjectText = (ref: SubjectRef): string => ('id' in ref ? `${ref.kind} ${ref.id}` : 'employer');

/** What a report says of each rule for each subject; where there is no finding, only why. */
export function statusesOf(report: Report): ReadonlyMap<string, string> {
  return new Map([
    ...findingsOf(report).map(
      ({ rule, subject, status, modality, authority }) =>
        [`${rule} ${subjectText(subject)}`, `${status} ${modality} ${authority}`] as const,
    ),
    ...report.notApplicable.flatMap(({ rule, subject, reason }) =>
      subject ? [[`${rule} ${subjectText(subject)}`, reason] as const] : [],
    ),
  ]);
}

/** What the report on a profile says. */
export const reported = (profile: Profile, asOf: Day): ReadonlyMap<string, string> =>
  statusesOf(evaluateSync(profile, { asOf }));

/** The same of the rows of a query, by the key of the employer. */
export function queried(rows: readonly Row[]): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const found = new Map<number, Map<string, string>>();
  for (const { employer, subject, item, rule, modality, authority, status } of rows) {
    const client = Number(employer);
    const said = found.get(client) ?? new Map<string, string>();
    found.set(client, said);
    const key = `${rule} ${subject === 'employer' ? 'employer' : `${subject} ${item}`}`;
    if (said.has(key)) throw new Error(`two rows for ${key} of ${client}`);
    said.set(key, status === 'condition' || status === 'expired' ? status : `${status} ${modality} ${authority}`);
  }
  return found;
}

/** Where two accounts of the same employer differ: none, when the database says what the report says. */
export function differences(
  report: ReadonlyMap<string, string>,
  database: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  return [...new Set([...report.keys(), ...database.keys()])].flatMap((key) =>
    report.get(key) === database.get(key) ? [] : `${key}: ${report.get(key)} in the report, ${database.get(key)} here`,
  );
}
