import { choice, day, group, yesNo } from '../fact.js';
import type { Entailed } from '../in-hand.js';
import { statutoryBody } from './statutory-body.js';

/** The time for asking the CNPD follows the information: what it was asked before that was not about it. */
const askedAgain: Readonly<Record<string, Entailed>> = {
  'monitoring.cnpdOpinion.requested': null,
  'monitoring.cnpdOpinion.requestedOn': null,
  'monitoring.cnpdOpinion.delivered': null,
  'monitoring.cnpdOpinion.deliveredOn': null,
};

/** What was left out of the information can only be told now; the time for asking the CNPD begins again. */
const informedAgain: Readonly<Record<string, Entailed>> = {
  'monitoring.priorInformation.givenOn': { today: true },
  ...askedAgain,
};

/** The information given to the representatives of the staff, or failing them to the ITM, before the measure. */
export const priorInformation = group({
  givenOn: day({
    label: {
      fr: "date de l'information préalable",
      en: 'date of the prior information',
      de: 'Datum der vorherigen Unterrichtung',
    },
    description:
      'Day on which the employer informed the representatives of the staff or, failing them, the ITM of the planned measure. The 15 days for asking the CNPD for an opinion follow it.',
    question: {
      fr: "À quelle date les représentants du personnel ou, à défaut, l'Inspection du travail et des mines (ITM) ont-ils été informés du projet ?",
      en: 'On what day were the staff representatives or, failing them, the labour inspectorate (ITM) informed of the plan?',
      de: 'An welchem Tag wurde die Personalvertretung oder, falls es keine gibt, die Gewerbeaufsicht (ITM) über das Vorhaben unterrichtet?',
    },
    inHand: { until: 'monitoring.live', entails: askedAgain },
    definedIn: { source: 'lu.ct.L261-1', at: '(2) al. 1' },
  }),
  to: choice({
    label: {
      fr: "destinataire de l'information préalable",
      en: 'addressee of the prior information',
      de: 'Empfänger der vorherigen Unterrichtung',
    },
    description:
      'Who received the prior information: for staff under private law the staff delegation or, failing one, the ITM; for staff under a statutory regime their own representative body. Where there is staff of both kinds, this names the addressee for staff under private law and `toStatutoryBody` speaks of the other. `none` means that nobody was informed.',
    question: {
      fr: "À qui avez-vous adressé l'information préalable ?",
      en: 'To whom did you give the prior information?',
      de: 'Wen haben Sie vorher über die Maßnahme unterrichtet?',
    },
    inHand: { to: ['delegation', 'itm', 'statutory-body'], until: 'monitoring.live', entails: informedAgain },
    choices: {
      delegation: { fr: 'délégation du personnel', en: 'staff delegation', de: 'Personaldelegation' },
      itm: {
        fr: 'Inspection du travail et des mines (ITM)',
        en: 'labour inspectorate (ITM)',
        de: 'Gewerbeaufsicht (ITM)',
      },
      'statutory-body': {
        fr: 'organisme représentant le personnel statutaire',
        en: 'representative body of statutory staff',
        de: 'Vertretung des Personals mit öffentlich-rechtlichem Statut',
      },
      none: { fr: 'personne', en: 'nobody', de: 'niemand' },
    },
    definedIn: { source: 'lu.ct.L261-1', at: '(2) al. 1' },
  }),
  ...statutoryBody,
  statesPurpose: yesNo({
    label: {
      fr: 'description détaillée de la finalité',
      en: 'detailed description of the purpose',
      de: 'genaue Beschreibung des Zwecks',
    },
    description: 'Whether the prior information describes in detail the purpose of the planned processing.',
    question: {
      fr: "L'information préalable décrit-elle en détail le but du dispositif ?",
      en: 'Does the prior information describe the purpose of the measure in detail?',
      de: 'Beschreibt die vorherige Unterrichtung den Zweck der Maßnahme im Einzelnen?',
    },
    inHand: { to: [true], until: 'monitoring.live', entails: informedAgain },
    definedIn: { source: 'lu.ct.L261-1', at: '(2) al. 2' },
  }),
  statesArrangements: yesNo({
    label: {
      fr: 'description des modalités de mise en œuvre',
      en: 'description of the implementation arrangements',
      de: 'Beschreibung der Umsetzung',
    },
    description:
      'Whether the prior information says how the monitoring system is to be run: for instance what is recorded, where, when, and who has access.',
    question: {
      fr: "L'information préalable explique-t-elle comment le dispositif sera mis en œuvre (quoi, où, quand, qui y a accès) ?",
      en: 'Does the prior information explain how the measure will be run (what, where, when, who has access)?',
      de: 'Erklärt die vorherige Unterrichtung, wie die Maßnahme umgesetzt wird (was, wo, wann, wer Zugriff hat)?',
    },
    inHand: { to: [true], until: 'monitoring.live', entails: informedAgain },
    definedIn: { source: 'lu.ct.L261-1', at: '(2) al. 2' },
  }),
  statesRetention: yesNo({
    label: {
      fr: 'indication de la durée ou des critères de conservation',
      en: 'statement of the retention period or criteria',
      de: 'Angabe der Aufbewahrungsfrist oder -kriterien',
    },
    description:
      'Whether the prior information states how long the data are kept or, failing a period, by which criteria that is decided.',
    question: {
      fr: "L'information préalable indique-t-elle combien de temps les données sont conservées, ou selon quels critères ?",
      en: 'Does the prior information say how long the data are kept, or by which criteria?',
      de: 'Gibt die vorherige Unterrichtung an, wie lange oder nach welchen Kriterien die Daten aufbewahrt werden?',
    },
    inHand: { to: [true], until: 'monitoring.live', entails: informedAgain },
    definedIn: { source: 'lu.ct.L261-1', at: '(2) al. 2' },
  }),
  undertakesNoReuse: yesNo({
    label: {
      fr: 'engagement formel de non-utilisation à une autre finalité',
      en: 'formal undertaking not to use the data for another purpose',
      de: 'förmliche Verpflichtung zur Zweckbindung',
    },
    description:
      'Whether the prior information holds a formal undertaking by the employer to use the data for the stated purpose and no other.',
    question: {
      fr: "Vous êtes-vous formellement engagé, dans l'information préalable, à n'utiliser les données que dans le but annoncé ?",
      en: 'Have you formally undertaken, in the prior information, to use the data only for the stated purpose?',
      de: 'Haben Sie sich in der vorherigen Unterrichtung förmlich verpflichtet, die Daten nur zum angegebenen Zweck zu verwenden?',
    },
    inHand: { to: [true], until: 'monitoring.live', entails: informedAgain },
    definedIn: { source: 'lu.ct.L261-1', at: '(2) al. 2' },
  }),
});
