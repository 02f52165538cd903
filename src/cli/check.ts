import { today } from '../calendar.js';
import { calendarDay } from '../facts/fact.js';
import { describeIssue, type Issue } from '../issue.js';
import type { Language } from '../language.js';
import { dayIssue } from '../refusal.js';
import { batchesOf, itemsUntil } from './batches.js';
import { type ExitCode, exitCodes, type FailOn, graver } from './gate.js';
import { inOrder } from './in-order.js';
import { type InputFormat, type InputItem, isSystemError, sizeOf, systemIssue } from './input.js';
import { interruptible } from './interruption.js';
import { type Format, isByLine, type Printer, printer } from './output.js';
import { type Progress, progressOn } from './progress.js';
import { type Earlier, resumed } from './resume.js';
import { runWords } from './run-words.js';
import type { Streams } from './streams.js';
import { fileOutput, isSameFile, standardOutput } from './target.js';
import type { Settings } from './task.js';
import { type Batch, workforce } from './workers.js';

/** What `garde-fou check` was asked to do. */
export interface CheckOptions {
  readonly asOf?: string;
  readonly format: Format;
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly input?: InputFormat;
  readonly output?: string;
  /** How many threads evaluate what comes one profile a line; one by default. */
  readonly jobs?: number;
  /** Goes on behind the last complete line of `output`, which must be given, with a format of one envelope a line. */
  readonly resume?: boolean;
}

const widestText = 100;
const usualWidth = 80;

/** What a run works with. */
interface Run {
  readonly files: readonly string[];
  readonly options: CheckOptions;
  readonly settings: Settings;
  readonly streams: Streams;
  readonly progress: Progress;
  readonly say: (message: string) => void;
}

const isSingle = ([only, ...others]: readonly string[], { place }: InputItem): boolean =>
  others.length === 0 && place === only;

/** What an earlier run left; all of it, where there was none or none is to be taken up. */
async function begun(
  { files, options, settings, streams, progress }: Run,
  signal: AbortSignal,
): Promise<Earlier | Issue> {
  const { output, resume, input, format } = options;
  const items = itemsUntil(signal, files, streams.stdin, input);
  if (!resume || output === undefined || !isByLine(format)) return { count: 0, code: exitCodes.passed, rest: items };
  const { asOf, failOn } = settings;
  return resumed(output, items, { asOf, format, failOn }, ({ size }) => progress.skip(1, size));
}

/** Evaluates and prints item after item, and gathers the exit code. */
async function evaluated(run: Run, { count, code, rest }: Earlier, signal: AbortSignal): Promise<ExitCode> {
  const { files, options, settings, streams, progress, say } = run;
  const { output, format, lang, jobs = 1, resume } = options;
  const target = output === undefined ? standardOutput(streams.stdout) : fileOutput(output, resume ? 'a' : 'w');
  const workers = await workforce(settings, jobs);
  let print: Printer | undefined;
  let [gravest, done] = [code, count];
  try {
    const batches = batchesOf(rest, workers.batch, count);
    const work = async (batch: Batch) => ({ items: batch.items, results: await workers.evaluate(batch) });
    for await (const { items, results } of inOrder(batches, work, workers.most))
      for (const [index, item] of items.entries()) {
        const result = results[index];
        if (!result) continue;
        print ??= printer(target, format, isSingle(files, item));
        if (result.text !== undefined) await print.print(result.text);
        for (const message of result.messages) say(message);
        gravest = graver(gravest, result.code);
        done += 1;
        progress.advance(1, item.size);
      }
    await print?.end();
    await target.end();
  } finally {
    await workers.end();
  }
  if (signal.aborted) {
    const words = runWords[lang];
    say(`${words.interrupted(done.toLocaleString(words.locale))}${isByLine(format) ? words.goOn : ''}`);
  }
  return gravest;
}

/**
 * Checks the profiles of the files and prints a report for each: results to standard output or `--output`,
 * messages to standard error. One bad profile does not stop the others.
 *
 * @returns the exit code of the contract
 */
export async function check(files: readonly string[], options: CheckOptions, streams: Streams): Promise<ExitCode> {
  const { format, lang, failOn, output } = options;
  // One day for the whole run, also for one that goes on past midnight.
  const asOf = options.asOf ?? today();
  const { stdin, stdout, stderr, noColour } = streams;
  const isOnTerminal = output === undefined && stdout.isTTY === true;
  const render = {
    language: lang,
    colour: isOnTerminal && !noColour,
    columns: Math.min(stdout.columns ?? usualWidth, widestText),
  };
  // Results on the terminal show how far the run is.
  const progress = progressOn(stderr, isOnTerminal, await sizeOf(files), lang);
  const say = (message: string) => {
    progress.clear();
    stderr.write(`garde-fou: ${message}\n`);
  };
  const refuse = (issue: Issue): ExitCode => {
    say(describeIssue(issue, lang));
    return exitCodes.invalidInput;
  };
  if (!calendarDay.safeParse(asOf).success) return refuse(dayIssue('--as-of', asOf));
  // Also where the shell has opened one of them, or both: a run that reads what it writes would never end.
  for (const file of files)
    if (await isSameFile(file === '-' ? stdin.fd : file, output ?? stdout.fd))
      return refuse({
        code: 'output-is-input',
        path: output === undefined ? 'stdout' : '--output',
        found: output ?? file,
      });

  const run: Run = { files, options, settings: { asOf, format, render, failOn }, streams, progress, say };
  const work = async (signal: AbortSignal): Promise<ExitCode> => {
    const earlier = await begun(run, signal);
    if (!('rest' in earlier)) return signal.aborted ? exitCodes.passed : refuse(earlier);
    return evaluated(run, earlier, signal);
  };
  try {
    // Without a file of its own, an interrupted run leaves nothing that could be taken up: it just ends.
    return await (output === undefined ? work(new AbortController().signal) : interruptible(work));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return refuse(systemIssue(output ?? 'stdout', error));
  } finally {
    progress.clear();
  }
}
