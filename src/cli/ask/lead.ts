import type { Day } from '../../calendar.js';
import {
  type Answered,
  answer,
  answerJurisdictions,
  back,
  type Interview,
  skip,
  stepOf,
  unskip,
} from '../../interview.js';
import { describeIssue } from '../../issue.js';
import type { Language } from '../../language.js';
import { interviewPhrases } from '../../render/interview-phrases.js';
import type { Profile } from '../../vocabulary.js';
import { messageOf } from './message.js';
import type { Prompts } from './prompts.js';

/** How an interview is led. */
export interface Leading {
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

/** How an interview went: to its end or not, and what was saved of it. */
interface Ending {
  readonly saved?: Profile;
  readonly isStopped: boolean;
}

/** Leads an interview to its end, or until it is stopped; each step is saved before the next begins. */
export async function lead(begun: Interview, leading: Leading): Promise<Ending> {
  let interview = begun;
  let saved = begun.profile;
  for (;;) {
    const led = await oneStep(interview, leading);
    if (typeof led === 'string') return { ...(saved && { saved }), isStopped: led === 'stopped' };
    if (led.profile && led.profile !== saved) {
      await leading.save(led.profile);
      saved = led.profile;
    }
    interview = led;
  }
}
