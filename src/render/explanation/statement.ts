import type { Chain } from './phrases.js';

/** One thing said: as a whole sentence, and as a heading with its points where there are several. */
export interface Statement {
  readonly sentence: string;
  /** The heading above the points; the sentence itself, where there are none. */
  readonly heading: string;
  readonly points: readonly string[];
}

/** A sentence by itself. */
export const plain = (sentence: string): Statement => ({ sentence, heading: sentence, points: [] });

/** One clause makes a sentence, several make a list. */
export const chained = ({ heading, sentence }: Chain, clauses: readonly string[]): Statement => {
  const whole = sentence(clauses);
  return clauses.length > 1 ? { sentence: whole, heading, points: clauses } : plain(whole);
};
