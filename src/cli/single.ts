import type { Readable } from 'node:stream';
import type { Day } from '../calendar.js';
import { GardeFouError } from '../errors.js';
import { calendarDay } from '../facts/fact.js';
import { describeIssue, type Issue } from '../issue.js';
import type { Language } from '../language.js';
import { parseProfile } from '../profile.js';
import { dayIssue } from '../refusal.js';
import type { RenderOptions } from '../render/formats.js';
import type { Profile } from '../vocabulary.js';
import { type ExitCode, exitCodes } from './gate.js';
import { profilesOf } from './input.js';
import type { Streams } from './streams.js';

const widestText = 100;
const usualWidth = 80;

/** How a command about one profile writes to the terminal. */
export const terminal = ({ stdout, noColour }: Streams, language: Language): RenderOptions => ({
  language,
  colour: stdout.isTTY === true && !noColour,
  columns: Math.min(stdout.columns ?? usualWidth, widestText),
});

/** Tells a person what is wrong. */
export function say(issues: readonly Issue[], { stderr }: Streams, language: Language): ExitCode {
  for (const issue of issues) stderr.write(`garde-fou: ${describeIssue(issue, language)}\n`);
  return exitCodes.invalidInput;
}

/** What is wrong with a day that was given as an option; nothing, when it is one. */
export const dayIssues = (option: string, day: string): readonly Issue[] =>
  calendarDay.safeParse(day).success ? [] : [dayIssue(option, day)];

/** The one profile of a file, or what is wrong with it. */
export async function readProfile(
  file: string,
  stdin: Readable,
  asOf: Day,
): Promise<{ readonly profile: Profile } | { readonly issues: readonly Issue[] }> {
  const items = [];
  for await (const item of profilesOf(file, stdin)) {
    items.push(item);
    if (items.length > 1)
      return { issues: [{ code: 'wrong-type', path: '', file, found: '[{…}, {…}]', expected: 'object' }] };
  }
  const [item] = items;
  if (!item) return { issues: [{ code: 'empty', path: '', file }] };
  if ('issue' in item.read) return { issues: [item.read.issue] };
  try {
    parseProfile(item.read.value, asOf);
    return { profile: item.read.value as Profile };
  } catch (error) {
    if (!(error instanceof GardeFouError) || error.code !== 'invalid-profile') throw error;
    return { issues: error.issues.map((issue) => ({ ...issue, file: issue.file ?? item.place })) };
  }
}
