import { day, yesNo } from '../fact.js';

/** The information of the body that represents staff under a statutory regime, where staff under private law is there too. */
export const statutoryBody = {
  toStatutoryBody: yesNo({
    label: {
      fr: "information de l'organisme représentant le personnel statutaire",
      en: 'information of the representative body of statutory staff',
      de: 'Unterrichtung der Vertretung der öffentlich-rechtlich Beschäftigten',
    },
    description:
      'Whether the body that represents the staff under a statutory regime was informed as well, where `to` names the addressee for staff under private law. Follows from `toStatutoryBodyOn` when that is given.',
    question: {
      fr: "L'organisme qui représente le personnel statutaire a-t-il, lui aussi, été informé du projet ?",
      en: 'Was the body that represents the statutory staff informed of the plan as well?',
      de: 'Wurde auch die Vertretung der öffentlich-rechtlich Beschäftigten über das Vorhaben unterrichtet?',
    },
    inHand: { to: [true], until: 'monitoring.live' },
    definedIn: { source: 'lu.ct.L261-1', at: '(2) al. 1' },
  }),
  toStatutoryBodyOn: day({
    label: {
      fr: "date d'information de l'organisme représentant le personnel statutaire",
      en: 'date on which the representative body of statutory staff was informed',
      de: 'Datum der Unterrichtung der Vertretung der öffentlich-rechtlich Beschäftigten',
    },
    description:
      'Day on which the body that represents the staff under a statutory regime was informed of the planned measure, where `to` names another addressee.',
    question: {
      fr: "À quelle date l'organisme qui représente le personnel statutaire a-t-il été informé du projet ?",
      en: 'On what day was the body that represents the statutory staff informed of the plan?',
      de: 'An welchem Tag wurde die Vertretung der öffentlich-rechtlich Beschäftigten über das Vorhaben unterrichtet?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L261-1', at: '(2) al. 1' },
  }),
};
