import type { SubjectRef } from './profile.js';
import { lists, type Profile } from './vocabulary.js';

type Json = { readonly [key: string]: unknown };

const asObject = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

/** A copy with a value at a place; what stands beside it stays as it is. */
function placed(node: Json, [key = '', ...rest]: readonly string[], value: unknown): Json {
  return { ...node, [key]: rest.length === 0 ? value : placed(asObject(node[key]), rest, value) };
}

/**
 * A copy of a profile that states one fact more.
 *
 * @param fact as rules write it, e.g. `disconnection.source`, `monitoring.means`
 * @param value `null` for "asked, not known"
 */
export function profileWith(profile: Profile, subject: SubjectRef, fact: string, value: unknown): Profile {
  if (subject.kind === 'employer')
    return placed(profile as unknown as Json, fact.split('.'), value) as unknown as Profile;
  const list = lists[subject.kind];
  const [, ...path] = fact.split('.');
  const items = profile[list]?.map((item) => (item.id === subject.id ? placed(item, path, value) : item));
  return { ...profile, [list]: items } as Profile;
}
