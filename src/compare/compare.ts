import * as z from 'zod/mini';
import { type Day, today } from '../calendar.js';
import { calendarDay } from '../facts/fact.js';
import type { Localized } from '../language.js';
import { checkedOptions, givenRuleset } from '../options.js';
import { notLegalAdvice } from '../report.js';
import { type Exposure, exposureOf, risksOf } from '../risk.js';
import type { Ruleset } from '../ruleset.js';
import { shippedRuleset } from '../shipped.js';
import type { Jurisdiction, Profile } from '../vocabulary.js';
import { type Differences, differencesBetween } from './difference.js';
import { isFinding, type Situation, situationOf } from './situation.js';

/** What two profiles are compared under; a pair gives one value to each side. */
export interface CompareOptions {
  /** The day, or the day of each side; today in Luxembourg by default. */
  readonly asOf?: Day | readonly [before: Day, after: Day] | undefined;
  /** Other rules than the shipped ones, from `checkRuleset`, for both or for each side. */
  readonly ruleset?: Ruleset | readonly [before: Ruleset, after: Ruleset] | undefined;
}

/** One side of a comparison. */
export interface ComparedSide {
  readonly profile: { readonly id?: string; readonly name?: string; readonly digest: string };
  readonly jurisdictions: readonly Jurisdiction[];
  readonly asOf: Day;
  readonly rulesVersion: string;
  readonly rulesDigest: string;
  /** What the risks add up to, as in a report. */
  readonly exposure: Exposure;
}

/** What changes for an employer from one profile, day or ruleset to another. */
export interface Comparison extends Differences {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly notLegalAdvice: Localized;
}

const optionsSchema = z.strictObject({
  asOf: z.optional(z.union([calendarDay, z.tuple([calendarDay, calendarDay])])),
  ruleset: z.optional(z.union([givenRuleset, z.tuple([givenRuleset, givenRuleset])])),
});

const pairOf = <T>(value: T | readonly [T, T]): readonly [T, T] =>
  Array.isArray(value) ? (value as unknown as readonly [T, T]) : [value as T, value as T];

function sideOf({ profile, asOf, ruleset: rules, subjects }: Situation): ComparedSide {
  const findings = subjects.flatMap(({ outcomes }) => outcomes.filter(isFinding));
  return {
    profile: {
      ...(profile.id !== undefined && { id: profile.id }),
      ...(profile.name !== undefined && { name: profile.name }),
      digest: profile.digest,
    },
    jurisdictions: profile.jurisdictions,
    asOf,
    rulesVersion: rules.manifest.version,
    rulesDigest: rules.digest,
    exposure: exposureOf(risksOf(findings)),
  };
}

/**
 * What changes: between two profiles on one day, for one profile between two days, or between two rulesets. Each
 * finding that is gained, lost or changed comes with its reasons.
 *
 * @throws GardeFouError `invalid-profile` or `invalid-option`, naming every place that is wrong
 *
 * @example
 * const profile = { jurisdictions: ['LU'], digitalTools: { usedForWork: true }, disconnection: { source: 'none' } } as const;
 * const { changed } = compare(profile, profile, { asOf: ['2026-06-29', '2026-07-04'] });
 * changed[0]?.aspects; // ['consequences']: the fine of art. L.312-10
 */
export function compare(before: Profile, after: Profile, options: CompareOptions = {}): Comparison {
  const { asOf = today(), ruleset = shippedRuleset } = checkedOptions(optionsSchema, ['asOf', 'ruleset'], options);
  const [from, to] = pairOf<Day>(asOf);
  const [was, is] = pairOf<Ruleset>(ruleset);
  const [old, now] = [situationOf(before, from, was), situationOf(after, to, is)];
  return { before: sideOf(old), after: sideOf(now), ...differencesBetween(old, now), notLegalAdvice };
}
