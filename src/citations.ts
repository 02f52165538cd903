import type { Finding } from './finding.js';
import type { Risk } from './risk.js';
import type { Cite } from './rule.js';
import type { Ruleset } from './ruleset.js';
import type { Source } from './source.js';

/** The sources of some rules in the order of their ids, and the place of each in it. */
interface Shelf {
  readonly sources: readonly Source[];
  readonly placeOf: ReadonlyMap<string, number>;
}

const shelves = new WeakMap<Ruleset, Shelf>();

function shelfOf(ruleset: Ruleset): Shelf {
  const known = shelves.get(ruleset);
  if (known) return known;
  const sources = Object.keys(ruleset.sources)
    .sort()
    .flatMap((id) => ruleset.sources[id] ?? []);
  const shelf = { sources, placeOf: new Map(sources.map(({ id }, place) => [id, place])) };
  shelves.set(ruleset, shelf);
  return shelf;
}

/** Every source that the findings and the risks cite, once, by their ids. */
export function citationsOf(findings: readonly Finding[], risks: readonly Risk[], ruleset: Ruleset): readonly Source[] {
  const { sources, placeOf } = shelfOf(ruleset);
  const isCited = new Uint8Array(sources.length);
  const add = (cites: readonly Cite[]) => {
    for (const { source } of cites) {
      const place = placeOf.get(source);
      if (place !== undefined) isCited[place] = 1;
    }
  };
  for (const { cites, deadline, standing } of findings) {
    add(cites);
    if (deadline) add(deadline.cites);
    if (standing) add(standing.cites);
  }
  for (const { cites } of risks) add(cites);
  return sources.filter((_, place) => isCited[place] === 1);
}
