import * as z from 'zod/mini';
import { calendarDay } from '../src/facts/fact.js';
import { statuses } from '../src/status.js';
import { profileSchema } from '../src/vocabulary.js';

const text = z.string().check(z.minLength(1));

const caseSchema = z.strictObject({
  /** A sentence: who, and what is expected. */
  name: text,
  asOf: calendarDay,
  profile: profileSchema,
  /** The item meant, for a rule about measures or incidents. */
  subject: z.optional(text),
  status: z.enum([...statuses, 'not-applicable', 'expired', 'not-yet-in-force', 'repealed', 'no-subject', 'not-asked']),
  /** The facts that are missing, in any order. */
  missing: z.optional(z.array(text)),
  /** The risks that follow, by consequence and certainty. */
  risks: z.optional(z.record(text, z.enum(['certain', 'possible', 'uncertain']))),
  /** The last day. */
  deadline: z.optional(calendarDay),
});

/** A file of cases beside its rule: `regime.cases.json` beside `regime.json`. */
export const casesSchema = z.strictObject({
  $schema: z.optional(z.string()),
  /** Where the expected values come from: the provision and the reasoning, not the code. */
  reasoning: text,
  cases: z.array(caseSchema).check(z.minLength(1)),
});

/** One row of a file of cases. */
export interface Case extends z.output<typeof caseSchema> {}
