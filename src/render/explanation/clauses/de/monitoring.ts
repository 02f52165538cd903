import type { Clauses } from '../../clauses.js';

/** A monitoring measure. */
export const monitoring: Clauses = {
  'monitoring.status': {
    is: 'die Maßnahme {} ist',
    isNot: 'die Maßnahme nicht {} ist',
    values: { planned: 'geplant', active: 'in Betrieb', stopped: 'eingestellt' },
  },
  'monitoring.means': {
    is: 'das Überwachungsmittel {} ist',
    isNot: 'das Überwachungsmittel nicht {} ist',
    values: {
      cctv: 'die Videoüberwachung',
      geolocation: 'die Ortung',
      'it-logs': 'die Auswertung von IT-Protokolldaten',
      'mail-review': 'die Kontrolle des E-Mail-Postfachs',
      'phone-recording': 'die Aufzeichnung von Telefongesprächen',
      'phone-listening': 'das Mithören von Telefongesprächen',
      'access-badge': 'die elektronische Zutrittskontrolle',
      screenshots: 'die Aufnahme von Bildschirmfotos',
      'screen-video': 'die Videoaufzeichnung des Bildschirms',
      keylogger: 'ein Keylogger',
      'time-tracking': 'die Zeiterfassung',
      'productivity-indicators': 'die Erhebung von Produktivitätskennzahlen',
      other: 'ein anderes',
    },
  },
  'monitoring.purposes': {
    is: 'die Zwecke der Verarbeitung {} umfassen',
    isNot: 'die Zwecke der Verarbeitung nicht {} umfassen',
    values: {
      'safety-health': 'Sicherheit und Gesundheit der Arbeitnehmer',
      property: 'den Schutz des Betriebseigentums',
      'pay-determination': 'die Ermittlung des genauen Lohns mangels anderer Mittel',
      flexitime: 'die Gleitzeit',
      'machine-control': 'die nur auf Maschinen bezogene Kontrolle der Produktion',
      security: 'die Sicherheit von Räumlichkeiten und IT-Systemen',
      quality: 'die Servicequalität',
      training: 'die Schulung',
      evaluation: 'die Beurteilung der Arbeitnehmer',
      'transaction-evidence': 'den Nachweis geschäftlicher Transaktionen oder Mitteilungen',
      'working-time': 'die Kontrolle der Arbeitszeit',
      discipline: 'disziplinarische Zwecke',
      other: 'einen anderen Zweck',
    },
  },
  'monitoring.lawfulBasis': {
    open: 'worauf die Verarbeitung rechtlich beruht',
    is: 'die Verarbeitung auf {} beruht',
    isNot: 'die Verarbeitung nicht auf {} beruht',
    values: {
      consent: 'Einwilligung',
      contract: 'der Erfüllung des Vertrags',
      'legal-obligation': 'einer rechtlichen Verpflichtung',
      'vital-interests': 'dem Schutz lebenswichtiger Interessen',
      'public-task': 'einer Aufgabe im öffentlichen Interesse',
      'legitimate-interests': 'berechtigten Interessen',
    },
    own: {
      none: [
        'die Verarbeitung auf keiner Rechtsgrundlage der DSGVO beruht',
        'die Verarbeitung auf einer Rechtsgrundlage der DSGVO beruht',
      ],
    },
  },
  'monitoring.legalObligation': [
    'ein Gesetz oder eine Verordnung die Maßnahme vorschreibt',
    'weder ein Gesetz noch eine Verordnung die Maßnahme vorschreibt',
  ],
  'monitoring.controlsBehaviourAndPerformance': [
    'die Maßnahme sowohl der Kontrolle des Verhaltens als auch der Leistung der Arbeitnehmer dient',
    'die Maßnahme nicht sowohl der Kontrolle des Verhaltens als auch der Leistung der Arbeitnehmer dient',
  ],
  'monitoring.setsAppraisalCriteria': [
    'die Maßnahme allgemeine Beurteilungskriterien einführt oder ändert',
    'die Maßnahme keine allgemeinen Beurteilungskriterien einführt oder ändert',
  ],
  'monitoring.priorInformation.to': {
    open: 'an wen die vorherige Unterrichtung gegeben wurde',
    is: 'die vorherige Unterrichtung an {} gegeben wurde',
    isNot: 'die vorherige Unterrichtung nicht an {} gegeben wurde',
    values: {
      delegation: 'die Personaldelegation',
      itm: 'die Gewerbeaufsicht (ITM)',
      'statutory-body': 'die Vertretung der öffentlich-rechtlich Beschäftigten',
    },
    own: { none: ['niemand vorher unterrichtet wurde', 'jemand vorher unterrichtet wurde'] },
  },
  'monitoring.priorInformation.toStatutoryBody': [
    'die Vertretung der öffentlich-rechtlich Beschäftigten unterrichtet wurde',
    'die Vertretung der öffentlich-rechtlich Beschäftigten nicht unterrichtet wurde',
  ],
  'monitoring.priorInformation.statesPurpose': [
    'die vorherige Unterrichtung den Zweck im Einzelnen beschreibt',
    'die vorherige Unterrichtung den Zweck nicht im Einzelnen beschreibt',
  ],
  'monitoring.priorInformation.statesArrangements': [
    'die vorherige Unterrichtung die Umsetzung beschreibt',
    'die vorherige Unterrichtung die Umsetzung nicht beschreibt',
  ],
  'monitoring.priorInformation.statesRetention': [
    'die vorherige Unterrichtung die Aufbewahrungsfrist oder ihre Kriterien angibt',
    'die vorherige Unterrichtung weder die Aufbewahrungsfrist noch ihre Kriterien angibt',
  ],
  'monitoring.priorInformation.undertakesNoReuse': [
    'die vorherige Unterrichtung die förmliche Verpflichtung zur Zweckbindung enthält',
    'die vorherige Unterrichtung die förmliche Verpflichtung zur Zweckbindung nicht enthält',
  ],
  'monitoring.individualNotice': [
    'jeder betroffene Arbeitnehmer vorher einzeln informiert wurde',
    'nicht jeder betroffene Arbeitnehmer vorher einzeln informiert wurde',
  ],
  'monitoring.cnpdOpinion.requested': [
    'die CNPD um Stellungnahme ersucht wurde',
    'die CNPD nicht um Stellungnahme ersucht wurde',
  ],
  'monitoring.cnpdOpinion.delivered': [
    'die CNPD ihre Stellungnahme abgegeben hat',
    'die CNPD ihre Stellungnahme nicht abgegeben hat',
  ],
  'monitoring.cnpdOpinion.requestedBy': {
    is: 'die CNPD von {} ersucht wurde',
    isNot: 'die CNPD nicht von {} ersucht wurde',
    values: { delegation: 'der Personaldelegation', employees: 'den betroffenen Arbeitnehmern' },
  },
  'monitoring.delegationAgreed': [
    'Arbeitgeber und Delegation die Maßnahme im Einvernehmen beschlossen haben',
    'Arbeitgeber und Delegation die Maßnahme nicht im Einvernehmen beschlossen haben',
  ],
  'monitoring.flexitimeAgreement': {
    open: 'worauf die Gleitzeit beruht',
    is: 'die Gleitzeit auf {} beruht',
    isNot: 'die Gleitzeit nicht auf {} beruht',
    values: {
      'collective-agreement': 'einem Kollektivvertrag oder einer branchenübergreifenden Vereinbarung',
      'subordinate-agreement': 'einer untergeordneten Vereinbarung',
      delegation: 'dem Einvernehmen mit der Personaldelegation',
      employees: 'dem Einvernehmen mit den betroffenen Arbeitnehmern',
    },
    own: { none: ['die Gleitzeit auf keiner Vereinbarung beruht', 'die Gleitzeit auf einer Vereinbarung beruht'] },
  },
  'monitoring.flexitimeCountExact': [
    'das System die Gleitzeitstunden genau abrechnet',
    'das System die Gleitzeitstunden nicht genau abrechnet',
  ],
  'monitoring.flexitimeStatementsGiven': [
    'die Delegation die Gesamtabrechnungen der Gleitzeit erhält',
    'die Delegation die Gesamtabrechnungen der Gleitzeit nicht erhält',
  ],
  'monitoring.cseConsulted': [
    'der CSE zu der Maßnahme unterrichtet und angehört wurde',
    'der CSE zu der Maßnahme nicht unterrichtet und angehört wurde',
  ],
  'monitoring.proportionate': [
    'die Maßnahme durch die Arbeit gerechtfertigt und auf das beschränkt ist, was ihr Zweck erfordert',
    'die Maßnahme nicht durch die Arbeit gerechtfertigt ist oder über das hinausgeht, was ihr Zweck erfordert',
  ],
  'monitoring.lessIntrusiveMeansExist': [
    'ein milderes Mittel denselben Zweck erreicht',
    'kein milderes Mittel denselben Zweck erreicht',
  ],
  'monitoring.systematic': [
    'regelmäßig und systematisch überwacht wird',
    'nur gelegentlich oder stichprobenweise überwacht wird',
  ],
  'monitoring.significantEffects': [
    'die Maßnahme rechtliche oder erhebliche Folgen für die Arbeitnehmer haben kann',
    'die Maßnahme keine rechtlichen oder erheblichen Folgen für die Arbeitnehmer hat',
  ],
  'monitoring.dpia': [
    'eine Datenschutz-Folgenabschätzung durchgeführt wurde',
    'keine Datenschutz-Folgenabschätzung durchgeführt wurde',
  ],
  'monitoring.recordOfProcessing': [
    'die Maßnahme im Verzeichnis von Verarbeitungstätigkeiten eingetragen ist',
    'die Maßnahme nicht im Verzeichnis von Verarbeitungstätigkeiten eingetragen ist',
  ],
  'monitoring.reusedForOtherPurpose': [
    'die Daten zu einem anderen als dem angegebenen Zweck verwendet wurden',
    'die Daten nicht zu einem anderen als dem angegebenen Zweck verwendet wurden',
  ],
  'monitoring.covert': [
    'die Maßnahme ohne Wissen der Arbeitnehmer läuft',
    'die Maßnahme nicht ohne Wissen der Arbeitnehmer läuft',
  ],
  'monitoring.continuous': [
    'die Arbeitnehmer während der Arbeit ständig überwacht werden',
    'die Arbeitnehmer während der Arbeit nicht ständig überwacht werden',
  ],
  'monitoring.sound': ['die Maßnahme auch den Ton erfasst', 'die Maßnahme keinen Ton erfasst'],
  'monitoring.payEffect': [
    'sich die Aufzeichnungen auf die Vergütung auswirken',
    'sich die Aufzeichnungen nicht auf die Vergütung auswirken',
  ],
  'monitoring.activeOffDuty': [
    'die Maßnahme außerhalb der Arbeitszeit aktiv bleibt',
    'die Maßnahme außerhalb der Arbeitszeit nicht aktiv ist',
  ],
  'monitoring.privateUseAllowed': [
    'die private Nutzung des Fahrzeugs oder Geräts erlaubt ist',
    'die private Nutzung des Fahrzeugs oder Geräts nicht erlaubt ist',
  ],
  'monitoring.autonomousStaff': [
    'die betroffenen Arbeitnehmer ihre Arbeit frei einteilen',
    'die betroffenen Arbeitnehmer ihre Arbeit nicht frei einteilen',
  ],
  'monitoring.dataKept': ['Daten der Maßnahme gespeichert werden', 'keine Daten der Maßnahme gespeichert werden'],
  'monitoring.callersInformed': [
    'die Gesprächspartner vorab über das Mithören oder Aufzeichnen, seinen Zweck und die Dauer der Aufbewahrung informiert werden',
    'die Gesprächspartner nicht vorab über das Mithören oder Aufzeichnen, seinen Zweck und die Dauer der Aufbewahrung informiert werden',
  ],
  'monitoring.optOutAvailable': [
    'die Arbeitnehmer private Gespräche vom Mithören und Aufzeichnen ausnehmen können',
    'die Arbeitnehmer private Gespräche nicht vom Mithören und Aufzeichnen ausnehmen können',
  ],
  'monitoring.accessLogged': [
    'jeder Zugriff auf die Daten protokolliert wird',
    'nicht jeder Zugriff auf die Daten protokolliert wird',
  ],
  'monitoring.cnpdAuthorised': [
    'die CNPD die Maßnahme vorher genehmigt hatte',
    'die CNPD die Maßnahme nicht vorher genehmigt hatte',
  ],
  'monitoring.temporary': [
    'die Maßnahme nur während einer begrenzten Zeit läuft',
    'die Maßnahme zeitlich nicht begrenzt ist',
  ],
  'monitoring.retentionLimited': [
    'für jeden Zweck eine auf das Nötige begrenzte Frist gilt und die Daten danach gelöscht werden',
    'nicht für jeden Zweck eine auf das Nötige begrenzte Frist gilt und eingehalten wird',
  ],
  'monitoring.retentionReasonsRecorded': [
    'die Gründe der längeren Aufbewahrung im Verzeichnis von Verarbeitungstätigkeiten stehen',
    'die Gründe der längeren Aufbewahrung nicht im Verzeichnis von Verarbeitungstätigkeiten stehen',
  ],
  'monitoring.usersConsented': [
    'der Arbeitnehmer und sein Gesprächspartner beide frei in das Mithören oder Aufzeichnen eingewilligt haben',
    'der Arbeitnehmer und sein Gesprächspartner nicht beide frei in das Mithören oder Aufzeichnen eingewilligt haben',
  ],
  'monitoring.coupledWith': {
    open: 'ob die Gespräche mit einer Bildschirmerfassung gekoppelt sind',
    is: 'die Gespräche mit {} gekoppelt sind',
    isNot: 'die Gespräche nicht mit {} gekoppelt sind',
    values: { screenshots: 'Bildschirmfotos', 'screen-video': 'einem Bildschirmvideo' },
    own: {
      none: [
        'die Gespräche mit keiner Bildschirmerfassung gekoppelt sind',
        'die Gespräche mit einer Bildschirmerfassung gekoppelt sind',
      ],
    },
  },
  'monitoring.coupling.workWindowOnly': [
    'sich die Erfassung auf das Fenster der Fachanwendung beschränkt',
    'sich die Erfassung nicht auf das Fenster der Fachanwendung beschränkt',
  ],
  'monitoring.coupling.duringCallOnly': [
    'die Erfassung mit dem Gespräch beginnt und endet',
    'die Erfassung nicht mit dem Gespräch beginnt und endet',
  ],
  'monitoring.coupling.traineesOnly': [
    'nur Arbeitnehmer mit echtem Schulungsbedarf aufgezeichnet werden',
    'nicht nur Arbeitnehmer mit echtem Schulungsbedarf aufgezeichnet werden',
  ],
  'monitoring.coupling.volumeLimited': [
    'sich der Umfang der Aufzeichnungen auf den Schulungsbedarf beschränkt',
    'sich der Umfang der Aufzeichnungen nicht auf den Schulungsbedarf beschränkt',
  ],
  'monitoring.coupling.anonymisedForReuse': [
    'die Aufzeichnungen anonymisiert werden, bevor sie der Schulung anderer dienen',
    'die Aufzeichnungen nicht anonymisiert werden, bevor sie der Schulung anderer dienen',
  ],
  'monitoring.live': [
    'die Maßnahme mit der Datenerfassung begonnen hat',
    'die Maßnahme nicht mit der Datenerfassung begonnen hat',
  ],
  'monitoring.tracksInterruptions': [
    'die Kennzahlen Unterbrechungen oder Tempo jedes Arbeitnehmers messen',
    'die Kennzahlen weder Unterbrechungen noch Tempo jedes Arbeitnehmers messen',
  ],
  'monitoring.idleTimeCounted': [
    'ein Zeitraum ohne Tastatur- oder Mausbewegung als Untätigkeit gilt',
    'ein Zeitraum ohne Tastatur- oder Mausbewegung nicht als Untätigkeit gilt',
  ],
  'monitoring.rawDataOfAllKept': [
    'sämtliche Rohdaten aller Arbeitnehmer gleich lange aufbewahrt werden',
    'die Rohdaten vor der Aufbewahrung nach Bedarf ausgewählt werden',
  ],
  'monitoring.exceptionalCircumstances': [
    'außergewöhnliche Umstände der Sicherheit oder des Diebstahls die Maßnahme erfordern',
    'keine außergewöhnlichen Umstände der Sicherheit oder des Diebstahls die Maßnahme erfordern',
  ],
  'monitoring.compatibilityDocumented': [
    'die Vereinbarkeit der Maßnahme mit der DSGVO vorher schriftlich geprüft wurde',
    'die Vereinbarkeit der Maßnahme mit der DSGVO nicht vorher schriftlich geprüft wurde',
  ],
  'monitoring.strongSecurityNeed': [
    'ein zwingendes Sicherheitsbedürfnis die Maßnahme erfordert',
    'kein zwingendes Sicherheitsbedürfnis die Maßnahme erfordert',
  ],
  'monitoring.reuseCompatible': [
    'die neue Verwendung mit dem angegebenen Zweck vereinbar ist',
    'die neue Verwendung mit dem angegebenen Zweck nicht vereinbar ist',
  ],
  'monitoring.contentAccessAnnounced': [
    'die Arbeitnehmer vorab darauf hingewiesen wurden, dass auch der Inhalt ihrer Nachrichten gelesen werden kann',
    'die Arbeitnehmer nicht vorab darauf hingewiesen wurden, dass auch der Inhalt ihrer Nachrichten gelesen werden kann',
  ],
  'monitoring.evaluationNotice': [
    'jeder Arbeitnehmer vorab ausdrücklich darüber informiert wurde, dass und wie die Maßnahme der Beurteilung dient',
    'nicht jeder Arbeitnehmer vorab ausdrücklich darüber informiert wurde, dass und wie die Maßnahme der Beurteilung dient',
  ],
};
