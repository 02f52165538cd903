import { digest } from '../digest.js';
import { enveloped } from '../envelope.js';
import { createEvaluator } from '../evaluator.js';
import { describeIssue, type Issue } from '../issue.js';
import type { RenderOptions } from '../render/formats.js';
import type { Profile } from '../vocabulary.js';
import { codeOf, type ExitCode, type FailOn } from './gate.js';
import { type InputItem, readOf } from './input.js';
import { type Format, type Outcome, textOf } from './output.js';

/** What whoever evaluates must know, once; plain data, so that it can go to another thread. */
export interface Settings {
  readonly asOf: string;
  readonly format: Format;
  readonly render: RenderOptions;
  readonly failOn: FailOn;
}

/** What came of one item: what to print, what to say, and what it does to the exit code. */
export interface Result<Text = string> {
  readonly text: Text | undefined;
  readonly messages: readonly string[];
  readonly code: ExitCode;
}

const failure = (index: number, id: string | null, issues: readonly Issue[]): Outcome => ({
  index,
  id,
  ok: false,
  error: { code: 'invalid-input', issues },
});

/** What an outcome looks like; one too long for a text is a failure of its own, and stops no other. */
function shown(
  outcome: Outcome,
  { format, render }: Settings,
): { readonly outcome: Outcome; readonly text: string | undefined } {
  try {
    return { outcome, text: textOf(outcome, format, render) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { index, id } = outcome;
    const issues = [{ code: 'inconsistent', path: '', hint: error.message }] as const;
    const failed: Outcome = { index, id, ok: false, error: { code: 'internal', issues } };
    return { outcome: failed, text: textOf(failed, format, render) };
  }
}

/** An issue of a profile does not know the file. */
const placed = (outcome: Outcome, place: string): Outcome =>
  outcome.ok
    ? outcome
    : {
        ...outcome,
        error: {
          ...outcome.error,
          issues: outcome.error.issues.map((issue) => ({ ...issue, file: issue.file ?? place })),
        },
      };

/** Evaluates one item after another; whatever is wrong with one, it is its own outcome. */
export function evaluatorOf(settings: Settings): (item: InputItem, index: number) => Result {
  const { asOf, format, render, failOn } = settings;
  const { report, statuses } = createEvaluator({ asOf });
  const evaluate =
    format === 'statuses'
      ? (profile: unknown) => {
          const found = statuses(profile as Profile);
          // As in a report: it tells whether the statuses are those of a profile as it stands today.
          return { profile: { digest: digest(profile as Profile) }, statuses: found };
        }
      : (profile: unknown) => ({ report: report(profile as Profile) });
  return (item, index) => {
    const read = readOf(item);
    const { outcome, text } = shown(
      'issue' in read
        ? failure(index, null, [read.issue])
        : placed(enveloped<ReturnType<typeof evaluate>>(read.value, index, evaluate), item.place),
      settings,
    );
    return {
      text,
      messages: outcome.ok ? [] : outcome.error.issues.map((issue) => describeIssue(issue, render.language)),
      code: codeOf(outcome, failOn),
    };
  };
}
