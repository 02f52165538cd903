import { today } from '../calendar.js';
import { GardeFouError } from '../errors.js';
import { describeIssue, type Issue } from '../issue.js';
import type { Language } from '../language.js';
import type { DialectName } from '../sql/dialects.js';
import type { Mapping } from '../sql/mapping.js';
import { toSql } from '../sql/query.js';
import { type ExitCode, exitCodes } from './gate.js';
import { isSystemError, systemIssue } from './input.js';
import { readMapping } from './mapping-file.js';
import type { Streams } from './streams.js';
import { fileOutput, isSameFile, standardOutput } from './target.js';

/** What `garde-fou sql` was asked to do. */
export interface SqlCommand {
  readonly dialect: DialectName;
  readonly mapping: string;
  readonly asOf?: string;
  readonly rules?: readonly string[];
  readonly lang: Language;
  readonly output?: string;
}

/** What is wrong, in the words of the command: places of the mapping are places of its file. */
function asTyped(issue: Issue, { mapping }: SqlCommand): Issue {
  if (issue.path === 'asOf') return { ...issue, path: '--as-of' };
  if (/^rules\[\d+\]$/.test(issue.path)) return { ...issue, path: '--rules' };
  const place = /^mapping(?:\.(.*))?$/s.exec(issue.path);
  return place ? { ...issue, file: mapping, path: place[1] ?? '' } : issue;
}

/** The query, or what is wrong with what was asked for. */
function queryOf(value: unknown, options: SqlCommand): string | readonly Issue[] {
  const { dialect, asOf = today(), rules } = options;
  try {
    return toSql({ dialect, asOf, mapping: value as Mapping, ...(rules && { rules }) });
  } catch (error) {
    if (!(error instanceof GardeFouError) || error.code !== 'invalid-option') throw error;
    return error.issues.map((issue) => asTyped(issue, options));
  }
}

/**
 * Prints the query that finds the statuses of all rows of a database, ready to be run.
 *
 * @returns the exit code of the contract
 */
export async function sql(options: SqlCommand, { stdin, stdout, stderr }: Streams): Promise<ExitCode> {
  const { mapping, lang, output } = options;
  const say = (issues: readonly Issue[]): ExitCode => {
    for (const issue of issues) stderr.write(`garde-fou: ${describeIssue(issue, lang)}\n`);
    return exitCodes.invalidInput;
  };
  const read = await readMapping(mapping, stdin);
  if ('issue' in read) return say([read.issue]);
  const query = queryOf(read.value, options);
  if (typeof query !== 'string') return say(query);
  if (output !== undefined && (await isSameFile(mapping, output)))
    return say([{ code: 'output-is-input', path: '--output', found: output }]);
  try {
    const target = output === undefined ? standardOutput(stdout) : fileOutput(output);
    await target.write(`${query};\n`);
    await target.end();
    return exitCodes.passed;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return say([systemIssue(output ?? 'stdout', error)]);
  }
}
