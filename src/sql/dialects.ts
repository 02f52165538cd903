import type { Dialect } from './dialect.js';
import { duckdb } from './dialects/duckdb.js';
import { postgresql } from './dialects/postgresql.js';
import { spark } from './dialects/spark.js';

/** The databases a query can be written for. */
export const dialects = { duckdb, postgresql, spark } as const satisfies Readonly<Record<string, Dialect>>;

/** A database a query can be written for. */
export type DialectName = keyof typeof dialects;

/** Their names. */
export const dialectNames = Object.keys(dialects) as [DialectName, ...DialectName[]];
