import { day, group, yesNo } from './fact.js';

/** Collective labour agreement. */
export const collectiveAgreement = group({
  applies: yesNo({
    label: {
      fr: 'convention collective applicable',
      en: 'collective agreement in force',
      de: 'geltender Kollektivvertrag',
    },
    description:
      'Whether a collective labour agreement, or an agreement subordinate to one, applies to the undertaking.',
    question: {
      fr: "Une convention collective de travail ou un accord subordonné s'applique-t-il à l'entreprise ?",
      en: 'Does a collective labour agreement, or an agreement subordinate to one, apply to the undertaking?',
      de: 'Gilt für das Unternehmen ein Kollektivvertrag oder eine untergeordnete Vereinbarung?',
    },
    inHand: { with: 'unions', to: [true] },
    definedIn: { source: 'lu.ct.L162-12', at: '(1)' },
  }),
  beingNegotiated: yesNo({
    label: {
      fr: 'convention collective en négociation',
      en: 'collective agreement being negotiated',
      de: 'Kollektivvertrag in Verhandlung',
    },
    description:
      'Whether the employer is a party to talks on a collective agreement or a subordinate agreement, up to its signature on `signatureOn`.',
    question: {
      fr: "Êtes-vous partie à la négociation d'une convention collective ou d'un accord subordonné, en cours ou déjà close par une signature ?",
      en: 'Are you a party to negotiations on a collective or subordinate agreement, still running or already closed by signature?',
      de: 'Sind Sie an Verhandlungen über einen Kollektivvertrag oder eine untergeordnete Vereinbarung beteiligt, die laufen oder bereits mit einer Unterzeichnung endeten?',
    },
    inHand: 'given',
  }),
  signatureOn: day({
    label: { fr: 'signature prévue', en: 'planned signature', de: 'geplante Unterzeichnung' },
    description: 'Day on which the agreement being negotiated is to be signed, or was.',
    question: {
      fr: "Quel jour la convention ou l'accord en négociation doit-il être signé ?",
      en: 'On which day is the agreement being negotiated to be signed?',
      de: 'An welchem Tag soll die in Verhandlung stehende Vereinbarung unterzeichnet werden?',
    },
    inHand: { with: 'unions' },
  }),
  recordsDisconnectionTalks: yesNo({
    label: {
      fr: 'résultat des négociations sur la déconnexion consigné',
      en: 'outcome of the disconnection talks recorded',
      de: 'Ergebnis der Verhandlungen zur Nichterreichbarkeit festgehalten',
    },
    description:
      'Whether the agreement, or its draft, has provisions that record the result of the compulsory talks on the disconnection regime.',
    question: {
      fr: 'La convention (ou son projet) consigne-t-elle le résultat des négociations sur le droit à la déconnexion ?',
      en: 'Does the agreement (or its draft) record the result of the talks on the right to disconnect?',
      de: 'Hält der Kollektivvertrag (oder sein Entwurf) das Ergebnis der Verhandlungen über das Recht auf Nichterreichbarkeit fest?',
    },
    inHand: { with: 'unions', to: [true] },
    definedIn: { source: 'lu.ct.L162-12', at: '(4) al. 1 pt 5' },
  }),
});
