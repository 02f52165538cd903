import { day, group, yesNo } from './fact.js';
import type { Entailed } from './in-hand.js';

/** What is changed goes through the same steps again (art. L1321-4 of the French Code). */
const rulesChanged: Readonly<Record<string, Entailed>> = {
  'toolsCharter.cseConsulted': null,
  'toolsCharter.published': null,
  'toolsCharter.publishedOn': null,
  'toolsCharter.sentToInspectorate': null,
  'toolsCharter.inForceOn': null,
};

/** The employer's written rules on the use of work tools: mail, telephone, files, internet. */
export const toolsCharter = group({
  exists: yesNo({
    label: {
      fr: "charte sur l'usage des outils de travail",
      en: 'written rules on the use of work tools',
      de: 'schriftliche Regeln zur Nutzung der Arbeitsmittel',
    },
    description:
      'Whether the employer has written rules on the use of work tools (mail, telephone, files, internet), whatever they are called: IT charter, note, policy. A signature by the employee does not change what they are.',
    question: {
      fr: "Avez-vous fixé par écrit (charte informatique, note de service, politique) des règles sur l'usage des outils de travail ?",
      en: 'Do you have written rules (IT charter, note, policy) on the use of work tools?',
      de: 'Haben Sie schriftliche Regeln (IT-Charta, Dienstanweisung, Richtlinie) zur Nutzung der Arbeitsmittel?',
    },
    // Rules that are withdrawn go through the same steps: art. L1321-4. That is no way out of them.
    inHand: { to: [true] },
  }),
  generalDuties: yesNo({
    label: {
      fr: 'obligations générales et permanentes',
      en: 'general and permanent duties',
      de: 'allgemeine und dauerhafte Pflichten',
    },
    description:
      'France: whether these rules lay general and permanent duties on the staff in matters of discipline, health or safety. A mere user guide, or an instruction to one person or for a short time, does not.',
    question: {
      fr: 'Ces règles imposent-elles au personnel des obligations générales et permanentes, dont le non-respect peut être sanctionné ?',
      en: 'Do these rules lay general and permanent duties on the staff that may be enforced by sanctions?',
      de: 'Legen diese Regeln dem Personal allgemeine und dauerhafte Pflichten auf, deren Verletzung geahndet werden kann?',
    },
    // To take such duties out goes through the same steps: art. L1321-4. That is no way out of them.
    inHand: 'given',
    definedIn: { source: 'fr.ct.L1321-5', at: 'al. 1' },
  }),
  proportionate: yesNo({
    label: {
      fr: 'restrictions justifiées et proportionnées',
      en: 'limits justified and proportionate',
      de: 'gerechtfertigte und verhältnismäßige Einschränkungen',
    },
    description:
      'Whether every limit that these rules set to the rights and freedoms of the staff is justified by the task and proportionate to its aim.',
    question: {
      fr: 'Chaque restriction que ces règles apportent aux libertés des salariés est-elle justifiée par la tâche et proportionnée à son but ?',
      en: 'Is every limit that these rules set to the freedoms of the staff justified by the task and proportionate to its aim?',
      de: 'Ist jede Einschränkung der Freiheiten der Arbeitnehmer durch die Aufgabe gerechtfertigt und ihrem Zweck angemessen?',
    },
    inHand: { to: [true], entails: rulesChanged },
    definedIn: { source: 'fr.ct.L1321-3', at: '2°' },
  }),
  cseConsulted: yesNo({
    label: {
      fr: 'avis du CSE sur la charte des outils',
      en: 'opinion of the CSE on the rules',
      de: 'Stellungnahme des CSE zu den Regeln',
    },
    description:
      'France: whether the works council (CSE; until 2019 the bodies it replaced) was asked for its opinion before these rules were introduced or changed.',
    question: {
      fr: "Le CSE a-t-il été consulté avant l'introduction ou la modification de ces règles ?",
      en: 'Was the works council (CSE) asked for its opinion before these rules were introduced or changed?',
      de: 'Wurde der Sozial- und Wirtschaftsausschuss (CSE) vor Einführung oder Änderung dieser Regeln angehört?',
    },
    inHand: { to: [true], anew: true },
    definedIn: { source: 'fr.ct.L1321-4', at: 'al. 1' },
  }),
  published: yesNo({
    label: {
      fr: 'dépôt et publicité de la charte',
      en: 'rules filed and made known',
      de: 'Hinterlegung und Bekanntgabe der Regeln',
    },
    description:
      'France: whether these rules were filed with the registry of the labour court and made known to the staff, as internal rules are. Follows from `toolsCharter.publishedOn`.',
    question: {
      fr: "Ces règles ont-elles été déposées au greffe du conseil de prud'hommes et portées à la connaissance du personnel ?",
      en: 'Were these rules filed with the registry of the labour court and made known to the staff?',
      de: 'Wurden diese Regeln bei der Geschäftsstelle des Arbeitsgerichts hinterlegt und dem Personal bekannt gegeben?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L1321-4', at: 'al. 2' },
  }),
  publishedOn: day({
    label: {
      fr: 'date des formalités de dépôt et de publicité',
      en: 'date of filing and publication',
      de: 'Datum der Hinterlegung und Bekanntgabe',
    },
    description: 'France: the day on which the last step of filing these rules and making them known was done.',
    question: {
      fr: 'À quelle date la dernière formalité de dépôt et de publicité a-t-elle été accomplie ?',
      en: 'On what day was the last step of filing and publication done?',
      de: 'An welchem Tag wurde der letzte Schritt der Hinterlegung und Bekanntgabe vollzogen?',
    },
    inHand: 'past',
    definedIn: { source: 'fr.ct.L1321-4', at: 'al. 2' },
  }),
  inForceOn: day({
    label: {
      fr: "date d'entrée en vigueur de la charte",
      en: 'date of entry into force of the rules',
      de: 'Datum des Inkrafttretens der Regeln',
    },
    description: 'France: the day of entry into force that these rules themselves name.',
    question: {
      fr: "Quelle date d'entrée en vigueur ces règles indiquent-elles ?",
      en: 'Which day of entry into force do these rules name?',
      de: 'Welchen Tag des Inkrafttretens nennen diese Regeln?',
    },
    inHand: { anew: true },
    definedIn: { source: 'fr.ct.L1321-4', at: 'al. 2' },
  }),
  sentToInspectorate: yesNo({
    label: {
      fr: "communication de la charte à l'inspection du travail",
      en: 'rules sent to the labour inspectorate',
      de: 'Übermittlung der Regeln an die Arbeitsaufsicht',
    },
    description:
      'France: whether these rules were sent to the labour inspectorate, with the opinion of the CSE where there is one.',
    question: {
      fr: "Ces règles ont-elles été communiquées à l'inspecteur du travail avec, le cas échéant, l'avis du CSE ?",
      en: 'Were these rules sent to the labour inspector, with the opinion of the CSE where there is one?',
      de: 'Wurden diese Regeln, gegebenenfalls mit der Stellungnahme des CSE, der Arbeitsaufsicht übermittelt?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L1321-4', at: 'al. 3' },
  }),
});
