import type { Day } from './calendar.js';
import { type EvaluateOptions, reportOn, settingsFrom, verdictsOn } from './evaluate.js';
import { type ProfileStatuses, statusesOf } from './profile-statuses.js';
import type { Report } from './report.js';
import type { Profile } from './vocabulary.js';

/** Evaluates any number of profiles for one day under one set of rules; see `createEvaluator`. */
export interface Evaluator {
  /** The day all its reports are made for. */
  readonly asOf: Day;
  /**
   * The report of `evaluate`, to the byte.
   *
   * @throws GardeFouError `invalid-profile`, naming every place that is wrong
   */
  readonly report: (profile: Profile) => Report;
  /**
   * The statuses of that report alone, without texts, citations, risks and questions: several times faster.
   *
   * @throws GardeFouError `invalid-profile`, naming every place that is wrong
   */
  readonly statuses: (profile: Profile) => ProfileStatuses;
}

/**
 * Checks the options once and prepares the rules once, for many profiles. The day is settled here: an evaluator made
 * without `asOf` keeps the day on which it was made.
 *
 * @throws GardeFouError `invalid-option`, naming every option that is wrong
 *
 * @example
 * const { statuses } = createEvaluator({ asOf: '2026-11-22' });
 * const { findings } = statuses({ jurisdictions: ['LU'], headcount: 15, staffDelegation: { exists: false } });
 * findings.find(({ rule }) => rule === 'lu.L411-1.delegation')?.status; // 'breached'
 */
export function createEvaluator(options: EvaluateOptions = {}): Evaluator {
  const settings = settingsFrom(options);
  const { asOf, ruleset } = settings;
  return {
    asOf,
    report: (profile) => reportOn(profile, settings),
    statuses: (profile) => {
      const { parsed, current, decided } = verdictsOn(profile, settings);
      return statusesOf(parsed, current, decided, ruleset, asOf);
    },
  };
}
