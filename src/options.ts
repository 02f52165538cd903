import * as z from 'zod/mini';
import type { Day } from './calendar.js';
import { GardeFouError } from './errors.js';
import { isRuleset } from './evaluate.js';
import { calendarDay } from './facts/fact.js';
import { refusals } from './refusal.js';
import type { Ruleset } from './ruleset.js';

/** What every question to the rules is asked under. */
export interface RulesOptions {
  /** The day, `YYYY-MM-DD`; today in Luxembourg by default. */
  readonly asOf?: Day | undefined;
  /** Other rules than the shipped ones, from `checkRuleset`. */
  readonly ruleset?: Ruleset | undefined;
}

/** A ruleset handed in by a caller. */
export const givenRuleset = z.custom<Ruleset>(isRuleset, { error: 'comes from checkRuleset' });

/** The schema of `RulesOptions`. */
export const rulesOptions = z.strictObject({ asOf: z.optional(calendarDay), ruleset: z.optional(givenRuleset) });

/**
 * Options of a public function, checked.
 *
 * @throws GardeFouError `invalid-option`, naming every place that is wrong
 */
export function checkedOptions<T>(schema: z.ZodMiniType<T>, keys: readonly string[], options: unknown): T {
  const parsed = schema.safeParse(options, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new GardeFouError('invalid-option', refusals(parsed.error.issues, { keysAt: () => keys }));
}
