import { yesNo } from '../fact.js';

/** What the sanction rests on, and whether it is in proportion. */
export const ground = {
  sanctionRestsOnContent: yesNo({
    label: {
      fr: 'sanction fondée, même en partie, sur le contenu',
      en: 'sanction resting, even in part, on the content',
      de: 'auch nur teilweise auf den Inhalt gestützte Sanktion',
    },
    description:
      'Whether the sanction rests, even in part, on the words or images themselves. A sanction for a breach of contract that they prove (harassment, betrayal of a secret) or for the amount of private use rests on something else.',
    question: {
      fr: "La sanction reproche-t-elle au salarié, même en partie, le contenu lui-même, plutôt qu'un manquement au contrat qu'il prouverait ou l'ampleur de l'usage privé ?",
      en: 'Is the sanction based, even in part, on the content itself rather than on a breach of contract it proves or on the amount of private use?',
      de: 'Stützt sich die Sanktion auch nur teilweise auf den Inhalt selbst statt auf eine Vertragsverletzung, die er beweist, oder auf den Umfang der privaten Nutzung?',
    },
    inHand: 'given',
  }),
  sanctionProportionate: yesNo({
    label: {
      fr: 'sanction nécessaire et proportionnée',
      en: 'sanction necessary and proportionate',
      de: 'erforderliche und verhältnismäßige Sanktion',
    },
    description:
      'Whether the sanction is necessary, suitable and proportionate to the protection of the interests of the employer, given what was said, the context, its reach and impact in the undertaking and the harm done.',
    question: {
      fr: "Au vu de la teneur des propos, du contexte, de leur portée et de leur impact dans l'entreprise et du tort causé, la sanction est-elle nécessaire et proportionnée à la protection de vos intérêts ?",
      en: 'Given what was said, the context, its reach and impact in the undertaking and the harm done, is the sanction necessary and proportionate to the protection of your interests?',
      de: 'Ist die Sanktion angesichts der Äußerungen, ihres Zusammenhangs, ihrer Reichweite und Wirkung im Unternehmen und des Schadens zum Schutz Ihrer Interessen erforderlich und verhältnismäßig?',
    },
    inHand: { to: [true], until: ['incident.sanctionNotified', 'incident.dismissal.notified'] },
  }),
};
