import { yesNo } from './fact.js';

/** What carries a French day-rate scheme: the collective agreement or, where it is silent, the employer's own safeguards. */
export const safeguards = {
  collectiveAgreement: yesNo({
    label: {
      fr: 'accord collectif instituant le forfait en jours',
      en: 'collective agreement that sets up the day-rate scheme',
      de: 'Kollektivvereinbarung über die Tagespauschale',
    },
    description:
      'France: whether a collective agreement of the undertaking or establishment or, failing one, a branch agreement sets up the annual day-rate scheme. What it secures is `dayRate.agreementSecuresWorkload`.',
    question: {
      fr: "Le forfait en jours est-il mis en place par un accord collectif d'entreprise, d'établissement ou de branche ?",
      en: 'Is the day-rate scheme set up by a collective agreement of the undertaking, the establishment or the branch?',
      de: 'Beruht die Tagespauschale auf einer Kollektivvereinbarung des Unternehmens, des Betriebs oder der Branche?',
    },
    inHand: { with: 'unions', to: [true] },
    definedIn: { source: 'fr.ct.L3121-63', at: 'al. unique' },
  }),
  agreementSetsDisconnection: yesNo({
    label: {
      fr: "modalités de déconnexion fixées par l'accord sur le forfait en jours",
      en: 'disconnection terms set by the day-rate agreement',
      de: 'Nichterreichbarkeit in der Vereinbarung zur Tagespauschale geregelt',
    },
    description:
      'France: whether the collective agreement on the day-rate scheme itself sets how the staff concerned exercise the right to disconnect. Only where it does not does the employer define the terms.',
    question: {
      fr: "L'accord collectif sur le forfait en jours fixe-t-il lui-même les modalités du droit à la déconnexion ?",
      en: 'Does the collective agreement on the day-rate scheme itself set the terms of the right to disconnect?',
      de: 'Regelt die Kollektivvereinbarung über die Tagespauschale selbst die Ausübung des Rechts auf Nichterreichbarkeit?',
    },
    inHand: { with: 'unions', to: [true] },
    definedIn: { source: 'fr.ct.L3121-64', at: 'II 3°' },
  }),
  termsFollowCharter: yesNo({
    label: {
      fr: 'conformité à la charte des modalités de déconnexion du forfait en jours',
      en: 'day-rate disconnection terms in line with the charter',
      de: 'Übereinstimmung der Nichterreichbarkeitsregelung für die Tagespauschale mit der Charta',
    },
    description:
      "France: whether the disconnection terms that the employer itself defined for day-rate staff are in line with the undertaking's disconnection charter.",
    question: {
      fr: 'Les modalités de déconnexion que vous avez définies pour les salariés au forfait en jours sont-elles conformes à la charte sur la déconnexion ?',
      en: 'Are the disconnection terms that you defined for day-rate staff in line with the disconnection charter?',
      de: 'Stimmt die von Ihnen für Arbeitnehmer mit Tagespauschale festgelegte Nichterreichbarkeitsregelung mit der Charta überein?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L3121-65', at: 'II' },
  }),
  controlDocument: yesNo({
    label: {
      fr: 'document de contrôle des jours travaillés',
      en: 'record of the days worked',
      de: 'Aufzeichnung der gearbeiteten Tage',
    },
    description:
      'France: whether the employer keeps, for every employee on a day rate, a document with the number and the date of the days or half-days worked. The employee may fill it in; the employer answers for it.',
    question: {
      fr: 'Tenez-vous, pour chaque salarié au forfait en jours, un document indiquant le nombre et la date des journées ou demi-journées travaillées ?',
      en: 'Do you keep, for each employee on a day rate, a document with the number and date of the days or half-days worked?',
      de: 'Führen Sie für jeden Arbeitnehmer mit Tagespauschale ein Dokument über Zahl und Datum der gearbeiteten Tage oder Halbtage?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L3121-65', at: 'I 1°' },
  }),
  workloadAllowsRest: yesNo({
    label: {
      fr: 'charge de travail compatible avec les repos',
      en: 'workload checked against rest periods',
      de: 'Prüfung der Arbeitsbelastung auf Einhaltung der Ruhezeiten',
    },
    description:
      'France: whether the employer makes sure that the workload of day-rate staff leaves them their daily and weekly rest.',
    question: {
      fr: 'Vous assurez-vous que la charge de travail des salariés au forfait en jours leur laisse leurs repos quotidien et hebdomadaire ?',
      en: 'Do you make sure that the workload of day-rate staff leaves them their daily and weekly rest?',
      de: 'Stellen Sie sicher, dass die Arbeitsbelastung der Arbeitnehmer mit Tagespauschale ihre täglichen und wöchentlichen Ruhezeiten zulässt?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L3121-65', at: 'I 2°' },
  }),
  yearlyInterview: yesNo({
    label: {
      fr: 'entretien annuel sur le forfait en jours',
      en: 'yearly interview on the day-rate scheme',
      de: 'jährliches Gespräch über die Tagespauschale',
    },
    description:
      'France: whether the employer holds an interview once a year with each employee on a day rate about workload, organisation of work, balance between work and personal life, and pay.',
    question: {
      fr: "Organisez-vous chaque année, avec chaque salarié au forfait en jours, un entretien sur sa charge de travail, l'organisation de son travail, sa vie personnelle et sa rémunération ?",
      en: 'Do you hold an interview every year with each employee on a day rate about workload, organisation of work, personal life and pay?',
      de: 'Führen Sie jedes Jahr mit jedem Arbeitnehmer mit Tagespauschale ein Gespräch über Arbeitsbelastung, Arbeitsorganisation, Privatleben und Vergütung?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L3121-65', at: 'I 3°' },
  }),
};
