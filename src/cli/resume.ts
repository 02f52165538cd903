import { createReadStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { digest } from '../digest.js';
import type { Issue } from '../issue.js';
import { foundText } from '../refusal.js';
import { shippedRuleset } from '../shipped.js';
import { codeOf, type ExitCode, exitCodes, type FailOn, graver } from './gate.js';
import { type InputItem, isSystemError, readOf } from './input.js';
import { type Line, linesOf } from './lines.js';
import type { Outcome } from './output.js';

/** What an interrupted run left behind, and what it did not come to. */
export interface Earlier {
  /** How many profiles it has reported on. */
  readonly count: number;
  /** What they do to the exit code. */
  readonly code: ExitCode;
  /** The items that are still to be evaluated. */
  readonly rest: AsyncIterable<readonly InputItem[]>;
}

/** What the reports of one run have in common. */
interface Run {
  readonly asOf: string;
  readonly format: 'ndjson' | 'statuses';
  readonly failOn: FailOn;
}

/** The longest line of an output that can be read again. */
const mostBytes = 512 * 1024 * 1024 - 1;

/** The lines of a file; none where there is no file. */
async function* linesIn(file: string): AsyncGenerator<Line, void, undefined> {
  try {
    for await (const lines of linesOf(createReadStream(file), mostBytes)) yield* lines;
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
  }
}

/** So much of a line is looked at to say what was found. */
const longestShown = 100;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The value at a path of plain JSON; nothing where there is no such path. */
const at = (value: unknown, [key, ...rest]: readonly string[]): unknown =>
  key === undefined ? value : isObject(value) ? at(value[key], rest) : undefined;

function parsed({ bytes }: Line): unknown {
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** The digest a report would name; nothing of what no report is made of. */
function digestOf(value: unknown): string | undefined {
  try {
    return isObject(value) ? digest(value) : undefined;
  } catch {
    return undefined;
  }
}

/** What the envelope of an item must say, by its path; of what went wrong, no more than that it did. */
function* expectations(
  item: InputItem,
  index: number,
  isOk: boolean,
  { asOf, format }: Run,
): Generator<readonly [string, unknown]> {
  const read = readOf(item);
  const value = 'value' in read ? read.value : undefined;
  const id = at(value, ['id']);
  yield ['index', index];
  yield ['id', typeof id === 'string' ? id : null];
  yield ['ok', isOk && 'value' in read];
  if (!isOk) return;
  const about = format === 'ndjson' ? 'report.meta' : 'statuses';
  yield [`${about}.asOf`, asOf];
  yield [`${about}.rulesDigest`, shippedRuleset.digest];
  yield [format === 'ndjson' ? 'report.profile.digest' : 'profile.digest', digestOf(value)];
}

/** The lists that the exit code is read from. */
const listsOf: Readonly<Record<Run['format'] | 'error', readonly string[]>> = {
  ndjson: ['report.obligations', 'report.notApplicable', 'report.warnings'],
  statuses: ['statuses.findings', 'statuses.notAsked', 'statuses.warnings'],
  error: ['error.issues'],
};

/** Why a line is not the envelope of an item; nothing where it is. */
function mismatch(envelope: unknown, item: InputItem, index: number, run: Run, file: string): Issue | undefined {
  const isOk = at(envelope, ['ok']) !== false;
  for (const [path, expected] of expectations(item, index, isOk, run)) {
    const found = at(envelope, path.split('.'));
    if (found !== expected)
      return { code: 'not-resumed', path, file, found: foundText(found), accepted: [foundText(expected)] };
  }
  for (const path of listsOf[isOk ? run.format : 'error']) {
    const found = at(envelope, path.split('.'));
    if (!Array.isArray(found)) return { code: 'not-resumed', path, file, found: foundText(found), expected: 'list' };
  }
  return undefined;
}

/**
 * Whether what stands behind the last complete line was left by a run that was cut off: the beginning of the next envelope,
 * or the zeros that a file has where the machine went down before its blocks were written.
 *
 * @param next the place of the item whose envelope comes next; left out where there is none
 */
function isCutOff({ bytes }: Line, next?: number): boolean {
  if (!bytes) return false;
  const beginning = next === undefined ? Buffer.alloc(0) : Buffer.from(`{"index":${next},"id":`);
  const shared = Math.min(bytes.length, beginning.length);
  const isBegun = beginning.subarray(0, shared).equals(bytes.subarray(0, shared));
  return (next !== undefined && isBegun) || bytes.every((byte) => byte === 0);
}

/** Says that a line is nothing that a run on this input left. */
const foreign = ({ bytes }: Line, file: string, accepted: string): Issue => ({
  code: 'not-resumed',
  path: 'index',
  file,
  ...(bytes && { found: foundText(new TextDecoder().decode(bytes.subarray(0, longestShown))) }),
  accepted: [accepted],
});

async function* following(
  first: readonly InputItem[],
  groups: AsyncIterator<readonly InputItem[]>,
): AsyncGenerator<readonly InputItem[]> {
  try {
    yield first;
    for (let next = await groups.next(); !next.done; next = await groups.next()) yield next.value;
  } finally {
    await groups.return?.();
  }
}

/**
 * Reads the output of an interrupted run beside its input. If each of its lines is the envelope of the item in its place,
 * on the same day and under the same rules, one that was cut off is taken away, and what is left of the input is to be
 * evaluated; else nothing is changed.
 *
 * @param passed told of each item that was reported on before
 * @returns what the run left, or why its output cannot be taken up
 */
export async function resumed(
  output: string,
  groups: AsyncIterator<readonly InputItem[]>,
  run: Run,
  passed: (item: InputItem) => void,
): Promise<Earlier | Issue> {
  const lines = linesIn(output);
  let count = 0;
  let kept = 0;
  let code: ExitCode = exitCodes.passed;
  let line = await lines.next();
  const place = () => `${output}:${count + 1}`;
  const taken = async (rest: readonly InputItem[], next?: number): Promise<Earlier | Issue> => {
    if (!line.done && !isCutOff(line.value, next))
      return foreign(line.value, place(), next === undefined ? `< ${count}` : String(next));
    await truncate(output, kept).catch((error) => {
      if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
    });
    return { count, code, rest: following(rest, groups) };
  };
  for (let group = await groups.next(); !group.done; group = await groups.next())
    for (const [index, item] of group.value.entries()) {
      if (line.done || !line.value.isEnded) return taken(group.value.slice(index), count);
      const envelope = parsed(line.value);
      const issue = mismatch(envelope, item, count, run, place());
      if (issue) return issue;
      code = graver(code, codeOf(envelope as Outcome, run.failOn));
      passed(item);
      count += 1;
      kept += line.value.size;
      line = await lines.next();
    }
  if (!line.done && line.value.isEnded) return foreign(line.value, place(), `< ${count}`);
  return taken([]);
}
