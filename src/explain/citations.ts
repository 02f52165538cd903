import type { Cite } from '../rule.js';
import type { Ruleset } from '../ruleset.js';
import type { Source } from '../source.js';
import type { ExplainedCondition, ExplainedLaw, Ground } from './explanation.js';

function definitions(condition: ExplainedCondition): readonly Cite[] {
  if ('all' in condition) return condition.all.flatMap(definitions);
  if ('any' in condition) return condition.any.flatMap(definitions);
  if ('not' in condition) return definitions(condition.not);
  return condition.definedIn ? [condition.definedIn] : [];
}

const ofGround = (ground: Ground | undefined): readonly Cite[] => (ground ? definitions(ground.condition) : []);

/** Every provision and decision that an explanation cites. */
export const citesOf = ({ cites, standing, deadline, applies, met, consequences }: ExplainedLaw): readonly Cite[] => [
  ...cites,
  ...(standing?.cites ?? []),
  ...(deadline?.cites ?? []),
  ...[applies, met].flatMap(ofGround),
  ...consequences.flatMap((each) => [...each.cites, ...ofGround(each.ground)]),
];

/** The sources behind citations, each once, by id. */
export const sourcesOf = (cites: readonly Cite[], { sources }: Ruleset): readonly Source[] =>
  [...new Set(cites.map(({ source }) => source))].sort().flatMap((id) => sources[id] ?? []);
