import { choice, yesNo } from '../fact.js';

/** Work done for the employer while the contract is suspended. */
export const leave = {
  leaveKind: choice({
    label: { fr: "nature du congé ou de l'arrêt", en: 'kind of leave', de: 'Art der Abwesenheit' },
    description: 'Which leave the employee was on at the time, where `incident.employeeOnLeave` is true.',
    question: {
      fr: 'Quel congé ou arrêt le salarié avait-il à ce moment-là ?',
      en: 'What kind of leave was the employee on at the time?',
      de: 'In welcher Art von Abwesenheit befand sich der Arbeitnehmer zu diesem Zeitpunkt?',
    },
    inHand: 'others',
    choices: {
      'sick-leave': {
        fr: 'arrêt de travail pour maladie ou accident',
        en: 'sick leave, after an illness or an accident',
        de: 'Arbeitsunfähigkeit nach Krankheit oder Unfall',
      },
      'maternity-leave': { fr: 'congé de maternité', en: 'maternity leave', de: 'Mutterschaftsurlaub' },
      'paid-leave': { fr: 'congés payés', en: 'annual leave', de: 'Jahresurlaub' },
      other: { fr: 'autre congé', en: 'other leave', de: 'sonstiger Urlaub' },
    },
  }),
  workDoneOnLeave: yesNo({
    label: {
      fr: "travail accompli pour l'employeur pendant le congé ou l'arrêt",
      en: 'work done for the employer during the leave',
      de: 'Arbeit für den Arbeitgeber während der Abwesenheit',
    },
    description:
      'Whether the employee worked for the employer during that leave, at its request or with its knowledge; a single task counts.',
    question: {
      fr: "Le salarié a-t-il travaillé pour l'employeur, à sa demande ou à sa connaissance, pendant ce congé ou cet arrêt, ne serait-ce qu'une fois ?",
      en: 'Did the employee work for the employer during that leave, at its request or with its knowledge, even once?',
      de: 'Hat der Arbeitnehmer während dieser Abwesenheit für den Arbeitgeber gearbeitet, auf dessen Wunsch oder mit dessen Wissen, und sei es nur einmal?',
    },
    inHand: 'past',
  }),
};
