import type { Clauses } from '../../clauses.js';

/** An act of the employer towards an account, a device or an employee. */
export const incident: Clauses = {
  'incident.account': {
    open: 'what account or file is concerned',
    is: 'the account or file concerned is {}',
    isNot: 'the account or file concerned is not {}',
    values: {
      'personal-mail': 'a personal mailbox',
      'personal-messaging': 'a personal messaging account',
      'personal-social': 'a personal social media account',
      'work-mail': 'a work mailbox',
      'work-messaging': 'a work messaging account',
      'work-sms': 'the text messages of a work phone',
      'shared-mail': 'a shared mailbox',
      file: 'a file or document',
    },
  },
  'incident.distinctFromWorkAccount': [
    'the account is distinct from the work account',
    'the account is not distinct from the work account',
  ],
  'incident.storage': {
    open: 'where the message or file was',
    is: 'the message or file was {}',
    isNot: 'the message or file was not {}',
    values: {
      'work-device': 'on a work device',
      'usb-connected': 'on a USB stick plugged into a work device',
      'usb-unconnected': 'on a USB stick not plugged in',
      paper: 'on paper',
      online: 'online',
    },
  },
  'incident.marked': {
    open: 'how the message or file was marked',
    is: 'the message or file bears {}',
    isNot: 'the message or file does not bear {}',
    values: { personal: 'an express mark as personal', ambiguous: 'an ambiguous mark only' },
    own: {
      none: ['the message or file bears no mark as personal', 'the message or file bears a mark, be it ambiguous'],
    },
  },
  'incident.storageOwnedByEmployee': [
    'the storage medium belongs to the employee',
    'the storage medium does not belong to the employee',
  ],
  'incident.excessivePrivateUse': [
    'the employee used the work tools privately to an excessive extent',
    'the employee did not use the work tools privately to an excessive extent',
  ],
  'incident.accessBlockedByEmployee': [
    'the employee deliberately blocked the access without permission',
    'the employee did not deliberately block the access',
  ],
  'incident.accessNeededFromEmployee': [
    'the undertaking needs something that only the employee holds, and has no other way to it',
    'the undertaking needs nothing that only the employee holds, or has another way to it',
  ],
  'incident.confidentialDocumentsSentOut': [
    'the employee sent confidential documents out without permission',
    'the employee sent no confidential documents out without permission',
  ],
  'incident.opened': [
    'the employer opened or read the message or file',
    'the employer neither opened nor read the message or file',
  ],
  'incident.disclosed': [
    'the employer passed the content on to others',
    'the employer did not pass the content on to others',
  ],
  'incident.employeePresentOrCalled': [
    'the employee was present or duly called',
    'the employee was neither present nor duly called',
  ],
  'incident.particularRiskOrEvent': [
    'a particular risk or event justified the opening without the employee',
    'no particular risk or event justified the opening without the employee',
  ],
  'incident.courtOrder': ['a court had ordered or allowed the access', 'no court had ordered or allowed the access'],
  'incident.employeeConsent': [
    'the employee freely consented to the access',
    'the employee did not freely consent to the access',
  ],
  'incident.handedOverByRecipient': [
    'someone who had access to the message handed it over unasked',
    'nobody who had access to the message handed it over unasked',
  ],
  'incident.knewNotAddressee': [
    'the employer knew that the message was not addressed to it',
    'the employer did not know that the message was not addressed to it',
  ],
  'incident.deviceReturned': [
    'the employee had handed back a work device with the account still set up or open on it',
    'the employee had not handed back a work device with the account still set up or open on it',
  ],
  'incident.content.workRelated': ['the content is connected with work', 'the content is not connected with work'],
  'incident.content.meantToBePublic': ['the content was meant to be public', 'the content was not meant to be public'],
  'incident.content.abusive': [
    'the words are insulting, defamatory or excessive',
    'the words are neither insulting nor defamatory nor excessive',
  ],
  'incident.content.affectedWork': [
    'the content had an effect on work or on the image of the employer',
    'the content had no effect on work or on the image of the employer',
  ],
  'incident.transfer.toOwnAccount': [
    'the employee sent documents to an account of his or her own although it was forbidden',
    'the employee sent no documents to an account of his or her own against a ban',
  ],
  'incident.transfer.disclosedOutside': [
    'it is established that the documents reached third parties',
    'it is not established that the documents reached third parties',
  ],
  'incident.dutyBreached': [
    'the employee breached a duty under the employment contract',
    'the employee breached no duty under the employment contract',
  ],
  'incident.sanction': {
    open: 'what sanction, if any, is taken or envisaged',
    is: 'the sanction taken or envisaged is {}',
    isNot: 'the sanction taken or envisaged is not {}',
    values: {
      warning: 'a warning',
      'disciplinary-dismissal': 'a disciplinary dismissal',
      'other-dismissal': 'a dismissal on other grounds',
    },
    own: { none: ['no sanction is taken or envisaged', 'a sanction is taken or envisaged'] },
  },
  'incident.criminalProceedings': [
    'criminal proceedings were started within the time limit',
    'no criminal proceedings were started within the time limit',
  ],
  'incident.sanctionRestsOnContent': [
    'the sanction rests, even in part, on the content itself',
    'the sanction does not rest on the content itself',
  ],
  'incident.sanctionProportionate': [
    'the sanction is necessary and proportionate',
    'the sanction is not necessary, or not proportionate',
  ],
  'incident.proceedingsStarted': [
    'the procedure against the employee has begun',
    'the procedure against the employee has not begun',
  ],
  'incident.sanctionNotified': [
    'the employee has been notified of the sanction',
    'the employee has not been notified of the sanction',
  ],
  'incident.earlierSanction.reliedOn': [
    'the employer relies on an earlier sanction',
    'the employer relies on no earlier sanction',
  ],
  'incident.evidence.fromMonitoring': [
    'the evidence comes from a monitoring measure',
    'the evidence does not come from a monitoring measure',
  ],
  'incident.evidence.lawful': [
    'the evidence was obtained lawfully and without a stratagem',
    'the evidence was obtained unlawfully or by a stratagem',
  ],
  'incident.evidence.rightInvoked': [
    'the court is asked to balance the right to evidence against the rights of the employee',
    'the court is not asked to balance the right to evidence against the rights of the employee',
  ],
  'incident.evidence.concreteReasons': [
    'concrete reasons justified the check and its extent',
    'no concrete reasons justified the check and its extent',
  ],
  'incident.evidence.otherMeansAvailable': [
    'the same facts can be proved by means less intrusive',
    'the same facts cannot be proved by means less intrusive',
  ],
  'incident.evidence.proportionate': [
    'the infringement of privacy is strictly limited to the aim',
    'the infringement of privacy is not strictly limited to the aim',
  ],
  'incident.evidence.stratagem': [
    'the evidence was obtained by unfair means',
    'the evidence was not obtained by unfair means',
  ],
  'incident.evidence.secretRecording': [
    'words, images or a location were captured secretly in private life',
    'no words, images or location were captured secretly in private life',
  ],
  'incident.employeeOnLeave': [
    'the employee was on leave or sick leave',
    'the employee was neither on leave nor on sick leave',
  ],
  'incident.complaintToCnpd': [
    'the employee had complained to the CNPD before the sanction',
    'the employee had not complained to the CNPD before the sanction',
  ],
  'incident.retaliationForComplaint': [
    'the dismissal rests on a complaint of the employee to the CNPD',
    'the dismissal does not rest on a complaint of the employee to the CNPD',
  ],
  'incident.priorInterviewHeld': [
    'the prior interview took place before the decision',
    'no prior interview took place before the decision',
  ],
  'incident.leaveKind': {
    is: 'the employee was on {}',
    isNot: 'the employee was not on {}',
    values: {
      'sick-leave': 'sick leave after an illness or an accident',
      'maternity-leave': 'maternity leave',
      'paid-leave': 'annual leave',
      other: 'another kind of leave',
    },
  },
  'incident.workDoneOnLeave': [
    'the employee worked for the employer during the leave',
    'the employee did not work for the employer during the leave',
  ],
  'incident.accessRequest.received': [
    'an employee has asked for access to his or her mails',
    'no employee has asked for access to his or her mails',
  ],
  'incident.accessRequest.answer': {
    open: 'what the employee was given',
    is: 'the employee was given {}',
    isNot: 'the employee was not given {}',
    values: {
      complete: 'the metadata and the content of the mails',
      'others-protected': 'all but what would harm the rights of others, with the reason',
      'manifestly-excessive': 'a refusal with reasons, the request being manifestly unfounded or excessive',
      incomplete: 'a part only',
      none: 'nothing',
    },
  },
  'incident.accessRequest.extensionNotified': [
    'the employee was told in the first month, with the reasons, that the answer needs more time',
    'the employee was not told in the first month, with the reasons, that the answer needs more time',
  ],
};
