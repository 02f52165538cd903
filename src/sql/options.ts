import * as z from 'zod/mini';
import type { Day } from '../calendar.js';
import { GardeFouError } from '../errors.js';
import { isRuleset } from '../evaluate.js';
import { calendarDay } from '../facts/fact.js';
import type { Issue } from '../issue.js';
import { refusals } from '../refusal.js';
import type { Ruleset } from '../ruleset.js';
import { shippedRuleset } from '../shipped.js';
import { type Jurisdiction, jurisdictions } from '../vocabulary.js';
import { type DialectName, dialectNames, dialects } from './dialects.js';
import { checkMapping, type Mapping } from './mapping.js';

/** What a query is written for. */
export interface SqlOptions {
  /** The database that will run it; `spark` is Spark SQL, in its ANSI mode or not. */
  readonly dialect: DialectName;
  /** The day the statuses are for, `YYYY-MM-DD`; it stands in the query. */
  readonly asOf: Day;
  /** Where the facts stand; a fact without a column is not known. */
  readonly mapping: Mapping;
  /** The rules asked for, by id or by what ids start with, up to a dot (`lu.L312-9`); all, when left out. */
  readonly rules?: readonly string[] | undefined;
  /** The laws of all employers, in place of what the mapping says of them. */
  readonly jurisdictions?: readonly Jurisdiction[] | undefined;
  /** Other rules than the shipped ones, from `checkRuleset`. */
  readonly ruleset?: Ruleset | undefined;
}

/** Options that were checked. */
export interface CheckedOptions extends Omit<SqlOptions, 'jurisdictions'> {
  readonly ruleset: Ruleset;
}

const laws = () => z.array(z.enum(jurisdictions)).check(z.minLength(1));

/** Made when it is asked for: who writes no query does not pay for it. */
const optionsSchema = () =>
  z.strictObject({
    dialect: z.enum(dialectNames),
    asOf: calendarDay,
    mapping: z.unknown(),
    rules: z.optional(z.array(z.string()).check(z.minLength(1))),
    jurisdictions: z.optional(laws()),
    ruleset: z.optional(z.custom<Ruleset>(isRuleset, { error: 'comes from checkRuleset' })),
  });

const dayAt = ([key]: readonly PropertyKey[]) => (key === 'asOf' ? ('date' as const) : undefined);

const invalid = (issues: readonly Issue[]): GardeFouError => new GardeFouError('invalid-option', issues);

/**
 * Checks what a query was asked to be; the laws of the employers end up in the mapping.
 *
 * @throws GardeFouError `invalid-option`, naming every place that is wrong
 */
export function checkedOptions(options: SqlOptions): CheckedOptions {
  const schema = optionsSchema();
  const parsed = schema.safeParse(options, { reportInput: true });
  if (!parsed.success)
    throw invalid(refusals(parsed.error.issues, { keysAt: () => Object.keys(schema.shape), expectedAt: dayAt }));
  const { mapping: input, jurisdictions: given, ruleset = shippedRuleset, ...rest } = parsed.data;
  const checked = checkMapping(input, dialects[rest.dialect]);
  if ('issues' in checked) throw invalid(checked.issues);
  const { employer, ...items } = checked.mapping;
  const known = given ?? employer.jurisdictions;
  if (known === undefined) throw invalid([{ code: 'missing', path: 'mapping.employer.jurisdictions' }]);
  return { ...rest, ruleset, mapping: { ...items, employer: { ...employer, jurisdictions: known } } };
}
