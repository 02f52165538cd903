import type { Clauses } from '../../clauses.js';

/** Days and numbers whose label does not read well with an article before it. */
export const nouns: Clauses = {
  'staffDelegation.electedOn': 'la date des dernières élections sociales',
  'staffDelegation.withholding.challengedOn': "la date d'envoi de la demande au directeur de l'ITM",
  'staffDelegation.codecision.lastMeetingOn': 'la date de la dernière réunion de codécision',
  'staffDelegation.codecision.nextMeetingOn': 'la date de la prochaine réunion de codécision',
  'staffDelegation.obstruction.convictedOn': 'la date de la condamnation antérieure',
  'collectiveAgreement.signatureOn': 'la date de signature prévue',
  'disconnection.injunction.complyBy': "le dernier jour fixé par l'injonction",
  'disconnection.fine.decisionOn': 'la date de la nouvelle décision du directeur',
  'disconnection.fine.previousFineOn': "la date de l'amende antérieure",
  'incident.dismissal.workedDaysBeforeInterview':
    "le nombre de jours ouvrables travaillés entre la convocation et l'entretien",
};
