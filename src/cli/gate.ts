import { isBindingDuty, isBreach } from '../finding.js';
import type { ProfileStatuses } from '../profile-statuses.js';
import type { Report } from '../report.js';
import { isUnread } from '../warnings.js';
import type { Outcome } from './output.js';

/** What the command's exit code says. */
export const exitCodes = {
  passed: 0,
  failed: 1,
  invalidInput: 2,
  undetermined: 3,
  invalidRules: 4,
  internal: 5,
} as const;

/** One of the exit codes. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** When a run counts as failed. */
export type FailOn = 'breach' | 'unknown' | 'never';

/** What the exit code depends on; a report and statuses alone both tell it. */
interface Gated extends Pick<ProfileStatuses, 'findings' | 'warnings'> {
  readonly isUnasked: boolean;
}

const gatedReport = ({ obligations, notApplicable, warnings }: Report): Gated => ({
  findings: obligations,
  isUnasked: notApplicable.some(({ reason }) => reason === 'not-asked'),
  warnings,
});

const gatedStatuses = ({ notAsked, ...statuses }: ProfileStatuses): Gated => ({
  ...statuses,
  isUnasked: notAsked.length > 0,
});

/** Whether it is left open what the law asks: a duty, a list nobody spoke of, or a law that was not read. */
const isUndetermined = ({ findings, isUnasked, warnings }: Gated): boolean =>
  findings.some((finding) => isBindingDuty(finding) && (finding.status === 'open' || finding.status === 'possible')) ||
  isUnasked ||
  warnings.some(isUnread);

function gateOf(gated: Gated, failOn: FailOn): ExitCode {
  if (failOn === 'never') return exitCodes.passed;
  if (gated.findings.some(isBreach)) return exitCodes.failed;
  return failOn === 'unknown' && isUndetermined(gated) ? exitCodes.undetermined : exitCodes.passed;
}

/** What one report does to the exit code: only binding duties count. */
export const gate = (report: Report, failOn: FailOn): ExitCode => gateOf(gatedReport(report), failOn);

/** What one outcome does to the exit code. */
export function codeOf(outcome: Outcome, failOn: FailOn): ExitCode {
  if (!outcome.ok) return outcome.error.code === 'internal' ? exitCodes.internal : exitCodes.invalidInput;
  return gateOf('report' in outcome ? gatedReport(outcome.report) : gatedStatuses(outcome.statuses), failOn);
}

const gravest: readonly ExitCode[] = [
  exitCodes.internal,
  exitCodes.invalidRules,
  exitCodes.invalidInput,
  exitCodes.failed,
  exitCodes.undetermined,
  exitCodes.passed,
];

/** The graver of two exit codes: a defect before wrong input, wrong input before a breach, a breach before an open question. */
export const graver = (a: ExitCode, b: ExitCode): ExitCode => (gravest.indexOf(a) <= gravest.indexOf(b) ? a : b);
