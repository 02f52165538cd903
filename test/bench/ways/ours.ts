import type { Known } from '../../../src/decide/readers.js';
import { prepareVerdicts, type Verdicts } from '../../../src/decide/verdicts.js';
import type { Way } from '../way.js';

/** The steps that `createEvaluator().statuses` takes, on facts as it gets them. */
export const ours: Way<Known, Verdicts> = {
  name: '**garde-fou, statuses**',
  given: ({ known }) => known,
  prepare: ({ program }) => prepareVerdicts(program),
  verdicts: (verdicts) => verdicts.map((verdict) => [verdict & 3, verdict >> 2]),
};
