import { safeguards } from './day-rate-safeguards.js';
import { group, yesNo } from './fact.js';

/** Working time counted in days a year, under French law. */
export const dayRate = group({
  used: yesNo({
    label: {
      fr: 'forfait en jours',
      en: 'annual day-rate scheme (forfait jours)',
      de: 'Tagespauschale (forfait jours)',
    },
    description:
      'France: whether some employees have an individual agreement that counts their working time in days a year instead of hours.',
    question: {
      fr: "Certains salariés ont-ils signé une convention individuelle de forfait en jours sur l'année ?",
      en: 'Have some employees signed an individual agreement that counts their working time in days a year (forfait jours)?',
      de: 'Haben Arbeitnehmer eine individuelle Vereinbarung unterzeichnet, nach der ihre Arbeitszeit in Tagen pro Jahr bemessen wird (forfait jours)?',
    },
    inHand: { with: 'employees', to: [false] },
    definedIn: { source: 'fr.ct.L3121-58', at: 'al. 1' },
  }),
  agreementSecuresWorkload: yesNo({
    label: {
      fr: "suivi de la charge de travail garanti par l'accord collectif",
      en: 'workload follow-up secured by the collective agreement',
      de: 'Absicherung der Arbeitsbelastung durch die Kollektivvereinbarung',
    },
    description:
      'France: whether the collective agreement that allows the day-rate scheme secures an effective and regular follow-up of the workload, so that workload and working time stay reasonable. What the employer does in practice is `dayRate.followedUp`.',
    question: {
      fr: "L'accord collectif qui permet le forfait en jours garantit-il un suivi effectif et régulier, de sorte que la charge et la durée du travail restent raisonnables ?",
      en: 'Does the collective agreement that allows the day-rate scheme secure an effective and regular follow-up, so that workload and working time stay reasonable?',
      de: 'Gewährleistet die Kollektivvereinbarung, auf der die Tagespauschale beruht, eine wirksame und regelmäßige Kontrolle, damit Arbeitsbelastung und Arbeitszeit angemessen bleiben?',
    },
    inHand: { with: 'unions', to: [true] },
    definedIn: { source: 'fr.ct.L3121-64', at: 'II 1°' },
  }),
  followedUp: yesNo({
    label: {
      fr: 'suivi effectif de la charge de travail',
      en: 'workload followed up in practice',
      de: 'tatsächliche Kontrolle der Arbeitsbelastung',
    },
    description:
      'France: whether the employer really checks, at regular intervals, that day-rate staff have a reasonable workload, well spread over time.',
    question: {
      fr: 'Vérifiez-vous réellement et régulièrement que la charge de travail des salariés au forfait en jours est raisonnable et bien répartie dans le temps ?',
      en: 'Do you actually check, at regular intervals, that the workload of day-rate staff is reasonable and well spread over time?',
      de: 'Prüfen Sie tatsächlich und regelmäßig, ob die Arbeitsbelastung der Arbeitnehmer mit Tagespauschale angemessen und zeitlich gut verteilt ist?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L3121-60', at: 'al. 1' },
  }),
  disconnectionDefined: yesNo({
    label: {
      fr: 'modalités de déconnexion des salariés au forfait en jours',
      en: 'disconnection terms for day-rate staff set',
      de: 'Nichterreichbarkeitsregelung bei Tagespauschale',
    },
    description:
      'France: whether the way day-rate staff exercise the right to disconnect is laid down in the collective agreement or, failing that, defined by the employer and made known to them by any means.',
    question: {
      fr: "Les modalités du droit à la déconnexion des salariés au forfait en jours sont-elles prévues par l'accord collectif ou, à défaut, définies par vos soins et communiquées aux intéressés ?",
      en: 'Are the terms on which day-rate staff exercise the right to disconnect set by the collective agreement or, failing that, defined by you and made known to them?',
      de: 'Ist die Ausübung des Rechts auf Nichterreichbarkeit für Arbeitnehmer mit Tagespauschale in der Kollektivvereinbarung geregelt oder, falls nicht, von Ihnen festgelegt und den Betroffenen mitgeteilt?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L3121-65', at: 'II' },
  }),
  ...safeguards,
});
