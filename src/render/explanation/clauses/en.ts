import type { Clauses } from '../clauses.js';
import { delegation } from './en/delegation.js';
import { dismissal } from './en/dismissal.js';
import { employer } from './en/employer.js';
import { incident } from './en/incident.js';
import { monitoring } from './en/monitoring.js';
import { nouns } from './en/nouns.js';
import { organisation } from './en/organisation.js';

/** Facts as English clauses, as they stand after "because", "whether" or "where". */
export const en: Clauses = /* @__PURE__ */ Object.assign(
  {},
  nouns,
  employer,
  delegation,
  organisation,
  monitoring,
  incident,
  dismissal,
);
