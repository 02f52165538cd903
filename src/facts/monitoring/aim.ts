import { choice, choices, yesNo } from '../fact.js';

/** What a measure is, what it is for and what it rests on. */
export const aim = {
  status: choice({
    label: { fr: 'état du dispositif', en: 'status of the measure', de: 'Stand der Maßnahme' },
    description:
      'Where the measure stands: planned as long as it collects nothing, active from the first collection on, stopped once collection has ended for good. Whether a measure that is not stopped is live on the day of a report is read from `goLiveOn` where that is known.',
    question: {
      fr: 'Le dispositif est-il en projet, en service ou arrêté ?',
      en: 'Is the measure planned, in operation or stopped?',
      de: 'Ist die Maßnahme geplant, in Betrieb oder eingestellt?',
    },
    inHand: {
      to: ['stopped'],
      once: 'monitoring.live',
      again: { 'monitoring.status': 'planned', 'monitoring.goLiveOn': null },
    },
    choices: {
      planned: { fr: 'en projet', en: 'planned', de: 'geplant' },
      active: { fr: 'en service', en: 'in operation', de: 'in Betrieb' },
      stopped: { fr: 'arrêté', en: 'stopped', de: 'eingestellt' },
    },
  }),
  means: choice({
    label: { fr: 'moyen de surveillance', en: 'means of monitoring', de: 'Überwachungsmittel' },
    description:
      'The technical means of the measure. A system that combines several means is described as several measures; screen capture tied to a call recording has its own facts.',
    question: {
      fr: 'Par quel moyen les salariés sont-ils surveillés ?',
      en: 'By what means are employees monitored?',
      de: 'Mit welchem Mittel werden die Arbeitnehmer überwacht?',
    },
    inHand: 'given',
    choices: {
      cctv: { fr: 'vidéosurveillance', en: 'CCTV', de: 'Videoüberwachung' },
      geolocation: { fr: 'géolocalisation', en: 'geolocation', de: 'Ortung (Geolokalisierung)' },
      'it-logs': { fr: 'journaux informatiques', en: 'IT logs', de: 'IT-Protokolldaten' },
      'mail-review': {
        fr: 'contrôle de la messagerie électronique',
        en: 'mailbox review',
        de: 'Kontrolle des E-Mail-Postfachs',
      },
      'phone-recording': {
        fr: 'enregistrement des appels',
        en: 'call recording',
        de: 'Aufzeichnung von Telefongesprächen',
      },
      'phone-listening': { fr: 'écoute des appels', en: 'call listening', de: 'Mithören von Telefongesprächen' },
      'access-badge': { fr: "badge d'accès", en: 'access badge', de: 'elektronische Zutrittskontrolle' },
      screenshots: { fr: "captures d'écran", en: 'screenshots', de: 'Bildschirmfotos' },
      'screen-video': {
        fr: "enregistrement vidéo de l'écran",
        en: 'screen video',
        de: 'Videoaufzeichnung des Bildschirms',
      },
      keylogger: { fr: 'enregistreur de frappe', en: 'keylogger', de: 'Keylogger (Tastaturprotokoll)' },
      'time-tracking': { fr: 'suivi du temps de travail', en: 'time tracking', de: 'Zeiterfassung' },
      'productivity-indicators': {
        fr: 'indicateurs de productivité',
        en: 'productivity indicators',
        de: 'Produktivitätskennzahlen',
      },
      other: { fr: 'autre moyen', en: 'other means', de: 'anderes Mittel' },
    },
  }),
  purposes: choices({
    label: { fr: 'finalités du traitement', en: 'purposes of the processing', de: 'Zwecke der Verarbeitung' },
    description:
      'Every purpose the measure is meant to serve. `safety-health`, `pay-determination` (no other way to work out exact pay) and `flexitime` are the three that bring in art. L.261-1 (3) in Luxembourg; they, `property` and `machine-control` are the five that the article allowed until 19 August 2018.',
    question: {
      fr: 'Quels buts le dispositif poursuit-il ?',
      en: 'What purposes does the measure serve?',
      de: 'Welchen Zwecken dient die Maßnahme?',
    },
    // Calls may be recorded without consent as evidence of transactions only: without that purpose less is allowed.
    inHand: { keeps: ['transaction-evidence'] },
    choices: {
      'safety-health': {
        fr: 'sécurité et santé des salariés',
        en: 'safety and health of employees',
        de: 'Sicherheit und Gesundheit der Arbeitnehmer',
      },
      property: { fr: 'protection des biens', en: 'protection of property', de: 'Schutz des Betriebseigentums' },
      'pay-determination': {
        fr: "détermination du salaire exact, faute d'autre moyen",
        en: 'determination of exact pay, for want of other means',
        de: 'Ermittlung des genauen Lohns mangels anderer Mittel',
      },
      flexitime: { fr: 'horaire mobile', en: 'flexitime', de: 'Gleitzeit' },
      'machine-control': {
        fr: 'contrôle de la production portant uniquement sur les machines',
        en: 'control of production bearing on machines only',
        de: 'Kontrolle der Produktion, die sich nur auf Maschinen bezieht',
      },
      security: {
        fr: 'sûreté des locaux et des systèmes informatiques',
        en: 'security of premises and IT systems',
        de: 'Sicherheit von Räumlichkeiten und IT-Systemen',
      },
      quality: { fr: 'qualité du service', en: 'quality of service', de: 'Servicequalität' },
      training: { fr: 'formation', en: 'training', de: 'Schulung' },
      evaluation: {
        fr: 'évaluation des salariés',
        en: 'appraisal of employees',
        de: 'Beurteilung der Arbeitnehmer',
      },
      'transaction-evidence': {
        fr: 'preuve de transactions ou de communications commerciales',
        en: 'evidence of commercial transactions or communications',
        de: 'Nachweis geschäftlicher Transaktionen oder Mitteilungen',
      },
      'working-time': {
        fr: 'contrôle de la durée du travail',
        en: 'control of working time',
        de: 'Kontrolle der Arbeitszeit',
      },
      discipline: { fr: 'discipline', en: 'discipline', de: 'disziplinarische Zwecke' },
      other: { fr: 'autre finalité', en: 'other purpose', de: 'anderer Zweck' },
    },
    definedIn: { source: 'lu.ct.L261-1', at: '(3)' },
  }),
  lawfulBasis: choice({
    label: {
      fr: 'base juridique du traitement',
      en: 'lawful basis of the processing',
      de: 'Rechtsgrundlage der Verarbeitung',
    },
    description:
      'The ground of art. 6 (1) GDPR on which the employer rests the processing, in the order of its letters (a) to (f); `none` means that no ground was found.',
    question: {
      fr: 'Sur quelle base juridique du RGPD (art. 6) le dispositif repose-t-il ?',
      en: 'On which lawful basis of the GDPR (art. 6) does the measure rest?',
      de: 'Auf welche Rechtsgrundlage der Datenschutz-Grundverordnung (Art. 6) stützt sich die Maßnahme?',
    },
    // A task in the public interest has its basis in law (art. 6 (3) GDPR); no public authority relies on its legitimate
    // interests in the performance of its tasks (art. 6 (1) subpara. 2).
    inHand: {
      to: ['legitimate-interests', 'public-task'],
      onlyWhere: { 'public-task': 'publicBody' },
      notWhere: { 'legitimate-interests': 'publicBody' },
    },
    choices: {
      consent: { fr: 'consentement', en: 'consent', de: 'Einwilligung' },
      contract: { fr: 'exécution du contrat', en: 'performance of the contract', de: 'Erfüllung des Vertrags' },
      'legal-obligation': { fr: 'obligation légale', en: 'legal obligation', de: 'rechtliche Verpflichtung' },
      'vital-interests': {
        fr: 'sauvegarde des intérêts vitaux',
        en: 'protection of vital interests',
        de: 'Schutz lebenswichtiger Interessen',
      },
      'public-task': {
        fr: "mission d'intérêt public",
        en: 'task in the public interest',
        de: 'Aufgabe im öffentlichen Interesse',
      },
      'legitimate-interests': {
        fr: 'intérêts légitimes',
        en: 'legitimate interests',
        de: 'berechtigte Interessen',
      },
      none: { fr: 'aucune', en: 'none', de: 'keine' },
    },
  }),
  legalObligation: yesNo({
    label: {
      fr: 'obligation légale ou réglementaire',
      en: 'statutory or regulatory obligation',
      de: 'Pflicht aus Gesetz oder Verordnung',
    },
    description:
      'Whether the processing answers a duty laid on the employer by a statute or regulation. In Luxembourg such a duty sets aside what art. L.261-1 (3) would otherwise bring in.',
    question: {
      fr: 'Une loi ou un règlement vous impose-t-il ce dispositif ?',
      en: 'Does a statute or regulation require this measure of you?',
      de: 'Schreibt Ihnen ein Gesetz oder eine Verordnung diese Maßnahme vor?',
    },
    inHand: 'given',
    definedIn: { source: 'lu.ct.L261-1', at: '(3) in fine' },
  }),
  controlsBehaviourAndPerformance: yesNo({
    label: {
      fr: 'contrôle du comportement et des performances',
      en: 'control of behaviour and performance',
      de: 'Verhaltens- und Leistungskontrolle',
    },
    description:
      'Whether the installation has as its object to check both the behaviour and the performance of employees at their workstation. The object counts, not the mere possibility.',
    question: {
      fr: "L'installation sert-elle à contrôler à la fois le comportement et les performances des salariés à leur poste ?",
      en: 'Is the installation there to check both the behaviour and the performance of employees at their workstation?',
      de: 'Dient die Anlage dazu, sowohl das Verhalten als auch die Leistung der Arbeitnehmer am Arbeitsplatz zu kontrollieren?',
    },
    inHand: { to: [false] },
    definedIn: { source: 'lu.ct.L414-9', at: 'pt 1' },
  }),
};
