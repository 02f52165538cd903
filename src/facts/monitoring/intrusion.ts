import { yesNo } from '../fact.js';

/** How deep a measure reaches into the life of the employees concerned. */
export const intrusion = {
  covert: yesNo({
    label: { fr: 'surveillance clandestine', en: 'covert monitoring', de: 'verdeckte Überwachung' },
    description:
      'Whether the measure is hidden from the employees it concerns: disguised, or run without their knowledge.',
    question: {
      fr: "Le dispositif fonctionne-t-il à l'insu des salariés ?",
      en: 'Does the measure run without the knowledge of the employees?',
      de: 'Läuft die Maßnahme ohne Wissen der Arbeitnehmer?',
    },
    inHand: { to: [false] },
  }),
  continuous: yesNo({
    label: { fr: 'surveillance permanente', en: 'constant monitoring', de: 'ständige Überwachung' },
    description:
      'Whether the measure keeps employees under watch throughout their working time, as a camera trained on a workstation does.',
    question: {
      fr: 'Les salariés sont-ils surveillés en permanence pendant leur travail ?',
      en: 'Are employees under constant watch while they work?',
      de: 'Werden die Arbeitnehmer während der Arbeit ständig überwacht?',
    },
    inHand: { to: [false] },
  }),
  sound: yesNo({
    label: { fr: 'captation du son', en: 'sound capture', de: 'Tonaufnahme' },
    description:
      'Whether the measure also picks up sound, live or recorded. Meant for cameras and screens; calls have means of their own.',
    question: {
      fr: 'Le dispositif capte-t-il aussi le son ?',
      en: 'Does the measure also capture sound?',
      de: 'Erfasst die Maßnahme auch den Ton?',
    },
    inHand: { to: [false] },
  }),
  payEffect: yesNo({
    label: { fr: 'incidence sur la rémunération', en: 'effect on pay', de: 'Auswirkung auf die Vergütung' },
    description:
      'Whether what the measure records changes what employees are paid, for instance when minutes without keyboard or mouse activity are deducted.',
    question: {
      fr: 'Ce que le dispositif enregistre a-t-il une incidence sur la rémunération des salariés ?',
      en: 'Does what the measure records change what employees are paid?',
      de: 'Wirkt sich das, was die Maßnahme aufzeichnet, auf die Vergütung der Arbeitnehmer aus?',
    },
    inHand: { to: [false] },
  }),
  activeOffDuty: yesNo({
    label: {
      fr: 'fonctionnement en dehors du temps de travail',
      en: 'operation outside working time',
      de: 'Betrieb außerhalb der Arbeitszeit',
    },
    description:
      'Whether the measure goes on collecting data outside the working time of the employee concerned, for instance in the evening, at weekends or on private journeys.',
    question: {
      fr: 'Le dispositif reste-t-il actif en dehors du temps de travail ?',
      en: 'Does the measure stay active outside working time?',
      de: 'Bleibt die Maßnahme außerhalb der Arbeitszeit aktiv?',
    },
    inHand: { to: [false] },
  }),
  privateUseAllowed: yesNo({
    label: { fr: 'usage privé autorisé', en: 'permitted private use', de: 'erlaubte Privatnutzung' },
    description:
      'Whether employees may also use the vehicle, phone or computer that the measure covers for private purposes.',
    question: {
      fr: "Les salariés peuvent-ils aussi utiliser à titre privé le véhicule ou l'appareil concerné ?",
      en: 'May employees also use the vehicle or device concerned privately?',
      de: 'Dürfen die Arbeitnehmer das betroffene Fahrzeug oder Gerät auch privat nutzen?',
    },
    inHand: { to: [false] },
  }),
  autonomousStaff: yesNo({
    label: {
      fr: "liberté d'organisation du travail",
      en: 'freedom to organise work',
      de: 'freie Einteilung der Arbeit',
    },
    description: 'Whether the employees concerned are free to organise their own work.',
    question: {
      fr: 'Les salariés concernés organisent-ils librement leur travail ?',
      en: 'Are the employees concerned free to organise their own work?',
      de: 'Können die betroffenen Arbeitnehmer ihre Arbeit frei einteilen?',
    },
    inHand: 'given',
  }),
};
