import { type Day, today } from '../calendar.js';
import { GardeFouError } from '../errors.js';
import { explainEach } from '../explain/explain.js';
import { describeIssue, type Issue } from '../issue.js';
import type { Language } from '../language.js';
import type { Profile } from '../vocabulary.js';
import { type Explained, type explainFormats, explanationPrinter } from './explanation-output.js';
import { type ExitCode, exitCodes } from './gate.js';
import { isSystemError, profilesOf, systemIssue } from './input.js';
import type { Streams } from './streams.js';
import { standardOutput } from './target.js';

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

/**
 * Says why a rule has the outcome it has, for each profile of a file and each subject of the rule: results to
 * standard output, messages to standard error.
 *
 * @returns the exit code of the contract: 0, or 2 for wrong usage or input; a breach is explained, not counted
 */
export async function explainCommand(rule: string, options: ExplainCommand, streams: Streams): Promise<ExitCode> {
  const { lang, subject, format } = options;
  const { stdin, stdout, stderr, noColour } = streams;
  const asOf = options.asOf ?? today();
  // What is wrong with an option is the same for every profile.
  const said = new Set<string>();
  const say = (issue: Issue): void => {
    const text = describeIssue(issue, lang);
    if (!said.has(text)) stderr.write(`garde-fou: ${text}\n`);
    said.add(text);
  };
  try {
    const print = explanationPrinter(standardOutput(stdout), format, {
      language: lang,
      colour: stdout.isTTY === true && !noColour,
      columns: Math.min(stdout.columns ?? usualWidth, widestText),
    });
    for await (const { place, read } of profilesOf(options.profile, stdin)) {
      const result = 'issue' in read ? { issues: [read.issue] } : explained(rule, read.value, asOf, subject, place);
      if ('issues' in result) result.issues.forEach(say);
      else for (const each of result) await print.print(each);
    }
    await print.end();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    say(systemIssue('stdout', error));
  }
  return said.size > 0 ? exitCodes.invalidInput : exitCodes.passed;
}
