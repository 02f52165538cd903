import type { Clauses } from '../../clauses.js';

/** What passes between the employer and the staff delegation. */
export const delegation: Clauses = {
  'staffDelegation.generalInformation': {
    open: 'wann die Delegation über den Gang des Unternehmens unterrichtet wird',
    is: 'die Delegation {} über den Gang des Unternehmens unterrichtet wird',
    isNot: 'die Delegation nicht {} über den Gang des Unternehmens unterrichtet wird',
    values: {
      none: 'nie',
      'at-meetings': 'bei den Sitzungen mit der Direktion',
      'on-request': 'auf ihr Verlangen jederzeit',
      monthly: 'jeden Monat',
    },
  },
  'staffDelegation.economicReport': {
    open: 'wie oft die Delegation einen schriftlichen Gesamtbericht erhält',
    is: 'die Delegation {} einen schriftlichen Gesamtbericht erhält',
    isNot: 'die Delegation nicht {} einen schriftlichen Gesamtbericht erhält',
    values: { yearly: 'einmal im Jahr', 'half-yearly': 'mindestens zweimal im Jahr' },
    own: {
      none: [
        'die Delegation nicht einmal im Jahr einen schriftlichen Gesamtbericht erhält',
        'die Delegation mindestens einmal im Jahr einen schriftlichen Gesamtbericht erhält',
      ],
    },
  },
  'staffDelegation.additionalInformation.requested': [
    'die Delegierten zusätzliche Auskünfte verlangt haben',
    'die Delegierten keine zusätzlichen Auskünfte verlangt haben',
  ],
  'staffDelegation.additionalInformation.given': [
    'den Delegierten die zusätzlichen Auskünfte erteilt wurden',
    'den Delegierten die zusätzlichen Auskünfte nicht erteilt wurden',
  ],
  'staffDelegation.consultation.due': [
    'eine Entscheidung geplant ist oder getroffen wurde, zu der die Delegation zu unterrichten und anzuhören ist',
    'keine Entscheidung geplant ist oder getroffen wurde, zu der die Delegation zu unterrichten und anzuhören ist',
  ],
  'staffDelegation.consultation.decisionTaken': [
    'die anhörungspflichtige Entscheidung getroffen ist',
    'die anhörungspflichtige Entscheidung noch nicht getroffen ist',
  ],
  'staffDelegation.consultation.informedInTime': [
    'die Delegation die Angaben rechtzeitig für ihre Stellungnahme erhalten hat',
    'die Delegation die Angaben nicht rechtzeitig für ihre Stellungnahme erhalten hat',
  ],
  'staffDelegation.consultation.dataSufficient': [
    'die übergebenen Angaben eine angemessene Prüfung erlaubten',
    'die übergebenen Angaben keine angemessene Prüfung erlaubten',
  ],
  'staffDelegation.consultation.viewsExchanged': [
    'Arbeitgeber und Delegation vor der Entscheidung zu einem Meinungsaustausch zusammengekommen sind',
    'Arbeitgeber und Delegation vor der Entscheidung nicht zu einem Meinungsaustausch zusammengekommen sind',
  ],
  'staffDelegation.consultation.opinionGiven': [
    'die Delegation Stellung genommen hat',
    'die Delegation nicht Stellung genommen hat',
  ],
  'staffDelegation.consultation.reasonedAnswerGiven': [
    'die Stellungnahme der Delegation begründet beantwortet wurde',
    'die Stellungnahme der Delegation nicht begründet beantwortet wurde',
  ],
  'staffDelegation.consultation.positionsDiffer': [
    'Arbeitgeber und Delegation bei abweichenden Standpunkten geblieben sind',
    'Arbeitgeber und Delegation nicht bei abweichenden Standpunkten geblieben sind',
  ],
  'staffDelegation.consultation.positionsReported': [
    'die abweichenden Standpunkte dem leitenden Organ mitgeteilt wurden',
    'die abweichenden Standpunkte dem leitenden Organ nicht mitgeteilt wurden',
  ],
  'staffDelegation.consultation.accountGiven': [
    'begründet mitgeteilt wurde, was aus diesen Standpunkten geworden ist',
    'nicht begründet mitgeteilt wurde, was aus diesen Standpunkten geworden ist',
  ],
  'staffDelegation.withholding.kind': {
    open: 'ob der Arbeitgeber Auskünfte als vertraulich bezeichnet oder eine Auskunft oder Anhörung verweigert hat',
    is: 'der Arbeitgeber {} hat',
    isNot: 'der Arbeitgeber nicht {} hat',
    values: {
      confidential: 'Auskünfte als vertraulich bezeichnet',
      refused: 'eine Auskunft oder Anhörung verweigert',
    },
    own: {
      none: [
        'der Arbeitgeber weder Auskünfte als vertraulich bezeichnet noch eine Auskunft oder Anhörung verweigert hat',
        'der Arbeitgeber Auskünfte als vertraulich bezeichnet oder eine Auskunft oder Anhörung verweigert hat',
      ],
    },
  },
  'staffDelegation.withholding.challenged': [
    'Delegierte die Bezeichnung oder Weigerung vor dem Direktor der Gewerbeaufsicht (ITM) angefochten haben',
    'kein Delegierter die Bezeichnung oder Weigerung vor dem Direktor der Gewerbeaufsicht (ITM) angefochten hat',
  ],
  'staffDelegation.withholding.decided': [
    'der Direktor der Gewerbeaufsicht (ITM) seine Entscheidung über die Anfechtung zugestellt hat',
    'der Direktor der Gewerbeaufsicht (ITM) keine Entscheidung über die Anfechtung zugestellt hat',
  ],
  'staffDelegation.codecision.meetsQuarterly': [
    'Arbeitgeber und Delegation mindestens einmal im Quartal zu den einvernehmlichen Entscheidungen zusammentreten',
    'Arbeitgeber und Delegation nicht mindestens einmal im Quartal zu den einvernehmlichen Entscheidungen zusammentreten',
  ],
  'staffDelegation.codecision.agendaSent': [
    'die Tagesordnung der nächsten Sitzung den Delegierten mitgeteilt wurde',
    'die Tagesordnung der nächsten Sitzung den Delegierten nicht mitgeteilt wurde',
  ],
  'staffDelegation.codecision.itemsRequested': [
    'mindestens die Hälfte der Delegierten oder der Unternehmensleiter die Aufnahme von Punkten in die Tagesordnung verlangt hat',
    'weder die Hälfte der Delegierten noch der Unternehmensleiter die Aufnahme von Punkten in die Tagesordnung verlangt hat',
  ],
  'staffDelegation.codecision.requestedItemsIncluded': [
    'die verlangten Punkte in die Tagesordnung aufgenommen wurden',
    'die verlangten Punkte nicht in die Tagesordnung aufgenommen wurden',
  ],
  'staffDelegation.codecision.bureauDecided': [
    'Arbeitgeber und Büro der Delegation nach einer ergebnislosen Sitzung eine gemeinsame Entscheidung getroffen haben',
    'Arbeitgeber und Büro der Delegation nach einer ergebnislosen Sitzung keine gemeinsame Entscheidung getroffen haben',
  ],
  'staffDelegation.codecision.decisionCommunicated': [
    'das Büro der Delegation die gemeinsame Entscheidung mitgeteilt hat',
    'das Büro der Delegation die gemeinsame Entscheidung nicht mitgeteilt hat',
  ],
  'staffDelegation.codecision.inWorkingHours': [
    'die Mitbestimmungssitzungen nicht öffentlich und während der Dienststunden stattfinden',
    'die Mitbestimmungssitzungen öffentlich oder außerhalb der Dienststunden stattfinden',
  ],
  'staffDelegation.codecision.roomProvided': [
    'für die Mitbestimmungssitzungen ein geeigneter Raum und das nötige Material bereitgestellt werden',
    'für die Mitbestimmungssitzungen ein geeigneter Raum oder das nötige Material nicht bereitgestellt wird',
  ],
  'staffDelegation.codecision.minutesCountersigned': [
    'über jede Mitbestimmungssitzung ein gegengezeichnetes Protokoll geführt wird',
    'nicht über jede Mitbestimmungssitzung ein gegengezeichnetes Protokoll geführt wird',
  ],
  'staffDelegation.dispute.open': [
    'Arbeitgeber und Delegation in einer schlichtungsfähigen Streitigkeit stehen',
    'Arbeitgeber und Delegation in keiner schlichtungsfähigen Streitigkeit stehen',
  ],
  'staffDelegation.dispute.inspectorateAsked': [
    'die Gewerbeaufsicht (ITM) in die Streitigkeit eingeschaltet wurde',
    'die Gewerbeaufsicht (ITM) nicht in die Streitigkeit eingeschaltet wurde',
  ],
  'staffDelegation.dispute.certified': [
    'bescheinigt wurde, dass die Streitigkeit nicht beigelegt ist',
    'nicht bescheinigt wurde, dass die Streitigkeit nicht beigelegt ist',
  ],
  'staffDelegation.dispute.mediationCommission': [
    'eine Vereinbarung eine Schlichtungskommission für das Unternehmen vorsieht',
    'keine Vereinbarung eine Schlichtungskommission für das Unternehmen vorsieht',
  ],
  'staffDelegation.dispute.mediationRequested': [
    'die Streitigkeit der Schlichtungskommission oder dem Direktor der Gewerbeaufsicht (ITM) vorgelegt wurde',
    'die Streitigkeit weder einer Schlichtungskommission noch dem Direktor der Gewerbeaufsicht (ITM) vorgelegt wurde',
  ],
  'staffDelegation.dispute.mediatorAppointed': ['der Schlichter bestellt ist', 'kein Schlichter bestellt ist'],
  'staffDelegation.obstruction.intentional': [
    'die Bildung, die freie Wahl, die Arbeit oder die Aufgabe der Delegation wissentlich behindert wurde',
    'weder die Bildung noch die freie Wahl, die Arbeit oder die Aufgabe der Delegation wissentlich behindert wurde',
  ],
  'staffDelegation.obstruction.repeated': [
    'in den letzten zwei Jahren eine Verurteilung wegen Behinderung der Delegation rechtskräftig geworden ist',
    'in den letzten zwei Jahren keine Verurteilung wegen Behinderung der Delegation rechtskräftig geworden ist',
  ],
};
