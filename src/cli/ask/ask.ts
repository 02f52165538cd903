import { type Day, today } from '../../calendar.js';
import { GardeFouError } from '../../errors.js';
import { evaluateSync } from '../../evaluate.js';
import { calendarDay } from '../../facts/fact.js';
import { begin } from '../../interview.js';
import { describeIssue, type Issue } from '../../issue.js';
import type { Language } from '../../language.js';
import { forgetNotKnown } from '../../not-known.js';
import { printable } from '../../printable.js';
import { parseProfile } from '../../profile.js';
import { dayIssue } from '../../refusal.js';
import { interviewPhrases } from '../../render/interview-phrases.js';
import { pretty } from '../../render/pretty.js';
import type { Profile } from '../../vocabulary.js';
import { type ExitCode, exitCodes } from '../gate.js';
import { isSystemError, systemIssue } from '../input.js';
import type { Streams } from '../streams.js';
import { dialogOn } from './dialog.js';
import { type Leading, lead } from './lead.js';
import { readProfile, saveProfile } from './profile-file.js';
import { promptsFor } from './prompts.js';
import { plainScreen } from './screen.js';

/** What `garde-fou ask` was asked to do. */
export interface AskOptions {
  readonly asOf?: string;
  readonly lang: Language;
  readonly colour: boolean;
}

const widestText = 100;
const usualWidth = 80;

/** A profile that was stored, checked; nothing where there is none yet. */
async function stored(
  file: string,
  asOf: Day,
): Promise<{ readonly profile?: Profile } | { readonly issues: readonly Issue[] }> {
  const found = await readProfile(file);
  if (!found) return {};
  if ('issue' in found) return { issues: [found.issue] };
  try {
    parseProfile(found.value, asOf);
    return { profile: found.value as Profile };
  } catch (error) {
    if (!(error instanceof GardeFouError) || error.code !== 'invalid-profile') throw error;
    return { issues: error.issues.map((issue) => ({ ...issue, file })) };
  }
}

/** What nobody knew the last time may be known by now. */
async function interviewed(profile: Profile | undefined, leading: Leading): ReturnType<typeof lead> {
  if (!profile) return lead(begin(), leading);
  const { profile: fresh, forgotten } = forgetNotKnown(profile);
  if (forgotten === 0) return lead(begin(profile), leading);
  const again = await leading.prompts.confirm(interviewPhrases[leading.language].askAgain(forgotten));
  return typeof again === 'boolean'
    ? lead(begin(again ? fresh : profile), leading)
    : { saved: profile, isStopped: true };
}

const shellWord = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/**
 * Interviews a person about one employer and keeps the answers in a file. Questions and messages go to standard error,
 * the summary of the report at the end to standard output.
 *
 * @returns the exit code of the contract; 0 also when the interview is stopped, since it can go on later
 */
export async function ask(
  file: string,
  options: AskOptions,
  { stdin, stdout, stderr, ...rest }: Streams,
): Promise<ExitCode> {
  const { lang: language } = options;
  const asOf = options.asOf ?? today();
  const words = interviewPhrases[language];
  const isPlain = rest.noColour || !options.colour;
  const say = (issues: readonly Issue[]): ExitCode => {
    for (const issue of issues) stderr.write(`garde-fou: ${describeIssue(issue, language)}\n`);
    return exitCodes.invalidInput;
  };
  if (!calendarDay.safeParse(asOf).success) return say([dayIssue('--as-of', asOf)]);
  if (!stdin.isTTY || !stderr.isTTY) return say([{ code: 'no-terminal', path: '' }]);
  const found = await stored(file, asOf);
  if ('issues' in found) return say(found.issues);

  const output = isPlain ? plainScreen(stderr) : stderr;
  const dialog = await dialogOn({ input: stdin, output });
  const shown = printable(file);
  const after = [shellWord(file), ...(options.asOf ? [`--as-of ${asOf}`] : []), `--lang ${language}`].join(' ');
  dialog.begin(words.intro);
  dialog.say(words.kept(shown));
  try {
    const { saved, isStopped } = await interviewed(found.profile, {
      prompts: promptsFor(dialog, language),
      asOf,
      language,
      colour: !isPlain,
      save: (profile) => saveProfile(file, profile),
    });
    if (isStopped || !saved) {
      if (saved) dialog.say(words.interrupted(shown), `garde-fou ask ${after}`);
      else dialog.say(words.nothingKept);
      return exitCodes.passed;
    }
    dialog.say(`${words.finished(shown)} ${words.fullReport}`, `garde-fou check ${after}`);
    const columns = Math.min(stdout.columns ?? usualWidth, widestText);
    const colour = stdout.isTTY === true && !isPlain;
    stdout.write(pretty(evaluateSync(saved, { asOf }), { language, colour, columns, only: ['breached', 'pending'] }));
    return exitCodes.passed;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return say([systemIssue(file, error)]);
  }
}
