import type { Clauses } from '../../clauses.js';

/** A dismissal and its procedure. */
export const dismissal: Clauses = {
  'incident.dismissal.immediate': [
    'it is a dismissal with immediate effect on serious grounds',
    'it is no dismissal with immediate effect on serious grounds',
  ],
  'incident.dismissal.protectedDelegate': [
    'the employee is a protected delegate',
    'the employee is no protected delegate',
  ],
  'incident.dismissal.besideNewFault': [
    'the facts are only relied on in support of a more recent one',
    'the facts are not merely relied on in support of a more recent one',
  ],
  'incident.dismissal.overReactionToContact': [
    'the dismissal rests on how the employee reacted to being contacted',
    'the dismissal does not rest on how the employee reacted to being contacted',
  ],
  'incident.dismissal.begun': [
    'the employee has been invited to the prior interview or notified of the dismissal',
    'the employee has neither been invited to the prior interview nor notified of the dismissal',
  ],
  'incident.dismissal.notified': [
    'the employee has been notified of the dismissal',
    'the employee has not been notified of the dismissal',
  ],
  'incident.dismissal.invitationComplete': [
    'the invitation to the prior interview is complete and in due form',
    'the invitation to the prior interview is incomplete or not in due form',
  ],
  'incident.dismissal.invitationCopied': [
    'a copy of the invitation was sent to the staff delegation',
    'no copy of the invitation was sent to the staff delegation',
  ],
  'incident.dismissal.suspended': [
    'the employee has been suspended as a precaution',
    'the employee has not been suspended as a precaution',
  ],
  'incident.dismissal.registeredLetter': [
    'the dismissal is notified by registered letter or against signature',
    'the dismissal is notified neither by registered letter nor against signature',
  ],
  'incident.dismissal.letterStatesFacts': [
    'the letter states precisely the facts and what makes them serious',
    'the letter does not state precisely the facts and what makes them serious',
  ],
  'incident.dismissal.reasonsRequested': [
    'the employee has asked for the reasons by registered letter',
    'the employee has not asked for the reasons by registered letter',
  ],
  'incident.dismissal.reasonsGiven': [
    'the reasons were stated precisely by registered letter',
    'the reasons were not stated precisely by registered letter',
  ],
  'incident.dismissal.complaintMade': [
    'a written complaint was made against the dismissal',
    'no written complaint was made against the dismissal',
  ],
};
