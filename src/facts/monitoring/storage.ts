import { yesNo } from '../fact.js';

/** Whether a measure keeps anything at all. */
export const storage = {
  dataKept: yesNo({
    label: { fr: 'conservation de données', en: 'storage of data', de: 'Speicherung von Daten' },
    description:
      'Whether data from the measure are kept for any time, rather than shown or heard live and lost. Where nothing is kept there is no retention to state; a retention of one day or more says that data are kept.',
    question: {
      fr: 'Le dispositif conserve-t-il des données, plutôt que de les montrer seulement en direct ?',
      en: 'Does the measure keep data, rather than only show them live?',
      de: 'Werden Daten aus der Maßnahme gespeichert und nicht nur live angezeigt?',
    },
    inHand: { to: [false] },
    definedIn: { source: 'lu.ct.L261-1', at: '(2) al. 2' },
  }),
};
