import { SparkSQL } from 'dt-sql-parser';
import { describe, expect, it, vi } from 'vitest';
import { type Mapping, toSql } from '../../src/index.js';
import { dialects } from '../../src/sql/dialects.js';
import { everything } from './tables.js';

// No Spark can be had from the package registry. Its grammar can: that of dt-sql-parser is adapted from Spark 3.5.

/** What the grammar of Spark SQL has against a text. */
function complaints(sql: string): readonly string[] {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const found = new SparkSQL().validate(sql).map(({ message }) => message);
  quiet.mockRestore();
  return found;
}

const asOf = '2026-11-24';
const hostile = `x\`; DROP TABLE clients; -- ' \\ " $1 é\u202e 🛡`;

const severalAsText: Mapping = {
  employer: {
    table: [hostile, 'clients'],
    key: hostile,
    jurisdictions: { column: 'laws', separatedBy: '|' },
    facts: { headcount: hostile },
  },
  monitoring: {
    table: hostile,
    id: 'id',
    employer: 'client',
    facts: { 'monitoring.purposes': { column: 'purposes', separatedBy: ';' } },
  },
};

describe('the grammar of Spark SQL', () => {
  it('reads the query of all rules', { timeout: 300_000 }, () => {
    expect(complaints(toSql({ dialect: 'spark', asOf, mapping: everything }))).toEqual([]);
  });

  it.each([
    ['names with whatever in them, and lists in a text', { mapping: severalAsText, rules: ['lu.L411-1', 'lu.L261-1'] }],
    ['time limits that look days up', { mapping: everything, rules: ['lu.L614-13', 'lu.L614-14'] }],
    ['no rule in force', { mapping: everything, rules: ['lu.L312-9'], asOf: '2000-01-01' }],
  ])('reads a query with %s', (_, options) => {
    expect(complaints(toSql({ dialect: 'spark', asOf, ...options }))).toEqual([]);
  });

  it('would refuse one that is not Spark', () => {
    const query = toSql({ dialect: 'spark', asOf, mapping: severalAsText, rules: ['lu.L411-1'] });
    expect(complaints(query.replaceAll('`', '"'))).not.toEqual([]);
    expect(complaints(query.replace('LATERAL VIEW', 'CROSS JOIN LATERAL VIEW'))).not.toEqual([]);
    expect(complaints(query.replace('WHEN TRUE', 'WHEN'))).not.toEqual([]);
  });

  it.each(["it's", '\\', `' OR TRUE -- `, '`"`', 'é\u202e🛡\n'])('takes %j as one literal', (text) => {
    expect(complaints(`SELECT ${dialects.spark.text(text)} = ${dialects.spark.text('x')}`)).toEqual([]);
  });
});
