import { day, group, yesNo } from '../fact.js';

/** Obstruction of the delegation, which is a crime only if it is meant. */
export const obstruction = group({
  intentional: yesNo({
    label: {
      fr: 'entrave intentionnelle à la délégation',
      en: 'intentional obstruction of the delegation',
      de: 'vorsätzliche Behinderung der Delegation',
    },
    description:
      'Luxembourg: whether the setting-up, the free choice, the regular functioning or the mission of a delegation (equality and safety delegates included) was hindered knowingly. An oversight or an arguable reading of the law is less than that.',
    question: {
      fr: 'La mise en place, la libre désignation, le fonctionnement ou la mission de la délégation ont-ils été entravés sciemment ?',
      en: 'Was the setting-up, the free choice, the functioning or the mission of the delegation knowingly hindered?',
      de: 'Wurde die Bildung, die freie Wahl, die Arbeit oder die Aufgabe der Delegation wissentlich behindert?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L417-5', at: 'al. 1' },
  }),
  convictedOn: day({
    label: {
      fr: 'condamnation définitive antérieure pour entrave',
      en: 'earlier final conviction for obstruction',
      de: 'frühere rechtskräftige Verurteilung wegen Behinderung',
    },
    description: 'Luxembourg: day on which the last earlier conviction for such an offence became final.',
    question: {
      fr: 'De quel jour date la dernière condamnation définitive pour entrave à la délégation ?',
      en: 'On which day did the last conviction for obstructing the delegation become final?',
      de: 'An welchem Tag wurde die letzte Verurteilung wegen Behinderung der Delegation rechtskräftig?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L417-5', at: 'al. 3' },
  }),
  repeated: yesNo({
    label: {
      fr: "récidive d'entrave dans les deux ans",
      en: 'obstruction repeated within two years',
      de: 'Wiederholung der Behinderung binnen zwei Jahren',
    },
    description:
      'Luxembourg: whether a conviction for such an offence became final within the last two years. Follows from `convictedOn` when that is given.',
    question: {
      fr: 'Une condamnation pour entrave à la délégation est-elle devenue définitive au cours des deux dernières années ?',
      en: 'Has a conviction for obstructing the delegation become final within the last two years?',
      de: 'Ist in den letzten zwei Jahren eine Verurteilung wegen Behinderung der Delegation rechtskräftig geworden?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L417-5', at: 'al. 3' },
  }),
});
