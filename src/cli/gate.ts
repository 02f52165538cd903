import { isBindingDuty, isBreach } from '../finding.js';
import type { Report } from '../report.js';
import { isUnread } from '../warnings.js';

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

/** Whether the report leaves open what the law asks: a duty, a list nobody spoke of, or a law that was not read. */
const isUndetermined = ({ obligations, notApplicable, warnings }: Report): boolean =>
  obligations.some(
    (finding) => isBindingDuty(finding) && (finding.status === 'open' || finding.status === 'possible'),
  ) ||
  notApplicable.some(({ reason }) => reason === 'not-asked') ||
  warnings.some(isUnread);

/** What one report does to the exit code: only binding duties count. */
export function gate(report: Report, failOn: FailOn): ExitCode {
  if (failOn === 'never') return exitCodes.passed;
  if (report.obligations.some(isBreach)) return exitCodes.failed;
  return failOn === 'unknown' && isUndetermined(report) ? exitCodes.undetermined : exitCodes.passed;
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
