import { comparedFact, type Leaf } from '../../condition.js';
import type { FactFound } from '../../decide/program.js';
import type { ExplainedLeaf } from '../../explain/explanation.js';
import { oppositeOf } from '../../explain/wanting.js';
import type { Language } from '../../language.js';
import { factNamed } from '../../vocabulary.js';
import { factText, numberText, valueText } from '../words.js';
import { choiceClause, choiceWords, nounOf, yesNoClause } from './choice.js';
import { clauses } from './clauses.js';
import { dayNoun } from './day.js';
import { type DayOperator, explanationPhrases, type NumberOperator } from './phrases.js';

/** What is known of the two sides of a comparison, beyond the comparison itself. */
export type Sides = Pick<ExplainedLeaf, 'found' | 'expected' | 'foundFrom' | 'expectedFrom'>;

const strings = (value: unknown): readonly string[] => [value].flat().map(String);

const positive = (operator: Leaf['operator']): boolean => operator === 'equal' || operator === 'in';
const isContained = (operator: Leaf['operator']): boolean => operator === 'contains' || operator === 'doesNotContain';

/** More than no employee is at least one. */
function asCounted({ fact, operator, value }: Leaf): readonly [operator: string, value: unknown] {
  if (value !== 0 || factNamed(fact)?.unit !== 'employees') return [operator, value];
  if (operator === 'greaterThan') return ['greaterThanInclusive', 1];
  return operator === 'lessThanInclusive' ? ['lessThan', 1] : [operator, value];
}

/** A number with its unit, in the singular for one. */
function quantity(fact: string, value: unknown, language: Language): string {
  const unit = factNamed(fact)?.unit;
  return typeof value === 'number' && (unit === 'hours' || unit === 'days')
    ? explanationPhrases[language].lengths[unit](value, numberText(value, language))
    : valueText(fact, value, language);
}

function numberClause(leaf: Leaf, { found, expected }: Sides, language: Language): string {
  const { numbers, equals } = explanationPhrases[language];
  const { fact } = leaf;
  const [operator, literal] = asCounted(leaf);
  const other = comparedFact(leaf.value);
  const noun = `${nounOf(fact, language)}${found === undefined ? '' : ` (${quantity(fact, found, language)})`}`;
  const value =
    other === undefined
      ? quantity(fact, literal, language)
      : `${nounOf(other, language)}${expected === undefined ? '' : ` (${quantity(other, expected, language)})`}`;
  return Object.hasOwn(numbers, operator)
    ? numbers[operator as NumberOperator](noun, value)
    : equals(noun, value, positive(leaf.operator));
}

function dayClause({ fact, operator, value }: Leaf, sides: Sides, language: Language): string {
  const words = explanationPhrases[language];
  const other = comparedFact(value);
  const day = dayNoun(fact, sides.found, sides.foundFrom ?? [], language);
  const compared =
    other === undefined
      ? words.theDay(valueText(fact, value, language))
      : dayNoun(other, sides.expected, sides.expectedFrom ?? [], language);
  return Object.hasOwn(words.days, operator)
    ? words.days[operator as DayOperator](day, compared)
    : words.equals(day, compared, positive(operator));
}

/** A comparison that holds, as a clause. */
export function heldClause(leaf: Leaf, sides: Sides, language: Language): string {
  const { fact, operator, value } = leaf;
  if (comparedFact(value) === undefined)
    switch (factNamed(fact)?.type) {
      case 'boolean':
        return yesNoClause(fact, (operator === 'equal') === (value === true), language);
      case 'choice':
        return choiceClause(fact, strings(value), positive(operator), 'any', language);
      case 'choices':
        return choiceClause(fact, strings(value), operator === 'contains', 'all', language);
    }
  return factNamed(fact)?.type === 'date' ? dayClause(leaf, sides, language) : numberClause(leaf, sides, language);
}

/** From what a fact follows that the profile does not state; a day says so itself. */
const follows = ({ fact, foundFrom = [] }: ExplainedLeaf, language: Language): string => {
  const [from] = foundFrom;
  return from && factNamed(fact)?.type === 'boolean' ? ` (${factText(from as FactFound, language)})` : '';
};

/** What was found at a leaf that is known, as a clause: the fact as it is, measured by what the leaf asks. */
function foundClause(leaf: ExplainedLeaf, language: Language): string {
  const { fact, found } = leaf;
  switch (factNamed(fact)?.type) {
    case 'boolean':
      if (typeof found === 'boolean') return `${yesNoClause(fact, found, language)}${follows(leaf, language)}`;
      break;
    case 'choice':
      if (typeof found === 'string') return choiceClause(fact, [found], true, 'any', language);
  }
  return heldClause(leaf.truth === true ? leaf : oppositeOf(leaf), leaf, language);
}

/** Leaves about what one list contains, told in one clause. */
function contentsClause(leaves: readonly ExplainedLeaf[], contained: boolean, language: Language): string {
  const [{ fact = '', found = [] } = {}] = leaves;
  const values = leaves.flatMap(({ value }) => strings(value));
  const clause = choiceClause(fact, values, contained, 'all', language);
  const others = strings(found).filter((value) => !values.includes(value));
  return contained || others.length === 0
    ? clause
    : `${clause} (${explanationPhrases[language].but(choiceWords(fact, others, language))})`;
}

/** A clause and the leaves it tells. */
export interface Told {
  readonly clause: string;
  readonly leaves: readonly ExplainedLeaf[];
}

/** What was found at leaves that are known, as clauses; those that say the same, or speak of one list, in one. */
export function foundClauses(leaves: readonly ExplainedLeaf[], language: Language): readonly Told[] {
  const groups = new Map<string, ExplainedLeaf[]>();
  const isHeld = ({ operator, truth }: ExplainedLeaf) => (operator === 'contains') === (truth === true);
  const inList = (leaf: ExplainedLeaf) => isContained(leaf.operator) && factNamed(leaf.fact)?.type === 'choices';
  for (const leaf of leaves) {
    const key = inList(leaf) ? `${leaf.fact} ${isHeld(leaf)}` : foundClause(leaf, language);
    groups.set(key, [...(groups.get(key) ?? []), leaf]);
  }
  return Array.from(groups, ([key, told]) => {
    const [first] = told;
    return { clause: first && inList(first) ? contentsClause(told, isHeld(first), language) : key, leaves: told };
  });
}

/** A fact that is not known, as what there is to know: `whether there is a staff delegation`, `the headcount`. */
export function openClause(fact: string, language: Language): string {
  const clause = clauses[language][fact];
  if (typeof clause === 'object' && 'open' in clause && clause.open !== undefined) return clause.open;
  return factNamed(fact)?.type === 'boolean'
    ? explanationPhrases[language].whether(yesNoClause(fact, true, language))
    : nounOf(fact, language);
}
