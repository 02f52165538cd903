import { day, group, yesNo } from '../fact.js';

/** The steps of a disciplinary procedure under French law and the earlier sanctions it relies on. */
export const discipline = {
  proceedingsStarted: yesNo({
    label: { fr: 'procédure engagée', en: 'proceedings started', de: 'Verfahren eingeleitet' },
    description:
      'Whether the procedure against the employee has begun: invitation to the prior interview sent or handed over or, where no interview is due, sanction notified. `incident.proceedingsStartedOn` implies it.',
    question: {
      fr: "La procédure a-t-elle été engagée (convocation à l'entretien préalable ou, à défaut d'entretien, notification de la sanction) ?",
      en: 'Has the procedure begun (invitation to the prior interview or, without one, notice of the sanction)?',
      de: 'Wurde das Verfahren eingeleitet (Einladung zum Vorgespräch oder, ohne Vorgespräch, Mitteilung der Sanktion)?',
    },
    inHand: { to: [true] },
  }),
  interviewOn: day({
    label: {
      fr: "jour fixé pour l'entretien préalable",
      en: 'day fixed for the prior interview',
      de: 'für das Vorgespräch bestimmter Tag',
    },
    description:
      'The day for which the employee was invited to the prior interview, even if he or she stayed away. A later day counts only where the employee asked for it or could not come.',
    question: {
      fr: "Pour quel jour l'entretien préalable a-t-il été fixé ?",
      en: 'For which day was the prior interview fixed?',
      de: 'Für welchen Tag wurde das Vorgespräch angesetzt?',
    },
    inHand: { until: 'incident.sanctionNotified' },
    definedIn: { source: 'fr.ct.L1332-2', at: 'al. 4' },
  }),
  sanctionNotified: yesNo({
    label: { fr: 'sanction notifiée', en: 'sanction notified', de: 'Sanktion mitgeteilt' },
    description:
      'Whether the employee has been notified of the sanction, dismissal included, or it is only envisaged. `incident.dismissedOn` implies it.',
    question: {
      fr: 'La sanction a-t-elle déjà été notifiée au salarié ?',
      en: 'Has the employee already been notified of the sanction?',
      de: 'Wurde dem Arbeitnehmer die Sanktion bereits mitgeteilt?',
    },
    inHand: { to: [true] },
  }),
  earlierSanction: group({
    reliedOn: yesNo({
      label: {
        fr: "sanction antérieure invoquée à l'appui de la nouvelle",
        en: 'earlier sanction relied on',
        de: 'zur Begründung herangezogene frühere Sanktion',
      },
      description: 'Whether the employer relies on an earlier sanction of the employee to justify this one.',
      question: {
        fr: "Invoquez-vous une sanction antérieure à l'appui de celle-ci ?",
        en: 'Do you rely on an earlier sanction to justify this one?',
        de: 'Stützen Sie sich zur Begründung auf eine frühere Sanktion?',
      },
      inHand: { to: [false], until: ['incident.sanctionNotified', 'incident.dismissal.notified'] },
    }),
    notifiedOn: day({
      label: {
        fr: 'date de la plus ancienne sanction invoquée',
        en: 'date of the oldest sanction relied on',
        de: 'Datum der ältesten herangezogenen Sanktion',
      },
      description: 'Day on which the oldest of the earlier sanctions relied on was notified.',
      question: {
        fr: 'À quelle date la plus ancienne des sanctions invoquées a-t-elle été notifiée ?',
        en: 'On what day was the oldest of the sanctions relied on notified?',
        de: 'An welchem Tag wurde die älteste der herangezogenen Sanktionen mitgeteilt?',
      },
      inHand: 'past',
      definedIn: { source: 'fr.ct.L1332-5', at: 'al. unique' },
    }),
  }),
};
