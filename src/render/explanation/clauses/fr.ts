import type { Clauses } from '../clauses.js';
import { delegation } from './fr/delegation.js';
import { dismissal } from './fr/dismissal.js';
import { employer } from './fr/employer.js';
import { incident } from './fr/incident.js';
import { monitoring } from './fr/monitoring.js';
import { nouns } from './fr/nouns.js';
import { organisation } from './fr/organisation.js';

/** Facts as French clauses, as they stand after « car » or « si ». */
export const fr: Clauses = /* @__PURE__ */ Object.assign(
  {},
  nouns,
  employer,
  delegation,
  organisation,
  monitoring,
  incident,
  dismissal,
);
