import { isBreach, isDuty } from '../finding.js';
import type { Report } from '../report.js';

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

/** What one report does to the exit code: only binding duties count. */
export function gate({ obligations }: Report, failOn: FailOn): ExitCode {
  if (failOn === 'never') return exitCodes.passed;
  if (obligations.some(isBreach)) return exitCodes.failed;
  const unclear = obligations.some(
    (finding) =>
      isDuty(finding) &&
      finding.authority === 'binding' &&
      (finding.status === 'open' || finding.status === 'possible'),
  );
  return failOn === 'unknown' && unclear ? exitCodes.undetermined : exitCodes.passed;
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
