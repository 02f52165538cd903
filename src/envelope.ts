import { type ErrorCode, GardeFouError } from './errors.js';
import type { Issue } from './issue.js';
import type { Report } from './report.js';

/** What was wrong with one profile among many. */
export interface Failure {
  readonly code: ErrorCode;
  /** The places that are wrong. */
  readonly issues: readonly Issue[];
}

/** What came of one profile among many: `what` it was evaluated to, or what was wrong with it. */
export type Enveloped<What> = {
  /** Place in the input, from 0. */
  readonly index: number;
  /** The profile's own id; `null` where it has none, or none that could be read. */
  readonly id: string | null;
} & (({ readonly ok: true } & What) | { readonly ok: false; readonly error: Failure });

/** A report in its envelope, or what was wrong with its profile. */
export type Envelope = Enveloped<{ readonly report: Report }>;

const idOf = (profile: unknown): string | null => {
  const id = typeof profile === 'object' && profile !== null && 'id' in profile ? profile.id : undefined;
  return typeof id === 'string' ? id : null;
};

/** A defect of ours, or a value that fights being read, is this profile's alone. */
const failureOf = (error: unknown): Failure =>
  error instanceof GardeFouError
    ? { code: error.code, issues: error.issues }
    : {
        code: 'internal',
        issues: [{ code: 'inconsistent', path: '', hint: error instanceof Error ? error.message : typeof error }],
      };

/** Evaluates one profile among many; nothing it throws reaches the others. */
export function enveloped<What>(
  profile: unknown,
  index: number,
  evaluate: (profile: unknown) => What,
): Enveloped<What> {
  let id: string | null = null;
  try {
    id = idOf(profile);
    return { index, id, ok: true, ...evaluate(profile) };
  } catch (error) {
    return { index, id, ok: false, error: failureOf(error) };
  }
}
