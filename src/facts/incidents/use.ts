import { yesNo } from '../fact.js';

/** How the employee used the tools, apart from what was written with them. */
export const use = {
  storageOwnedByEmployee: yesNo({
    label: {
      fr: 'support appartenant au salarié',
      en: 'medium owned by the employee',
      de: 'eigener Datenträger des Arbeitnehmers',
    },
    description: 'Whether the medium on which the file lay, such as a USB stick, belongs to the employee.',
    question: {
      fr: 'Le support (par exemple la clé USB) appartient-il au salarié ?',
      en: 'Does the medium (for instance the USB stick) belong to the employee?',
      de: 'Gehört der Datenträger (etwa der USB-Stick) dem Arbeitnehmer?',
    },
    inHand: 'given',
  }),
  excessivePrivateUse: yesNo({
    label: {
      fr: 'usage privé abusif des outils de travail',
      en: 'excessive private use of work tools',
      de: 'übermäßige private Nutzung der Arbeitsmittel',
    },
    description:
      'Whether the employee used mail, telephone or internet at work for private ends to an excessive extent. More than 10,000 connections in some eighteen days were excessive, nine messages in eleven months were not.',
    question: {
      fr: "Le salarié a-t-il fait des outils de travail (messagerie, téléphone, internet) un usage privé d'une ampleur abusive ?",
      en: 'Did the employee use the work tools (mail, telephone, internet) for private ends to an excessive extent?',
      de: 'Hat der Arbeitnehmer die Arbeitsmittel (E-Mail, Telefon, Internet) in übermäßigem Umfang privat genutzt?',
    },
    inHand: 'others',
  }),
  accessBlockedByEmployee: yesNo({
    label: {
      fr: "blocage délibéré de l'accès par le salarié",
      en: 'access deliberately blocked by the employee',
      de: 'vorsätzliche Sperre des Zugangs durch den Arbeitnehmer',
    },
    description:
      'Whether the employee encrypted or locked the workstation or files on purpose and without permission, so that the employer could not reach them.',
    question: {
      fr: "Le salarié a-t-il volontairement et sans autorisation crypté ou verrouillé son poste ou ses fichiers, empêchant ainsi l'accès de l'employeur ?",
      en: 'Did the employee, on purpose and without permission, encrypt or lock the workstation or files so that you could not reach them?',
      de: 'Hat der Arbeitnehmer seinen Arbeitsplatzrechner oder seine Dateien vorsätzlich und ohne Erlaubnis verschlüsselt oder gesperrt und so den Zugriff verhindert?',
    },
    inHand: 'others',
  }),
  accessNeededFromEmployee: yesNo({
    label: {
      fr: 'accès que seul le salarié peut donner',
      en: 'access that only the employee can give',
      de: 'nur vom Arbeitnehmer zu erlangender Zugang',
    },
    description:
      'Whether the undertaking needs, in order to go on working, a password or piece of information that only the employee holds, and has no other way to it.',
    question: {
      fr: "L'entreprise a-t-elle besoin, pour fonctionner, d'un mot de passe ou d'une information que seul le salarié détient, sans autre moyen d'y accéder ?",
      en: 'Does the undertaking need, in order to go on working, a password or piece of information that only the employee holds, with no other way to it?',
      de: 'Braucht das Unternehmen für seinen Betrieb ein Passwort oder eine Information, die nur der Arbeitnehmer hat, und gibt es keinen anderen Weg?',
    },
    inHand: 'given',
  }),
};
