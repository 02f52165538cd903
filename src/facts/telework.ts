import { choice, day, group, yesNo } from './fact.js';
import { terms } from './telework-terms.js';
import { teleworkTools } from './telework-tools.js';

/** Work done away from the employer's premises with digital tools. */
export const telework = group({
  used: yesNo({
    label: { fr: 'télétravail', en: 'telework', de: 'Telearbeit' },
    description:
      "Whether some employees, by choice, do away from the employer's premises and with information technology work that could have been done there. Occasional telework counts.",
    question: {
      fr: 'Des salariés télétravaillent-ils, régulièrement ou occasionnellement ?',
      en: 'Do employees telework, regularly or occasionally?',
      de: 'Leisten Arbeitnehmer regelmäßig oder gelegentlich Telearbeit?',
    },
    inHand: { with: 'employees', to: [false] },
  }),
  change: choice({
    label: {
      fr: 'introduction ou modification du régime de télétravail',
      en: 'introduction or change of the telework scheme',
      de: 'Einführung oder Änderung der Telearbeitsregelung',
    },
    description:
      'Whether a telework scheme specific to the undertaking is being, or was last, introduced or modified by the employer; `none` when no such step is in question.',
    question: {
      fr: "S'agit-il d'introduire un régime de télétravail propre à l'entreprise ou de le modifier ?",
      en: "Is a telework scheme of the undertaking's own being introduced or modified?",
      de: 'Wird eine unternehmenseigene Telearbeitsregelung eingeführt oder geändert?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L414-3', at: '(6)' },
    choices: {
      none: { fr: "ni l'un ni l'autre", en: 'neither', de: 'weder noch' },
      introduction: { fr: 'introduction', en: 'introduction', de: 'Einführung' },
      modification: { fr: 'modification', en: 'modification', de: 'Änderung' },
    },
  }),
  changeOn: day({
    label: {
      fr: "prise d'effet du régime de télétravail",
      en: 'day the telework scheme takes effect',
      de: 'Wirksamwerden der Telearbeitsregelung',
    },
    description: 'Luxembourg: day on which the new or modified telework scheme took effect or is to take effect.',
    question: {
      fr: 'Quel jour le régime de télétravail, nouveau ou modifié, a-t-il pris effet ou doit-il le faire ?',
      en: 'On which day did the new or modified telework scheme take effect, or when is it to do so?',
      de: 'An welchem Tag wurde oder wird die neue oder geänderte Telearbeitsregelung wirksam?',
    },
    inHand: { until: 'telework.changed' },
  }),
  changed: yesNo({
    label: {
      fr: 'régime de télétravail déjà introduit ou modifié',
      en: 'telework scheme already introduced or changed',
      de: 'bereits eingeführte oder geänderte Telearbeitsregelung',
    },
    description:
      'Luxembourg: whether the introduction or modification has taken effect. Follows from `changeOn` when that is given.',
    question: {
      fr: "L'introduction ou la modification du régime de télétravail a-t-elle déjà pris effet ?",
      en: 'Has the introduction or modification of the telework scheme taken effect yet?',
      de: 'Ist die Einführung oder Änderung der Telearbeitsregelung schon wirksam?',
    },
    inHand: 'past',
  }),
  delegationConsulted: yesNo({
    label: {
      fr: 'information et consultation de la délégation sur le télétravail',
      en: 'delegation informed and consulted on telework',
      de: 'Unterrichtung und Anhörung der Delegation zur Telearbeit',
    },
    description:
      'Luxembourg: whether the staff delegation was both informed and consulted, as art. L.414-1 understands the two, before the telework scheme was introduced or modified.',
    question: {
      fr: 'La délégation du personnel a-t-elle été informée et consultée avant la décision sur le régime de télétravail ?',
      en: 'Was the staff delegation informed and consulted before the decision on the telework scheme?',
      de: 'Wurde die Personaldelegation vor der Entscheidung über die Telearbeitsregelung unterrichtet und angehört?',
    },
    inHand: { to: [true], anew: true },
    definedIn: { source: 'lu.ct.L414-3', at: '(6)' },
  }),
  delegationAgreed: yesNo({
    label: {
      fr: 'commun accord avec la délégation sur le télétravail',
      en: 'common agreement with the delegation on telework',
      de: 'Einvernehmen mit der Delegation über die Telearbeit',
    },
    description:
      'Luxembourg: whether employer and staff delegation decided on the introduction or modification of the telework scheme by common agreement.',
    question: {
      fr: "L'employeur et la délégation du personnel ont-ils décidé du régime de télétravail d'un commun accord ?",
      en: 'Did employer and staff delegation decide on the telework scheme by common agreement?',
      de: 'Haben Arbeitgeber und Personaldelegation die Telearbeitsregelung im gegenseitigen Einvernehmen beschlossen?',
    },
    inHand: { with: 'delegation', to: [true], anew: true },
    definedIn: { source: 'lu.ct.L414-9', at: 'pt 8' },
  }),
  contactHoursDefined: yesNo({
    label: {
      fr: 'plages horaires de contact en télétravail',
      en: 'contact hours for teleworkers set',
      de: 'festgelegte Erreichbarkeitszeiten bei Telearbeit',
    },
    description:
      "Whether the collective agreement on telework or, failing one, the employer's charter sets the hours during which the employer may usually contact a teleworker.",
    question: {
      fr: 'Les plages horaires pendant lesquelles vous pouvez habituellement joindre un salarié en télétravail sont-elles fixées par un accord collectif ou une charte ?',
      en: 'Does a collective agreement or a charter set the hours during which you may usually contact a teleworking employee?',
      de: 'Legt eine Kollektivvereinbarung oder eine Charta fest, zu welchen Zeiten Sie einen Arbeitnehmer in Telearbeit üblicherweise kontaktieren dürfen?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L1222-9', at: 'II 4°' },
  }),
  ...teleworkTools,
  ...terms,
});
