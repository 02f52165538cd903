import type { Profile } from '../src/vocabulary.js';

/** The places of all facts that a profile states. */
export function* statedPlaces(
  node: object,
  path: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  for (const [key, value] of Object.entries(node)) {
    if (['$schema', 'jurisdictions', 'id', 'name'].includes(key)) continue;
    const place = [...path, Array.isArray(node) ? Number(key) : key];
    if (typeof value === 'object' && value !== null && !(Array.isArray(value) && typeof value[0] !== 'object'))
      yield* statedPlaces(value, place);
    else if (!(Array.isArray(value) && path.length === 0)) yield place;
  }
}

/** The profile without the value at a place. */
export function without(profile: Profile, path: readonly (string | number)[]): Profile {
  const copy = structuredClone(profile);
  let node = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) node = node[key] as Record<string | number, unknown>;
  delete node[path.at(-1) ?? ''];
  return copy;
}
