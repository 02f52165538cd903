import type { Day } from '../calendar.js';
import type { RuleInForce } from '../ruleset.js';
import { factNamed, type SubjectKind } from '../vocabulary.js';
import type { ItemMapping, Mapping } from './mapping.js';
import { type NeededFacts, neededFacts } from './needed-facts.js';

/** A subject with the rules about it and the facts they read. */
export interface Asked {
  readonly kind: SubjectKind;
  readonly rules: readonly RuleInForce[];
  readonly needed: NeededFacts;
}

/** Where the items of a subject stand, if it is a list that has a table. */
export const itemsOf = (kind: SubjectKind, { monitoring, incidents }: Mapping): ItemMapping<string> | undefined =>
  kind === 'monitoring' ? monitoring : kind === 'incident' ? incidents : undefined;

/** Whether a fact is known of the employer, and so to all its items. */
export const isOfEmployer = (fact: string): boolean => factNamed(fact)?.subject === 'employer';

/** The rules by subject. A list without a table is not known, and nothing is said of its rules. */
export function askedOf(rules: readonly RuleInForce[], mapping: Mapping, asOf: Day): readonly [Asked, ...Asked[]] {
  const about = (kind: SubjectKind) => rules.filter(({ rule }) => rule.subject === kind);
  const items = (['monitoring', 'incident'] as const)
    .filter((kind) => itemsOf(kind, mapping) && about(kind).length > 0)
    .map((kind) => ({ kind, rules: about(kind), needed: neededFacts(about(kind), asOf) }));
  const readByItems = items
    .flatMap(({ needed }) => [...needed.stated, ...needed.derived.keys()])
    .filter((fact) => isOfEmployer(fact));
  const ofEmployer = about('employer');
  return [{ kind: 'employer', rules: ofEmployer, needed: neededFacts(ofEmployer, asOf, readByItems) }, ...items];
}
