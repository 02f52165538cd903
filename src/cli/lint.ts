import { GardeFouError } from '../errors.js';
import { describeIssue } from '../issue.js';
import type { Language } from '../language.js';
import { isDefect } from '../lint/finding.js';
import { lintRuleset } from '../lint/lint.js';
import { lintPretty } from '../render/lint.js';
import { lintWords } from '../render/lint-words.js';
import { checkRuleset } from '../ruleset-check.js';
import { shippedRuleset } from '../shipped.js';
import { facts } from '../vocabulary.js';
import { type ExitCode, exitCodes } from './gate.js';
import { isSystemError, systemIssue } from './input.js';
import { readRuleFolder } from './rule-folder.js';
import type { Streams } from './streams.js';
import { standardOutput } from './target.js';

/** How `garde-fou rules lint` tells what it finds. */
export const lintFormats = ['pretty', 'json'] as const;

/** What `garde-fou rules lint` was asked to do. */
export interface RulesLintOptions {
  readonly format: (typeof lintFormats)[number];
  readonly lang: Language;
  /** Whether to look for facts that no rule of a folder reads; those of the shipped rules are looked for anyway. */
  readonly unusedFacts?: boolean;
}

/** What is wrong with the files is told so many times; whatever else there is stems from the same most of the time. */
const mostIssues = 25;
const widestText = 100;
const usualWidth = 80;

/**
 * Looks through the rules of a folder, or those of the package, for what cannot be meant.
 *
 * @returns 0 when nothing is found but what is accepted, 4 when something is or the files are wrong, 2 when the folder cannot be read
 */
export async function lint(folder: string | undefined, options: RulesLintOptions, streams: Streams): Promise<ExitCode> {
  const { format, lang, unusedFacts } = options;
  const { stdout, stderr, noColour } = streams;
  try {
    const ruleset = folder === undefined ? shippedRuleset : checkRuleset(await readRuleFolder(folder));
    const findings = lintRuleset(ruleset, {
      ...((folder === undefined || unusedFacts) && { facts: facts.map(({ name }) => name) }),
    });
    const layout = {
      language: lang,
      colour: stdout.isTTY === true && !noColour,
      columns: Math.min(stdout.columns ?? usualWidth, widestText),
    };
    const text =
      format === 'json' ? `${JSON.stringify(findings, null, 2)}\n` : lintPretty(findings, ruleset.rules.length, layout);
    await standardOutput(stdout).write(text);
    return findings.some(isDefect) ? exitCodes.invalidRules : exitCodes.passed;
  } catch (error) {
    const say = (text: string): void => void stderr.write(`garde-fou: ${text}\n`);
    if (error instanceof GardeFouError && error.code === 'invalid-rules') {
      for (const issue of error.issues.slice(0, mostIssues)) say(describeIssue(issue, lang));
      if (error.issues.length > mostIssues) say(lintWords[lang].more(error.issues.length - mostIssues));
      return exitCodes.invalidRules;
    }
    if (!isSystemError(error)) throw error;
    say(describeIssue(systemIssue(folder ?? '', error), lang));
    return exitCodes.invalidInput;
  }
}
