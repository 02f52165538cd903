import type { Localized } from '../language.js';
import { fine, injunction } from './disconnection-sanction.js';
import { talks } from './disconnection-talks.js';
import { choice, group, yesNo } from './fact.js';
import type { Entailed, InHand } from './in-hand.js';

const headingChoices = {
  defined: { fr: 'prévu', en: 'dealt with', de: 'geregelt' },
  missing: {
    fr: 'non prévu, bien que pertinent',
    en: 'left out though relevant',
    de: 'nicht geregelt, obwohl einschlägig',
  },
  'not-relevant': { fr: 'sans objet dans cette entreprise', en: 'not relevant here', de: 'hier nicht einschlägig' },
} as const;

/** Whoever was told, asked or agreed before has not been for what comes now. */
const notYetAsked: Readonly<Record<string, Entailed>> = {
  'disconnection.delegationInformed': null,
  'disconnection.delegationConsulted': null,
  'disconnection.delegationAgreed': null,
  'disconnection.cseConsulted': null,
  'disconnection.communicatedToStaff': null,
};

/** Art. L.414-3(7) and L.414-9 pt 9 speak of modifying the regime as they do of introducing it. */
const modified: Readonly<Record<string, Entailed>> = { ...notYetAsked, 'disconnection.change': 'modification' };

const partOfTheRegime: InHand = { to: ['defined'], entails: modified };

/** One of the subjects the regime deals with where applicable (`le cas échéant`). */
const heading = (label: Localized, description: string, question: Localized) =>
  choice({
    label,
    description: `${description} \`missing\`: relevant to the undertaking, yet the regime is silent; \`not-relevant\`: there is a reason why the undertaking does not need it.`,
    question,
    inHand: partOfTheRegime,
    definedIn: { source: 'lu.ct.L312-9', at: 'al. 1' },
    choices: headingChoices,
  });

