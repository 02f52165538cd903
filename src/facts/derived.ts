import type { FactMeta } from './fact.js';

/** Facts that no profile states: they follow from the question asked. */
export const derivedFacts = {
  asOf: {
    type: 'date',
    label: { fr: 'jour considéré', en: 'day in question', de: 'Stichtag' },
    description: 'The day the report is made for; always known.',
    question: { fr: 'Pour quel jour ?', en: 'For which day?', de: 'Für welchen Tag?' },
  },
} as const satisfies Record<string, FactMeta>;
