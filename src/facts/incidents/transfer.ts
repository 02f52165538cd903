import { group, yesNo } from '../fact.js';

/** Documents of the undertaking that the employee sent to an account of his or her own. */
export const transfer = group({
  toOwnAccount: yesNo({
    label: {
      fr: 'transfert de documents vers un compte personnel',
      en: 'documents sent to a personal account',
      de: 'Versand von Unterlagen an ein privates Konto',
    },
    description:
      'Whether the employee sent documents of the undertaking to an account of his or her own, although a rule or a clause forbade it.',
    question: {
      fr: "Le salarié a-t-il, malgré une interdiction, envoyé des documents de l'entreprise vers un compte qui lui est propre ?",
      en: 'Did the employee, although it was forbidden, send documents of the undertaking to an account of his or her own?',
      de: 'Hat der Arbeitnehmer trotz Verbots Unterlagen des Unternehmens an ein eigenes Konto geschickt?',
    },
    inHand: 'others',
  }),
  disclosedOutside: yesNo({
    label: {
      fr: "divulgation des documents hors de l'entreprise",
      en: 'disclosure of the documents outside the undertaking',
      de: 'Weitergabe der Unterlagen nach außen',
    },
    description:
      'Whether the documents are shown to have reached anyone outside the undertaking, such as a competitor or clients canvassed by the employee.',
    question: {
      fr: "Est-il établi que ces documents ont été transmis à des tiers à l'entreprise (concurrent, clients démarchés…) ?",
      en: 'Is it established that these documents reached third parties (a competitor, clients canvassed by the employee …)?',
      de: 'Steht fest, dass diese Unterlagen an Außenstehende gelangt sind (Wettbewerber, abgeworbene Kunden …)?',
    },
    inHand: 'others',
  }),
});
