import { choice } from './fact.js';

/** The compulsory negotiation on disconnection, under French law. */
export const talks = {
  negotiation: choice({
    label: {
      fr: 'négociation obligatoire sur la déconnexion',
      en: 'compulsory talks on disconnection',
      de: 'Pflichtverhandlung über die Nichterreichbarkeit',
    },
    description:
      'France: where the compulsory negotiation on equality and the quality of life and working conditions stands, of which disconnection is a subject. It is due every year or, where an agreement under art. L2242-11 sets the calendar, at least every four years. `not-opened`: the round now due has not been opened; `left-out`: it was opened without disconnection; `failed`: it ended without an agreement on disconnection; `agreement`: it ended with one.',
    question: {
      fr: "Où en est la négociation obligatoire avec les syndicats représentatifs, celle qui porte sur l'égalité et les conditions de travail et qui doit traiter de la déconnexion ?",
      en: 'Where do the compulsory talks with the representative unions stand, those on equality and working conditions that must deal with disconnection?',
      de: 'Wo steht die Pflichtverhandlung mit den repräsentativen Gewerkschaften über Gleichstellung und Arbeitsbedingungen, bei der auch die Nichterreichbarkeit zu behandeln ist?',
    },
    inHand: { to: { 'under-way': 'alone', agreement: 'unions' } },
    definedIn: { source: 'fr.ct.L2242-17', at: '7°' },
    choices: {
      'not-opened': {
        fr: 'non engagée à la date voulue',
        en: 'not opened when due',
        de: 'nicht fristgemäß aufgenommen',
      },
      'left-out': {
        fr: 'engagée sans la déconnexion',
        en: 'opened, but without disconnection',
        de: 'aufgenommen, aber ohne die Nichterreichbarkeit',
      },
      'under-way': { fr: 'en cours', en: 'under way', de: 'im Gange' },
      failed: { fr: 'close sans accord', en: 'ended without agreement', de: 'ohne Einigung beendet' },
      agreement: { fr: 'close par un accord', en: 'ended with an agreement', de: 'mit einer Vereinbarung beendet' },
    },
  }),
};
