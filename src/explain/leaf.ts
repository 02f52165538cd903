import type { Day } from '../calendar.js';
import { comparedFact, type Leaf, type Truth } from '../condition.js';
import { type FactFound, tracedLeaf } from '../decide/program.js';
import { originsOf } from '../derive.js';
import type { Subject } from '../profile.js';
import type { Cite } from '../rule.js';
import { isReadAbroad, type RuleInForce, type Ruleset } from '../ruleset.js';
import { factNamed } from '../vocabulary.js';
import type { ExplainedLeaf } from './explanation.js';

/** What a leaf is explained from. */
export interface Circumstances {
  readonly current: RuleInForce;
  readonly factOf: Subject['factOf'];
  readonly asOf: Day;
  readonly sources: Ruleset['sources'];
}

/** Source ids begin with the law they belong to; that of the Union and the Convention is everybody's. */
const isOfLaw = (source: string, jurisdiction: string): boolean =>
  source.startsWith('eu.') || source.startsWith(`${jurisdiction.toLowerCase()}.`);

/** One fact may serve two laws, and a law may have been another on the day: only what speaks for this rule is cited. */
function definition(fact: string, { current: { rule, authority }, asOf, sources }: Circumstances): Cite | undefined {
  const cite = factNamed(fact)?.definedIn;
  const source = cite && sources[cite.source];
  if (!source || !isOfLaw(source.id, rule.jurisdiction) || source.date > asOf) return undefined;
  return authority === 'binding' || isReadAbroad(source) ? cite : undefined;
}

/** The facts that a fact follows from, the nearest first. */
export const followsFrom = (fact: string, { factOf, asOf }: Circumstances): readonly FactFound[] =>
  originsOf(fact, factOf, asOf).map((origin) => ({ fact: origin, found: factOf(origin) }));

/** A leaf with what was found, what was expected, and where both come from. */
export function explainedLeaf(leaf: Leaf, truth: Truth, from: Circumstances): ExplainedLeaf {
  const { fact, value } = leaf;
  const other = comparedFact(value);
  const definedIn = definition(fact, from);
  const foundFrom = followsFrom(fact, from);
  const expectedFrom = other === undefined ? [] : followsFrom(other, from);
  return {
    ...tracedLeaf(leaf, truth, from.factOf),
    ...(definedIn && { definedIn }),
    ...(foundFrom.length > 0 && { foundFrom }),
    ...(expectedFrom.length > 0 && { expectedFrom }),
  };
}
