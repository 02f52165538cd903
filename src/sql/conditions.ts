import { type Condition, comparedFact, type Leaf, type Literal } from '../condition.js';
import type { Operator } from '../operators.js';
import { factNamed } from '../vocabulary.js';
import type { Dialect } from './dialect.js';
import { dayLiteral, numberLiteral } from './quoting.js';

/** Where the facts of a row stand: an expression for each of them, NULL where it is not known. */
export type FactColumns = (fact: string) => string;

const comparisons: Readonly<Partial<Record<Operator, string>>> = {
  equal: '=',
  notEqual: '<>',
  lessThan: '<',
  lessThanInclusive: '<=',
  greaterThan: '>',
  greaterThanInclusive: '>=',
  before: '<',
  onOrBefore: '<=',
  after: '>',
  onOrAfter: '>=',
};

function literal(value: Literal, fact: string, dialect: Dialect): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value !== 'string') return `(${value.map((each) => literal(each, fact, dialect)).join(', ')})`;
  return factNamed(fact)?.type === 'date' ? dayLiteral(value) : dialect.text(value);
}

function leafSql({ fact, operator, value }: Leaf, column: FactColumns, dialect: Dialect): string {
  const found = column(fact);
  const other = comparedFact(value);
  const expected = other === undefined ? literal(value as Literal, fact, dialect) : column(other);
  if (typeof value === 'boolean' && (operator === 'equal' || operator === 'notEqual'))
    return (operator === 'equal') === value ? found : `NOT ${found}`;
  switch (operator) {
    case 'in':
      return `${found} IN ${expected}`;
    case 'notIn':
      return `${found} NOT IN ${expected}`;
    case 'contains':
      return dialect.contains(found, expected);
    case 'doesNotContain':
      return `NOT ${dialect.contains(found, expected)}`;
    default:
      return `${found} ${comparisons[operator]} ${expected}`;
  }
}

/**
 * A condition as SQL. A fact that is not known is NULL, so that a leaf about it is NULL as well; what AND, OR and NOT
 * make of it is Kleene's logic by the SQL standard itself: nothing is added.
 */
export function conditionSql(condition: Condition, column: FactColumns, dialect: Dialect): string {
  if ('not' in condition) return `NOT (${conditionSql(condition.not, column, dialect)})`;
  if (!('all' in condition || 'any' in condition)) return leafSql(condition, column, dialect);
  const [parts, word] = 'all' in condition ? [condition.all, 'AND'] : [condition.any, 'OR'];
  return parts.length === 1 && parts[0]
    ? conditionSql(parts[0], column, dialect)
    : `(${parts.map((part) => conditionSql(part, column, dialect)).join(` ${word} `)})`;
}
