import type { Finding } from './finding.js';
import type { Risk } from './risk.js';
import type { Cite } from './rule.js';
import type { Ruleset } from './ruleset.js';
import type { Source } from './source.js';

const inOrder = new WeakMap<Ruleset, readonly Source[]>();

/** The sources of some rules by their ids, sorted once. */
function sorted(ruleset: Ruleset): readonly Source[] {
  const known = inOrder.get(ruleset);
  if (known) return known;
  const sources = Object.keys(ruleset.sources)
    .sort()
    .flatMap((id) => ruleset.sources[id] ?? []);
  inOrder.set(ruleset, sources);
  return sources;
}

/** Every source that the findings and the risks cite, once, by their ids. */
export function citationsOf(findings: readonly Finding[], risks: readonly Risk[], ruleset: Ruleset): readonly Source[] {
  const cited = new Set<string>();
  const add = (cites: readonly Cite[]) => {
    for (const { source } of cites) cited.add(source);
  };
  for (const { cites, deadline, standing } of findings) {
    add(cites);
    if (deadline) add(deadline.cites);
    if (standing) add(standing.cites);
  }
  for (const { cites } of risks) add(cites);
  return sorted(ruleset).filter(({ id }) => cited.has(id));
}
