import type { Clauses } from '../../clauses.js';

const heading = (name: string) => ({
  open: `ob ${name} geregelt sind`,
  is: `${name} {} sind`,
  isNot: `${name} nicht {} sind`,
  values: {
    defined: 'geregelt',
    missing: 'trotz Einschlägigkeit ungeregelt',
    'not-relevant': 'hier nicht einschlägig',
  },
});

/** The employer, its staff and what was agreed with them. */
export const employer: Clauses = {
  publicBody: [
    'der Arbeitgeber der Staat oder eine Gemeinde ist',
    'der Arbeitgeber weder der Staat noch eine Gemeinde ist',
  ],
  'undertaking.kind': {
    is: 'das Unternehmen {} ist',
    isNot: 'das Unternehmen nicht {} ist',
    values: {
      'family-only': 'ein Betrieb nur mit Familienangehörigen',
      'river-transport': 'ein Unternehmen der Binnenschifffahrt',
      fairground: 'ein Schaustellerbetrieb',
      'recognised-religion': 'eine mit dem Staat vertraglich verbundene Glaubensgemeinschaft',
    },
    own: {
      ordinary: [
        'das Unternehmen zu keiner der ausgenommenen Arten gehört',
        'das Unternehmen zu einer der ausgenommenen Arten gehört (Familienbetrieb, Binnenschifffahrt, Schausteller, vertraglich verbundene Glaubensgemeinschaft)',
      ],
    },
  },
  'undertaking.exemptStaff': [
    'es leitende Angestellte oder Handelsreisende gibt',
    'es weder leitende Angestellte noch Handelsreisende gibt',
  ],
  'staffDelegation.exists': ['eine Personaldelegation besteht', 'keine Personaldelegation besteht'],
  'staffDelegation.level': {
    is: 'die Delegation {} gewählt wurde',
    isNot: 'die Delegation nicht {} gewählt wurde',
    values: { undertaking: 'im Unternehmen', entity: 'für eine wirtschaftliche und soziale Einheit' },
  },
  statutoryStaff: [
    'Personal mit öffentlich-rechtlichem Statut beschäftigt wird',
    'kein Personal mit öffentlich-rechtlichem Statut beschäftigt wird',
  ],
  'cse.exists': [
    'ein Sozial- und Wirtschaftsausschuss (CSE) besteht',
    'kein Sozial- und Wirtschaftsausschuss (CSE) besteht',
  ],
  'unionSection.exists': [
    'eine repräsentative Gewerkschaft eine Sektion gebildet hat',
    'keine repräsentative Gewerkschaft eine Sektion gebildet hat',
  ],
  'collectiveAgreement.applies': [
    'ein Kollektivvertrag oder eine untergeordnete Vereinbarung gilt',
    'weder ein Kollektivvertrag noch eine untergeordnete Vereinbarung gilt',
  ],
  'collectiveAgreement.beingNegotiated': [
    'der Arbeitgeber an Verhandlungen über einen Kollektivvertrag oder eine untergeordnete Vereinbarung beteiligt ist',
    'der Arbeitgeber an keinen Verhandlungen über einen Kollektivvertrag oder eine untergeordnete Vereinbarung beteiligt ist',
  ],
  'collectiveAgreement.recordsDisconnectionTalks': [
    'der Vertrag oder sein Entwurf das Ergebnis der Verhandlungen über die Nichterreichbarkeit festhält',
    'weder der Vertrag noch sein Entwurf das Ergebnis der Verhandlungen über die Nichterreichbarkeit festhält',
  ],
  'internalRules.exists': ['eine Betriebsordnung besteht', 'keine Betriebsordnung besteht'],
  'internalRules.requirePresenceToOpenMail': [
    'das Postfach eines Arbeitnehmers laut Betriebsordnung nur in dessen Anwesenheit eingesehen werden darf',
    'die Betriebsordnung die Einsicht in das Postfach eines Arbeitnehmers nicht von dessen Anwesenheit abhängig macht',
  ],
  'internalRules.fines': [
    'die Betriebsordnung Geldbußen vorsieht, die vom Lohn einbehalten werden',
    'die Betriebsordnung keine Geldbußen vorsieht, die vom Lohn einbehalten werden',
  ],
  'internalRules.posted': [
    'die Betriebsordnung im Betrieb ordnungsgemäß ausgehängt ist',
    'die Betriebsordnung im Betrieb nicht ordnungsgemäß ausgehängt ist',
  ],
  'internalRules.finesWithinTenthOfPay': [
    'die Einbehalte für Geldbußen stets innerhalb eines Zehntels des Lohns bleiben',
    'die Einbehalte für Geldbußen nicht stets innerhalb eines Zehntels des Lohns bleiben',
  ],
  'internalRules.amendment.proposed': [
    'die Personaldelegation eine Änderung der Betriebsordnung vorgeschlagen hat',
    'die Personaldelegation keine Änderung der Betriebsordnung vorgeschlagen hat',
  ],
  'internalRules.amendment.decided': [
    'über den Änderungsvorschlag entschieden ist',
    'über den Änderungsvorschlag nicht entschieden ist',
  ],
  'internalRules.amendment.toldToDelegation': [
    'diese Entscheidung der Delegation unverzüglich mitgeteilt wurde',
    'diese Entscheidung der Delegation nicht unverzüglich mitgeteilt wurde',
  ],
  'toolsCharter.exists': [
    'schriftliche Regeln zur Nutzung der Arbeitsmittel bestehen',
    'keine schriftlichen Regeln zur Nutzung der Arbeitsmittel bestehen',
  ],
  'toolsCharter.generalDuties': [
    'die Regeln zu den Arbeitsmitteln allgemeine und dauerhafte Pflichten auferlegen',
    'die Regeln zu den Arbeitsmitteln keine allgemeinen und dauerhaften Pflichten auferlegen',
  ],
  'toolsCharter.proportionate': [
    'die Einschränkungen in den Regeln zu den Arbeitsmitteln gerechtfertigt und verhältnismäßig sind',
    'die Einschränkungen in den Regeln zu den Arbeitsmitteln nicht alle gerechtfertigt und verhältnismäßig sind',
  ],
  'toolsCharter.cseConsulted': [
    'der CSE zu den Regeln über die Arbeitsmittel angehört wurde',
    'der CSE zu den Regeln über die Arbeitsmittel nicht angehört wurde',
  ],
  'toolsCharter.published': [
    'die Regeln zu den Arbeitsmitteln hinterlegt und dem Personal bekannt gegeben wurden',
    'die Regeln zu den Arbeitsmitteln nicht hinterlegt oder dem Personal nicht bekannt gegeben wurden',
  ],
  'toolsCharter.sentToInspectorate': [
    'die Regeln zu den Arbeitsmitteln der Arbeitsaufsicht übermittelt wurden',
    'die Regeln zu den Arbeitsmitteln der Arbeitsaufsicht nicht übermittelt wurden',
  ],
  'digitalTools.usedForWork': [
    'Arbeitnehmer digitale Arbeitsmittel nutzen',
    'kein Arbeitnehmer digitale Arbeitsmittel nutzt',
  ],
  'digitalTools.sharedPasswords': [
    'mehrere Personen ein Konto mit demselben Passwort nutzen',
    'kein Konto von mehreren Personen mit demselben Passwort genutzt wird',
  ],
  'disconnection.source': {
    open: 'wo gegebenenfalls die Nichterreichbarkeitsregelung steht',
    is: 'die Nichterreichbarkeitsregelung in {} steht',
    isNot: 'die Nichterreichbarkeitsregelung nicht in {} steht',
    values: {
      'collective-agreement': 'einem Kollektivvertrag',
      'subordinate-agreement': 'einer untergeordneten Vereinbarung',
      undertaking: 'einem anderen Dokument auf Unternehmensebene',
      charter: 'einer Charta des Arbeitgebers',
      'company-agreement': 'einer Betriebsvereinbarung',
    },
    own: {
      none: ['keine Nichterreichbarkeitsregelung besteht', 'eine Nichterreichbarkeitsregelung besteht'],
    },
  },
  'disconnection.change': {
    open: 'ob die Nichterreichbarkeitsregelung eingeführt oder geändert wurde',
    is: 'die Nichterreichbarkeitsregelung {} wurde',
    isNot: 'die Nichterreichbarkeitsregelung nicht {} wurde',
    values: { introduction: 'eingeführt', modification: 'geändert' },
    own: {
      none: [
        'die Nichterreichbarkeitsregelung weder eingeführt noch geändert wurde',
        'die Nichterreichbarkeitsregelung eingeführt oder geändert wurde',
      ],
    },
  },
  'disconnection.practicalMeasures': /* @__PURE__ */ heading('praktische Modalitäten der Nichterreichbarkeit'),
  'disconnection.technicalMeasures': /* @__PURE__ */ heading(
    'technische Maßnahmen zur Sicherung der Nichterreichbarkeit',
  ),
  'disconnection.awareness': /* @__PURE__ */ heading('Sensibilisierungsmaßnahmen'),
  'disconnection.training': /* @__PURE__ */ heading('Schulungsmaßnahmen'),
  'disconnection.compensation': /* @__PURE__ */ heading('Ausgleichsmodalitäten'),
  'disconnection.respectsWorkingTime': [
    'die Nichterreichbarkeitsregelung die Arbeitszeitvorschriften einhält',
    'die Nichterreichbarkeitsregelung die Arbeitszeitvorschriften nicht einhält',
  ],
  'disconnection.communicatedToStaff': [
    'die Nichterreichbarkeitsregelung schriftlich festgehalten und den betroffenen Arbeitnehmern mitgeteilt wurde',
    'die Nichterreichbarkeitsregelung nicht schriftlich festgehalten oder den betroffenen Arbeitnehmern nicht mitgeteilt wurde',
  ],
  'disconnection.delegationInformed': [
    'die Delegation vor der Entscheidung über die Nichterreichbarkeitsregelung unterrichtet wurde',
    'die Delegation vor der Entscheidung über die Nichterreichbarkeitsregelung nicht unterrichtet wurde',
  ],
  'disconnection.delegationConsulted': [
    'die Delegation vor der Entscheidung zur Nichterreichbarkeitsregelung angehört wurde',
    'die Delegation vor der Entscheidung zur Nichterreichbarkeitsregelung nicht angehört wurde',
  ],
  'disconnection.delegationAgreed': [
    'Arbeitgeber und Delegation die Nichterreichbarkeitsregelung im Einvernehmen beschlossen haben',
    'Arbeitgeber und Delegation die Nichterreichbarkeitsregelung nicht im Einvernehmen beschlossen haben',
  ],
  'disconnection.cseConsulted': [
    'der CSE vor der Charta zur Nichterreichbarkeit Stellung genommen hat',
    'der CSE vor der Charta zur Nichterreichbarkeit nicht Stellung genommen hat',
  ],
  'disconnection.negotiation': {
    open: 'wie weit die Pflichtverhandlung über die Nichterreichbarkeit ist',
    is: 'die Pflichtverhandlung {}',
    isNot: 'es nicht zutrifft, dass die Pflichtverhandlung {}',
    values: {
      'not-opened': 'nicht fristgemäß aufgenommen wurde',
      'left-out': 'ohne die Nichterreichbarkeit aufgenommen wurde',
      'under-way': 'über die Nichterreichbarkeit im Gange ist',
      failed: 'ohne Einigung über die Nichterreichbarkeit beendet wurde',
      agreement: 'mit einer Vereinbarung über die Nichterreichbarkeit beendet wurde',
    },
  },
  'disconnection.injunction.received': [
    'die Gewerbeaufsicht (ITM) den Arbeitgeber angewiesen hat, die Regelung einzuführen',
    'die Gewerbeaufsicht (ITM) den Arbeitgeber nicht angewiesen hat, die Regelung einzuführen',
  ],
  'disconnection.injunction.complied': [
    'der Anordnung fristgerecht nachgekommen wurde',
    'der Anordnung nicht fristgerecht nachgekommen wurde',
  ],
  'disconnection.fine.imposed': [
    'wegen fehlender Regelung eine Verwaltungsgeldbuße verhängt wurde',
    'wegen fehlender Regelung keine Verwaltungsgeldbuße verhängt wurde',
  ],
  'disconnection.fine.repeated': [
    'in den letzten zwei Jahren schon eine Verwaltungsgeldbuße wegen desselben Verstoßes verhängt wurde',
    'in den letzten zwei Jahren keine Verwaltungsgeldbuße wegen desselben Verstoßes verhängt wurde',
  ],
  'rest.derogatingAgreement': [
    'eine vom Arbeitsgesetzbuch zugelassene Vereinbarung mit gleichwertiger Ausgleichsruhe von den Ruhezeiten abweicht',
    'keine vom Arbeitsgesetzbuch zugelassene Vereinbarung mit gleichwertiger Ausgleichsruhe von den Ruhezeiten abweicht',
  ],
  'rest.inspectorateFoundServicePreventsWeeklyRest': [
    'die Gewerbeaufsicht (ITM) festgestellt hat, dass der Dienst keine 44 Stunden Wochenruhe zulässt',
    'die Gewerbeaufsicht (ITM) nicht festgestellt hat, dass der Dienst keine 44 Stunden Wochenruhe zulässt',
  ],
  'rest.dailyException': [
    'eine gesetzliche Ausnahme von der täglichen Ruhezeit geltend gemacht werden kann',
    'keine gesetzliche Ausnahme von der täglichen Ruhezeit geltend gemacht werden kann',
  ],
  'rest.weeklyException': [
    'eine gesetzliche Ausnahme von der Wochenruhe geltend gemacht werden kann',
    'keine gesetzliche Ausnahme von der Wochenruhe geltend gemacht werden kann',
  ],
  'offHours.contact': {
    open: 'was außerhalb der Arbeitszeit von den Arbeitnehmern verlangt wird',
    is: 'außerhalb der Arbeitszeit {}',
    isNot: 'es nicht zutrifft, dass außerhalb der Arbeitszeit {}',
    values: {
      none: 'die Arbeitnehmer nicht kontaktiert werden',
      'may-answer': 'die Arbeitnehmer kontaktiert werden dürfen, aber nicht antworten müssen',
      'must-answer': 'von den Arbeitnehmern eine Antwort verlangt wird',
      'must-be-ready': 'die Arbeitnehmer Rufbereitschaft haben und sich einsatzbereit halten müssen',
    },
  },
  'offHours.device': {
    open: 'auf welchem Gerät die Arbeitnehmer außerhalb der Arbeitszeit kontaktiert werden',
    is: 'die Arbeitnehmer außerhalb der Arbeitszeit auf {} kontaktiert werden',
    isNot: 'die Arbeitnehmer außerhalb der Arbeitszeit nicht auf {} kontaktiert werden',
    values: { personal: 'ihrem privaten Gerät', work: 'einem dienstlichen Gerät' },
  },
  'offHours.compensated': [
    'die Pflicht, erreichbar oder einsatzbereit zu bleiben, ausgeglichen wird',
    'die Pflicht, erreichbar oder einsatzbereit zu bleiben, nicht ausgeglichen wird',
  ],
  'offHours.sanctionForNotAnswering': [
    'ein Arbeitnehmer, der außerhalb der Arbeitszeit nicht geantwortet hat, mit einer Sanktion belegt wird',
    'kein Arbeitnehmer mit einer Sanktion belegt wird, weil er außerhalb der Arbeitszeit nicht geantwortet hat',
  ],
  'offHours.repeatedHarmfulContact': [
    'Kontaktaufnahmen außerhalb der Arbeitszeit so wiederholt oder systematisch sind, dass sie eine Person verletzen',
    'keine wiederholten oder systematischen Kontaktaufnahmen außerhalb der Arbeitszeit eine Person verletzen',
  ],
  'offHours.onCallScheduleGiven': [
    'Arbeitnehmer in Rufbereitschaft ihren persönlichen Plan mit angemessener Frist erfahren',
    'Arbeitnehmer in Rufbereitschaft ihren persönlichen Plan nicht mit angemessener Frist erfahren',
  ],
  'offHours.workRecorded': [
    'die Arbeit außerhalb der Arbeitszeit erfasst wird',
    'die Arbeit außerhalb der Arbeitszeit nicht erfasst wird',
  ],
};
