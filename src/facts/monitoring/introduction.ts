import { choice, day, group, yesNo } from '../fact.js';

/** How a measure is introduced: who is told, who is asked, who agrees, and when it starts. */
export const introduction = {
  individualNotice: yesNo({
    label: {
      fr: 'information individuelle préalable des salariés',
      en: 'prior individual notice to employees',
      de: 'vorherige individuelle Information der Arbeitnehmer',
    },
    description:
      'Whether each employee concerned was told of the measure and of what it collects before it collected anything. In Luxembourg this comes on top of the prior information given to their representatives.',
    question: {
      fr: 'Chaque salarié concerné a-t-il été informé personnellement du dispositif avant sa mise en service ?',
      en: 'Was each employee concerned personally told of the measure before it went live?',
      de: 'Wurde jeder betroffene Arbeitnehmer vor der Inbetriebnahme persönlich über die Maßnahme informiert?',
    },
    inHand: { to: [true], until: 'monitoring.live' },
    definedIn: { source: 'fr.ct.L1222-4', at: 'al. 1' },
  }),
  goLiveOn: day({
    label: { fr: 'date de mise en œuvre', en: 'go-live date', de: 'Tag der Inbetriebnahme' },
    description:
      'Day on which the measure first collects data about employees, past or planned. The first collection counts, not the decision or the installation.',
    question: {
      fr: 'À quelle date le dispositif a-t-il commencé, ou doit-il commencer, à collecter des données ?',
      en: 'On what day did the measure start collecting data, or when is it due to start?',
      de: 'An welchem Tag hat die Maßnahme mit der Datenerfassung begonnen oder soll sie damit beginnen?',
    },
    inHand: { until: 'monitoring.live' },
  }),
  cnpdOpinion: group({
    requested: yesNo({
      label: {
        fr: "demande d'avis préalable à la CNPD",
        en: 'request for a CNPD opinion',
        de: 'Antrag auf Stellungnahme der CNPD',
      },
      description:
        'Whether the staff delegation or, failing one, the employees concerned have asked the CNPD for its prior opinion. Follows from `requestedOn` when that is given.',
      question: {
        fr: "La délégation ou, à défaut, les salariés concernés ont-ils demandé l'avis préalable de la CNPD sur le projet ?",
        en: 'Have the delegation or, failing one, the employees concerned asked the CNPD for its prior opinion on the plan?',
        de: 'Haben die Delegation oder, wenn es keine gibt, die betroffenen Arbeitnehmer die CNPD um eine vorherige Stellungnahme ersucht?',
      },
      inHand: 'others',
      definedIn: { source: 'lu.ct.L261-1', at: '(4)' },
    }),
    delivered: yesNo({
      label: { fr: 'avis rendu par la CNPD', en: 'CNPD opinion delivered', de: 'Stellungnahme der CNPD erteilt' },
      description: 'Whether the CNPD has delivered its opinion. Follows from `deliveredOn` when that is given.',
      question: {
        fr: 'La CNPD a-t-elle rendu son avis ?',
        en: 'Has the CNPD delivered its opinion?',
        de: 'Hat die CNPD ihre Stellungnahme abgegeben?',
      },
      inHand: 'others',
      definedIn: { source: 'lu.ct.L261-1', at: '(4)' },
    }),
    requestedOn: day({
      label: {
        fr: "date de la demande d'avis préalable à la CNPD",
        en: 'date of the request for a CNPD opinion',
        de: 'Datum des Antrags auf Stellungnahme der CNPD',
      },
      description:
        'Day on which the CNPD was asked for its prior opinion on the planned measure. The month it has to answer, during which the plan is suspended, runs from it.',
      question: {
        fr: "À quelle date la Commission nationale pour la protection des données (CNPD) a-t-elle été saisie d'une demande d'avis sur le projet ?",
        en: 'On what day was the National Data Protection Commission (CNPD) asked for an opinion on the plan?',
        de: 'An welchem Tag wurde die Nationale Kommission für den Datenschutz (CNPD) um eine Stellungnahme zu dem Vorhaben ersucht?',
      },
      inHand: 'others',
      definedIn: { source: 'lu.ct.L261-1', at: '(4)' },
    }),
    deliveredOn: day({
      label: {
        fr: "date de l'avis préalable de la CNPD",
        en: 'date of the CNPD opinion',
        de: 'Datum der Stellungnahme der CNPD',
      },
      description: 'Day on which the CNPD delivered the opinion it was asked for on the planned measure.',
      question: {
        fr: 'À quelle date la CNPD a-t-elle rendu son avis ?',
        en: 'On what day did the CNPD deliver its opinion?',
        de: 'An welchem Tag hat die CNPD ihre Stellungnahme abgegeben?',
      },
      inHand: 'others',
      definedIn: { source: 'lu.ct.L261-1', at: '(4)' },
    }),
    requestedBy: choice({
      label: {
        fr: "auteur de la demande d'avis",
        en: 'author of the request for an opinion',
        de: 'Antragsteller',
      },
      description: 'Who asked the CNPD for its opinion: the staff delegation or, failing one, the employees concerned.',
      question: {
        fr: "Qui a demandé l'avis de la CNPD ?",
        en: 'Who asked the CNPD for its opinion?',
        de: 'Wer hat die Stellungnahme der CNPD beantragt?',
      },
      inHand: 'others',
      choices: {
        delegation: { fr: 'délégation du personnel', en: 'staff delegation', de: 'Personaldelegation' },
        employees: { fr: 'salariés concernés', en: 'employees concerned', de: 'betroffene Arbeitnehmer' },
      },
      definedIn: { source: 'lu.ct.L261-1', at: '(4)' },
    }),
  }),
  delegationAgreed: yesNo({
    label: {
      fr: 'commun accord avec la délégation du personnel',
      en: 'common agreement with the staff delegation',
      de: 'Einvernehmen mit der Personaldelegation',
    },
    description:
      'Whether employer and staff delegation decided on the measure by common agreement. An opinion in favour, or a consultation, is less than that. Until the elections of early 2019, the decision of a joint committee (comité mixte) still in office counts as such in Luxembourg.',
    question: {
      fr: "La décision a-t-elle été prise d'un commun accord avec la délégation du personnel ?",
      en: 'Was the decision taken by common agreement with the staff delegation?',
      de: 'Haben Arbeitgeber und Personaldelegation die Maßnahme im gegenseitigen Einvernehmen beschlossen?',
    },
    inHand: { with: 'delegation', to: [true], anew: true },
    definedIn: { source: 'lu.ct.L414-9', at: 'pts 1-2' },
  }),
  flexitimeAgreement: choice({
    label: { fr: "accord sur l'horaire mobile", en: 'flexitime agreement', de: 'Vereinbarung über die Gleitzeit' },
    description:
      'The agreement that introduced or last changed the flexitime scheme which the measure serves. That of the employees concerned counts where there is no staff delegation; `none` means that the employer decided alone.',
    question: {
      fr: "Par quel accord l'horaire mobile a-t-il été mis en place ?",
      en: 'By what agreement was flexitime introduced?',
      de: 'Durch welche Vereinbarung wurde die Gleitzeit eingeführt?',
    },
    inHand: {
      to: {
        'collective-agreement': 'unions',
        'subordinate-agreement': 'unions',
        delegation: 'delegation',
        employees: 'employees',
      },
      anew: true,
    },
    choices: {
      'collective-agreement': {
        fr: 'convention collective ou accord interprofessionnel',
        en: 'collective or interprofessional agreement',
        de: 'Kollektivvertrag oder branchenübergreifende Vereinbarung',
      },
      'subordinate-agreement': {
        fr: 'accord subordonné',
        en: 'subordinate agreement',
        de: 'untergeordnete Vereinbarung',
      },
      delegation: {
        fr: 'commun accord avec la délégation du personnel',
        en: 'common agreement with the staff delegation',
        de: 'Einvernehmen mit der Personaldelegation',
      },
      employees: {
        fr: 'commun accord avec les salariés concernés',
        en: 'common agreement with the employees concerned',
        de: 'Einvernehmen mit den betroffenen Arbeitnehmern',
      },
      none: { fr: 'aucun', en: 'none', de: 'keine' },
    },
    definedIn: { source: 'lu.ct.L211-8', at: 'al. 2' },
  }),
  cseConsulted: yesNo({
    label: {
      fr: 'information-consultation du CSE sur le dispositif',
      en: 'works council (CSE) consulted on the measure',
      de: 'Anhörung des CSE zur Maßnahme',
    },
    description:
      'Whether the comité social et économique, the French works council, was informed and consulted on the measure before the decision to introduce it.',
    question: {
      fr: 'Avez-vous informé et consulté le comité social et économique (CSE) avant de décider du dispositif ?',
      en: 'Did you inform and consult the works council (CSE) before deciding on the measure?',
      de: 'Haben Sie den Sozial- und Wirtschaftsausschuss (CSE) vor der Entscheidung über die Maßnahme unterrichtet und angehört?',
    },
    inHand: { to: [true], until: 'monitoring.live' },
    definedIn: { source: 'fr.ct.L2312-38', at: 'al. 3' },
  }),
};
