import * as z from 'zod/mini';
import { list } from './fact.js';
import { access } from './incidents/access.js';
import { accessRequest } from './incidents/access-request.js';
import { circumstances } from './incidents/circumstances.js';
import { content } from './incidents/content.js';
import { discipline } from './incidents/discipline.js';
import { confidentialDocuments, dismissal } from './incidents/dismissal.js';
import { evidence } from './incidents/evidence.js';
import { ground } from './incidents/ground.js';
import { leave } from './incidents/leave.js';
import { protection } from './incidents/protection.js';
import { sanction } from './incidents/sanction.js';
import { target } from './incidents/target.js';
import { transfer } from './incidents/transfer.js';
import { use } from './incidents/use.js';

/** One act of the employer; in rules its facts carry the prefix `incident.`. */
export const incident = z.strictObject({
  id: z.string().check(z.minLength(1)),
  name: z.optional(z.nullable(z.string())),
  ...target,
  ...use,
  ...access,
  ...circumstances,
  ...content,
  transfer,
  ...confidentialDocuments,
  ...sanction,
  dismissal,
  ...ground,
  ...discipline,
  evidence,
  ...protection,
  ...leave,
  accessRequest,
});

/** The acts of the employer towards an account, a device or an employee. */
export const incidents = list(incident, {
  label: { fr: 'incidents', en: 'incidents', de: 'Vorfälle' },
  description:
    'One item for each thing the employer did about an account, a device or an employee: an opened mailbox, a piece of evidence used, a sanction taken or envisaged, work done on leave. `[]` means there are none.',
  question: {
    fr: "Y a-t-il eu des incidents : compte, message ou fichier d'un salarié consulté, sanction prononcée ou envisagée, travail accompli pendant un congé ou un arrêt ? Lesquels ?",
    en: 'Have there been incidents: an account, message or file of an employee opened, a sanction taken or envisaged, work done during a leave? Which ones?',
    de: 'Gab es Vorfälle: Konto, Nachricht oder Datei eines Arbeitnehmers eingesehen, eine Sanktion verhängt oder beabsichtigt, Arbeit während einer Abwesenheit geleistet? Welche?',
  },
});
