import { yesNo } from './fact.js';

/** On-call time and work outside working time, as they are announced and recorded. */
export const announcedAndRecorded = {
  onCallScheduleGiven: yesNo({
    label: {
      fr: "programmation individuelle de l'astreinte communiquée",
      en: 'individual on-call schedule announced',
      de: 'Mitteilung des persönlichen Rufbereitschaftsplans',
    },
    description:
      'France: whether employees on call are told their own schedule a reasonable time ahead: that of the collective agreement or, failing one, fifteen days, or one clear day in exceptional circumstances.',
    question: {
      fr: "Les salariés d'astreinte connaissent-ils leur programmation individuelle dans un délai raisonnable (celui de l'accord collectif ou, à défaut, quinze jours) ?",
      en: 'Are employees on call told their own schedule a reasonable time ahead (that of the collective agreement or, failing one, fifteen days)?',
      de: 'Erfahren Arbeitnehmer in Rufbereitschaft ihren persönlichen Plan mit angemessener Frist (nach der Kollektivvereinbarung oder, falls es keine gibt, fünfzehn Tage vorher)?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L3121-9', at: 'al. 4' },
  }),
  workRecorded: yesNo({
    label: {
      fr: 'décompte du travail accompli hors du temps de travail',
      en: 'record of work done outside working time',
      de: 'Erfassung der Arbeit außerhalb der Arbeitszeit',
    },
    description:
      'Whether the time that employees spend answering or stepping in outside working time is recorded, day by day, with the rest of their hours.',
    question: {
      fr: 'Le temps que les salariés passent à répondre ou à intervenir en dehors de leur temps de travail est-il décompté ?',
      en: 'Is the time that employees spend answering or stepping in outside working time recorded?',
      de: 'Wird die Zeit erfasst, in der Arbeitnehmer außerhalb der Arbeitszeit antworten oder eingreifen?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.D3171-8', at: '1°' },
  }),
};
