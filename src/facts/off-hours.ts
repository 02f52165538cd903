import { choice, group, yesNo } from './fact.js';
import { announcedAndRecorded } from './off-hours-record.js';

/** Contact with employees outside their working time. */
export const offHours = group({
  contact: choice({
    label: {
      fr: 'sollicitation hors du temps de travail',
      en: 'contact outside working time',
      de: 'Kontaktaufnahme außerhalb der Arbeitszeit',
    },
    description:
      'The most that is asked of any employee outside working time. `may-answer`: contacted, free to answer or not; `must-answer`: expected to answer; `must-be-ready`: must be able to step in and work when called, which French law calls astreinte.',
    question: {
      fr: "Qu'attendez-vous des salariés en dehors de leur temps de travail : aucun contact, une réponse s'ils le souhaitent, une réponse dans tous les cas, ou qu'ils se tiennent prêts à intervenir ?",
      en: 'What do you expect of employees outside working time: no contact at all, an answer if they wish, an answer in any case, or readiness to step in?',
      de: 'Was erwarten Sie von den Arbeitnehmern außerhalb der Arbeitszeit: keinerlei Kontakt, eine freiwillige Antwort, in jedem Fall eine Antwort oder Bereitschaft zum Einsatz?',
    },
    // Whoever was sanctioned for not answering was so under what was asked then, on the device of then.
    inHand: { to: ['none', 'may-answer'], until: 'offHours.sanctionForNotAnswering' },
    choices: {
      none: { fr: 'aucune', en: 'none', de: 'keine' },
      'may-answer': { fr: 'réponse facultative', en: 'answer optional', de: 'Antwort freiwillig' },
      'must-answer': { fr: 'réponse exigée', en: 'answer required', de: 'Antwort verlangt' },
      'must-be-ready': {
        fr: 'astreinte (obligation de se tenir prêt à intervenir)',
        en: 'on call (duty to be ready to step in)',
        de: 'Rufbereitschaft (Pflicht, sich einsatzbereit zu halten)',
      },
    },
  }),
  device: choice({
    label: {
      fr: 'appareil de contact hors du temps de travail',
      en: 'device contacted outside working time',
      de: 'Gerät für die Kontaktaufnahme außerhalb der Arbeitszeit',
    },
    description:
      'Whose device employees are contacted on outside working time; `personal` also when both are used. Where an employee was sanctioned for not answering, the device on which he or she could not be reached.',
    question: {
      fr: 'Sur quel appareil joignez-vous les salariés en dehors de leur temps de travail : le leur ou un appareil professionnel ?',
      en: 'On which device do you contact employees outside working time: their own or a work device?',
      de: 'Auf welchem Gerät erreichen Sie die Arbeitnehmer außerhalb der Arbeitszeit: auf ihrem eigenen oder auf einem dienstlichen?',
    },
    inHand: { to: ['work'], until: 'offHours.sanctionForNotAnswering' },
    choices: {
      personal: { fr: 'appareil personnel', en: 'personal device', de: 'privates Gerät' },
      work: { fr: 'appareil professionnel', en: 'work device', de: 'dienstliches Gerät' },
    },
  }),
  compensated: yesNo({
    label: {
      fr: "contrepartie de l'astreinte",
      en: 'compensation for being on call',
      de: 'Ausgleich für die Rufbereitschaft',
    },
    description:
      'Whether employees who must stay reachable or ready to step in outside working time get money or rest in return for that time itself; pay for the work they then do is a separate matter.',
    question: {
      fr: 'Les salariés tenus de rester joignables ou prêts à intervenir en dehors de leur temps de travail reçoivent-ils une contrepartie, en argent ou en repos ?',
      en: 'Do employees who must stay reachable or ready to step in outside working time get something in return, in money or in rest?',
      de: 'Erhalten Arbeitnehmer, die außerhalb der Arbeitszeit erreichbar oder einsatzbereit sein müssen, dafür einen Ausgleich in Geld oder Ruhezeit?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L3121-9', at: 'al. 3' },
  }),
  sanctionForNotAnswering: yesNo({
    label: {
      fr: 'sanction pour absence de réponse hors du temps de travail',
      en: 'sanction for not answering outside working time',
      de: 'Sanktion wegen ausbleibender Antwort außerhalb der Arbeitszeit',
    },
    description:
      'Whether an employee has been sanctioned, or is to be, for not answering outside working time; a warning counts.',
    question: {
      fr: "Sanctionnez-vous, ne serait-ce que par un avertissement, un salarié qui n'a pas répondu en dehors de son temps de travail ?",
      en: 'Do you sanction an employee who has not answered outside working time, even if only with a warning?',
      de: 'Wird ein Arbeitnehmer, der außerhalb der Arbeitszeit nicht geantwortet hat, mit einer Sanktion belegt, und sei es nur mit einer Verwarnung?',
    },
    inHand: { to: [false], anew: true },
  }),
  repeatedHarmfulContact: yesNo({
    label: {
      fr: 'sollicitations répétées portant atteinte à une personne',
      en: 'repeated contact that harms a person',
      de: 'wiederholte Kontaktaufnahmen, die eine Person verletzen',
    },
    description:
      'Whether work-related contact outside working time, by being repeated or systematic, harms the dignity or the mental or physical integrity of a person, and comes from the employer or goes on with its knowledge. Under al. 2 of the same article such messages belong to the performance of work, whatever the means and the hour.',
    question: {
      fr: "De votre part ou à votre connaissance, des sollicitations professionnelles en dehors du temps de travail sont-elles à ce point répétées ou systématiques qu'elles atteignent une personne dans sa dignité ou dans son intégrité psychique ou physique ?",
      en: "Is work-related contact outside working time, by you or with your knowledge, so repeated or systematic that it harms someone's dignity or mental or physical integrity?",
      de: 'Kommt es durch Sie oder mit Ihrem Wissen außerhalb der Arbeitszeit so wiederholt oder systematisch zu arbeitsbezogenen Kontaktaufnahmen, dass sie die Würde oder die psychische oder körperliche Unversehrtheit einer Person verletzen?',
    },
    inHand: { to: [false] },
    definedIn: { source: 'lu.ct.L246-2', at: 'al. 1' },
  }),
  ...announcedAndRecorded,
});
