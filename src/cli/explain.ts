import { type Day, today } from '../calendar.js';
import { GardeFouError } from '../errors.js';
import { explainEach } from '../explain/explain.js';
import type { Explanation } from '../explain/explanation.js';
import { describeIssue, type Issue } from '../issue.js';
import type { Language } from '../language.js';
import { prettyExplanation } from '../render/explanation/pretty.js';
import { explanationText } from '../render/explanation/statements.js';
import type { Profile } from '../vocabulary.js';
import { type ExitCode, exitCodes } from './gate.js';
import { isSystemError, profilesOf, systemIssue } from './input.js';
import type { Streams } from './streams.js';
import { standardOutput, type Target } from './target.js';

/** The formats of `garde-fou explain`. */
export const explainFormats = ['pretty', 'json'] as const;

/** What `garde-fou explain` was asked to do. */
export interface ExplainCommand {
  readonly profile: string;
  readonly subject?: string;
  readonly asOf?: string;
  readonly format: (typeof explainFormats)[number];
  readonly lang: Language;
}

const widestText = 100;
const usualWidth = 80;

/** What the library calls an option, and what it is called on the command line. */
const optionNames: Readonly<Record<string, string>> = { rule: 'RULE', subject: '--subject', asOf: '--as-of' };

const asTyped = (issue: Issue): Issue => ({ ...issue, path: optionNames[issue.path] ?? issue.path });

const nameOf = (value: unknown): string => {
  const { name, id } = value as { readonly name?: unknown; readonly id?: unknown };
  return ([name, id].find((text) => typeof text === 'string' && text !== '') as string | undefined) ?? '';
};

/** One explanation and whose it is. */
interface Explained {
  readonly explanation: Explanation;
  readonly employer: string;
}

/** Explains a rule for one profile; what is wrong with the profile or an option comes as issues. */
function explained(
  rule: string,
  value: unknown,
  asOf: Day,
  subject: string | undefined,
  place: string,
): readonly Explained[] | { readonly issues: readonly Issue[] } {
  try {
    const explanations = explainEach(value as Profile, { rule, asOf, ...(subject !== undefined && { subject }) });
    return explanations.map((explanation) => ({ explanation, employer: nameOf(value) }));
  } catch (error) {
    if (!(error instanceof GardeFouError)) throw error;
    if (error.code === 'invalid-option') return { issues: error.issues.map(asTyped) };
    if (error.code !== 'invalid-profile') throw error;
    return { issues: error.issues.map((issue) => ({ ...issue, file: issue.file ?? place })) };
  }
}

/** One explanation is printed by itself, several as a list; each with its sentences. */
async function print(found: readonly Explained[], { format, lang }: ExplainCommand, target: Target, streams: Streams) {
  if (format === 'json') {
    const all = found.map(({ explanation }) => ({
      ...explanation,
      sentences: explanationText(explanation, lang).map(({ sentence }) => sentence),
    }));
    return target.write(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
  }
  const { stdout, noColour } = streams;
  const layout = {
    language: lang,
    colour: stdout.isTTY === true && !noColour,
    columns: Math.min(stdout.columns ?? usualWidth, widestText),
  };
  const pages = found.map(({ explanation, employer }) => prettyExplanation(explanation, employer, layout));
  return target.write(pages.join('\n'));
}

/**
 * Says why a rule has the outcome it has, for each profile of a file and each subject of the rule: results to
 * standard output, messages to standard error.
 *
 * @returns the exit code of the contract: 0, or 2 for wrong usage or input; a breach is explained, not counted
 */
export async function explainCommand(rule: string, options: ExplainCommand, streams: Streams): Promise<ExitCode> {
  const asOf = options.asOf ?? today();
  const found: Explained[] = [];
  const issues: Issue[] = [];
  for await (const { place, read } of profilesOf(options.profile, streams.stdin)) {
    if ('issue' in read) {
      issues.push(read.issue);
      continue;
    }
    const result = explained(rule, read.value, asOf, options.subject, place);
    if ('issues' in result) issues.push(...result.issues);
    else found.push(...result);
  }
  // What is wrong with an option is the same for every profile.
  for (const text of new Set(issues.map((issue) => describeIssue(issue, options.lang))))
    streams.stderr.write(`garde-fou: ${text}\n`);
  try {
    if (found.length > 0) await print(found, options, standardOutput(streams.stdout), streams);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    streams.stderr.write(`garde-fou: ${describeIssue(systemIssue('stdout', error), options.lang)}\n`);
    return exitCodes.invalidInput;
  }
  return issues.length > 0 ? exitCodes.invalidInput : exitCodes.passed;
}
