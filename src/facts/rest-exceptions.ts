import { yesNo } from './fact.js';

/** Cases in which French law itself, rather than an agreement, allows less rest. */
export const statutoryExceptions = {
  dailyException: yesNo({
    label: {
      fr: 'exception légale au repos quotidien',
      en: 'statutory exception to daily rest',
      de: 'gesetzliche Ausnahme von der täglichen Ruhezeit',
    },
    description:
      'France: whether, for every employee who gets less than eleven hours, one of the cases of the Code without an agreement holds with its conditions: urgent work to rescue people, prevent imminent accidents or repair damage (art. D3131-1), or an exceptional workload (art. L3131-3).',
    question: {
      fr: "Pour les salariés qui ont moins de onze heures de repos, êtes-vous dans un cas que le Code prévoit sans accord (travaux urgents, surcroît exceptionnel d'activité) et en respectez-vous les conditions ?",
      en: 'For employees who get less than eleven hours of rest, are you in a case that the Code allows without an agreement (urgent work, exceptional workload), and do you keep its conditions?',
      de: 'Liegt für Arbeitnehmer mit weniger als elf Stunden Ruhezeit ein Fall vor, den das Gesetz ohne Vereinbarung zulässt (dringende Arbeiten, außergewöhnlicher Arbeitsanfall), und halten Sie dessen Bedingungen ein?',
    },
    inHand: 'given',
    definedIn: { source: 'fr.ct.L3131-1', at: 'al. unique' },
  }),
  weeklyException: yesNo({
    label: {
      fr: 'exception légale au repos hebdomadaire',
      en: 'statutory exception to weekly rest',
      de: 'gesetzliche Ausnahme von der Wochenruhe',
    },
    description:
      'France: whether, for every employee who gets less than that, one of the exceptions of art. L3132-4 to L3132-11 holds with its conditions: urgent work, perishable goods or extraordinary workload, ports, seasonal industries, cleaning and maintenance, continuous production, caretakers.',
    question: {
      fr: 'Pour les salariés qui ont moins de repos hebdomadaire, êtes-vous dans une exception prévue par le Code (travaux urgents, industries saisonnières ou en continu, gardiens…) et en respectez-vous les conditions ?',
      en: 'For employees who get less weekly rest, are you in an exception of the Code (urgent work, seasonal or continuous industries, caretakers …), and do you keep its conditions?',
      de: 'Liegt für Arbeitnehmer mit kürzerer Wochenruhe eine gesetzliche Ausnahme vor (dringende Arbeiten, Saison- oder Durchlaufbetriebe, Hausmeister …), und halten Sie deren Bedingungen ein?',
    },
    inHand: 'given',
    definedIn: { source: 'fr.ct.L3132-4', at: 'al. 1' },
  }),
};
