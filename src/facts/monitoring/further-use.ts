import { yesNo } from '../fact.js';

/** What employees know of the use of what a measure collects, beyond the measure itself. */
export const furtherUse = {
  reuseCompatible: yesNo({
    label: {
      fr: 'compatibilité de la nouvelle utilisation',
      en: 'compatibility of the new use',
      de: 'Vereinbarkeit der neuen Verwendung',
    },
    description:
      'Whether the other purpose for which the data were used is compatible with the purpose stated beforehand, as art. 5 (1) (b) GDPR understands it.',
    question: {
      fr: 'Le nouvel usage des données est-il compatible avec le but annoncé ?',
      en: 'Is the new use of the data compatible with the purpose stated?',
      de: 'Ist die neue Verwendung der Daten mit dem angegebenen Zweck vereinbar?',
    },
    inHand: 'given',
    definedIn: { source: 'eu.gdpr.5', at: '(1) b)' },
  }),
  contentAccessAnnounced: yesNo({
    label: {
      fr: "annonce d'un accès possible au contenu",
      en: 'notice that content may be read',
      de: 'Hinweis auf möglichen Zugriff auf Inhalte',
    },
    description:
      'Whether employees were told beforehand that the very content of their communications, not only their flow, may be read.',
    question: {
      fr: 'Les salariés ont-ils été prévenus que le contenu même de leurs messages peut être lu ?',
      en: 'Were employees told beforehand that the very content of their messages may be read?',
      de: 'Wurden die Arbeitnehmer vorab darauf hingewiesen, dass auch der Inhalt ihrer Nachrichten gelesen werden kann?',
    },
    inHand: { to: [true], until: 'monitoring.live' },
    definedIn: { source: 'eu.echr.61496-08', at: '§ 121' },
  }),
  evaluationNotice: yesNo({
    label: {
      fr: "information préalable sur la méthode d'évaluation",
      en: 'prior notice of the appraisal method',
      de: 'vorherige Information über die Beurteilungsmethode',
    },
    description:
      'Whether each employee appraised was told expressly, before it was applied, that the measure serves as a method of appraisal and how.',
    question: {
      fr: "Chaque salarié a-t-il été expressément informé, à l'avance, que le dispositif sert à l'évaluer et comment ?",
      en: 'Was each employee told expressly, beforehand, that the measure serves to appraise him or her, and how?',
      de: 'Wurde jeder Arbeitnehmer vorab ausdrücklich darüber informiert, dass und wie die Maßnahme zu seiner Beurteilung dient?',
    },
    inHand: { to: [true], until: 'monitoring.live' },
    definedIn: { source: 'fr.ct.L1222-3', at: 'al. 1' },
  }),
};
