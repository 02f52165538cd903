import { yesNo } from '../fact.js';

/** How a message of an employee came into the hands of the employer. */
export const circumstances = {
  handedOverByRecipient: yesNo({
    label: {
      fr: 'message remis spontanément par un destinataire',
      en: 'message handed over by a recipient',
      de: 'von einem Empfänger unaufgefordert übergebene Nachricht',
    },
    description:
      'Whether someone to whom the message was open (recipient, member of the group, contact) handed it to the employer of his or her own accord, without being asked and without any stratagem. It says nothing of what the employer opened: see `incident.opened`.',
    question: {
      fr: 'Le message vous a-t-il été remis spontanément, sans demande ni stratagème de votre part, par une personne qui y avait accès (destinataire, membre du groupe, contact) ?',
      en: 'Was the message handed to you unasked, without any stratagem of yours, by someone who had access to it (recipient, member of the group, contact)?',
      de: 'Wurde Ihnen die Nachricht unaufgefordert und ohne Täuschung Ihrerseits von jemandem übergeben, der Zugang zu ihr hatte (Empfänger, Mitglied der Gruppe, Kontakt)?',
    },
    inHand: 'others',
  }),
  knewNotAddressee: yesNo({
    label: {
      fr: 'connaissance de ne pas être le destinataire',
      en: 'knowledge of not being the addressee',
      de: 'Wissen, nicht der Adressat zu sein',
    },
    description:
      'Whether the employer, when it opened, used or disclosed the message, knew that the message was not addressed to it. That is what bad faith means here; the motive does not matter.',
    question: {
      fr: "Saviez-vous, en l'ouvrant ou en l'utilisant, que le message ne vous était pas adressé ?",
      en: 'Did you know, when opening or using the message, that it was not addressed to you?',
      de: 'Wussten Sie beim Öffnen oder Verwenden der Nachricht, dass sie nicht an Sie gerichtet war?',
    },
    inHand: 'past',
    definedIn: { source: 'fr.cass.19-82.069', at: 'motifs' },
  }),
  deviceReturned: yesNo({
    label: {
      fr: 'appareil professionnel restitué avec le compte encore ouvert',
      en: 'work device handed back with the account still open on it',
      de: 'zurückgegebenes Dienstgerät mit noch eingerichtetem Konto',
    },
    description:
      'Whether the employee handed a work device back, for instance on leaving, with the account still set up or open on it.',
    question: {
      fr: 'Le salarié avait-il restitué un appareil professionnel sur lequel son compte était resté configuré ou ouvert ?',
      en: 'Had the employee handed back a work device on which the account was still set up or open?',
      de: 'Hatte der Arbeitnehmer ein Dienstgerät zurückgegeben, auf dem sein Konto noch eingerichtet oder geöffnet war?',
    },
    inHand: 'others',
  }),
};
