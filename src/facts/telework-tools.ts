import { yesNo } from './fact.js';

/** Limits set to what teleworkers may do with their tools. */
export const teleworkTools = {
  toolUseRestricted: yesNo({
    label: {
      fr: "restrictions à l'usage des outils informatiques en télétravail",
      en: 'limits on the use of IT tools in telework',
      de: 'Einschränkungen der IT-Nutzung bei Telearbeit',
    },
    description:
      'France: whether the employer restricts how teleworkers may use IT equipment, tools or electronic communication services.',
    question: {
      fr: "L'usage des équipements, outils informatiques ou services de communication est-il limité pour les télétravailleurs ?",
      en: 'Is the use of equipment, IT tools or communication services restricted for teleworkers?',
      de: 'Ist die Nutzung von Geräten, IT-Werkzeugen oder Kommunikationsdiensten für Telearbeitende eingeschränkt?',
    },
    inHand: { to: [false] },
    definedIn: { source: 'fr.ct.L1222-10', at: '1°' },
  }),
  toolLimitsTold: yesNo({
    label: {
      fr: 'information des télétravailleurs sur ces restrictions et leurs sanctions',
      en: 'teleworkers told of these limits and their sanctions',
      de: 'Unterrichtung der Telearbeitenden über diese Einschränkungen und Sanktionen',
    },
    description:
      'France: whether each teleworker was told of every such restriction and of the sanctions for ignoring it.',
    question: {
      fr: 'Chaque télétravailleur a-t-il été informé de ces restrictions et des sanctions encourues ?',
      en: 'Was each teleworker told of these restrictions and of the sanctions?',
      de: 'Wurde jeder Telearbeitende über diese Einschränkungen und die Sanktionen unterrichtet?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L1222-10', at: '1°' },
  }),
};
