import type { Truth } from './condition.js';

/** Where a subject stands under a rule that concerns it, or may. */
export const statuses = ['breached', 'open', 'possible', 'pending', 'met', 'applies'] as const;

/**
 * - `breached`: applies and is not met
 * - `open`: applies; whether it is met is not known
 * - `possible`: whether it applies is not known
 * - `pending`: applies and is not met, but the deadline has not passed
 * - `met`: applies and is met
 * - `applies`: applies, and there is nothing to meet
 */
export type Status = (typeof statuses)[number];

/** How the deadline of a rule stands on the day; `unknown` when the fact that starts it is missing. */
export type DeadlineState = 'none' | 'running' | 'passed' | 'unknown';

/** The status of a rule for a subject that it binds, or may bind. */
export function statusOf(applies: Exclude<Truth, false>, met: Truth | undefined, deadline: DeadlineState): Status {
  if (applies === 'unknown') return 'possible';
  if (met === undefined) return 'applies';
  if (met === true) return 'met';
  if (met === 'unknown') return 'open';
  return deadline === 'running' ? 'pending' : deadline === 'unknown' ? 'open' : 'breached';
}