/** The regime that ensures the right to disconnect. */
export const disconnection = group({
  source: choice({
    label: {
      fr: 'source du régime de déconnexion',
      en: 'source of the disconnection regime',
      de: 'Grundlage der Nichterreichbarkeitsregelung',
    },
    description:
      'Where the regime is laid down. Luxembourg: `collective-agreement`, `subordinate-agreement`, or the level of the undertaking (`undertaking`, `charter`, `company-agreement`). France: `company-agreement`; `charter` for what the employer laid down alone (`undertaking` where it bears another name); `collective-agreement` where only a branch agreement deals with it. `none`: there is no regime.',
    question: {
      fr: "Où le régime de déconnexion est-il défini, s'il existe ?",
      en: 'Where is the regime laid down that ensures the right to disconnect, if there is one?',
      de: 'Wo ist die Regelung zum Recht auf Nichterreichbarkeit festgelegt, falls es eine gibt?',
    },
    inHand: {
      to: { charter: 'alone', 'company-agreement': 'unions', 'collective-agreement': 'unions' },
      entails: { ...notYetAsked, 'disconnection.change': 'introduction' },
    },
    definedIn: { source: 'lu.ct.L312-9', at: 'al. 2' },
    choices: {
      none: { fr: 'aucun régime', en: 'no regime', de: 'keine Regelung' },
      'collective-agreement': {
        fr: 'convention collective de travail',
        en: 'collective labour agreement',
        de: 'Kollektivvertrag',
      },
      'subordinate-agreement': {
        fr: 'accord subordonné',
        en: 'subordinate agreement',
        de: 'untergeordnete Vereinbarung',
      },
      undertaking: {
        fr: "autre texte au niveau de l'entreprise",
        en: 'other document of the undertaking',
        de: 'anderes Dokument auf Unternehmensebene',
      },
      charter: { fr: "charte de l'employeur", en: "employer's charter", de: 'Charta des Arbeitgebers' },
      'company-agreement': { fr: "accord d'entreprise", en: 'company agreement', de: 'Betriebsvereinbarung' },
    },
  }),
  change: choice({
    label: {
      fr: 'introduction ou modification du régime',
      en: 'introduction or change of the regime',
      de: 'Einführung oder Änderung der Regelung',
    },
    description:
      'Whether the employer, since 4 July 2023 and while a delegation was in place, introduced the regime or last modified it; `none` when the step is only planned, older, or was taken when there was no delegation.',
    question: {
      fr: "Depuis le 4 juillet 2023, et alors qu'une délégation du personnel était en place, avez-vous introduit ou modifié le régime de déconnexion (un simple projet ne compte pas) ?",
      en: 'Since 4 July 2023, and while a staff delegation was in place, have you introduced or modified the disconnection regime (a mere plan does not count)?',
      de: 'Haben Sie seit dem 4. Juli 2023, während eine Personaldelegation bestand, die Nichterreichbarkeitsregelung eingeführt oder geändert (ein bloßes Vorhaben zählt nicht)?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L312-9', at: 'al. 3' },
    choices: {
      none: { fr: "ni l'un ni l'autre", en: 'neither', de: 'weder noch' },
      introduction: { fr: 'introduction', en: 'introduction', de: 'Einführung' },
      modification: { fr: 'modification', en: 'modification', de: 'Änderung' },
    },
  }),
  practicalMeasures: heading(
    {
      fr: 'modalités pratiques de déconnexion',
      en: 'practical arrangements for disconnecting',
      de: 'praktische Modalitäten der Nichterreichbarkeit',
    },
    'Practical arrangements for disconnecting from digital tools; in France, how the right to disconnect is exercised.',
    {
      fr: 'Le régime prévoit-il des modalités pratiques de déconnexion (plages horaires, règles pour les courriels et appels) ?',
      en: 'Does the regime set practical arrangements for disconnecting (time slots, rules for mail and calls)?',
      de: 'Sieht die Regelung praktische Modalitäten vor (Zeitfenster, Regeln für E-Mails und Anrufe)?',
    },
  ),
  technicalMeasures: heading(
    {
      fr: 'mesures techniques de déconnexion',
      en: 'technical measures for disconnecting',
      de: 'technische Maßnahmen zur Sicherung der Nichterreichbarkeit',
    },
    'Technical measures for disconnecting from digital tools.',
    {
      fr: "Le régime prévoit-il des mesures techniques (différé des envois, coupure des notifications, limites d'accès) ?",
      en: 'Does the regime set technical measures (delayed sending, notifications off, limits on access)?',
      de: 'Sieht die Regelung technische Maßnahmen vor (verzögerter Versand, abgeschaltete Benachrichtigungen, Zugangsgrenzen)?',
    },
  ),
  awareness: heading(
    { fr: 'mesures de sensibilisation', en: 'awareness measures', de: 'Sensibilisierungsmaßnahmen' },
    'Measures that make staff aware of the right to disconnect; in France, of a reasonable use of digital tools, `defined` only where they are meant for employees as well as for supervisors and management.',
    {
      fr: "Le régime prévoit-il des mesures de sensibilisation au droit à la déconnexion (en France, pour les salariés comme pour l'encadrement et la direction) ?",
      en: 'Does the regime set measures to raise awareness of the right to disconnect (in France, among employees as well as supervisors and management)?',
      de: 'Sieht die Regelung Maßnahmen zur Sensibilisierung für das Recht auf Nichterreichbarkeit vor (in Frankreich für Arbeitnehmer wie für Vorgesetzte und Leitung)?',
    },
  ),
  training: heading(
    { fr: 'mesures de formation', en: 'training measures', de: 'Schulungsmaßnahmen' },
    'Training on the right to disconnect; in France, on a reasonable use of digital tools, `defined` only where it is meant for employees as well as for supervisors and management.',
    {
      fr: "Le régime prévoit-il des mesures de formation au droit à la déconnexion (en France, pour les salariés comme pour l'encadrement et la direction) ?",
      en: 'Does the regime set training measures on the right to disconnect (in France, for employees as well as supervisors and management)?',
      de: 'Sieht die Regelung Schulungen zum Recht auf Nichterreichbarkeit vor (in Frankreich für Arbeitnehmer wie für Vorgesetzte und Leitung)?',
    },
  ),
  compensation: heading(
    { fr: 'modalités de compensation', en: 'compensation arrangements', de: 'Ausgleichsmodalitäten' },
    'Compensation when an exceptional derogation from the right to disconnect is made.',
    {
      fr: 'Le régime prévoit-il une compensation en cas de dérogation exceptionnelle au droit à la déconnexion ?',
      en: 'Does the regime set compensation for exceptional derogations from the right to disconnect?',
      de: 'Sieht die Regelung einen Ausgleich für Abweichungen vom Recht auf Nichterreichbarkeit in Ausnahmefällen vor?',
    },
  ),
  respectsWorkingTime: yesNo({
    label: {
      fr: 'respect des règles de temps de travail par le régime',
      en: 'regime respects working-time rules',
      de: 'Einhaltung der Arbeitszeitvorschriften durch die Regelung',
    },
    description:
      'Whether the regime ensures respect of the statutory or agreed rules on working time (daily and weekly rest, leave, public holidays).',
    question: {
      fr: 'Le régime assure-t-il le respect des règles légales et conventionnelles sur le temps de travail (repos, congés, jours fériés) ?',
      en: 'Does the regime ensure that the statutory and agreed working-time rules (rest, leave, public holidays) are respected?',
      de: 'Stellt die Regelung sicher, dass die gesetzlichen und kollektivvertraglichen Arbeitszeitvorschriften (Ruhezeiten, Urlaub, Feiertage) eingehalten werden?',
    },
    inHand: { to: [true], entails: modified },
    definedIn: { source: 'lu.ct.L312-9', at: 'al. 4' },
  }),
  communicatedToStaff: yesNo({
    label: {
      fr: 'régime communiqué aux salariés',
      en: 'regime made known to staff',
      de: 'Regelung den Arbeitnehmern mitgeteilt',
    },
    description: 'Whether the regime was put in writing and made known to the employees concerned.',
    question: {
      fr: 'Le régime a-t-il été mis par écrit et communiqué aux salariés concernés ?',
      en: 'Has the regime been put in writing and made known to the employees concerned?',
      de: 'Wurde die Regelung schriftlich festgehalten und den betroffenen Arbeitnehmern mitgeteilt?',
    },
    inHand: { to: [true] },
  }),
  delegationInformed: yesNo({
    label: { fr: 'information de la délégation', en: 'delegation informed', de: 'Unterrichtung der Delegation' },
    description:
      'Whether the staff delegation received, before the decision, the data it needed to examine the introduction or modification of the regime.',
    question: {
      fr: 'La délégation a-t-elle reçu, avant la décision, les données nécessaires pour examiner le régime ?',
      en: 'Did the delegation receive, before the decision, the data it needed to examine the regime?',
      de: 'Hat die Delegation vor der Entscheidung die Angaben erhalten, die sie zur Prüfung der Regelung brauchte?',
    },
    inHand: { to: [true], anew: true },
    definedIn: { source: 'lu.ct.L414-1', at: '(1)' },
  }),
  delegationConsulted: yesNo({
    label: { fr: 'consultation de la délégation', en: 'delegation consulted', de: 'Anhörung der Delegation' },
    description:
      'Whether views were exchanged with the staff delegation before the decision, so that it could give an opinion and get a reasoned answer.',
    question: {
      fr: 'Y a-t-il eu, avant la décision, un échange de vues avec la délégation, avec réponse motivée à son avis ?',
      en: 'Were views exchanged with the delegation before the decision, with a reasoned answer to its opinion?',
      de: 'Gab es vor der Entscheidung einen Meinungsaustausch mit der Delegation samt begründeter Antwort auf ihre Stellungnahme?',
    },
    inHand: { to: [true], anew: true },
    definedIn: { source: 'lu.ct.L414-1', at: '(1)' },
  }),
  delegationAgreed: yesNo({
    label: {
      fr: 'commun accord avec la délégation',
      en: 'common agreement with the delegation',
      de: 'Einvernehmen mit der Delegation',
    },
    description:
      'Whether employer and staff delegation decided on the introduction or modification of the regime by common agreement.',
    question: {
      fr: "L'employeur et la délégation ont-ils décidé du régime d'un commun accord ?",
      en: 'Did employer and delegation decide on the regime by common agreement?',
      de: 'Haben Arbeitgeber und Delegation die Regelung im gegenseitigen Einvernehmen beschlossen?',
    },
    inHand: { with: 'delegation', to: [true], anew: true },
    definedIn: { source: 'lu.ct.L414-9', at: 'pt 9' },
  }),
  cseConsulted: yesNo({
    label: { fr: 'avis du CSE sur la charte', en: 'works council consulted (CSE)', de: 'Anhörung des CSE' },
    description:
      "France: whether the comité social et économique (until it was set up, the comité d'entreprise or, failing that, the délégués du personnel) gave its opinion before the employer's charter, or is deemed to have given it because its time ran out.",
    question: {
      fr: 'Le CSE a-t-il rendu son avis avant la charte sur la déconnexion ?',
      en: 'Did the works council (CSE) give its opinion before the disconnection charter?',
      de: 'Hat der Sozial- und Wirtschaftsausschuss (CSE) vor der Charta zur Nichterreichbarkeit Stellung genommen?',
    },
    inHand: { to: [true], anew: true },
    definedIn: { source: 'fr.ct.L2242-17', at: '7°' },
  }),
  ...talks,
  injunction,
  fine,
});
