import { day, group, yesNo } from '../fact.js';

/** A dispute that goes through the labour inspectorate to mediation, step by step. */
export const dispute = group({
  open: yesNo({
    label: {
      fr: 'litige relevant de la médiation',
      en: 'dispute open to mediation',
      de: 'schlichtungsfähige Streitigkeit',
    },
    description:
      'Luxembourg: whether employer and delegation are in dispute on a matter that art. L.417-3 sends to mediation: a decision to be taken by common agreement (art. L.414-9 to L.414-13), additional information (art. L.414-2 (7)), advisers and experts (art. L.412-2), a delegation of an economic and social entity (art. L.411-3) or the running of the delegation (art. L.416-1 to L.416-7). The other facts of this group are about that dispute.',
    question: {
      fr: "Êtes-vous en désaccord avec la délégation sur une décision à prendre d'un commun accord, des informations complémentaires, des conseillers ou experts, ou son organisation ?",
      en: 'Are you in dispute with the delegation on a decision to be taken by common agreement, additional information, advisers or experts, or its organisation?',
      de: 'Sind Sie mit der Delegation uneinig über eine einvernehmlich zu treffende Entscheidung, zusätzliche Auskünfte, Berater oder Sachverständige oder ihre Organisation?',
    },
    inHand: { with: 'delegation', to: [false] },
    definedIn: { source: 'lu.ct.L417-3', at: '(1)' },
  }),
  inspectorateAsked: yesNo({
    label: {
      fr: "intervention de l'ITM dans le litige",
      en: 'labour inspectorate brought into the dispute',
      de: 'Einschaltung der Gewerbeaufsicht in die Streitigkeit',
    },
    description:
      'Luxembourg: whether the labour inspectorate was brought into the dispute. Follows from `inspectorateAskedOn` when that is given.',
    question: {
      fr: "L'ITM a-t-elle été saisie de ce litige avec la délégation ?",
      en: 'Has the labour inspectorate (ITM) been brought into this dispute with the delegation?',
      de: 'Wurde die Gewerbeaufsicht (ITM) in diese Streitigkeit mit der Delegation eingeschaltet?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L417-3', at: '(1)' },
  }),
  inspectorateAskedOn: day({
    label: {
      fr: "date de l'intervention de l'ITM",
      en: 'day the labour inspectorate was brought in',
      de: 'Tag der Einschaltung der Gewerbeaufsicht',
    },
    description: 'Luxembourg: day on which the labour inspectorate was brought into the dispute.',
    question: {
      fr: "Quel jour l'ITM est-elle intervenue dans ce litige ?",
      en: 'On which day was the labour inspectorate (ITM) brought into this dispute?',
      de: 'An welchem Tag wurde die Gewerbeaufsicht (ITM) in diese Streitigkeit eingeschaltet?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L417-3', at: '(1)' },
  }),
  certified: yesNo({
    label: {
      fr: 'certificat de non-résolution du litige',
      en: 'certificate that the dispute is unresolved',
      de: 'Bescheinigung über die Nichtbeilegung der Streitigkeit',
    },
    description:
      'Luxembourg: whether the dispute was certified as unresolved. Follows from `certifiedOn` when that is given.',
    question: {
      fr: 'Le litige a-t-il été certifié non résolu ?',
      en: 'Has the dispute been certified as unresolved?',
      de: 'Wurde bescheinigt, dass die Streitigkeit nicht beigelegt ist?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L417-3', at: '(1)' },
  }),
  certifiedOn: day({
    label: {
      fr: 'date du certificat de non-résolution',
      en: 'day of the certificate that the dispute is unresolved',
      de: 'Tag der Bescheinigung über die Nichtbeilegung',
    },
    description: 'Luxembourg: day on which that certificate was issued.',
    question: {
      fr: 'Quel jour le certificat de non-résolution du litige a-t-il été émis ?',
      en: 'On which day was the certificate that the dispute is unresolved issued?',
      de: 'An welchem Tag wurde die Bescheinigung über die Nichtbeilegung ausgestellt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L417-3', at: '(1)' },
  }),
  mediationCommission: yesNo({
    label: {
      fr: 'commission de médiation conventionnelle',
      en: 'mediation commission set up by agreement',
      de: 'vereinbarte Schlichtungskommission',
    },
    description:
      'Luxembourg: whether the undertaking is covered by a mediation commission set up in a collective agreement or an inter-professional agreement.',
    question: {
      fr: "Une convention collective ou un accord interprofessionnel institue-t-il une commission de médiation pour l'entreprise ?",
      en: 'Does a collective agreement or an inter-professional agreement set up a mediation commission for the undertaking?',
      de: 'Sieht ein Kollektivvertrag oder eine branchenübergreifende Vereinbarung eine Schlichtungskommission für das Unternehmen vor?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L417-3', at: '(1)' },
  }),
  mediationRequested: yesNo({
    label: { fr: 'saisine en médiation', en: 'mediation asked for', de: 'beantragte Schlichtung' },
    description:
      'Luxembourg: whether the dispute was brought before the mediation commission or, failing one, the director of the labour inspectorate. Follows from `mediationRequestedOn` when that is given.',
    question: {
      fr: "Le litige a-t-il été porté devant la commission de médiation ou, à défaut, devant le directeur de l'ITM ?",
      en: 'Has the dispute been brought before the mediation commission or, failing one, the director of the labour inspectorate (ITM)?',
      de: 'Wurde die Streitigkeit der Schlichtungskommission oder, falls es keine gibt, dem Direktor der Gewerbeaufsicht (ITM) vorgelegt?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L417-3', at: '(2)' },
  }),
  mediationRequestedOn: day({
    label: {
      fr: 'date de la saisine en médiation',
      en: 'day mediation was asked for',
      de: 'Tag des Schlichtungsantrags',
    },
    description: 'Luxembourg: day on which the dispute was brought before the commission or the director.',
    question: {
      fr: "Quel jour la commission de médiation ou le directeur de l'ITM a-t-il été saisi ?",
      en: 'On which day was the dispute brought before the mediation commission or the director of the labour inspectorate (ITM)?',
      de: 'An welchem Tag wurde die Streitigkeit der Schlichtungskommission oder dem Direktor der Gewerbeaufsicht (ITM) vorgelegt?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L417-3', at: '(2)' },
  }),
  mediatorAppointed: yesNo({
    label: { fr: 'désignation du médiateur', en: 'mediator appointed', de: 'Bestellung des Schlichters' },
    description:
      'Luxembourg: whether the mediator was chosen or drawn by lot. Follows from `mediatorAppointedOn` when that is given.',
    question: {
      fr: 'Le médiateur a-t-il été désigné ?',
      en: 'Has the mediator been appointed?',
      de: 'Wurde der Schlichter bestellt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L417-3', at: '(2)' },
  }),
  mediatorAppointedOn: day({
    label: {
      fr: 'date de désignation du médiateur',
      en: 'day the mediator was appointed',
      de: 'Tag der Bestellung des Schlichters',
    },
    description: 'Luxembourg: day on which the mediator was chosen or drawn by lot.',
    question: {
      fr: 'Quel jour le médiateur a-t-il été désigné ?',
      en: 'On which day was the mediator appointed?',
      de: 'An welchem Tag wurde der Schlichter bestellt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L417-3', at: '(3)' },
  }),
});
