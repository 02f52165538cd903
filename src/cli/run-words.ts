import type { Language } from '../language.js';

/** The words of a run over many profiles. */
interface Words {
  readonly locale: string;
  readonly profiles: string;
  readonly perSecond: string;
  readonly left: string;
  readonly interrupted: (count: string) => string;
  /** How to go on after an interruption. */
  readonly goOn: string;
}

/** The words by language. */
export const runWords: Readonly<Record<Language, Words>> = {
  fr: {
    locale: 'fr-FR',
    profiles: 'profils',
    perSecond: '/s',
    left: 'restant',
    interrupted: (count) => `interrompu après le profil n° ${count}`,
    goOn: ' ; la même commande avec --resume reprend à cet endroit',
  },
  en: {
    locale: 'en-GB',
    profiles: 'profiles',
    perSecond: '/s',
    left: 'left',
    interrupted: (count) => `interrupted after profile ${count}`,
    goOn: '; the same command with --resume goes on from there',
  },
  de: {
    locale: 'de-DE',
    profiles: 'Profile',
    perSecond: '/s',
    left: 'verbleibend',
    interrupted: (count) => `unterbrochen nach Profil ${count}`,
    goOn: '; derselbe Befehl mit --resume macht dort weiter',
  },
};
