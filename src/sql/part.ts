import type { Dialect } from './dialect.js';

/** A named part of a query (`WITH`). */
export interface Part {
  readonly name: string;
  /** The names of its columns, where the query does not give them itself. */
  readonly columns?: readonly string[];
  readonly query: string;
  /** Whether many expressions read its columns, so that it should be worked out once. */
  readonly readByMany?: boolean;
}

/** The parts as the beginning of a query. */
export const withParts = (parts: readonly Part[], { name, once }: Dialect): string =>
  `WITH\n${parts
    .map(({ name: part, columns, query, readByMany }) => {
      const named = columns ? `${name(part)} (${columns.map(name).join(', ')})` : name(part);
      return `${named} AS ${readByMany ? once : ''}(\n  ${query}\n)`;
    })
    .join(',\n')}`;

/** A list of expressions, one on each line. */
export const lines = (expressions: readonly string[]): string => expressions.join(',\n    ');
