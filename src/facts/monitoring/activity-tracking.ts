import { yesNo } from '../fact.js';

/** How closely a measure follows the pace of each employee's work. */
export const activityTracking = {
  tracksInterruptions: yesNo({
    label: {
      fr: 'mesure des interruptions ou de la cadence de chacun',
      en: 'tracking of individual interruptions or pace',
      de: 'Erfassung individueller Unterbrechungen oder des Arbeitstempos',
    },
    description:
      "Whether the indicators measure, to the second or the minute, an individual employee's interruptions, idle periods or speed, as a scanner does that reports gaps between two scans.",
    question: {
      fr: 'Les indicateurs mesurent-ils, à la seconde ou à la minute, les interruptions, les temps morts ou la vitesse de chaque salarié ?',
      en: 'Do the indicators measure, to the second or the minute, the interruptions, idle periods or speed of each employee?',
      de: 'Messen die Kennzahlen sekunden- oder minutengenau Unterbrechungen, Leerlauf oder Tempo jedes einzelnen Arbeitnehmers?',
    },
    inHand: { to: [false] },
  }),
  idleTimeCounted: yesNo({
    label: {
      fr: "décompte de l'inactivité du clavier et de la souris",
      en: 'counting of keyboard and mouse inactivity',
      de: 'Zählung der Inaktivität von Tastatur und Maus',
    },
    description:
      'Whether the measure treats a spell without keyboard or mouse activity as time in which the employee did not work.',
    question: {
      fr: "Une période sans frappe ni mouvement de souris est-elle comptée comme de l'inactivité du salarié ?",
      en: "Is a spell without keystrokes or mouse movements counted as the employee's inactivity?",
      de: 'Gilt ein Zeitraum ohne Tastatur- oder Mausbewegung als Untätigkeit des Arbeitnehmers?',
    },
    inHand: { to: [false] },
  }),
  rawDataOfAllKept: yesNo({
    label: {
      fr: 'conservation indifférenciée des données brutes de tous les salariés',
      en: "undifferentiated keeping of all employees' raw data",
      de: 'unterschiedslose Aufbewahrung der Rohdaten aller Arbeitnehmer',
    },
    description:
      'Whether all raw data of all employees are kept for the whole retention period, without sorting by need or purpose.',
    question: {
      fr: 'Toutes les données brutes de tous les salariés sont-elles conservées aussi longtemps, sans tri selon le besoin ?',
      en: 'Are all raw data of all employees kept just as long, without sorting by need?',
      de: 'Werden sämtliche Rohdaten aller Arbeitnehmer gleich lange aufbewahrt, ohne Auswahl nach Bedarf?',
    },
    inHand: { to: [false] },
  }),
};
