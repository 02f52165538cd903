import type { Readable } from 'node:stream';
import { type Day, today } from '../calendar.js';
import { GardeFouError } from '../errors.js';
import { evaluate } from '../evaluate.js';
import { calendarDay } from '../facts/fact.js';
import { describeIssue, type Issue } from '../issue.js';
import type { Language } from '../language.js';
import { foundText } from '../refusal.js';
import type { Profile } from '../vocabulary.js';
import { type ExitCode, exitCodes, type FailOn, gate, graver } from './gate.js';
import { type InputFormat, type InputItem, isSystemError, profilesOf, systemIssue } from './input.js';
import { type Format, type Outcome, type Printer, printer } from './output.js';
import type { Streams } from './streams.js';
import { fileOutput, isSameFile, standardOutput, type Target } from './target.js';

/** What `garde-fou check` was asked to do. */
export interface CheckOptions {
  readonly asOf?: string;
  readonly format: Format;
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly input?: InputFormat;
  readonly output?: string;
}

const widestText = 100;
const usualWidth = 80;

async function* itemsOf(files: readonly string[], stdin: Readable, format?: InputFormat): AsyncGenerator<InputItem> {
  for (const file of files) yield* profilesOf(file, stdin, format);
}

const labelOf = (value: unknown): string | undefined => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
};

const failure = (
  code: 'invalid-input' | 'invalid-profile',
  issues: readonly Issue[],
  place: string,
): Outcome['result'] => ({
  error: { code, issues: issues.map((issue) => ({ ...issue, file: issue.file ?? place })) },
});

/** Evaluates one item; wrong input becomes an outcome, anything else is thrown. */
async function outcomeOf({ place, read }: InputItem, index: number, asOf: Day): Promise<Outcome> {
  if ('issue' in read) return { index, result: failure('invalid-input', [read.issue], place) };
  const id = labelOf(read.value);
  try {
    const report = await evaluate(read.value as Profile, { asOf });
    return { index, ...(id !== undefined && { id }), result: { report } };
  } catch (error) {
    if (!(error instanceof GardeFouError) || error.code !== 'invalid-profile') throw error;
    return { index, ...(id !== undefined && { id }), result: failure('invalid-profile', error.issues, place) };
  }
}

const single = ([only, ...others]: readonly string[], place: string): boolean => others.length === 0 && place === only;

/**
 * Checks the profiles of the files and prints a report for each: results to standard output or `--output`,
 * messages to standard error. One bad profile does not stop the others.
 *
 * @returns the exit code of the contract
 */
export async function check(files: readonly string[], options: CheckOptions, streams: Streams): Promise<ExitCode> {
  const { format, lang, failOn, input, output } = options;
  // One day for the whole run, also for one that goes on past midnight.
  const asOf = options.asOf ?? today();
  const { stdin, stdout, stderr, noColour } = streams;
  const layout = {
    language: lang,
    colour: output === undefined && stdout.isTTY === true && !noColour,
    columns: Math.min(stdout.columns ?? usualWidth, widestText),
  };
  const say = (issues: readonly Issue[]): ExitCode => {
    for (const issue of issues) stderr.write(`garde-fou: ${describeIssue(issue, lang)}\n`);
    return exitCodes.invalidInput;
  };
  if (!calendarDay.safeParse(asOf).success)
    return say([{ code: 'not-a-date', path: '--as-of', found: foundText(asOf), expected: 'date' }]);

  const run = async (target: Target): Promise<ExitCode> => {
    let code: ExitCode = exitCodes.passed;
    let print: Printer | undefined;
    let index = 0;
    for await (const item of itemsOf(files, stdin, input)) {
      print ??= printer(target, format, single(files, item.place), layout);
      const outcome = await outcomeOf(item, index++, asOf);
      await print.print(outcome);
      const { result } = outcome;
      code = graver(code, 'report' in result ? gate(result.report, failOn) : say(result.error.issues));
    }
    await print?.end();
    return code;
  };

  if (output !== undefined)
    for (const file of files)
      if (await isSameFile(file, output)) return say([{ code: 'output-is-input', path: '--output', found: output }]);
  try {
    const target = output === undefined ? standardOutput(stdout) : fileOutput(output);
    const code = await run(target);
    await target.end();
    return code;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return say([systemIssue(output ?? 'stdout', error)]);
  }
}
