import { choice, day, group, yesNo } from './fact.js';
import { codecision } from './staff-delegation/codecision.js';
import { dispute } from './staff-delegation/dispute.js';
import { consultation, information, withholding } from './staff-delegation/information.js';
import { obstruction } from './staff-delegation/obstruction.js';

/** The elected staff delegation of Luxembourg law. */
export const staffDelegation = group({
  exists: yesNo({
    label: { fr: 'délégation du personnel', en: 'staff delegation', de: 'Personaldelegation' },
    description:
      'Luxembourg: whether the undertaking has an elected staff delegation of its own, or one elected under art. L.411-3(3).',
    question: {
      fr: "L'entreprise a-t-elle une délégation du personnel élue ?",
      en: 'Does the undertaking have an elected staff delegation?',
      de: 'Hat das Unternehmen eine gewählte Personaldelegation?',
    },
    inHand: { with: 'employees', to: [true] },
    definedIn: { source: 'lu.ct.L411-1', at: '(1)' },
  }),
  level: choice({
    label: { fr: 'niveau de la délégation', en: 'level of the delegation', de: 'Ebene der Delegation' },
    description:
      'Where the delegation was elected: in the undertaking itself, or for an economic and social entity of at least three undertakings that each have fewer than 15 employees.',
    question: {
      fr: "La délégation a-t-elle été élue dans l'entreprise ou au niveau d'une entité économique et sociale ?",
      en: 'Was the delegation elected in the undertaking or for an economic and social entity?',
      de: 'Wurde die Delegation im Unternehmen oder für eine wirtschaftliche und soziale Einheit gewählt?',
    },
    inHand: 'given',
    definedIn: { source: 'lu.ct.L411-3', at: '(3)' },
    choices: {
      undertaking: { fr: 'entreprise', en: 'undertaking', de: 'Unternehmen' },
      entity: {
        fr: 'entité économique et sociale',
        en: 'economic and social entity',
        de: 'wirtschaftliche und soziale Einheit',
      },
    },
  }),
  electedOn: day({
    label: { fr: 'dernières élections sociales', en: 'last elections', de: 'letzte Sozialwahlen' },
    description: 'Day of the last elections of the staff delegation.',
    question: {
      fr: 'Quel jour la délégation actuelle a-t-elle été élue ?',
      en: 'On which day was the present delegation elected?',
      de: 'An welchem Tag wurde die jetzige Delegation gewählt?',
    },
    inHand: 'past',
    unread: 'the headcount is given for the last elections, whenever they were',
  }),
  ...information,
  consultation,
  withholding,
  codecision,
  dispute,
  obstruction,
});
