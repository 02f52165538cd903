import { day } from './fact.js';

/** When the duty to have internal rules begins. */
export const internalRulesThreshold = {
  fiftyReachedOn: day({
    label: {
      fr: 'date à laquelle le seuil de cinquante salariés est atteint',
      en: 'day on which fifty employees are reached',
      de: 'Tag, an dem die Schwelle von fünfzig Arbeitnehmern erreicht ist',
    },
    description:
      'France: the day on which the threshold of fifty employees counts as reached, that is once there have been at least fifty for twelve months in a row (art. L2312-2, as the ministry reads it). The duty to have internal rules begins twelve months later.',
    question: {
      fr: "À quelle date l'effectif avait-il été d'au moins cinquante salariés pendant douze mois consécutifs ?",
      en: 'On what day had there been at least fifty employees for twelve months in a row?',
      de: 'An welchem Tag waren zwölf Monate in Folge mindestens fünfzig Arbeitnehmer beschäftigt?',
    },
    inHand: 'given',
    definedIn: { source: 'fr.ct.L1311-2', at: 'al. 2' },
  }),
};
