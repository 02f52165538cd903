/** The types a fact has in a database. */
export type SqlType = 'boolean' | 'integer' | 'number' | 'date' | 'text' | 'texts';

/** What databases write in ways of their own; everything else in a query is SQL that all of them share. */
export interface Dialect {
  readonly types: Readonly<Record<SqlType, string>>;
  /** The longest name in bytes of UTF-8; a longer one would be cut short, and might name something else. */
  readonly longestName?: number;
  readonly name: (name: string) => string;
  readonly text: (text: string) => string;
  /** A day some days, itself an expression, later. */
  readonly plusDays: (day: string, days: string) => string;
  /** A day some months later or, for less than 0, earlier; the end of a shorter month where there is no such day. */
  readonly plusMonths: (day: string, months: number) => string;
  /** How many days after a known day another is. */
  readonly daysSince: (day: string, since: string) => string;
  /** The texts that stand between separators; where there is nothing between two of them, there is no text. */
  readonly split: (text: string, separator: Separator) => string;
  readonly contains: (texts: string, text: string) => string;
  /** Whether each of the texts is one of the others; one that is NULL may not count. */
  readonly areAmong: (texts: string, others: readonly string[]) => string;
  /** Whether none of the texts is NULL. */
  readonly areKnown: (texts: string) => string;
  readonly isNotEmpty: (texts: string) => string;
  /** Says that a named part of a query is worked out once, where the database does not do so by itself. */
  readonly once: string;
  /** A query that gives several rows for each row of a table, one expression for each column, beside the kept columns. */
  readonly spread: (
    table: string,
    kept: readonly string[],
    columns: readonly string[],
    rows: readonly (readonly string[])[],
  ) => string;
}

/** What may stand between the values of a text. */
export const separators = [',', ';', '|'] as const;
/** What may stand between the values of a text. */
export type Separator = (typeof separators)[number];
