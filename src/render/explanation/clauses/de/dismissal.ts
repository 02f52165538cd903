import type { Clauses } from '../../clauses.js';

/** A dismissal and its procedure. */
export const dismissal: Clauses = {
  'incident.dismissal.immediate': [
    'es sich um eine fristlose Kündigung aus schwerwiegendem Grund handelt',
    'es sich nicht um eine fristlose Kündigung aus schwerwiegendem Grund handelt',
  ],
  'incident.dismissal.protectedDelegate': [
    'der Arbeitnehmer ein geschützter Delegierter ist',
    'der Arbeitnehmer kein geschützter Delegierter ist',
  ],
  'incident.dismissal.besideNewFault': [
    'die Tatsachen nur zur Unterstützung einer neueren geltend gemacht werden',
    'die Tatsachen nicht nur zur Unterstützung einer neueren geltend gemacht werden',
  ],
  'incident.dismissal.overReactionToContact': [
    'sich die Kündigung auf die Reaktion des Arbeitnehmers auf eine Kontaktaufnahme stützt',
    'sich die Kündigung nicht auf die Reaktion des Arbeitnehmers auf eine Kontaktaufnahme stützt',
  ],
  'incident.dismissal.begun': [
    'der Arbeitnehmer zum Vorgespräch eingeladen oder ihm die Kündigung mitgeteilt wurde',
    'der Arbeitnehmer weder zum Vorgespräch eingeladen noch ihm die Kündigung mitgeteilt wurde',
  ],
  'incident.dismissal.notified': [
    'dem Arbeitnehmer die Kündigung mitgeteilt wurde',
    'dem Arbeitnehmer die Kündigung nicht mitgeteilt wurde',
  ],
  'incident.dismissal.invitationComplete': [
    'die Einladung zum Vorgespräch vollständig und formgerecht ist',
    'die Einladung zum Vorgespräch unvollständig oder nicht formgerecht ist',
  ],
  'incident.dismissal.invitationCopied': [
    'der Personaldelegation eine Kopie der Einladung übersandt wurde',
    'der Personaldelegation keine Kopie der Einladung übersandt wurde',
  ],
  'incident.dismissal.suspended': [
    'der Arbeitnehmer vorsorglich freigestellt wurde',
    'der Arbeitnehmer nicht vorsorglich freigestellt wurde',
  ],
  'incident.dismissal.registeredLetter': [
    'die Kündigung per Einschreiben oder gegen Unterschrift mitgeteilt wird',
    'die Kündigung weder per Einschreiben noch gegen Unterschrift mitgeteilt wird',
  ],
  'incident.dismissal.letterStatesFacts': [
    'das Schreiben die vorgeworfenen Tatsachen und ihre Schwere genau angibt',
    'das Schreiben die vorgeworfenen Tatsachen und ihre Schwere nicht genau angibt',
  ],
  'incident.dismissal.reasonsRequested': [
    'der Arbeitnehmer per Einschreiben um die Gründe ersucht hat',
    'der Arbeitnehmer nicht per Einschreiben um die Gründe ersucht hat',
  ],
  'incident.dismissal.reasonsGiven': [
    'die Gründe per Einschreiben genau mitgeteilt wurden',
    'die Gründe nicht per Einschreiben genau mitgeteilt wurden',
  ],
  'incident.dismissal.complaintMade': [
    'eine schriftliche Beschwerde gegen die Kündigung erhoben wurde',
    'keine schriftliche Beschwerde gegen die Kündigung erhoben wurde',
  ],
};
