import * as z from 'zod/mini';
import { jsonFiles, readJson } from './rule-files.js';

const text = z.string().check(z.minLength(1));

/** What a provision or decision says that no rule answers, and why. */
export const notEncodedSchema = z.array(
  z.strictObject({
    /** The id of the source, whether it has a source file or not. */
    source: text,
    /** The pinpoint in it; empty for the whole. */
    at: z.string(),
    says: text,
    why: text,
  }),
);

/** One gap. */
export type NotEncoded = z.output<typeof notEncodedSchema>[number];

/** The published gaps by area, e.g. `lu-delegation`. */
export const notEncoded: Readonly<Record<string, readonly NotEncoded[]>> = Object.fromEntries(
  jsonFiles('rules/not-encoded').map((path) => [
    path.replace(/\.json$/, ''),
    notEncodedSchema.parse(readJson(`rules/not-encoded/${path}`)),
  ]),
);
