import * as z from 'zod/mini';
import { calendarDay } from './facts/fact.js';
import type { Localized } from './language.js';

const text = z.string().check(z.minLength(1));

/** A text in French, English and German; none may be missing. */
export const localizedSchema: z.ZodMiniType<Localized, Localized> = z.strictObject({ fr: text, en: text, de: text });

/** How much a text or decision weighs before a court. */
const weights = [
  'statute',
  'regulation',
  'convention',
  'plenary',
  'published',
  'unpublished',
  'council-of-state',
  'grand-chamber',
  'chamber',
  'lower-court',
  'regulator-sanction',
  'guidance',
] as const;

/** A citable text or decision; the file's path below `rules/sources` gives its id. */
export const sourceSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** How a lawyer cites it. */
  name: localizedSchema,
  /** What it is about. */
  title: localizedSchema,
  /** An article of a code: entry into force of the version read, or the oldest state read. An act or decision: its own date. */
  date: calendarDay,
  /** The official identifier. */
  identifier: z.optional(
    z.strictObject({
      kind: z.enum(['ELI', 'ECLI', 'LEGIARTI', 'JURITEXT', 'CELEX', 'number']),
      value: text,
      derived: z.optional(z.boolean()),
    }),
  ),
  /** The official address; left out where none was seen or can be worked out. */
  url: z.optional(z.url()),
  weight: z.enum(weights),
  /** A decision of a court or an authority. */
  decision: z.optional(
    z.strictObject({
      court: text,
      chamber: z.optional(text),
      /** As the court writes it, e.g. `17-28.448`; left out where it was not found. */
      number: z.optional(text),
      /** Codes of publication, e.g. `FS-B`; left out where they were not seen. */
      publication: z.optional(text),
    }),
  ),
  /** Later texts and decisions that take its place, and on which point. */
  supersededBy: z.optional(z.array(z.strictObject({ source: text, point: localizedSchema })).check(z.minLength(1))),
  /** The day whose state of the text was read; left out where the text itself was not read. */
  textAsOf: z.optional(calendarDay),
  /** The day the encoding was last compared with that text. */
  comparedOn: z.optional(calendarDay),
  /** What a reader must know about how the text was read. */
  note: z.optional(localizedSchema),
});

/** A source file. */
export interface SourceFile extends z.output<typeof sourceSchema> {}

/** A source with its id, e.g. `lu.ct.L312-9`. */
export interface Source extends Omit<SourceFile, '$schema'> {
  readonly id: string;
}
