import { prepareSync } from '../../../src/decide/compiled.js';
import type { FactOf } from '../../../src/fact-of.js';
import type { Verdict, Way } from '../way.js';

/** The closures that `evaluateSync` folds: every leaf keeps its truth, so that reasons can be given. */
export const ourSlots: Way<FactOf, readonly Verdict[]> = {
  name: '**garde-fou, conditions of a report**',
  given: ({ factOf }) => factOf,
  prepare: ({ program }) => {
    const decide = prepareSync(program);
    return (factOf) => {
      const slots = decide(factOf);
      return program.laws.map(({ applies, met }): Verdict => {
        const bits = slots[applies.slot] ?? 1;
        return [bits, bits === 0 || !met ? 0 : (slots[met.slot] ?? 1)];
      });
    };
  },
  verdicts: (verdicts) => verdicts,
};
