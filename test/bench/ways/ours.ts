import type { Facts } from '../../../src/decide/program.js';
import { prepareVerdicts, type Verdicts } from '../../../src/decide/verdicts.js';
import type { Way } from '../way.js';

/** The steps that `createEvaluator().statuses` takes, on facts as it gets them. */
export const ours: Way<Facts, Verdicts> = {
  name: '**garde-fou, statuses**',
  given: (facts) => facts,
  prepare: ({ program }) => prepareVerdicts(program),
  verdicts: (verdicts) => verdicts.map((verdict) => [verdict & 3, verdict >> 2]),
};
