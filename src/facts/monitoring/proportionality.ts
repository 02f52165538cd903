import { yesNo } from '../fact.js';

/** Whether a measure keeps to what its purpose needs, and what was done to make sure of it. */
export const proportionality = {
  proportionate: yesNo({
    label: {
      fr: 'proportionnalité du dispositif',
      en: 'proportionality of the measure',
      de: 'Verhältnismäßigkeit der Maßnahme',
    },
    description:
      'Whether the measure is justified by the work to be done and goes no further than its purpose requires: in what it records, of whom, where and for how long.',
    question: {
      fr: 'Le dispositif est-il justifié par le travail à accomplir et limité à ce que son but exige ?',
      en: 'Is the measure justified by the work to be done and limited to what its purpose requires?',
      de: 'Ist die Maßnahme durch die Arbeitsaufgabe gerechtfertigt und auf das beschränkt, was ihr Zweck erfordert?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L1121-1', at: 'al. 1' },
  }),
  lessIntrusiveMeansExist: yesNo({
    label: {
      fr: "existence d'un moyen moins intrusif",
      en: 'existence of a less intrusive means',
      de: 'Vorhandensein eines milderen Mittels',
    },
    description:
      'Whether the purpose could be reached by a means that intrudes less. Where geolocation checks working time, a means that works less well counts too.',
    question: {
      fr: "Existe-t-il un moyen moins intrusif d'atteindre le même but ?",
      en: 'Is there a less intrusive way to achieve the same purpose?',
      de: 'Gibt es ein milderes Mittel, mit dem sich derselbe Zweck erreichen lässt?',
    },
    inHand: 'given',
  }),
  systematic: yesNo({
    label: {
      fr: 'surveillance régulière et systématique',
      en: 'regular and systematic monitoring',
      de: 'regelmäßige und systematische Überwachung',
    },
    description:
      'Whether the measure captures as a rule, for instance every call or every trip, rather than on occasion or by sample.',
    question: {
      fr: 'La surveillance est-elle régulière et systématique (tous les appels, tous les trajets), plutôt que ponctuelle ou par sondage ?',
      en: 'Is monitoring regular and systematic (every call, every trip) rather than occasional or by sample?',
      de: 'Wird regelmäßig und systematisch überwacht (jedes Gespräch, jede Fahrt) statt nur gelegentlich oder stichprobenweise?',
    },
    inHand: { to: [false] },
  }),
  significantEffects: yesNo({
    label: {
      fr: 'effets juridiques ou significatifs sur les salariés',
      en: 'legal or significant effects on employees',
      de: 'rechtliche oder erhebliche Folgen für die Arbeitnehmer',
    },
    description:
      'Whether the measure may produce legal effects for employees or affect them in a similarly significant way, for instance in pay, appraisal, discipline or dismissal.',
    question: {
      fr: 'Le dispositif peut-il avoir des conséquences importantes pour les salariés (paie, évaluation, sanction, licenciement) ?',
      en: 'Can the measure have serious consequences for employees (pay, appraisal, discipline, dismissal)?',
      de: 'Kann die Maßnahme erhebliche Folgen für die Arbeitnehmer haben (Vergütung, Beurteilung, Sanktion, Kündigung)?',
    },
    inHand: { to: [false] },
  }),
  dpia: yesNo({
    label: {
      fr: "analyse d'impact relative à la protection des données",
      en: 'data protection impact assessment',
      de: 'Datenschutz-Folgenabschätzung',
    },
    description: 'Whether the impact assessment described in art. 35 GDPR was carried out for the measure.',
    question: {
      fr: "Avez-vous réalisé une analyse d'impact relative à la protection des données (AIPD) pour ce dispositif ?",
      en: 'Have you carried out a data protection impact assessment (DPIA) for this measure?',
      de: 'Haben Sie für diese Maßnahme eine Datenschutz-Folgenabschätzung durchgeführt?',
    },
    inHand: { to: [true] },
  }),
  recordOfProcessing: yesNo({
    label: {
      fr: 'inscription au registre des activités de traitement',
      en: 'entry in the record of processing activities',
      de: 'Eintrag im Verzeichnis von Verarbeitungstätigkeiten',
    },
    description: 'Whether the measure is entered in the record of processing activities described in art. 30 GDPR.',
    question: {
      fr: 'Le dispositif figure-t-il dans votre registre des activités de traitement ?',
      en: 'Is the measure entered in your record of processing activities?',
      de: 'Ist die Maßnahme in Ihrem Verzeichnis von Verarbeitungstätigkeiten eingetragen?',
    },
    inHand: { to: [true] },
  }),
  reusedForOtherPurpose: yesNo({
    label: {
      fr: 'utilisation à une autre finalité',
      en: 'use for another purpose',
      de: 'Verwendung zu einem anderen Zweck',
    },
    description: 'Whether data from the measure were used for a purpose other than those stated beforehand.',
    question: {
      fr: "Les données ont-elles servi à un autre but que celui annoncé à l'avance ?",
      en: 'Have the data been used for a purpose other than the one stated beforehand?',
      de: 'Wurden die Daten zu einem anderen als dem vorher angegebenen Zweck verwendet?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L261-1', at: '(2) al. 2' },
  }),
};
