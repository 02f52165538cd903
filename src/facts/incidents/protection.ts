import { yesNo } from '../fact.js';

/** What protects the employee in the circumstances: leave, a complaint, a hearing. */
export const protection = {
  employeeOnLeave: yesNo({
    label: {
      fr: 'congé ou arrêt de travail du salarié',
      en: 'leave or sick leave of the employee',
      de: 'Urlaub oder Krankheit des Arbeitnehmers',
    },
    description:
      'Whether the employee was on holiday, sick leave or any other leave at the time of what the employer did.',
    question: {
      fr: 'Le salarié était-il en congé ou en arrêt de travail à ce moment-là ?',
      en: 'Was the employee on leave or sick leave at the time?',
      de: 'War der Arbeitnehmer zu diesem Zeitpunkt im Urlaub oder krankgeschrieben?',
    },
    inHand: 'others',
  }),
  complaintToCnpd: yesNo({
    label: {
      fr: 'réclamation du salarié à la CNPD',
      en: 'complaint by the employee to the CNPD',
      de: 'Beschwerde des Arbeitnehmers bei der CNPD',
    },
    description:
      'Whether the employee had complained to the CNPD about monitoring before the sanction, as far as the employer knows.',
    question: {
      fr: 'Le salarié avait-il, à votre connaissance, adressé une réclamation à la CNPD avant la sanction ?',
      en: 'Had the employee, as far as you know, complained to the CNPD before the sanction?',
      de: 'Hatte sich der Arbeitnehmer, soweit Ihnen bekannt, vor der Maßnahme bei der CNPD beschwert?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L261-1', at: '(5)' },
  }),
  retaliationForComplaint: yesNo({
    label: {
      fr: 'licenciement motivé par une réclamation à la CNPD',
      en: 'dismissal because of a complaint to the CNPD',
      de: 'Kündigung wegen einer Beschwerde bei der CNPD',
    },
    description: 'Whether the employee is dismissed because of a complaint to the CNPD about monitoring.',
    question: {
      fr: 'Le licenciement est-il motivé par une réclamation du salarié auprès de la CNPD ?',
      en: 'Is the dismissal based on a complaint by the employee to the CNPD?',
      de: 'Beruht die Kündigung auf einer Beschwerde des Arbeitnehmers bei der CNPD?',
    },
    inHand: 'given',
    definedIn: { source: 'lu.ct.L261-1', at: '(5)' },
  }),
  priorInterviewHeld: yesNo({
    label: { fr: 'entretien préalable', en: 'prior interview', de: 'Vorgespräch' },
    description:
      'Whether the employee was duly invited to an interview and it was held before the decision. An employee duly invited who stays away counts as heard.',
    question: {
      fr: "L'entretien préalable avec le salarié a-t-il eu lieu avant la décision ?",
      en: 'Was the prior interview with the employee held before the decision?',
      de: 'Hat das Vorgespräch mit dem Arbeitnehmer vor der Entscheidung stattgefunden?',
    },
    inHand: { to: [true], until: ['incident.sanctionNotified', 'incident.dismissal.notified'] },
    definedIn: { source: 'lu.ct.L124-2', at: '(1) al. 1' },
  }),
};
