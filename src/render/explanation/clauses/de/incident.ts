import type { Clauses } from '../../clauses.js';

/** An act of the employer towards an account, a device or an employee. */
export const incident: Clauses = {
  'incident.account': {
    open: 'welches Konto oder Dokument betroffen ist',
    is: 'das betroffene Konto oder Dokument {} ist',
    isNot: 'das betroffene Konto oder Dokument nicht {} ist',
    values: {
      'personal-mail': 'ein privates E-Mail-Postfach',
      'personal-messaging': 'ein privater Messenger',
      'personal-social': 'ein privates Konto in einem sozialen Netzwerk',
      'work-mail': 'ein dienstliches E-Mail-Postfach',
      'work-messaging': 'ein dienstlicher Messenger',
      'work-sms': 'das der SMS auf einem Diensthandy',
      'shared-mail': 'ein gemeinsam genutztes E-Mail-Postfach',
      file: 'eine Datei oder ein Schriftstück',
    },
  },
  'incident.distinctFromWorkAccount': [
    'das Konto vom Dienstkonto getrennt ist',
    'das Konto nicht vom Dienstkonto getrennt ist',
  ],
  'incident.storage': {
    open: 'wo sich die Nachricht oder Datei befand',
    is: 'sich die Nachricht oder Datei {} befand',
    isNot: 'sich die Nachricht oder Datei nicht {} befand',
    values: {
      'work-device': 'auf einem Dienstgerät',
      'usb-connected': 'auf einem an ein Dienstgerät angeschlossenen USB-Stick',
      'usb-unconnected': 'auf einem nicht angeschlossenen USB-Stick',
      paper: 'auf Papier',
      online: 'online',
    },
  },
  'incident.marked': {
    open: 'wie die Nachricht oder Datei gekennzeichnet ist',
    is: 'die Nachricht oder Datei {} gekennzeichnet ist',
    isNot: 'die Nachricht oder Datei nicht {} gekennzeichnet ist',
    values: { personal: 'ausdrücklich als privat', ambiguous: 'nur mehrdeutig' },
    own: {
      none: [
        'die Nachricht oder Datei nicht als privat gekennzeichnet ist',
        'die Nachricht oder Datei gekennzeichnet ist, sei es auch mehrdeutig',
      ],
    },
  },
  'incident.storageOwnedByEmployee': [
    'der Datenträger dem Arbeitnehmer gehört',
    'der Datenträger nicht dem Arbeitnehmer gehört',
  ],
  'incident.excessivePrivateUse': [
    'der Arbeitnehmer die Arbeitsmittel in übermäßigem Umfang privat genutzt hat',
    'der Arbeitnehmer die Arbeitsmittel nicht in übermäßigem Umfang privat genutzt hat',
  ],
  'incident.accessBlockedByEmployee': [
    'der Arbeitnehmer den Zugang vorsätzlich und ohne Erlaubnis gesperrt hat',
    'der Arbeitnehmer den Zugang nicht vorsätzlich gesperrt hat',
  ],
  'incident.accessNeededFromEmployee': [
    'das Unternehmen etwas braucht, das nur der Arbeitnehmer hat, und keinen anderen Weg dorthin kennt',
    'das Unternehmen nichts braucht, das nur der Arbeitnehmer hat, oder einen anderen Weg dorthin kennt',
  ],
  'incident.confidentialDocumentsSentOut': [
    'der Arbeitnehmer unbefugt vertrauliche Unterlagen nach außen geschickt hat',
    'der Arbeitnehmer keine vertraulichen Unterlagen unbefugt nach außen geschickt hat',
  ],
  'incident.opened': [
    'der Arbeitgeber die Nachricht oder Datei geöffnet oder gelesen hat',
    'der Arbeitgeber die Nachricht oder Datei weder geöffnet noch gelesen hat',
  ],
  'incident.disclosed': [
    'der Arbeitgeber den Inhalt an andere weitergegeben hat',
    'der Arbeitgeber den Inhalt nicht an andere weitergegeben hat',
  ],
  'incident.employeePresentOrCalled': [
    'der Arbeitnehmer anwesend oder ordnungsgemäß hinzugerufen war',
    'der Arbeitnehmer weder anwesend noch ordnungsgemäß hinzugerufen war',
  ],
  'incident.particularRiskOrEvent': [
    'ein besonderes Risiko oder Ereignis das Öffnen ohne den Arbeitnehmer rechtfertigte',
    'kein besonderes Risiko oder Ereignis das Öffnen ohne den Arbeitnehmer rechtfertigte',
  ],
  'incident.courtOrder': [
    'ein Gericht den Zugriff angeordnet oder erlaubt hatte',
    'kein Gericht den Zugriff angeordnet oder erlaubt hatte',
  ],
  'incident.employeeConsent': [
    'der Arbeitnehmer in den Zugriff freiwillig eingewilligt hat',
    'der Arbeitnehmer in den Zugriff nicht freiwillig eingewilligt hat',
  ],
  'incident.handedOverByRecipient': [
    'die Nachricht unaufgefordert von jemandem übergeben wurde, der Zugang zu ihr hatte',
    'die Nachricht nicht unaufgefordert von jemandem übergeben wurde, der Zugang zu ihr hatte',
  ],
  'incident.knewNotAddressee': [
    'der Arbeitgeber wusste, dass die Nachricht nicht an ihn gerichtet war',
    'der Arbeitgeber nicht wusste, dass die Nachricht nicht an ihn gerichtet war',
  ],
  'incident.deviceReturned': [
    'der Arbeitnehmer ein Dienstgerät mit noch eingerichtetem Konto zurückgegeben hatte',
    'der Arbeitnehmer kein Dienstgerät mit noch eingerichtetem Konto zurückgegeben hatte',
  ],
  'incident.content.workRelated': [
    'der Inhalt einen Bezug zur beruflichen Tätigkeit hat',
    'der Inhalt keinen Bezug zur beruflichen Tätigkeit hat',
  ],
  'incident.content.meantToBePublic': [
    'der Inhalt für die Öffentlichkeit bestimmt war',
    'der Inhalt nicht für die Öffentlichkeit bestimmt war',
  ],
  'incident.content.abusive': [
    'die Äußerungen beleidigend, verleumderisch oder maßlos sind',
    'die Äußerungen weder beleidigend noch verleumderisch noch maßlos sind',
  ],
  'incident.content.affectedWork': [
    'sich der Inhalt auf die Arbeit oder den Ruf des Arbeitgebers ausgewirkt hat',
    'sich der Inhalt nicht auf die Arbeit oder den Ruf des Arbeitgebers ausgewirkt hat',
  ],
  'incident.transfer.toOwnAccount': [
    'der Arbeitnehmer trotz Verbots Unterlagen an ein eigenes Konto geschickt hat',
    'der Arbeitnehmer keine Unterlagen entgegen einem Verbot an ein eigenes Konto geschickt hat',
  ],
  'incident.transfer.disclosedOutside': [
    'feststeht, dass die Unterlagen an Außenstehende gelangt sind',
    'nicht feststeht, dass die Unterlagen an Außenstehende gelangt sind',
  ],
  'incident.dutyBreached': [
    'der Arbeitnehmer eine Pflicht aus seinem Vertrag verletzt hat',
    'der Arbeitnehmer keine Pflicht aus seinem Vertrag verletzt hat',
  ],
  'incident.sanction': {
    open: 'welche Sanktion gegebenenfalls verhängt oder beabsichtigt ist',
    is: 'die verhängte oder beabsichtigte Sanktion {} ist',
    isNot: 'die verhängte oder beabsichtigte Sanktion nicht {} ist',
    values: {
      warning: 'eine Abmahnung',
      'disciplinary-dismissal': 'eine verhaltensbedingte Kündigung',
      'other-dismissal': 'eine Kündigung aus anderem Grund',
    },
    own: {
      none: ['keine Sanktion verhängt oder beabsichtigt ist', 'eine Sanktion verhängt oder beabsichtigt ist'],
    },
  },
  'incident.criminalProceedings': [
    'innerhalb der Frist ein Strafverfahren eingeleitet wurde',
    'innerhalb der Frist kein Strafverfahren eingeleitet wurde',
  ],
  'incident.sanctionRestsOnContent': [
    'sich die Sanktion auch nur teilweise auf den Inhalt selbst stützt',
    'sich die Sanktion nicht auf den Inhalt selbst stützt',
  ],
  'incident.sanctionProportionate': [
    'die Sanktion erforderlich und verhältnismäßig ist',
    'die Sanktion nicht erforderlich oder nicht verhältnismäßig ist',
  ],
  'incident.proceedingsStarted': ['das Verfahren eingeleitet ist', 'das Verfahren nicht eingeleitet ist'],
  'incident.sanctionNotified': [
    'dem Arbeitnehmer die Sanktion mitgeteilt wurde',
    'dem Arbeitnehmer die Sanktion nicht mitgeteilt wurde',
  ],
  'incident.earlierSanction.reliedOn': [
    'sich der Arbeitgeber auf eine frühere Sanktion stützt',
    'sich der Arbeitgeber auf keine frühere Sanktion stützt',
  ],
  'incident.evidence.fromMonitoring': [
    'der Beweis aus einer Überwachungsmaßnahme stammt',
    'der Beweis nicht aus einer Überwachungsmaßnahme stammt',
  ],
  'incident.evidence.lawful': [
    'der Beweis rechtmäßig und ohne Täuschung erlangt wurde',
    'der Beweis unrechtmäßig oder durch Täuschung erlangt wurde',
  ],
  'incident.evidence.rightInvoked': [
    'das Gericht das Recht auf Beweis gegen die Rechte des Arbeitnehmers abwägen soll',
    'das Gericht das Recht auf Beweis nicht gegen die Rechte des Arbeitnehmers abwägen soll',
  ],
  'incident.evidence.concreteReasons': [
    'konkrete Gründe die Kontrolle und ihren Umfang rechtfertigten',
    'keine konkreten Gründe die Kontrolle und ihren Umfang rechtfertigten',
  ],
  'incident.evidence.otherMeansAvailable': [
    'sich derselbe Sachverhalt mit milderen Mitteln beweisen lässt',
    'sich derselbe Sachverhalt nicht mit milderen Mitteln beweisen lässt',
  ],
  'incident.evidence.proportionate': [
    'der Eingriff in die Privatsphäre streng auf das Ziel beschränkt ist',
    'der Eingriff in die Privatsphäre nicht streng auf das Ziel beschränkt ist',
  ],
  'incident.evidence.stratagem': [
    'der Beweis auf unlautere Weise erlangt wurde',
    'der Beweis nicht auf unlautere Weise erlangt wurde',
  ],
  'incident.evidence.secretRecording': [
    'Worte, Bild oder Standort einer Person im privaten Bereich heimlich erfasst wurden',
    'weder Worte noch Bild noch Standort einer Person im privaten Bereich heimlich erfasst wurden',
  ],
  'incident.employeeOnLeave': [
    'der Arbeitnehmer im Urlaub oder krankgeschrieben war',
    'der Arbeitnehmer weder im Urlaub noch krankgeschrieben war',
  ],
  'incident.complaintToCnpd': [
    'sich der Arbeitnehmer vor der Sanktion bei der CNPD beschwert hatte',
    'sich der Arbeitnehmer vor der Sanktion nicht bei der CNPD beschwert hatte',
  ],
  'incident.retaliationForComplaint': [
    'die Kündigung auf einer Beschwerde des Arbeitnehmers bei der CNPD beruht',
    'die Kündigung nicht auf einer Beschwerde des Arbeitnehmers bei der CNPD beruht',
  ],
  'incident.priorInterviewHeld': [
    'das Vorgespräch vor der Entscheidung stattgefunden hat',
    'das Vorgespräch vor der Entscheidung nicht stattgefunden hat',
  ],
  'incident.leaveKind': {
    is: 'die Abwesenheit {} war',
    isNot: 'die Abwesenheit nicht {} war',
    values: {
      'sick-leave': 'eine Arbeitsunfähigkeit nach Krankheit oder Unfall',
      'maternity-leave': 'ein Mutterschaftsurlaub',
      'paid-leave': 'ein Jahresurlaub',
      other: 'ein sonstiger Urlaub',
    },
  },
  'incident.workDoneOnLeave': [
    'der Arbeitnehmer während der Abwesenheit für den Arbeitgeber gearbeitet hat',
    'der Arbeitnehmer während der Abwesenheit nicht für den Arbeitgeber gearbeitet hat',
  ],
  'incident.accessRequest.received': [
    'ein Arbeitnehmer Auskunft über seine E-Mails verlangt hat',
    'kein Arbeitnehmer Auskunft über seine E-Mails verlangt hat',
  ],
  'incident.accessRequest.answer': {
    open: 'was der Arbeitnehmer erhalten hat',
    is: 'der Arbeitnehmer {} erhalten hat',
    isNot: 'der Arbeitnehmer nicht {} erhalten hat',
    values: {
      complete: 'Metadaten und Inhalt der E-Mails',
      'others-protected': 'alles außer dem, was Rechte anderer verletzen würde, mit Begründung',
      'manifestly-excessive': 'eine begründete Ablehnung wegen offenkundig unbegründeten oder exzessiven Antrags',
      incomplete: 'nur einen Teil',
    },
    own: {
      none: [
        'der Arbeitnehmer nichts erhalten hat',
        'der Arbeitnehmer eine Antwort erhalten hat, sei es auch nur teilweise',
      ],
    },
  },
  'incident.accessRequest.extensionNotified': [
    'dem Arbeitnehmer im ersten Monat unter Angabe der Gründe eine Verlängerung angekündigt wurde',
    'dem Arbeitnehmer im ersten Monat keine Verlängerung unter Angabe der Gründe angekündigt wurde',
  ],
};
