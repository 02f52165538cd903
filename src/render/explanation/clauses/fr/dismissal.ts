import type { Clauses } from '../../clauses.js';

/** A dismissal and its procedure. */
export const dismissal: Clauses = {
  'incident.dismissal.immediate': [
    "il s'agit d'un licenciement immédiat pour motif grave",
    "il ne s'agit pas d'un licenciement immédiat pour motif grave",
  ],
  'incident.dismissal.protectedDelegate': [
    'le salarié est un délégué protégé',
    "le salarié n'est pas un délégué protégé",
  ],
  'incident.dismissal.besideNewFault': [
    "les faits ne sont invoqués qu'à l'appui d'un fait plus récent",
    "les faits ne sont pas seulement invoqués à l'appui d'un fait plus récent",
  ],
  'incident.dismissal.overReactionToContact': [
    'le licenciement repose sur la réaction du salarié à une sollicitation',
    'le licenciement ne repose pas sur la réaction du salarié à une sollicitation',
  ],
  'incident.dismissal.begun': [
    "le salarié a été convoqué à l'entretien préalable ou licencié",
    "le salarié n'a été ni convoqué à l'entretien préalable ni licencié",
  ],
  'incident.dismissal.notified': [
    'le licenciement a été notifié au salarié',
    "le licenciement n'a pas été notifié au salarié",
  ],
  'incident.dismissal.invitationComplete': [
    "la convocation à l'entretien préalable est complète et régulière en la forme",
    "la convocation à l'entretien préalable est incomplète ou irrégulière en la forme",
  ],
  'incident.dismissal.invitationCopied': [
    'une copie de la convocation a été adressée à la délégation du personnel',
    "aucune copie de la convocation n'a été adressée à la délégation du personnel",
  ],
  'incident.dismissal.suspended': [
    'le salarié a été mis à pied à titre conservatoire',
    "le salarié n'a pas été mis à pied à titre conservatoire",
  ],
  'incident.dismissal.registeredLetter': [
    'le licenciement est notifié par lettre recommandée ou contre signature',
    "le licenciement n'est notifié ni par lettre recommandée ni contre signature",
  ],
  'incident.dismissal.letterStatesFacts': [
    'la lettre énonce avec précision les faits reprochés et ce qui en fait la gravité',
    "la lettre n'énonce pas avec précision les faits reprochés et ce qui en fait la gravité",
  ],
  'incident.dismissal.reasonsRequested': [
    'le salarié a demandé les motifs par lettre recommandée',
    "le salarié n'a pas demandé les motifs par lettre recommandée",
  ],
  'incident.dismissal.reasonsGiven': [
    'les motifs ont été énoncés avec précision par lettre recommandée',
    "les motifs n'ont pas été énoncés avec précision par lettre recommandée",
  ],
  'incident.dismissal.complaintMade': [
    'une réclamation écrite a été faite contre le licenciement',
    "aucune réclamation écrite n'a été faite contre le licenciement",
  ],
};
