import { yesNo } from '../fact.js';

/** Whether a measure keeps anything at all, and why for long. */
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
  retentionReasonsRecorded: yesNo({
    label: {
      fr: "motifs d'une conservation prolongée inscrits au registre",
      en: 'reasons for longer retention in the record',
      de: 'Gründe längerer Aufbewahrung im Verzeichnis',
    },
    description:
      'Luxembourg, CCTV: whether the reasons for keeping images longer than eight days are entered in the record of processing.',
    question: {
      fr: 'Les raisons de garder les images plus de huit jours sont-elles inscrites au registre des activités de traitement ?',
      en: 'Are the reasons for keeping images longer than eight days entered in the record of processing?',
      de: 'Sind die Gründe für eine Aufbewahrung der Bilder über acht Tage hinaus im Verarbeitungsverzeichnis festgehalten?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.cnpd.cctv-retention', at: '5' },
  }),
};
