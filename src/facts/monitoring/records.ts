import { count, yesNo } from '../fact.js';

/** How long the data are kept, who can look at them, and what people on the line know. */
export const records = {
  retentionDays: count({
    label: { fr: 'durée de conservation', en: 'retention period', de: 'Aufbewahrungsfrist' },
    description:
      'Calendar days from the recording of the data to their erasure, in the longest ordinary case. Extracts set aside because of an incident or proceedings are left out.',
    question: {
      fr: 'Combien de jours les données sont-elles conservées avant leur effacement ?',
      en: 'How many days are the data kept before they are erased?',
      de: 'Wie viele Tage werden die Daten bis zu ihrer Löschung aufbewahrt?',
    },
    inHand: 'employer',
    unit: 'days',
  }),
  analysisRetentionDays: count({
    label: {
      fr: "durée de conservation des documents d'analyse",
      en: 'retention period of analysis documents',
      de: 'Aufbewahrungsfrist der Auswertungsunterlagen',
    },
    description:
      'Calendar days for which documents drawn from the data, such as reports or score sheets on calls, are kept, in the longest ordinary case.',
    question: {
      fr: "Combien de jours les comptes rendus et grilles d'analyse tirés des données sont-ils conservés ?",
      en: 'How many days are reports and score sheets drawn from the data kept?',
      de: 'Wie viele Tage werden aus den Daten erstellte Berichte und Bewertungsbögen aufbewahrt?',
    },
    inHand: 'employer',
    unit: 'days',
  }),
  callersInformed: yesNo({
    label: {
      fr: 'information des interlocuteurs',
      en: 'notice to the other party to the call',
      de: 'Information der Gesprächspartner',
    },
    description:
      'Whether people on the other end of the line learn beforehand that calls may be listened to or recorded, for what reason, and how long recordings are kept at most.',
    question: {
      fr: "Vos interlocuteurs sont-ils prévenus à l'avance que l'appel peut être écouté ou enregistré, pourquoi, et combien de temps l'enregistrement est conservé ?",
      en: 'Are the people on the line told beforehand that the call may be listened to or recorded, why, and how long the recording is kept?',
      de: 'Werden Ihre Gesprächspartner vorab darauf hingewiesen, dass das Gespräch mitgehört oder aufgezeichnet werden kann, warum und wie lange die Aufzeichnung aufbewahrt wird?',
    },
    inHand: { to: [true] },
  }),
  optOutAvailable: yesNo({
    label: {
      fr: "possibilité de couper l'écoute ou l'enregistrement",
      en: 'means of switching off listening or recording',
      de: 'Möglichkeit zur Abschaltung des Mithörens oder der Aufzeichnung',
    },
    description:
      'Whether employees have a line outside the system, or a button, that keeps private calls and those of staff representatives out of listening and recording.',
    question: {
      fr: "Les salariés disposent-ils d'une ligne ou d'une touche qui soustrait leurs appels privés à l'écoute et à l'enregistrement ?",
      en: 'Do employees have a line or a button that keeps their private calls out of listening and recording?',
      de: 'Haben die Arbeitnehmer eine Leitung oder Taste, mit der private Gespräche vom Mithören und Aufzeichnen ausgenommen bleiben?',
    },
    inHand: { to: [true] },
  }),
  accessLogged: yesNo({
    label: { fr: 'journalisation des accès', en: 'access logging', de: 'Protokollierung der Zugriffe' },
    description: 'Whether every access to the recorded data leaves a trace in a log: who, when, and to what.',
    question: {
      fr: 'Chaque accès aux données enregistrées laisse-t-il une trace dans un journal ?',
      en: 'Is every access to the recorded data logged?',
      de: 'Wird jeder Zugriff auf die aufgezeichneten Daten protokolliert?',
    },
    inHand: { to: [true] },
  }),
};
