import * as z from 'zod/mini';
import { calendarDay } from './facts/fact.js';
import { lintKinds } from './lint/kinds.js';
import { localizedSchema } from './source.js';
import { jurisdictions } from './vocabulary.js';

const lawRead = z.optional(z.strictObject({ from: calendarDay, upTo: calendarDay }));

/** What `rules/manifest.json` states about the rules as a whole. */
export const manifestSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** Day of the last change of the rules, `YYYY.M.D`. */
  version: z.string().check(z.regex(/^\d{4}\.\d{1,2}\.\d{1,2}$/)),
  /** For each law that is covered: the day of the oldest text read, and the day up to which it was read. */
  lawRead: z.strictObject({ LU: lawRead, FR: lawRead }),
  /** What the decisions of one law are worth under another: said with each finding that persuades without binding. */
  standing: z.optional(
    z.array(
      z.strictObject({
        of: z.enum(jurisdictions),
        in: z.enum(jurisdictions),
        text: localizedSchema,
        cites: z.array(z.strictObject({ source: z.string(), at: z.string() })),
      }),
    ),
  ),
  /**
   * What `garde-fou rules lint` finds and what stays all the same: the kind of finding; of which rule, of which two
   * (`lu.a + lu.b`), or else of which fact; the place in the rule, where the finding has one; and why. Each is for one
   * finding, never for all of a kind.
   */
  accepted: z.optional(
    z.array(
      z.strictObject({
        kind: z.enum(lintKinds),
        of: z.string().check(z.minLength(1)),
        place: z.optional(z.string().check(z.minLength(1))),
        why: z.string().check(z.minLength(1)),
      }),
    ),
  ),
});

/** What `rules/manifest.json` states about the rules as a whole. */
export interface Manifest extends z.output<typeof manifestSchema> {}

/** What the decisions of one law are worth under another. */
export type Standing = NonNullable<Manifest['standing']>[number];
