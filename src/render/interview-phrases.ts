import type { Language } from '../language.js';
import { de } from './phrases/interview/de.js';
import { en } from './phrases/interview/en.js';
import { fr } from './phrases/interview/fr.js';

/** The fixed phrases of an interview in one language; the questions themselves come with the facts. */
export interface InterviewPhrases {
  readonly intro: string;
  /** Where answers are kept, and how to stop. */
  readonly kept: (file: string) => string;
  readonly whichLaw: string;
  readonly employerName: string;
  readonly rulesLeft: (n: number) => string;
  /** Before the titles of the rules that wait for an answer. */
  readonly decides: string;
  /** How many rules an answer settles. */
  readonly settles: (n: number) => string;
  readonly yes: string;
  readonly no: string;
  /** None of the values of a list. */
  readonly none: string;
  /** No items or texts at all. */
  readonly nothing: string;
  readonly notKnown: string;
  readonly skip: string;
  readonly back: string;
  /** To choose several values from a list. */
  readonly choose: string;
  /** To give items or texts of one's own. */
  readonly name: string;
  readonly howToChoose: string;
  readonly nothingGiven: string;
  /** What to type instead of a value. */
  readonly howToType: string;
  readonly dayFormat: string;
  readonly severalTexts: string;
  readonly itemName: Readonly<Record<'monitoring' | 'incident', string>>;
  readonly itemId: string;
  readonly anotherItem: string;
  /** Whether to go through what was put off. */
  readonly skippedLeft: (n: number) => string;
  /** Whether to ask again for what was not known. */
  readonly askAgain: (n: number) => string;
  /** Before the command that goes on. */
  readonly interrupted: (file: string) => string;
  readonly nothingKept: string;
  readonly finished: (file: string) => string;
  /** Before the command that prints it. */
  readonly fullReport: string;
}

/** The phrases by language. */
export const interviewPhrases: Readonly<Record<Language, InterviewPhrases>> = { fr, en, de };
