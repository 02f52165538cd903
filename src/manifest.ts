import * as z from 'zod/mini';
import { calendarDay } from './facts/fact.js';

const lawRead = z.optional(z.strictObject({ from: calendarDay, upTo: calendarDay }));

/** What `rules/manifest.json` states about the rules as a whole. */
export const manifestSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** Day of the last change of the rules, `YYYY.M.D`. */
  version: z.string().check(z.regex(/^\d{4}\.\d{1,2}\.\d{1,2}$/)),
  /** For each law that is covered: the day of the oldest text read, and the day up to which it was read. */
  lawRead: z.strictObject({ LU: lawRead, FR: lawRead }),
});

/** What `rules/manifest.json` states about the rules as a whole. */
export interface Manifest extends z.output<typeof manifestSchema> {}
