import type { Clauses } from '../../clauses.js';

const heading = (name: string) => ({
  open: `si ${name} sont prévues`,
  is: `${name} sont {}`,
  isNot: `${name} ne sont pas {}`,
  values: {
    defined: 'prévues',
    missing: 'omises bien que pertinentes',
    'not-relevant': 'sans objet dans cette entreprise',
  },
});

/** The employer, its staff and what was agreed with them. */
export const employer: Clauses = {
  publicBody: ["l'employeur est l'État ou une commune", "l'employeur n'est ni l'État ni une commune"],
  'undertaking.kind': {
    is: "l'entreprise est {}",
    isNot: "l'entreprise n'est pas {}",
    values: {
      'family-only': "une entreprise n'occupant que des membres de la famille",
      'river-transport': 'une entreprise de transport fluvial',
      fairground: 'une entreprise foraine',
      'recognised-religion': "un culte lié à l'État par convention",
    },
    own: {
      ordinary: [
        "l'entreprise n'est d'aucune des natures exclues",
        "l'entreprise est de l'une des natures exclues (familiale, fluviale, foraine, culte lié à l'État par convention)",
      ],
    },
  },
  'undertaking.exemptStaff': [
    "l'entreprise occupe des cadres supérieurs ou des voyageurs de commerce",
    "l'entreprise n'occupe ni cadres supérieurs ni voyageurs de commerce",
  ],
  'staffDelegation.exists': [
    'une délégation du personnel est en place',
    "aucune délégation du personnel n'est en place",
  ],
  'staffDelegation.level': {
    is: 'la délégation a été élue {}',
    isNot: "la délégation n'a pas été élue {}",
    values: { undertaking: "dans l'entreprise", entity: "au niveau d'une entité économique et sociale" },
  },
  statutoryStaff: [
    "l'employeur occupe du personnel sous régime statutaire",
    "l'employeur n'occupe pas de personnel sous régime statutaire",
  ],
  'cse.exists': [
    'un comité social et économique (CSE) est en place',
    "aucun comité social et économique (CSE) n'est en place",
  ],
  'unionSection.exists': [
    'un syndicat représentatif a constitué une section syndicale',
    "aucun syndicat représentatif n'a constitué de section syndicale",
  ],
  'collectiveAgreement.applies': [
    "une convention collective ou un accord subordonné s'applique",
    "ni convention collective ni accord subordonné ne s'applique",
  ],
  'collectiveAgreement.beingNegotiated': [
    "l'employeur est partie à la négociation d'une convention collective ou d'un accord subordonné",
    "l'employeur n'est partie à aucune négociation d'une convention collective ou d'un accord subordonné",
  ],
  'collectiveAgreement.recordsDisconnectionTalks': [
    'la convention ou son projet consigne le résultat des négociations sur la déconnexion',
    'ni la convention ni son projet ne consigne le résultat des négociations sur la déconnexion',
  ],
  'internalRules.exists': ["l'entreprise a un règlement intérieur", "l'entreprise n'a pas de règlement intérieur"],
  'internalRules.requirePresenceToOpenMail': [
    "le règlement intérieur ne permet de consulter la messagerie d'un salarié qu'en sa présence",
    "le règlement intérieur ne subordonne pas la consultation de la messagerie d'un salarié à sa présence",
  ],
  'internalRules.fines': [
    'le règlement intérieur prévoit des amendes retenues sur le salaire',
    "le règlement intérieur ne prévoit pas d'amendes retenues sur le salaire",
  ],
  'internalRules.posted': [
    "le règlement intérieur est régulièrement affiché dans l'établissement",
    "le règlement intérieur n'est pas régulièrement affiché dans l'établissement",
  ],
  'internalRules.finesWithinTenthOfPay': [
    'les retenues pour amendes restent toujours dans la limite du dixième du salaire',
    'les retenues pour amendes ne restent pas toujours dans la limite du dixième du salaire',
  ],
  'internalRules.amendment.proposed': [
    'la délégation du personnel a proposé une modification du règlement intérieur',
    "la délégation du personnel n'a proposé aucune modification du règlement intérieur",
  ],
  'internalRules.amendment.decided': [
    'une décision a été prise sur la modification proposée',
    "aucune décision n'a été prise sur la modification proposée",
  ],
  'internalRules.amendment.toldToDelegation': [
    'cette décision a été communiquée immédiatement à la délégation',
    "cette décision n'a pas été communiquée immédiatement à la délégation",
  ],
  'toolsCharter.exists': [
    "des règles écrites régissent l'usage des outils de travail",
    "aucune règle écrite ne régit l'usage des outils de travail",
  ],
  'toolsCharter.generalDuties': [
    'les règles sur les outils de travail imposent des obligations générales et permanentes',
    "les règles sur les outils de travail n'imposent pas d'obligations générales et permanentes",
  ],
  'toolsCharter.proportionate': [
    'les restrictions prévues par les règles sur les outils de travail sont justifiées et proportionnées',
    'les restrictions prévues par les règles sur les outils de travail ne sont pas toutes justifiées et proportionnées',
  ],
  'toolsCharter.cseConsulted': [
    'le CSE a été consulté sur les règles relatives aux outils de travail',
    "le CSE n'a pas été consulté sur les règles relatives aux outils de travail",
  ],
  'toolsCharter.published': [
    'les règles sur les outils de travail ont été déposées et portées à la connaissance du personnel',
    "les règles sur les outils de travail n'ont pas été déposées ou pas été portées à la connaissance du personnel",
  ],
  'toolsCharter.sentToInspectorate': [
    "les règles sur les outils de travail ont été communiquées à l'inspecteur du travail",
    "les règles sur les outils de travail n'ont pas été communiquées à l'inspecteur du travail",
  ],
  'digitalTools.usedForWork': [
    'des salariés utilisent des outils numériques à des fins professionnelles',
    "aucun salarié n'utilise d'outils numériques à des fins professionnelles",
  ],
  'digitalTools.sharedPasswords': [
    'plusieurs personnes utilisent un même compte avec le même mot de passe',
    "aucun compte n'est utilisé par plusieurs personnes avec le même mot de passe",
  ],
  'disconnection.source': {
    open: 'où figure, le cas échéant, le régime de déconnexion',
    is: 'le régime de déconnexion figure dans {}',
    isNot: 'le régime de déconnexion ne figure pas dans {}',
    values: {
      'collective-agreement': 'une convention collective',
      'subordinate-agreement': 'un accord subordonné',
      undertaking: "un autre texte au niveau de l'entreprise",
      charter: "une charte de l'employeur",
      'company-agreement': "un accord d'entreprise",
    },
    own: { none: ["il n'existe aucun régime de déconnexion", 'un régime de déconnexion est en place'] },
  },
  'disconnection.change': {
    open: 'si le régime de déconnexion a été introduit ou modifié',
    is: 'le régime de déconnexion a été {}',
    isNot: "le régime de déconnexion n'a pas été {}",
    values: { introduction: 'introduit', modification: 'modifié' },
    own: {
      none: [
        "le régime de déconnexion n'a été ni introduit ni modifié",
        'le régime de déconnexion a été introduit ou modifié',
      ],
    },
  },
  'disconnection.practicalMeasures': /* @__PURE__ */ heading('les modalités pratiques de déconnexion'),
  'disconnection.technicalMeasures': /* @__PURE__ */ heading('les mesures techniques de déconnexion'),
  'disconnection.awareness': /* @__PURE__ */ heading('les mesures de sensibilisation'),
  'disconnection.training': /* @__PURE__ */ heading('les mesures de formation'),
  'disconnection.compensation': /* @__PURE__ */ heading('les modalités de compensation'),
  'disconnection.respectsWorkingTime': [
    'le régime de déconnexion respecte les règles sur le temps de travail',
    'le régime de déconnexion ne respecte pas les règles sur le temps de travail',
  ],
  'disconnection.communicatedToStaff': [
    'le régime de déconnexion a été mis par écrit et communiqué aux salariés concernés',
    "le régime de déconnexion n'a pas été mis par écrit ou n'a pas été communiqué aux salariés concernés",
  ],
  'disconnection.delegationInformed': [
    'la délégation a été informée du régime de déconnexion avant la décision',
    "la délégation n'a pas été informée du régime de déconnexion avant la décision",
  ],
  'disconnection.delegationConsulted': [
    'la délégation a été consultée sur le régime de déconnexion avant la décision',
    "la délégation n'a pas été consultée sur le régime de déconnexion avant la décision",
  ],
  'disconnection.delegationAgreed': [
    "l'employeur et la délégation ont décidé du régime de déconnexion d'un commun accord",
    "l'employeur et la délégation n'ont pas décidé du régime de déconnexion d'un commun accord",
  ],
  'disconnection.cseConsulted': [
    'le CSE a rendu son avis avant la charte sur la déconnexion',
    "le CSE n'a pas rendu d'avis avant la charte sur la déconnexion",
  ],
  'disconnection.negotiation': {
    open: 'où en est la négociation obligatoire sur la déconnexion',
    is: 'la négociation obligatoire {}',
    isNot: "il n'est pas vrai que la négociation obligatoire {}",
    values: {
      'not-opened': "n'a pas été engagée à la date voulue",
      'left-out': 'a été engagée sans la déconnexion',
      'under-way': 'sur la déconnexion est en cours',
      failed: "s'est close sans accord sur la déconnexion",
      agreement: "s'est close par un accord sur la déconnexion",
    },
  },
  'disconnection.injunction.received': [
    "l'ITM a enjoint à l'employeur de mettre en place le régime",
    "l'ITM n'a pas enjoint à l'employeur de mettre en place le régime",
  ],
  'disconnection.injunction.complied': [
    "l'injonction a été respectée dans le délai imparti",
    "l'injonction n'a pas été respectée dans le délai imparti",
  ],
  'disconnection.fine.imposed': [
    'une amende administrative a été infligée pour absence de régime',
    "aucune amende administrative n'a été infligée pour absence de régime",
  ],
  'disconnection.fine.repeated': [
    'une amende administrative a déjà été infligée pour le même manquement dans les deux dernières années',
    "aucune amende administrative n'a été infligée pour le même manquement dans les deux dernières années",
  ],
  'rest.derogatingAgreement': [
    'un accord permis par le Code déroge aux temps de repos en garantissant un repos compensatoire équivalent',
    'aucun accord permis par le Code ne déroge aux temps de repos en garantissant un repos compensatoire équivalent',
  ],
  'rest.inspectorateFoundServicePreventsWeeklyRest': [
    "l'ITM a constaté que le service ne permet pas 44 heures de repos hebdomadaire",
    "l'ITM n'a pas constaté que le service ne permet pas 44 heures de repos hebdomadaire",
  ],
  'rest.dailyException': [
    'une exception légale au repos quotidien peut être invoquée',
    'aucune exception légale au repos quotidien ne peut être invoquée',
  ],
  'rest.weeklyException': [
    'une exception légale au repos hebdomadaire peut être invoquée',
    'aucune exception légale au repos hebdomadaire ne peut être invoquée',
  ],
  'offHours.contact': {
    open: 'ce qui est attendu des salariés en dehors du temps de travail',
    is: 'en dehors du temps de travail, {}',
    isNot: "il n'est pas vrai qu'en dehors du temps de travail, {}",
    values: {
      none: 'les salariés ne sont pas sollicités',
      'may-answer': 'les salariés peuvent être sollicités mais restent libres de ne pas répondre',
      'must-answer': 'une réponse est exigée des salariés',
      'must-be-ready': "les salariés sont d'astreinte, tenus de se tenir prêts à intervenir",
    },
  },
  'offHours.device': {
    open: 'sur quel appareil les salariés sont contactés en dehors du temps de travail',
    is: 'les salariés sont contactés en dehors du temps de travail sur {}',
    isNot: 'les salariés ne sont pas contactés en dehors du temps de travail sur {}',
    values: { personal: 'leur appareil personnel', work: 'un appareil professionnel' },
  },
  'offHours.compensated': [
    "l'obligation de rester joignable ou prêt à intervenir donne lieu à une contrepartie",
    "l'obligation de rester joignable ou prêt à intervenir ne donne lieu à aucune contrepartie",
  ],
  'offHours.sanctionForNotAnswering': [
    "un salarié qui n'a pas répondu en dehors de son temps de travail est sanctionné",
    "aucun salarié n'est sanctionné pour ne pas avoir répondu en dehors de son temps de travail",
  ],
  'offHours.repeatedHarmfulContact': [
    "des sollicitations hors du temps de travail sont si répétées ou systématiques qu'elles portent atteinte à une personne",
    'aucune sollicitation répétée ou systématique hors du temps de travail ne porte atteinte à une personne',
  ],
  'offHours.onCallScheduleGiven': [
    "les salariés d'astreinte connaissent leur programmation individuelle dans un délai raisonnable",
    "les salariés d'astreinte ne connaissent pas leur programmation individuelle dans un délai raisonnable",
  ],
  'offHours.workRecorded': [
    'le travail accompli hors du temps de travail est décompté',
    "le travail accompli hors du temps de travail n'est pas décompté",
  ],
};
