import { choices, day, group, yesNo } from './fact.js';

/** An important decision about work, equipment or the undertaking itself, planned or taken. */
export const workChange = group({
  kinds: choices({
    label: {
      fr: 'décision importante en projet ou prise',
      en: 'important decision planned or taken',
      de: 'geplante oder getroffene wichtige Entscheidung',
    },
    description:
      'Luxembourg: everything that an important decision, planned or last taken, bears on. A monitoring system, a ban on personal accounts or new communication tools can be such a decision; whether it is important is a matter of its weight. `[]`: there is no such decision. The other facts of this group are about that decision.',
    question: {
      fr: "Une décision importante est-elle en projet, ou vient-elle d'être prise ? Sur quoi porte-t-elle ?",
      en: 'Is an important decision planned, or was one lately taken? What does it bear on?',
      de: 'Ist eine wichtige Entscheidung geplant oder kürzlich getroffen worden? Was betrifft sie?',
    },
    inHand: 'given',
    definedIn: { source: 'lu.ct.L414-5', at: '(1)' },
    choices: {
      organisation: {
        fr: "modification importante de l'organisation du travail",
        en: 'important change in work organisation',
        de: 'wesentliche Änderung der Arbeitsorganisation',
      },
      contracts: {
        fr: 'modification importante des contrats de travail',
        en: 'important change in employment contracts',
        de: 'wesentliche Änderung der Arbeitsverträge',
      },
      installations: {
        fr: "installations de production ou d'administration",
        en: 'production or administration installations',
        de: 'Produktions- oder Verwaltungsanlagen',
      },
      equipment: { fr: 'équipement', en: 'equipment', de: 'Ausrüstung' },
      methods: {
        fr: 'méthodes de travail ou procédés de production (hors secrets de fabrication)',
        en: 'working methods or production processes (trade secrets excepted)',
        de: 'Arbeitsmethoden oder Produktionsverfahren (außer Betriebsgeheimnissen)',
      },
      'new-technology': { fr: 'nouvelles technologies', en: 'new technologies', de: 'neue Technologien' },
      economic: {
        fr: "décision économique ou financière déterminante pour la structure ou l'emploi",
        en: 'economic or financial decision with a decisive effect on structure or employment',
        de: 'für Struktur oder Beschäftigung entscheidende wirtschaftliche oder finanzielle Entscheidung',
      },
    },
  }),
  decidedOn: day({
    label: {
      fr: 'date de la décision importante',
      en: 'day of the important decision',
      de: 'Tag der wichtigen Entscheidung',
    },
    description: 'Luxembourg: day on which that decision was taken or is to be taken.',
    question: {
      fr: "Quel jour la décision importante a-t-elle été prise ou doit-elle l'être ?",
      en: 'On which day was the important decision taken, or when is it to be taken?',
      de: 'An welchem Tag wurde die wichtige Entscheidung getroffen oder soll sie getroffen werden?',
    },
    inHand: { until: 'workChange.decided' },
  }),
  decided: yesNo({
    label: {
      fr: 'décision importante déjà prise',
      en: 'important decision taken',
      de: 'wichtige Entscheidung bereits getroffen',
    },
    description: 'Luxembourg: whether that decision has been taken. Follows from `decidedOn` when that is given.',
    question: {
      fr: 'La décision importante est-elle déjà prise ?',
      en: 'Has the important decision been taken yet?',
      de: 'Ist die wichtige Entscheidung schon getroffen?',
    },
    inHand: 'past',
  }),
  delegationInformed: yesNo({
    label: {
      fr: 'délégation informée de la décision importante',
      en: 'delegation informed of the important decision',
      de: 'Unterrichtung der Delegation über die wichtige Entscheidung',
    },
    description: 'Luxembourg: whether the delegation got the data it needs on the decision, before it was taken.',
    question: {
      fr: 'La délégation a-t-elle reçu, avant la décision importante, les données utiles à son examen ?',
      en: 'Did the delegation get the data it needs before the important decision?',
      de: 'Hat die Delegation vor der wichtigen Entscheidung die nötigen Angaben erhalten?',
    },
    inHand: { to: [true], until: 'workChange.decided' },
    definedIn: { source: 'lu.ct.L414-1', at: '(1)' },
  }),
  delegationConsulted: yesNo({
    label: {
      fr: 'délégation consultée sur la décision importante',
      en: 'delegation consulted on the important decision',
      de: 'Anhörung der Delegation zur wichtigen Entscheidung',
    },
    description:
      'Luxembourg: whether there was an exchange of views with the delegation before the decision, with a reasoned answer to any opinion.',
    question: {
      fr: 'La délégation a-t-elle été consultée avant la décision importante, avec réponse motivée à son avis éventuel ?',
      en: 'Was the delegation consulted before the important decision, with a reasoned answer to any opinion?',
      de: 'Wurde die Delegation vor der wichtigen Entscheidung angehört und eine etwaige Stellungnahme begründet beantwortet?',
    },
    inHand: { to: [true], until: 'workChange.decided' },
    definedIn: { source: 'lu.ct.L414-1', at: '(1)' },
  }),
  effectsExplained: yesNo({
    label: {
      fr: 'information sur les incidences sur les conditions de travail',
      en: 'information on the effects on working conditions',
      de: 'Unterrichtung über die Folgen für die Arbeitsbedingungen',
    },
    description:
      'Luxembourg: whether the delegation was told what the decision means for the conditions and the environment of work.',
    question: {
      fr: "La délégation a-t-elle été informée des incidences de la décision sur les conditions et l'environnement du travail ?",
      en: 'Was the delegation told what the decision means for the conditions and the environment of work?',
      de: 'Wurde die Delegation über die Folgen der Entscheidung für Arbeitsbedingungen und Arbeitsumfeld unterrichtet?',
    },
    inHand: { to: [true], until: 'workChange.decided' },
    definedIn: { source: 'lu.ct.L414-5', at: '(2)' },
  }),
  safetyConsulted: yesNo({
    label: {
      fr: 'consultation sur les conséquences pour la sécurité et la santé',
      en: 'consultation on the consequences for safety and health',
      de: 'Anhörung zu den Folgen für Sicherheit und Gesundheit',
    },
    description:
      'Luxembourg: whether employees or their representatives were consulted on what the new technologies mean for safety and health (equipment, working conditions, environment), mental health included.',
    question: {
      fr: 'Les salariés ou leurs représentants ont-ils été consultés sur les conséquences des nouvelles technologies pour la sécurité et la santé ?',
      en: 'Were the employees or their representatives consulted on the consequences of the new technologies for safety and health?',
      de: 'Wurden die Arbeitnehmer oder ihre Vertreter zu den Folgen der neuen Technologien für Sicherheit und Gesundheit angehört?',
    },
    inHand: { to: [true], until: 'workChange.decided' },
    definedIn: { source: 'lu.ct.L312-2', at: '(4) pt 4' },
  }),
  priorConsultationHarmful: yesNo({
    label: {
      fr: "risque d'entraver la gestion ou l'opération par une consultation préalable",
      en: 'risk that prior consultation hinders management or the operation',
      de: 'Gefährdung der Geschäftsführung oder des Vorhabens durch vorherige Anhörung',
    },
    description:
      'Luxembourg: whether informing and consulting before the economic or financial decision would risk hindering the management of the undertaking, or compromising the planned operation.',
    question: {
      fr: "Une consultation préalable risquerait-elle d'entraver la gestion de l'entreprise ou de compromettre l'opération projetée ?",
      en: 'Would prior consultation risk hindering the management of the undertaking or compromising the planned operation?',
      de: 'Würde eine vorherige Anhörung die Führung des Unternehmens behindern oder das geplante Vorhaben gefährden?',
    },
    inHand: 'given',
    definedIn: { source: 'lu.ct.L414-6', at: '(3)' },
  }),
  explainedAfterwards: yesNo({
    label: {
      fr: 'explications données après la décision',
      en: 'explanations given after the decision',
      de: 'Erläuterungen nach der Entscheidung',
    },
    description:
      'Luxembourg: whether, where prior consultation was not possible, the delegation got all necessary information and explanations within the three days.',
    question: {
      fr: 'Toutes les informations et explications nécessaires ont-elles été données à la délégation dans les trois jours ?',
      en: 'Was the delegation given all necessary information and explanations within the three days?',
      de: 'Hat die Delegation binnen drei Tagen alle nötigen Auskünfte und Erläuterungen erhalten?',
    },
    inHand: { to: [true], until: { start: 'workChange.decidedOn', days: 3 } },
    definedIn: { source: 'lu.ct.L414-6', at: '(3)' },
  }),
});
