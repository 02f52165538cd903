import { yesNo } from '../fact.js';

/** What the measure brings with it that calls for the staff or its delegation. */
export const codecision = {
  setsAppraisalCriteria: yesNo({
    label: {
      fr: "critères généraux d'appréciation nouveaux ou modifiés",
      en: 'new or changed general appraisal criteria',
      de: 'neue oder geänderte allgemeine Beurteilungskriterien',
    },
    description:
      'Whether the measure brings in or changes general criteria by which employees are appraised, for instance targets or scores drawn from what it records.',
    question: {
      fr: "Le dispositif introduit-il ou modifie-t-il des critères généraux d'appréciation des salariés (objectifs, notes, scores) ?",
      en: 'Does the measure bring in or change general criteria for appraising employees (targets, marks, scores)?',
      de: 'Führt die Maßnahme allgemeine Kriterien für die Beurteilung der Arbeitnehmer (Ziele, Noten, Punktwerte) ein oder ändert sie solche?',
    },
    inHand: { to: [false] },
    definedIn: { source: 'lu.ct.L414-9', at: 'pt 5' },
  }),
  flexitimeCountExact: yesNo({
    label: {
      fr: 'décompte exact des heures en horaire mobile',
      en: 'exact count of flexitime hours',
      de: 'genaue Abrechnung der Gleitzeitstunden',
    },
    description: 'Whether the system that serves flexitime counts the hours worked exactly.',
    question: {
      fr: "Le dispositif assure-t-il un décompte exact des heures de travail prestées dans le cadre de l'horaire mobile ?",
      en: 'Does the system count the hours worked under flexitime exactly?',
      de: 'Rechnet das System die in Gleitzeit geleisteten Stunden genau ab?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L211-8', at: 'al. 8' },
  }),
  flexitimeStatementsGiven: yesNo({
    label: {
      fr: 'relevés globaux communiqués à la délégation',
      en: 'overall time statements given to the delegation',
      de: 'Mitteilung der Gesamtabrechnungen an die Delegation',
    },
    description: 'Whether the delegation gets the overall statements of the flexitime count, by organisational unit.',
    question: {
      fr: "La délégation reçoit-elle les relevés des décomptes globaux de l'horaire mobile, par unité d'organisation ?",
      en: 'Does the delegation get the overall flexitime statements by organisational unit?',
      de: 'Erhält die Delegation die Gesamtabrechnungen der Gleitzeit je Organisationseinheit?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L211-8', at: 'al. 9' },
  }),
};
