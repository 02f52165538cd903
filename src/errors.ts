import { describeIssue, type Issue } from './issue.js';

/** The closed list of what can go wrong; programs may switch on it. */
export type ErrorCode =
  /** The profile holds something the vocabulary does not know or accept. */
  | 'invalid-profile'
  /** An option such as `asOf` is wrong. */
  | 'invalid-option'
  /** A rule or source file is wrong, or the files contradict each other. */
  | 'invalid-rules'
  /** A file cannot be read, written or parsed, or is too large. */
  | 'invalid-input'
  /** A defect of this package; please report it. */
  | 'internal';

/**
 * The one error this package throws; `message` has one line for each issue.
 *
 * @example
 * try {
 *   await evaluate(profile);
 * } catch (error) {
 *   if (error instanceof GardeFouError) for (const issue of error.issues) console.error(issue.path, issue.code);
 * }
 */
export class GardeFouError extends Error {
  override readonly name = 'GardeFouError';
  /** Which of the closed list of failures this is. */
  readonly code: ErrorCode;
  /** The places that are wrong; of a profile, the first 50 of them. */
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, issues: readonly Issue[]) {
    super(issues.map((issue) => describeIssue(issue)).join('\n'));
    this.code = code;
    this.issues = issues;
  }
}
