import { group, yesNo } from '../fact.js';
import { fairness } from './fairness.js';

/** The evidence against the employee and what a court weighs when it was obtained unlawfully. */
export const evidence = group({
  fromMonitoring: yesNo({
    label: {
      fr: "preuve issue d'un dispositif de surveillance",
      en: 'evidence from a monitoring measure',
      de: 'Beweis aus einer Überwachungsmaßnahme',
    },
    description: 'Whether the evidence relied on against the employee comes from a monitoring measure.',
    question: {
      fr: "Votre preuve provient-elle d'un dispositif de surveillance ?",
      en: 'Does your evidence come from a monitoring measure?',
      de: 'Stammt Ihr Beweis aus einer Überwachungsmaßnahme?',
    },
    inHand: 'past',
    unread: 'whether evidence is lawful is asked outright, wherever it comes from',
  }),
  lawful: yesNo({
    label: { fr: 'licéité de la preuve', en: 'lawfulness of the evidence', de: 'Rechtmäßigkeit der Beweiserlangung' },
    description:
      'Whether the evidence was obtained lawfully and fairly: after the information and consultation due, with respect for private life and correspondence, and free of any stratagem.',
    question: {
      fr: 'La preuve a-t-elle été obtenue de manière licite et sans stratagème ?',
      en: 'Was the evidence obtained lawfully and without any stratagem?',
      de: 'Wurde der Beweis rechtmäßig und ohne Täuschung erlangt?',
    },
    inHand: 'past',
  }),
  rightInvoked: yesNo({
    label: {
      fr: 'invocation du droit à la preuve',
      en: 'reliance on the right to evidence',
      de: 'Berufung auf das Recht auf Beweis',
    },
    description:
      'Whether the employer asks the court to weigh its right to evidence against the rights of the employee. The court does so on request.',
    question: {
      fr: 'Demandez-vous au juge de mettre en balance votre droit à la preuve et les droits du salarié ?',
      en: 'Do you ask the court to weigh your right to evidence against the rights of the employee?',
      de: 'Beantragen Sie bei Gericht, Ihr Recht auf Beweis gegen die Rechte des Arbeitnehmers abzuwägen?',
    },
    inHand: { to: [true] },
  }),
  concreteReasons: yesNo({
    label: {
      fr: 'raisons concrètes du contrôle',
      en: 'concrete reasons for the check',
      de: 'konkrete Gründe für die Kontrolle',
    },
    description: 'Whether concrete reasons justified checking on the employee, and to that extent.',
    question: {
      fr: 'Des raisons concrètes justifiaient-elles le contrôle et son ampleur ?',
      en: 'Did concrete reasons justify the check and its extent?',
      de: 'Rechtfertigten konkrete Gründe die Kontrolle und ihren Umfang?',
    },
    inHand: 'past',
  }),
  otherMeansAvailable: yesNo({
    label: {
      fr: "existence d'un autre moyen de preuve",
      en: 'existence of other means of proof',
      de: 'Vorhandensein eines anderen Beweismittels',
    },
    description:
      'Whether the same facts can be proved in a way that intrudes less. Evidence that the employer holds but does not file counts.',
    question: {
      fr: 'Pouvez-vous prouver les mêmes faits par un autre moyen, moins attentatoire à la vie privée ?',
      en: 'Can you prove the same facts by other means that intrude less on private life?',
      de: 'Können Sie denselben Sachverhalt mit anderen Mitteln beweisen, die weniger in die Privatsphäre eingreifen?',
    },
    inHand: 'given',
  }),
  proportionate: yesNo({
    label: {
      fr: "proportionnalité de l'atteinte",
      en: 'proportionality of the infringement',
      de: 'Verhältnismäßigkeit des Eingriffs',
    },
    description:
      'Whether the infringement of private life is strictly proportionate to the aim, given how long it lasted, who saw the data and what was kept.',
    question: {
      fr: "L'atteinte à la vie privée est-elle strictement limitée au but poursuivi (durée, personnes ayant vu les données, données conservées) ?",
      en: 'Is the infringement of private life strictly limited to its aim (length, who saw the data, what was kept)?',
      de: 'Ist der Eingriff in die Privatsphäre streng auf das Ziel beschränkt (Dauer, Kreis der Personen mit Einblick, aufbewahrte Daten)?',
    },
    inHand: 'past',
  }),
  ...fairness,
});
