import * as z from 'zod/mini';
import { list } from './fact.js';
import { activityTracking } from './monitoring/activity-tracking.js';
import { aim } from './monitoring/aim.js';
import { codecision } from './monitoring/codecision.js';
import { coupling } from './monitoring/coupling.js';
import { exceptions } from './monitoring/exceptions.js';
import { formerLaw } from './monitoring/former-law.js';
import { furtherUse } from './monitoring/further-use.js';
import { introduction } from './monitoring/introduction.js';
import { intrusion } from './monitoring/intrusion.js';
import { priorInformation } from './monitoring/prior-information.js';
import { privacy } from './monitoring/privacy.js';
import { proportionality } from './monitoring/proportionality.js';
import { records } from './monitoring/records.js';
import { storage } from './monitoring/storage.js';

/** One monitoring measure; in rules its facts carry the prefix `monitoring.`. */
export const measure = z.strictObject({
  id: z.string().check(z.minLength(1)),
  name: z.optional(z.nullable(z.string())),
  ...aim,
  priorInformation,
  ...introduction,
  ...codecision,
  ...proportionality,
  ...intrusion,
  ...storage,
  ...records,
  ...formerLaw,
  ...privacy,
  ...coupling,
  ...activityTracking,
  ...exceptions,
  ...furtherUse,
});

/** The monitoring measures of the employer, planned ones included. */
export const monitoring = list(measure, {
  label: { fr: 'mesures de surveillance', en: 'monitoring measures', de: 'Überwachungsmaßnahmen' },
  description:
    'One item per measure that, more than occasionally and by technical means, observes, collects or records how employees behave, move, communicate or use devices; planned measures belong here too. Plain supervision by a manager stays out, and `[]` means there are none.',
  question: {
    fr: 'Y a-t-il des dispositifs de surveillance des salariés, en service ou en projet ? Lesquels ?',
    en: 'Are there any measures that monitor employees, in operation or planned? Which ones?',
    de: 'Gibt es Maßnahmen zur Überwachung der Arbeitnehmer, in Betrieb oder geplant? Welche?',
  },
});
