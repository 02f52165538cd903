import { choice, day, yesNo } from '../fact.js';

/** The sanction and the days that decide whether it came in time. */
export const sanction = {
  sanction: choice({
    label: {
      fr: 'sanction prononcée ou envisagée',
      en: 'sanction taken or envisaged',
      de: 'verhängte oder beabsichtigte Sanktion',
    },
    description:
      'The heaviest sanction taken or envisaged because of the incident. A disciplinary dismissal is one for fault; in Luxembourg, where the Code knows no disciplinary procedure, one for conduct, with or without notice.',
    question: {
      fr: 'Quelle sanction avez-vous prononcée ou envisagez-vous ?',
      en: 'What sanction have you taken or are you considering?',
      de: 'Welche Sanktion haben Sie verhängt oder beabsichtigen Sie?',
    },
    inHand: { to: ['none', 'warning'], until: ['incident.sanctionNotified', 'incident.dismissal.notified'] },
    choices: {
      none: { fr: 'aucune', en: 'none', de: 'keine' },
      warning: { fr: 'avertissement', en: 'warning', de: 'Abmahnung' },
      'disciplinary-dismissal': {
        fr: 'licenciement disciplinaire',
        en: 'disciplinary dismissal',
        de: 'verhaltensbedingte Kündigung',
      },
      'other-dismissal': {
        fr: 'licenciement pour un autre motif',
        en: 'dismissal on other grounds',
        de: 'Kündigung aus anderem Grund',
      },
    },
  }),
  employerKnewOn: day({
    label: {
      fr: "date de connaissance des faits par l'employeur",
      en: 'date on which the employer learned of the facts',
      de: 'Tag der Kenntnisnahme durch den Arbeitgeber',
    },
    description:
      'Day on which the employer learned of the facts held against the employee. The time to act runs from it: one month in Luxembourg for dismissal on serious grounds, two months in France for disciplinary proceedings.',
    question: {
      fr: 'À quelle date avez-vous eu connaissance des faits reprochés au salarié ?',
      en: 'On what day did you learn of the facts held against the employee?',
      de: 'An welchem Tag haben Sie von den Tatsachen erfahren, die Sie dem Arbeitnehmer vorwerfen?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L124-10', at: '(6) al. 1' },
  }),
  proceedingsStartedOn: day({
    label: {
      fr: "date d'engagement de la procédure",
      en: 'date on which proceedings started',
      de: 'Tag der Einleitung des Verfahrens',
    },
    description:
      'Day on which the procedure against the employee began: when the invitation to the prior interview was sent or handed over or, where no interview is due, when the sanction was notified.',
    question: {
      fr: "À quelle date la procédure a-t-elle été engagée (convocation à l'entretien préalable ou, à défaut d'entretien, notification de la sanction) ?",
      en: 'On what day did the procedure start (invitation to the prior interview or, without one, notice of the sanction)?',
      de: 'An welchem Tag wurde das Verfahren eingeleitet (Einladung zum Vorgespräch oder, ohne Vorgespräch, Mitteilung der Sanktion)?',
    },
    inHand: 'past',
    definedIn: { source: 'fr.ct.L1332-4', at: 'al. 1' },
  }),
  dismissedOn: day({
    label: {
      fr: 'date de notification du licenciement',
      en: 'date on which the dismissal was notified',
      de: 'Datum der Kündigung',
    },
    description:
      'Day on which the dismissal was notified to the employee, that is when the letter was sent or handed over against signature.',
    question: {
      fr: 'À quelle date le licenciement a-t-il été notifié au salarié ?',
      en: 'On what day was the employee given notice of the dismissal?',
      de: 'An welchem Tag wurde dem Arbeitnehmer gekündigt?',
    },
    inHand: 'past',
  }),
  criminalProceedings: yesNo({
    label: { fr: 'poursuites pénales', en: 'criminal proceedings', de: 'Strafverfolgung' },
    description:
      'Whether criminal proceedings over the facts were begun within the time to act (one month in Luxembourg, two in France), which lets the employer rely on them after it.',
    question: {
      fr: 'Des poursuites pénales ont-elles été engagées pour ces faits dans le délai (un mois au Luxembourg, deux mois en France) ?',
      en: 'Were criminal proceedings over these facts begun in time (one month in Luxembourg, two months in France)?',
      de: 'Wurde wegen dieser Tatsachen innerhalb der Frist (ein Monat in Luxemburg, zwei Monate in Frankreich) ein Strafverfahren eingeleitet?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L124-10', at: '(6) al. 1' },
  }),
};
