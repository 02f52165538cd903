import type { Clauses } from '../../clauses.js';

/** Days and numbers whose label does not read well with an article before it. */
export const nouns: Clauses = {
  'staffDelegation.electedOn': 'der Tag der letzten Sozialwahlen',
  'staffDelegation.codecision.lastMeetingOn': 'der Tag der letzten Mitbestimmungssitzung',
  'staffDelegation.codecision.nextMeetingOn': 'der Tag der nächsten Mitbestimmungssitzung',
  'staffDelegation.obstruction.convictedOn': 'der Tag der früheren Verurteilung',
  'collectiveAgreement.signatureOn': 'der Tag der geplanten Unterzeichnung',
  'disconnection.injunction.complyBy': 'der letzte Tag der Frist der Anordnung',
  'disconnection.fine.decisionOn': 'der Tag der neuen Entscheidung des Direktors',
  'disconnection.fine.previousFineOn': 'der Tag der früheren Verwaltungsgeldbuße',
  'incident.interviewOn': 'der für das Vorgespräch bestimmte Tag',
  'incident.dismissal.workedDaysBeforeInterview':
    'die Zahl der gearbeiteten Werktage zwischen Einladung und Vorgespräch',
};
