import { prepareSync } from '../../../src/decide/compiled.js';
import type { Facts } from '../../../src/decide/program.js';
import type { Verdict, Way } from '../way.js';

/** The closures that `evaluateSync` folds: every leaf keeps its truth, so that reasons can be given. */
export const ourSlots: Way<Facts, readonly Verdict[]> = {
  name: '**garde-fou, conditions of a report**',
  given: (facts) => facts,
  prepare: ({ program }) => {
    const decide = prepareSync(program);
    return (facts) => {
      const slots = decide(facts);
      return program.laws.map(({ applies, met }): Verdict => {
        const bits = applies.truth(slots);
        return [bits, bits === 0 || !met ? 0 : met.truth(slots)];
      });
    };
  },
  verdicts: (verdicts) => verdicts,
};
