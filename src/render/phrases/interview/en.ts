import type { InterviewPhrases } from '../../interview-phrases.js';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const en: InterviewPhrases = {
  intro: 'garde-fou: your duties as an employer, question by question',
  kept: (file) => `Every answer is saved in ${file} at once. Ctrl-C stops; the same command goes on from there.`,
  whichLaw: 'Which law governs your employment contracts? (space to tick, Enter to confirm)',
  employerName: 'What is the employer called? (Enter to leave it out)',
  rulesLeft: (n) => plural(n, 'rule left', 'rules left'),
  decides: 'Decides',
  settles: (n) => `settles ${plural(n, 'rule', 'rules')}`,
  yes: 'Yes',
  no: 'No',
  none: 'None of these',
  nothing: 'No, there are none',
  notKnown: "I don't know",
  skip: 'Later',
  back: 'Back to the last answer',
  choose: 'Choose from a list',
  name: 'Yes: name them',
  howToChoose: 'space to tick, Enter to confirm',
  nothingGiven: 'Nothing is given yet.',
  howToType: "Enter: later · ?: I don't know · <: back",
  dayFormat: 'a date, e.g. 2026-11-24',
  severalTexts: 'several of them separated by ;',
  itemName: {
    monitoring: 'How is it called among you? (e.g. cameras in the hall)',
    incident: 'How is it called among you? (e.g. mailbox opened in March)',
  },
  itemId: 'A short name for it, without spaces',
  anotherItem: 'Is there another one?',
  skippedLeft: (n) => `${plural(n, 'question was', 'questions were')} left for later. Answer now?`,
  askAgain: (n) => `${plural(n, 'fact is', 'facts are')} noted as not known. Ask again?`,
  interrupted: (file) => `Stopped. Your answers are in ${file}. To go on:`,
  nothingKept: 'Stopped before the first answer: nothing was saved.',
  finished: (file) => `Your answers are in ${file}.`,
  fullReport: 'The whole report:',
};
