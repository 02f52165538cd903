import { describe, expect, it } from 'vitest';
import { operatorNamed, operatorNames } from '../src/operators.js';

// found, operator, expected, holds: at the value, beside it, and of the wrong type.
const rows = [
  [12, 'equal', 12, true],
  [12, 'equal', 13, false],
  ['12', 'equal', 12, false],
  [12, 'notEqual', 13, true],
  [12, 'notEqual', 12, false],
  [undefined, 'notEqual', 12, false],
  ['a', 'in', ['a', 'b'], true],
  ['c', 'in', ['a', 'b'], false],
  ['a', 'in', 'abc', false],
  ['c', 'notIn', ['a', 'b'], true],
  ['a', 'notIn', ['a', 'b'], false],
  [undefined, 'notIn', ['a'], false],
  ['c', 'notIn', 'ab', false],
  [149, 'lessThan', 150, true],
  [150, 'lessThan', 150, false],
  ['149', 'lessThan', 150, false],
  [150, 'lessThanInclusive', 150, true],
  [151, 'lessThanInclusive', 150, false],
  [undefined, 'lessThanInclusive', 150, false],
  [151, 'greaterThan', 150, true],
  [150, 'greaterThan', 150, false],
  ['abc', 'greaterThan', 150, false],
  [150, 'greaterThanInclusive', 150, true],
  [149, 'greaterThanInclusive', 150, false],
  ['20', 'greaterThanInclusive', 15, false],
  [['a', 'b'], 'contains', 'a', true],
  [['a', 'b'], 'contains', 'c', false],
  ['abc', 'contains', 'a', false],
  [['a', 'b'], 'doesNotContain', 'c', true],
  [['a', 'b'], 'doesNotContain', 'a', false],
  [undefined, 'doesNotContain', 'a', false],
  ['2026-07-03', 'before', '2026-07-04', true],
  ['2026-07-04', 'before', '2026-07-04', false],
  [20260703, 'before', '2026-07-04', false],
  ['2026-07-04', 'onOrBefore', '2026-07-04', true],
  ['2026-07-05', 'onOrBefore', '2026-07-04', false],
  [undefined, 'onOrBefore', '2026-07-04', false],
  ['2026-07-05', 'after', '2026-07-04', true],
  ['2026-07-04', 'after', '2026-07-04', false],
  ['2026-07-05', 'after', undefined, false],
  ['2026-07-04', 'onOrAfter', '2026-07-04', true],
  ['2026-07-03', 'onOrAfter', '2026-07-04', false],
  [null, 'onOrAfter', '2026-07-04', false],
] as const;

describe('operators', () => {
  it.each(rows)('%j %s %j: %s', (found, operator, expected, holds) => {
    expect(operatorNamed(operator).holds(found, expected)).toBe(holds);
  });

  it('are all in the table, each holding and not holding', () => {
    const seen = (holds: boolean) => new Set<string>(rows.filter((row) => row[3] === holds).map((row) => row[1]));
    expect(operatorNames.filter((name) => !seen(true).has(name) || !seen(false).has(name))).toEqual([]);
  });
});
