import type { Clauses } from '../../clauses.js';

/** Day rate, telework, personal accounts and changes at work. */
export const organisation: Clauses = {
  'dayRate.used': ['Arbeitnehmer eine Tagespauschale haben', 'kein Arbeitnehmer eine Tagespauschale hat'],
  'dayRate.agreementSecuresWorkload': [
    'die Kollektivvereinbarung eine wirksame und regelmäßige Kontrolle der Arbeitsbelastung gewährleistet',
    'die Kollektivvereinbarung keine wirksame und regelmäßige Kontrolle der Arbeitsbelastung gewährleistet',
  ],
  'dayRate.followedUp': [
    'die Arbeitsbelastung bei Tagespauschale tatsächlich und regelmäßig geprüft wird',
    'die Arbeitsbelastung bei Tagespauschale nicht tatsächlich und regelmäßig geprüft wird',
  ],
  'dayRate.disconnectionDefined': [
    'die Nichterreichbarkeit bei Tagespauschale geregelt und den Betroffenen mitgeteilt ist',
    'die Nichterreichbarkeit bei Tagespauschale nicht geregelt oder den Betroffenen nicht mitgeteilt ist',
  ],
  'dayRate.collectiveAgreement': [
    'die Tagespauschale auf einer Kollektivvereinbarung beruht',
    'die Tagespauschale nicht auf einer Kollektivvereinbarung beruht',
  ],
  'dayRate.agreementSetsDisconnection': [
    'die Vereinbarung über die Tagespauschale selbst die Nichterreichbarkeit regelt',
    'die Vereinbarung über die Tagespauschale die Nichterreichbarkeit nicht regelt',
  ],
  'dayRate.termsFollowCharter': [
    'die Nichterreichbarkeitsregelung für die Tagespauschale mit der Charta übereinstimmt',
    'die Nichterreichbarkeitsregelung für die Tagespauschale nicht mit der Charta übereinstimmt',
  ],
  'dayRate.controlDocument': [
    'für jeden Arbeitnehmer mit Tagespauschale die gearbeiteten Tage aufgezeichnet werden',
    'nicht für jeden Arbeitnehmer mit Tagespauschale die gearbeiteten Tage aufgezeichnet werden',
  ],
  'dayRate.workloadAllowsRest': [
    'sichergestellt wird, dass die Arbeitsbelastung bei Tagespauschale die Ruhezeiten zulässt',
    'nicht sichergestellt wird, dass die Arbeitsbelastung bei Tagespauschale die Ruhezeiten zulässt',
  ],
  'dayRate.yearlyInterview': [
    'mit jedem Arbeitnehmer mit Tagespauschale ein jährliches Gespräch geführt wird',
    'nicht mit jedem Arbeitnehmer mit Tagespauschale ein jährliches Gespräch geführt wird',
  ],
  'telework.used': ['Arbeitnehmer Telearbeit leisten', 'kein Arbeitnehmer Telearbeit leistet'],
  'telework.change': {
    open: 'ob eine unternehmenseigene Telearbeitsregelung eingeführt oder geändert wird',
    is: 'eine unternehmenseigene Telearbeitsregelung {} wird',
    isNot: 'keine unternehmenseigene Telearbeitsregelung {} wird',
    values: { introduction: 'eingeführt', modification: 'geändert' },
    own: {
      none: [
        'keine unternehmenseigene Telearbeitsregelung eingeführt oder geändert wird',
        'eine unternehmenseigene Telearbeitsregelung eingeführt oder geändert wird',
      ],
    },
  },
  'telework.changed': [
    'die neue oder geänderte Telearbeitsregelung wirksam ist',
    'die neue oder geänderte Telearbeitsregelung noch nicht wirksam ist',
  ],
  'telework.delegationConsulted': [
    'die Delegation vor der Entscheidung über die Telearbeit unterrichtet und angehört wurde',
    'die Delegation vor der Entscheidung über die Telearbeit nicht unterrichtet und angehört wurde',
  ],
  'telework.delegationAgreed': [
    'Arbeitgeber und Delegation die Telearbeitsregelung im Einvernehmen beschlossen haben',
    'Arbeitgeber und Delegation die Telearbeitsregelung nicht im Einvernehmen beschlossen haben',
  ],
  'telework.contactHoursDefined': [
    'eine Kollektivvereinbarung oder eine Charta die Erreichbarkeitszeiten bei Telearbeit festlegt',
    'weder eine Kollektivvereinbarung noch eine Charta die Erreichbarkeitszeiten bei Telearbeit festlegt',
  ],
  'telework.basis': {
    open: 'worauf die Telearbeit beruht',
    is: 'die Telearbeit auf {} beruht',
    isNot: 'die Telearbeit nicht auf {} beruht',
    values: {
      'collective-agreement': 'einer Kollektivvereinbarung',
      charter: 'einer Charta des Arbeitgebers',
      'individual-agreement': 'einer Absprache mit jedem Arbeitnehmer',
    },
  },
  'telework.yearlyInterview': [
    'mit jedem Telearbeiter ein jährliches Gespräch geführt wird',
    'nicht mit jedem Telearbeiter ein jährliches Gespräch geführt wird',
  ],
  'telework.homeWorkRequired': [
    'von Arbeitnehmern verlangt wird, zu Hause zu arbeiten oder dort Akten oder Arbeitsmittel aufzubewahren',
    'von keinem Arbeitnehmer verlangt wird, zu Hause zu arbeiten oder dort Akten oder Arbeitsmittel aufzubewahren',
  ],
  'telework.homeWorkAgreed': [
    'alle betroffenen Arbeitnehmer der Arbeit oder Aufbewahrung zu Hause zugestimmt haben',
    'nicht alle betroffenen Arbeitnehmer der Arbeit oder Aufbewahrung zu Hause zugestimmt haben',
  ],
  'telework.exceptionalCircumstances': [
    'außergewöhnliche Umstände oder höhere Gewalt Telearbeit erfordern',
    'weder außergewöhnliche Umstände noch höhere Gewalt Telearbeit erfordern',
  ],
  'telework.toolUseRestricted': [
    'die IT-Nutzung bei Telearbeit eingeschränkt ist',
    'die IT-Nutzung bei Telearbeit nicht eingeschränkt ist',
  ],
  'telework.toolLimitsTold': [
    'jeder Telearbeitende über diese Einschränkungen und die Sanktionen unterrichtet wurde',
    'nicht jeder Telearbeitende über diese Einschränkungen und die Sanktionen unterrichtet wurde',
  ],
  'personalAccounts.clientContactBanned': [
    'private Nutzerkonten für Kundenkontakte verboten sind',
    'private Nutzerkonten für Kundenkontakte nicht verboten sind',
  ],
  'personalAccounts.form': {
    open: 'wo das Verbot privater Nutzerkonten steht',
    is: 'das Verbot privater Nutzerkonten in {} steht',
    isNot: 'das Verbot privater Nutzerkonten nicht in {} steht',
    values: {
      'internal-rules': 'der Betriebsordnung',
      charter: 'einer Charta',
      note: 'einer Dienstanweisung',
      contract: 'den Arbeitsverträgen',
    },
    own: {
      none: [
        'das Verbot privater Nutzerkonten in keinem Dokument steht',
        'das Verbot privater Nutzerkonten in einem Dokument steht',
      ],
    },
  },
  'personalAccounts.legitimateAim': [
    'das Verbot einem legitimen Zweck dient',
    'das Verbot keinem legitimen Zweck dient',
  ],
  'personalAccounts.proportionate': ['das Verbot verhältnismäßig ist', 'das Verbot nicht verhältnismäßig ist'],
  'personalAccounts.limitedToWork': [
    'das Verbot auf die berufliche Nutzung beschränkt ist',
    'das Verbot auch die private Nutzung der Konten erfasst',
  ],
  'personalAccounts.communicatedToStaff': [
    'das Verbot allen betroffenen Arbeitnehmern bekannt gegeben wurde',
    'das Verbot nicht allen betroffenen Arbeitnehmern bekannt gegeben wurde',
  ],
  'personalAccounts.workToolsProvided': [
    'die Arbeitnehmer über die nötigen dienstlichen Kommunikationsmittel verfügen',
    'die Arbeitnehmer nicht über die nötigen dienstlichen Kommunikationsmittel verfügen',
  ],
  'personalAccounts.complianceMonitored': [
    'die Einhaltung des Verbots anhand von Daten der Arbeitnehmer überwacht wird',
    'die Einhaltung des Verbots nicht anhand von Daten der Arbeitnehmer überwacht wird',
  ],
  'personalAccounts.delegationConsulted': [
    'die Delegation zu dem Verbot angehört wurde, bevor es beschlossen wurde',
    'die Delegation zu dem Verbot nicht angehört wurde, bevor es beschlossen wurde',
  ],
  'personalAccounts.delegationAgreed': [
    'Arbeitgeber und Delegation das Verbot im Einvernehmen beschlossen haben',
    'Arbeitgeber und Delegation das Verbot nicht im Einvernehmen beschlossen haben',
  ],
  'personalAccounts.cseConsulted': [
    'der CSE zu dem Verbot angehört wurde, bevor es eingeführt wurde',
    'der CSE zu dem Verbot nicht angehört wurde, bevor es eingeführt wurde',
  ],
  'personalAccounts.trainingGiven': [
    'die Arbeitnehmer zu den Regeln für private Nutzerkonten geschult wurden',
    'die Arbeitnehmer zu den Regeln für private Nutzerkonten nicht geschult wurden',
  ],
  'personalAccounts.exceptionsInWriting': [
    'Ausnahmen vom Verbot stets schriftlich erteilt werden',
    'Ausnahmen vom Verbot nicht stets schriftlich erteilt werden',
  ],
  'personalAccounts.change': {
    open: 'ob das Verbot eingeführt oder geändert wurde',
    is: 'das Verbot {} wurde',
    isNot: 'das Verbot nicht {} wurde',
    values: { introduction: 'eingeführt', modification: 'geändert' },
    own: {
      none: [
        'das Verbot weder eingeführt noch geändert wurde, während eine Delegation bestand',
        'das Verbot eingeführt oder geändert wurde, während eine Delegation bestand',
      ],
    },
  },
  'personalAccounts.generalRule': [
    'die Charta oder Dienstanweisung eine allgemeine und dauerhafte Regel ist',
    'die Charta oder Dienstanweisung keine allgemeine und dauerhafte Regel ist',
  ],
  'personalAccounts.respectsCollectiveAgreement': [
    'das Verbot mit dem Kollektivvertrag oder der untergeordneten Vereinbarung im Einklang steht',
    'das Verbot nicht mit dem Kollektivvertrag oder der untergeordneten Vereinbarung im Einklang steht',
  ],
  'personalAccounts.worsensEssentialClause': [
    'das Verbot eine wesentliche Vertragsklausel zum Nachteil der Arbeitnehmer ändert',
    'das Verbot keine wesentliche Vertragsklausel zum Nachteil der Arbeitnehmer ändert',
  ],
  'personalAccounts.essentialClauseNotified': [
    'jedem betroffenen Arbeitnehmer diese Änderung in den Formen der Kündigung mitgeteilt wurde',
    'nicht jedem betroffenen Arbeitnehmer diese Änderung in den Formen der Kündigung mitgeteilt wurde',
  ],
  'workChange.kinds': {
    open: 'was eine etwaige wichtige Entscheidung betrifft',
    is: 'eine wichtige Entscheidung über {} geplant ist oder getroffen wurde',
    isNot: 'keine wichtige Entscheidung über {} geplant ist oder getroffen wurde',
    values: {
      organisation: 'die Arbeitsorganisation',
      contracts: 'die Arbeitsverträge',
      installations: 'die Anlagen',
      equipment: 'die Ausrüstung',
      methods: 'die Arbeitsmethoden oder Produktionsverfahren',
      'new-technology': 'neue Technologien',
      economic: 'für Struktur oder Beschäftigung entscheidende wirtschaftliche oder finanzielle Fragen',
    },
  },
  'workChange.decided': [
    'die wichtige Entscheidung getroffen ist',
    'die wichtige Entscheidung noch nicht getroffen ist',
  ],
  'workChange.delegationInformed': [
    'die Delegation vor der wichtigen Entscheidung die nötigen Angaben erhalten hat',
    'die Delegation vor der wichtigen Entscheidung die nötigen Angaben nicht erhalten hat',
  ],
  'workChange.delegationConsulted': [
    'die Delegation vor der wichtigen Entscheidung angehört und eine etwaige Stellungnahme begründet beantwortet wurde',
    'die Delegation vor der wichtigen Entscheidung nicht angehört oder ihre Stellungnahme nicht begründet beantwortet wurde',
  ],
  'workChange.effectsExplained': [
    'die Delegation über die Folgen für Arbeitsbedingungen und Arbeitsumfeld unterrichtet wurde',
    'die Delegation über die Folgen für Arbeitsbedingungen und Arbeitsumfeld nicht unterrichtet wurde',
  ],
  'workChange.safetyConsulted': [
    'die Arbeitnehmer oder ihre Vertreter zu den Folgen für Sicherheit und Gesundheit angehört wurden',
    'weder die Arbeitnehmer noch ihre Vertreter zu den Folgen für Sicherheit und Gesundheit angehört wurden',
  ],
  'workChange.priorConsultationHarmful': [
    'eine vorherige Anhörung die Führung des Unternehmens zu behindern oder das Vorhaben zu gefährden drohte',
    'eine vorherige Anhörung weder die Führung des Unternehmens zu behindern noch das Vorhaben zu gefährden drohte',
  ],
  'workChange.explainedAfterwards': [
    'die Delegation binnen drei Tagen alle nötigen Auskünfte und Erläuterungen erhalten hat',
    'die Delegation binnen drei Tagen nicht alle nötigen Auskünfte und Erläuterungen erhalten hat',
  ],
};
