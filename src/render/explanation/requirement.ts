import { type Condition, comparedFact, type Leaf } from '../../condition.js';
import type { ExplainedCondition, ExplainedLeaf } from '../../explain/explanation.js';
import type { Language } from '../../language.js';
import { factNamed } from '../../vocabulary.js';
import { choiceClause } from './choice.js';
import { heldClause, type Sides } from './clause.js';
import { explanationPhrases } from './phrases.js';

/** What a condition asks, as clauses that must hold all together, or one of them. */
export interface Requirement {
  readonly join: 'all' | 'any';
  readonly clauses: readonly string[];
}

const isLeaf = (condition: Condition): condition is Leaf => 'fact' in condition;

/** How leaves about one fact may be told together: as one list of choices. */
function listedAs({ fact, operator, value }: Leaf, join: 'all' | 'any'): boolean | undefined {
  if (comparedFact(value) !== undefined) return undefined;
  const type = factNamed(fact)?.type;
  const isSo = operator === 'equal' || operator === 'in' || operator === 'contains';
  if (type === 'choices') return isSo || join === 'all' ? isSo : undefined;
  // One value out of several, or none of them; a choice that is two at once would be nonsense.
  return type === 'choice' && isSo === (join === 'any') ? isSo : undefined;
}

/** Puts conditions into words; what is known of the facts comes from the same condition, explained. */
export function requirement(wanted: Condition, explained: ExplainedCondition, language: Language): Requirement {
  const words = explanationPhrases[language];
  const sides = sidesIn(explained);
  const clauseOf = (condition: Condition): string => {
    if (isLeaf(condition)) return heldClause(condition, sides(condition), language);
    const { join, clauses } = groupOf(condition);
    return join === 'all' ? words.both(clauses) : words.either(clauses);
  };
  const groupOf = (condition: Condition): Requirement => {
    if (isLeaf(condition) || 'not' in condition) return { join: 'all', clauses: [clauseOf(condition)] };
    const join = 'all' in condition ? 'all' : 'any';
    const lists = new Map<string, string[]>();
    const parts: (() => string)[] = [];
    for (const part of 'all' in condition ? condition.all : condition.any) {
      const isSo = isLeaf(part) ? listedAs(part, join) : undefined;
      if (!isLeaf(part) || isSo === undefined) {
        parts.push(() => clauseOf(part));
        continue;
      }
      const { fact, value } = part;
      const key = `${fact} ${isSo}`;
      const values = lists.get(key) ?? [];
      if (values.length === 0) parts.push(() => choiceClause(fact, values, isSo, join, language));
      values.push(...[value].flat().map(String));
      lists.set(key, values);
    }
    return { join, clauses: [...new Set(parts.map((part) => part()))] };
  };
  return groupOf(wanted);
}

/** The days that a condition compares, as far as they are known; what is to change is left out. */
function sidesIn(explained: ExplainedCondition): (leaf: Leaf) => Sides {
  const known = new Map<string, ExplainedLeaf>();
  const visit = (condition: ExplainedCondition): void => {
    if ('all' in condition) for (const part of condition.all) visit(part);
    else if ('any' in condition) for (const part of condition.any) visit(part);
    else if ('not' in condition) visit(condition.not);
    else known.set(JSON.stringify([condition.fact, condition.value]), condition);
  };
  visit(explained);
  return ({ fact, value }) => {
    const { expected, expectedFrom } = known.get(JSON.stringify([fact, value])) ?? {};
    return { expected, ...(expectedFrom && { expectedFrom }) };
  };
}
