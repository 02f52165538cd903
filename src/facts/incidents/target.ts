import { choice, yesNo } from '../fact.js';

/** What the employer reached for: the account or file, where it was and how it was marked. */
export const target = {
  account: choice({
    label: {
      fr: 'compte ou fichier concerné',
      en: 'account or file concerned',
      de: 'betroffenes Konto oder Dokument',
    },
    description:
      'The account, mailbox or file that the incident is about. A personal account stays personal when it is read on a work device.',
    question: {
      fr: "De quel compte ou fichier s'agit-il ?",
      en: 'Which account or file is it about?',
      de: 'Um welches Konto oder Dokument geht es?',
    },
    inHand: 'given',
    choices: {
      'personal-mail': {
        fr: 'messagerie électronique personnelle',
        en: 'personal mailbox',
        de: 'privates E-Mail-Postfach',
      },
      'personal-messaging': {
        fr: 'messagerie instantanée personnelle',
        en: 'personal instant messaging',
        de: 'privater Messenger',
      },
      'personal-social': {
        fr: 'compte personnel de réseau social',
        en: 'personal social media account',
        de: 'privates Konto in einem sozialen Netzwerk',
      },
      'work-mail': {
        fr: 'messagerie électronique professionnelle',
        en: 'work mailbox',
        de: 'dienstliches E-Mail-Postfach',
      },
      'work-messaging': {
        fr: 'messagerie instantanée professionnelle',
        en: 'work instant messaging',
        de: 'dienstlicher Messenger',
      },
      'work-sms': {
        fr: 'SMS du téléphone professionnel',
        en: 'text messages on the work phone',
        de: 'SMS auf dem Diensthandy',
      },
      'shared-mail': {
        fr: 'messagerie électronique partagée',
        en: 'shared mailbox',
        de: 'gemeinsam genutztes E-Mail-Postfach',
      },
      file: { fr: 'fichier ou document', en: 'file or document', de: 'Datei oder Dokument' },
    },
  }),
  distinctFromWorkAccount: yesNo({
    label: {
      fr: 'compte distinct du compte professionnel',
      en: 'account distinct from the work account',
      de: 'vom Dienstkonto getrenntes Konto',
    },
    description:
      'Whether the account belongs to the employee personally and is separate from any account the employer provides, whatever device it is opened on.',
    question: {
      fr: "S'agit-il d'un compte propre au salarié, distinct de son compte professionnel ?",
      en: 'Is it an account of the employee alone, separate from the work account?',
      de: 'Handelt es sich um ein eigenes Konto des Arbeitnehmers, das vom Dienstkonto getrennt ist?',
    },
    inHand: 'given',
  }),
  storage: choice({
    label: { fr: 'support de stockage', en: 'storage medium', de: 'Speicherort' },
    description:
      'Where the message or file was when the employer reached it. Messages left on a server of a mail or social media provider are online.',
    question: {
      fr: 'Où le message ou le fichier se trouvait-il ?',
      en: 'Where was the message or file?',
      de: 'Wo befand sich die Nachricht oder Datei?',
    },
    inHand: 'given',
    choices: {
      'work-device': { fr: 'appareil professionnel', en: 'work device', de: 'Dienstgerät' },
      'usb-connected': {
        fr: 'clé USB connectée à un appareil professionnel',
        en: 'USB stick plugged into a work device',
        de: 'an ein Dienstgerät angeschlossener USB-Stick',
      },
      'usb-unconnected': {
        fr: 'clé USB non connectée',
        en: 'USB stick not plugged in',
        de: 'nicht angeschlossener USB-Stick',
      },
      paper: { fr: 'papier', en: 'paper', de: 'Papier' },
      online: { fr: 'en ligne', en: 'online', de: 'online' },
    },
  }),
  marked: choice({
    label: { fr: 'identification comme personnel', en: 'marking as personal', de: 'Kennzeichnung als privat' },
    description:
      'How the message or file was marked: `personal` when a word such as personal or private says so, `ambiguous` when initials, a first name, a standard folder name or the name of a whole disk is all there is.',
    question: {
      fr: 'Le message ou le fichier était-il identifié comme personnel ?',
      en: 'Was the message or file marked as personal?',
      de: 'War die Nachricht oder Datei als privat gekennzeichnet?',
    },
    inHand: 'given',
    choices: {
      none: { fr: 'aucune', en: 'none', de: 'keine' },
      personal: {
        fr: 'expresse (« personnel », « privé »)',
        en: 'express (“personal”, “private”)',
        de: 'ausdrücklich („persönlich“, „privat“)',
      },
      ambiguous: {
        fr: 'équivoque (initiales, prénom, « Mes documents »)',
        en: 'ambiguous (initials, first name, “My Documents”)',
        de: 'mehrdeutig (Initialen, Vorname, „Eigene Dateien“)',
      },
    },
  }),
};
