import { type Day, today } from '../../calendar.js';
import { GardeFouError } from '../../errors.js';
import { evaluateSync } from '../../evaluate.js';
import { calendarDay } from '../../facts/fact.js';
import {
  type Answered,
  answer,
  answerJurisdictions,
  back,
  begin,
  type Interview,
  skip,
  stepOf,
  unskip,
} from '../../interview.js';
import { describeIssue, type Issue } from '../../issue.js';
import type { Language } from '../../language.js';
import { forgetNotKnown } from '../../not-known.js';
import { printable } from '../../printable.js';
import { parseProfile } from '../../profile.js';
import { foundText } from '../../refusal.js';
import { interviewPhrases } from '../../render/interview-phrases.js';
import { pretty } from '../../render/pretty.js';
import type { Profile } from '../../vocabulary.js';
import { type ExitCode, exitCodes } from '../gate.js';
import { isSystemError, systemIssue } from '../input.js';
import { readProfile, saveProfile } from '../profile-file.js';
import type { Streams } from '../streams.js';
import { messageOf } from './message.js';
import { type Prompts, promptsFor } from './prompts.js';
import { plainScreen } from './screen.js';

/** What `garde-fou ask` was asked to do. */
export interface AskOptions {
  readonly asOf?: string;
  readonly lang: Language;
  readonly colour: boolean;
}

const widestText = 100;
const usualWidth = 80;

/** How an interview is led. */
interface Leading {
  readonly prompts: Prompts;
  readonly asOf: Day;
  readonly language: Language;
  readonly colour: boolean;
  readonly save: (profile: Profile) => Promise<void>;
}

/** Where one step leads: on, or to the end. */
type Led = Interview | 'finished' | 'stopped';

async function oneStep(interview: Interview, { prompts, asOf, language, colour }: Leading): Promise<Led> {
  const step = stepOf(interview, asOf);
  const wrong = (answered: Answered): string | undefined =>
    'issues' in answered ? answered.issues.map((issue) => describeIssue(issue, language)).join('\n') : undefined;
  /** What cannot be taken is said, and asked again. */
  const taken = (answered: Answered): Interview => {
    if ('interview' in answered) return answered.interview;
    prompts.warn(wrong(answered) ?? '');
    return interview;
  };
  if (step.kind === 'finished') return 'finished';
  if (step.kind === 'jurisdictions') {
    const reply = await prompts.begin();
    return reply.kind === 'stop'
      ? 'stopped'
      : taken(answerJurisdictions(interview, reply.jurisdictions, reply.name, asOf));
  }
  if (step.kind === 'skipped') {
    const again = await prompts.confirm(interviewPhrases[language].skippedLeft(step.questions));
    return again === true ? unskip(interview) : again === false ? 'finished' : 'stopped';
  }
  const { question } = step;
  const reply = await prompts.ask({ question, message: messageOf(step, language, colour) }, (value) =>
    wrong(answer(interview, question, value, asOf)),
  );
  switch (reply.kind) {
    case 'answer':
      return taken(answer(interview, question, reply.value, asOf));
    case 'not-known':
      return taken(answer(interview, question, null, asOf));
    case 'skip':
      return skip(interview, question);
    case 'back':
      return back(interview);
    case 'stop':
      return 'stopped';
  }
}

/** Leads an interview to its end, or until it is stopped; each step is saved before the next begins. */
async function lead(
  begun: Interview,
  leading: Leading,
): Promise<{ readonly profile?: Profile; readonly isStopped: boolean }> {
  let interview = begun;
  for (;;) {
    const led = await oneStep(interview, leading);
    if (typeof led === 'string')
      return { ...(interview.profile && { profile: interview.profile }), isStopped: led === 'stopped' };
    if (led.profile && led.profile !== interview.profile) await leading.save(led.profile);
    interview = led;
  }
}

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
  if (!calendarDay.safeParse(asOf).success)
    return say([{ code: 'not-a-date', path: '--as-of', found: foundText(asOf), expected: 'date' }]);
  if (!stdin.isTTY || !stderr.isTTY) return say([{ code: 'no-terminal', path: '' }]);
  const found = await stored(file, asOf);
  if ('issues' in found) return say(found.issues);

  const output = isPlain ? plainScreen(stderr) : stderr;
  const prompts = await promptsFor({ input: stdin, output }, language);
  const shown = printable(file);
  const after = [shellWord(file), ...(options.asOf ? [`--as-of ${asOf}`] : []), `--lang ${language}`].join(' ');
  prompts.begun(words.intro, words.kept(shown));
  try {
    let begun = found.profile;
    if (begun) {
      const { profile, forgotten } = forgetNotKnown(begun);
      const again = forgotten > 0 ? await prompts.confirm(words.askAgain(forgotten)) : false;
      if (again === true) begun = profile;
    }
    const leading = {
      prompts,
      asOf,
      language,
      colour: !isPlain,
      save: (profile: Profile) => saveProfile(file, profile),
    };
    const { profile, isStopped } = await lead(begin(begun), leading);
    if (isStopped || !profile) {
      if (profile) prompts.say(words.interrupted(shown), `garde-fou ask ${after}`);
      else prompts.say(words.nothingKept);
      return exitCodes.passed;
    }
    prompts.say(`${words.finished(shown)} ${words.fullReport}`, `garde-fou check ${after}`);
    const columns = Math.min(stdout.columns ?? usualWidth, widestText);
    const colour = stdout.isTTY === true && !isPlain;
    stdout.write(pretty(evaluateSync(profile, { asOf }), { language, colour, columns, only: ['breached', 'pending'] }));
    return exitCodes.passed;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return say([systemIssue(file, error)]);
  }
}
