import type { Clauses } from '../clauses.js';
import { delegation } from './de/delegation.js';
import { dismissal } from './de/dismissal.js';
import { employer } from './de/employer.js';
import { incident } from './de/incident.js';
import { monitoring } from './de/monitoring.js';
import { nouns } from './de/nouns.js';
import { organisation } from './de/organisation.js';

/** Facts as German clauses, with the verb at the end, as they stand after „weil“, „ob“, „dass“ or „wenn“. */
export const de: Clauses = /* @__PURE__ */ Object.assign(
  {},
  nouns,
  employer,
  delegation,
  organisation,
  monitoring,
  incident,
  dismissal,
);
