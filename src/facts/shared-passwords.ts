import { yesNo } from './fact.js';

/** How accounts that several people use are secured. */
export const sharedPasswords = {
  sharedPasswords: yesNo({
    label: { fr: 'mot de passe partagé', en: 'shared password', de: 'gemeinsam genutztes Passwort' },
    description:
      'Whether several people use one account (a shared mailbox, an administrator account) with the same password, so that nobody can tell who did what.',
    question: {
      fr: 'Plusieurs personnes utilisent-elles un même compte, par exemple une boîte partagée, avec le même mot de passe ?',
      en: 'Do several people use one account, such as a shared mailbox, with the same password?',
      de: 'Nutzen mehrere Personen ein Konto, etwa ein gemeinsames Postfach, mit demselben Passwort?',
    },
    inHand: { to: [false] },
  }),
};
