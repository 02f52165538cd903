import { derivedFact } from './facts/derived.js';
import { isCalendarDay } from './facts/fact.js';
import { longestList, longestText, mostValues } from './oversized.js';
import { type FactEntry, facts, type Jurisdiction, jurisdictions, lists, type SubjectKind } from './vocabulary.js';

/** Known facts by name. */
type FlatFacts = Map<string, unknown>;

/** An item of a list with its own facts. */
interface FlatItem {
  readonly id: string;
  readonly facts: FlatFacts;
}

/** A profile that was found right, with flat facts. */
export interface FlatProfile {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly employer: FlatFacts;
  /** The items of each list; a list that was left out is left out. */
  readonly items: { readonly [K in keyof typeof lists]?: readonly FlatItem[] };
}

/** What stands at a key: a group of facts, or one fact with the values it accepts. */
type Place =
  | { readonly group: Group }
  | { readonly group?: never; readonly name: string; readonly accepts: (value: unknown) => boolean };
type Group = Map<string, Place>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;
const isListOf =
  (accepts: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.length <= longestList && value.every(accepts);
const isOneOf = (values: readonly string[]) => {
  const known: ReadonlySet<unknown> = new Set(values);
  return (value: unknown): boolean => known.has(value);
};

/** The values of a fact that its schema accepts. */
function accepted({ type, choices = {}, most = Number.POSITIVE_INFINITY }: FactEntry): (value: unknown) => boolean {
  switch (type) {
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'integer':
      return (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
    case 'number':
      return (value) => Number.isFinite(value) && (value as number) >= 0 && (value as number) <= most;
    case 'date':
      return (value) => typeof value === 'string' && isCalendarDay(value);
    case 'choice':
      return isOneOf(Object.keys(choices));
    case 'choices':
      return isListOf(isOneOf(Object.keys(choices)));
    case 'texts':
      return isListOf(isText);
    default:
      return () => false;
  }
}

/** The places of the facts that profiles state about one kind of subject. */
function placesOf(kind: SubjectKind): Group {
  const top: Group = new Map();
  for (const entry of facts) {
    if (entry.subject !== kind || derivedFact(entry.name) || entry.type === 'list') continue;
    const path = entry.name.split('.').slice(kind === 'employer' ? 0 : 1);
    const last = path.pop() ?? '';
    let group = top;
    for (const key of path) {
      const next: Place = group.get(key) ?? { group: new Map() };
      group.set(key, next);
      group = next.group ?? group;
    }
    group.set(last, { name: entry.name, accepts: accepted(entry) });
  }
  return top;
}

const places = {
  employer: placesOf('employer'),
  monitoring: placesOf('monitoring'),
  incident: placesOf('incident'),
};

type Json = Readonly<Record<string, unknown>>;

/** What `JSON.parse` gives; anything else is left to zod. */
function isPlain(value: unknown): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** How much a profile holds, counted as `oversized` does. */
interface Tally {
  values: number;
}

/**
 * A list of the caller's is copied before it is looked at: what it holds is then ours, and where nothing stands there is
 * an `undefined` that can be seen. One that is too long is refused as it is.
 */
const copied = (list: readonly unknown[]): readonly unknown[] => (list.length <= longestList ? Array.from(list) : list);

/** Adds the facts of a group to the others; `false` where anything in it is not as it should be. */
function read(node: unknown, group: Group, labels: readonly string[], into: FlatFacts, tally: Tally): node is Json {
  if (!isPlain(node)) return false;
  for (const key in node) {
    tally.values += 1;
    const place = group.get(key);
    if (!place) {
      if (labels.includes(key)) continue;
      return false;
    }
    const given = node[key];
    if (given === null || given === undefined) continue;
    if (place.group) {
      if (!read(given, place.group, [], into, tally)) return false;
      continue;
    }
    const value = Array.isArray(given) ? copied(given) : given;
    if (!place.accepts(value)) return false;
    if (Array.isArray(value)) tally.values += value.length;
    into.set(place.name, value);
  }
  return true;
}

const isLabel = (value: unknown): value is string | null | undefined =>
  value === null || value === undefined || isText(value);
const areJurisdictions = isListOf(isOneOf(jurisdictions)) as (
  value: readonly unknown[],
) => value is readonly Jurisdiction[];

const itemLabels = ['id', 'name'];
const labels = ['$schema', 'jurisdictions', ...itemLabels, ...Object.values(lists)];

function readItems(given: unknown, kind: keyof typeof lists, tally: Tally): FlatItem[] | undefined {
  if (!Array.isArray(given) || given.length > longestList) return undefined;
  tally.values += given.length;
  const items: FlatItem[] = [];
  for (const item of given) {
    const facts: FlatFacts = new Map();
    if (!read(item, places[kind], itemLabels, facts, tally)) return undefined;
    const { id, name } = item;
    if (!isText(id) || id === '' || !isLabel(name)) return undefined;
    items.push({ id, facts });
  }
  return items;
}

/**
 * Reads a profile that is right in a fraction of the time that its schema takes.
 *
 * @returns `undefined` where anything is wrong, or no plain JSON: then the schema says what
 */
export function readPlain(input: unknown): FlatProfile | undefined {
  const tally: Tally = { values: 0 };
  const employer: FlatFacts = new Map();
  if (!read(input, places.employer, labels, employer, tally)) return undefined;
  const { $schema, id, name } = input;
  if (($schema !== undefined && !isText($schema)) || !isLabel(id) || !isLabel(name)) return undefined;
  const given = Array.isArray(input.jurisdictions) ? copied(input.jurisdictions) : [];
  if (given.length === 0 || !areJurisdictions(given)) return undefined;
  tally.values += given.length;
  const items: { -readonly [K in keyof FlatProfile['items']]: FlatProfile['items'][K] } = {};
  let count = 0;
  for (const kind of ['monitoring', 'incident'] as const) {
    const list = input[lists[kind]];
    if (list === null || list === undefined) continue;
    const own = readItems(list, kind, tally);
    if (!own) return undefined;
    items[kind] = own;
    count += own.length;
  }
  if (count > longestList || tally.values > mostValues) return undefined;
  return { jurisdictions: given, id: id ?? undefined, name: name ?? undefined, employer, items };
}
