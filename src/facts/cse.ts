import { group, yesNo } from './fact.js';

/** The elected staff body of French law. */
export const cse = group({
  exists: yesNo({
    label: {
      fr: 'comité social et économique (CSE)',
      en: 'works council (CSE)',
      de: 'Sozial- und Wirtschaftsausschuss (CSE)',
    },
    description:
      "France: whether a comité social et économique is in place in the undertaking; for the years before it was set up, the comité d'entreprise or the délégués du personnel.",
    question: {
      fr: "Un comité social et économique (CSE) est-il en place dans l'entreprise ?",
      en: 'Is there a works council (comité social et économique, CSE) in the undertaking?',
      de: 'Besteht im Unternehmen ein Sozial- und Wirtschaftsausschuss (comité social et économique, CSE)?',
    },
    inHand: { with: 'employees', to: [true] },
  }),
});

/** Trade unions organised inside the undertaking, under French law. */
export const unionSection = group({
  exists: yesNo({
    label: {
      fr: "section syndicale d'une organisation représentative",
      en: 'section of a representative trade union',
      de: 'Sektion einer repräsentativen Gewerkschaft',
    },
    description:
      'France: whether at least one trade union that is representative in the undertaking has set up a section there. This, rather than headcount, triggers the compulsory talks of art. L2242-1.',
    question: {
      fr: "Au moins un syndicat représentatif a-t-il constitué une section syndicale dans l'entreprise ?",
      en: 'Has at least one representative trade union set up a section in the undertaking?',
      de: 'Hat mindestens eine repräsentative Gewerkschaft im Unternehmen eine Gewerkschaftssektion gebildet?',
    },
    inHand: 'others',
    definedIn: { source: 'fr.ct.L2242-1', at: 'al. 1' },
  }),
});
