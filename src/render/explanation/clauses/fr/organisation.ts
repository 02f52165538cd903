import type { Clauses } from '../../clauses.js';

/** Day rate, telework, personal accounts and changes at work. */
export const organisation: Clauses = {
  'dayRate.used': ['des salariés sont au forfait en jours', "aucun salarié n'est au forfait en jours"],
  'dayRate.agreementSecuresWorkload': [
    "l'accord collectif garantit un suivi effectif et régulier de la charge de travail",
    "l'accord collectif ne garantit pas un suivi effectif et régulier de la charge de travail",
  ],
  'dayRate.followedUp': [
    'la charge de travail des salariés au forfait en jours est suivie de façon effective et régulière',
    "la charge de travail des salariés au forfait en jours n'est pas suivie de façon effective et régulière",
  ],
  'dayRate.disconnectionDefined': [
    'les modalités de déconnexion des salariés au forfait en jours sont définies et communiquées',
    'les modalités de déconnexion des salariés au forfait en jours ne sont pas définies ou pas communiquées',
  ],
  'dayRate.collectiveAgreement': [
    'un accord collectif institue le forfait en jours',
    "aucun accord collectif n'institue le forfait en jours",
  ],
  'dayRate.agreementSetsDisconnection': [
    "l'accord sur le forfait en jours fixe lui-même les modalités de déconnexion",
    "l'accord sur le forfait en jours ne fixe pas les modalités de déconnexion",
  ],
  'dayRate.termsFollowCharter': [
    'les modalités de déconnexion du forfait en jours sont conformes à la charte',
    'les modalités de déconnexion du forfait en jours ne sont pas conformes à la charte',
  ],
  'dayRate.controlDocument': [
    'un document de contrôle des jours travaillés est tenu pour chaque salarié au forfait en jours',
    "aucun document de contrôle des jours travaillés n'est tenu pour chaque salarié au forfait en jours",
  ],
  'dayRate.workloadAllowsRest': [
    "l'employeur s'assure que la charge de travail laisse aux salariés au forfait en jours leurs temps de repos",
    "l'employeur ne s'assure pas que la charge de travail laisse aux salariés au forfait en jours leurs temps de repos",
  ],
  'dayRate.yearlyInterview': [
    'un entretien annuel a lieu avec chaque salarié au forfait en jours',
    "aucun entretien annuel n'a lieu avec chaque salarié au forfait en jours",
  ],
  'telework.used': ['des salariés télétravaillent', 'aucun salarié ne télétravaille'],
  'telework.change': {
    open: "si un régime de télétravail propre à l'entreprise est introduit ou modifié",
    is: "un régime de télétravail propre à l'entreprise est {}",
    isNot: "aucun régime de télétravail propre à l'entreprise n'est {}",
    values: { introduction: 'introduit', modification: 'modifié' },
    own: {
      none: [
        "aucun régime de télétravail propre à l'entreprise n'est introduit ni modifié",
        "un régime de télétravail propre à l'entreprise est introduit ou modifié",
      ],
    },
  },
  'telework.changed': [
    'le régime de télétravail nouveau ou modifié a pris effet',
    "le régime de télétravail nouveau ou modifié n'a pas encore pris effet",
  ],
  'telework.delegationConsulted': [
    'la délégation a été informée et consultée avant la décision sur le télétravail',
    "la délégation n'a pas été informée et consultée avant la décision sur le télétravail",
  ],
  'telework.delegationAgreed': [
    "l'employeur et la délégation ont décidé du régime de télétravail d'un commun accord",
    "l'employeur et la délégation n'ont pas décidé du régime de télétravail d'un commun accord",
  ],
  'telework.contactHoursDefined': [
    'un accord collectif ou une charte fixe les plages horaires de contact en télétravail',
    'ni accord collectif ni charte ne fixe les plages horaires de contact en télétravail',
  ],
  'telework.basis': {
    open: 'sur quoi repose le télétravail',
    is: 'le télétravail repose sur {}',
    isNot: 'le télétravail ne repose pas sur {}',
    values: {
      'collective-agreement': 'un accord collectif',
      charter: "une charte de l'employeur",
      'individual-agreement': 'un accord avec chaque salarié',
    },
  },
  'telework.yearlyInterview': [
    'un entretien annuel a lieu avec chaque télétravailleur',
    "aucun entretien annuel n'a lieu avec chaque télétravailleur",
  ],
  'telework.homeWorkRequired': [
    "il est demandé à des salariés de travailler chez eux ou d'y conserver des dossiers ou des instruments de travail",
    "il n'est demandé à aucun salarié de travailler chez lui ou d'y conserver des dossiers ou des instruments de travail",
  ],
  'telework.homeWorkAgreed': [
    "tous les salariés concernés ont accepté de travailler chez eux ou d'y conserver des dossiers ou des instruments",
    "tous les salariés concernés n'ont pas accepté de travailler chez eux ou d'y conserver des dossiers ou des instruments",
  ],
  'telework.exceptionalCircumstances': [
    'des circonstances exceptionnelles ou la force majeure imposent le télétravail',
    "ni circonstances exceptionnelles ni force majeure n'imposent le télétravail",
  ],
  'telework.toolUseRestricted': [
    "l'usage des outils informatiques est restreint en télétravail",
    "l'usage des outils informatiques n'est pas restreint en télétravail",
  ],
  'telework.toolLimitsTold': [
    'chaque télétravailleur a été informé de ces restrictions et des sanctions',
    "chaque télétravailleur n'a pas été informé de ces restrictions et des sanctions",
  ],
  'personalAccounts.clientContactBanned': [
    "l'usage de comptes personnels pour les contacts avec la clientèle est interdit",
    "l'usage de comptes personnels pour les contacts avec la clientèle n'est pas interdit",
  ],
  'personalAccounts.form': {
    open: "où figure l'interdiction des comptes personnels",
    is: "l'interdiction des comptes personnels figure dans {}",
    isNot: "l'interdiction des comptes personnels ne figure pas dans {}",
    values: {
      'internal-rules': 'le règlement intérieur',
      charter: 'une charte',
      note: 'une note de service',
      contract: 'le contrat de travail',
    },
    own: {
      none: [
        "l'interdiction des comptes personnels ne figure dans aucun document",
        "l'interdiction des comptes personnels figure dans un document",
      ],
    },
  },
  'personalAccounts.legitimateAim': ["l'interdiction a un but légitime", "l'interdiction n'a pas de but légitime"],
  'personalAccounts.proportionate': [
    "l'interdiction est proportionnée à son but",
    "l'interdiction n'est pas proportionnée à son but",
  ],
  'personalAccounts.limitedToWork': [
    "l'interdiction est limitée à l'usage professionnel",
    "l'interdiction touche aussi à l'usage privé des comptes personnels",
  ],
  'personalAccounts.communicatedToStaff': [
    "l'interdiction a été portée à la connaissance de tous les salariés concernés",
    "l'interdiction n'a pas été portée à la connaissance de tous les salariés concernés",
  ],
  'personalAccounts.workToolsProvided': [
    'les salariés disposent des outils professionnels nécessaires aux contacts avec la clientèle',
    'les salariés ne disposent pas des outils professionnels nécessaires aux contacts avec la clientèle',
  ],
  'personalAccounts.complianceMonitored': [
    "le respect de l'interdiction est contrôlé en traitant des données des salariés",
    "le respect de l'interdiction n'est pas contrôlé en traitant des données des salariés",
  ],
  'personalAccounts.delegationConsulted': [
    "la délégation a été consultée sur l'interdiction avant son adoption",
    "la délégation n'a pas été consultée sur l'interdiction avant son adoption",
  ],
  'personalAccounts.delegationAgreed': [
    "l'employeur et la délégation ont décidé de l'interdiction d'un commun accord",
    "l'employeur et la délégation n'ont pas décidé de l'interdiction d'un commun accord",
  ],
  'personalAccounts.cseConsulted': [
    "le CSE a été consulté sur l'interdiction avant son introduction",
    "le CSE n'a pas été consulté sur l'interdiction avant son introduction",
  ],
  'personalAccounts.trainingGiven': [
    'les salariés ont été formés aux règles sur les comptes personnels',
    "les salariés n'ont pas été formés aux règles sur les comptes personnels",
  ],
  'personalAccounts.exceptionsInWriting': [
    "les dérogations à l'interdiction sont toujours accordées par écrit",
    "les dérogations à l'interdiction ne sont pas toujours accordées par écrit",
  ],
  'personalAccounts.change': {
    open: "si l'interdiction a été introduite ou modifiée",
    is: "l'interdiction a été {}",
    isNot: "l'interdiction n'a pas été {}",
    values: { introduction: 'introduite', modification: 'modifiée' },
    own: {
      none: [
        "l'interdiction n'a été ni introduite ni modifiée alors qu'une délégation était en place",
        "l'interdiction a été introduite ou modifiée alors qu'une délégation était en place",
      ],
    },
  },
  'personalAccounts.generalRule': [
    'la charte ou la note constitue une règle générale et permanente',
    'la charte ou la note ne constitue pas une règle générale et permanente',
  ],
  'personalAccounts.respectsCollectiveAgreement': [
    "l'interdiction est conforme à la convention collective ou à l'accord subordonné",
    "l'interdiction n'est pas conforme à la convention collective ou à l'accord subordonné",
  ],
  'personalAccounts.worsensEssentialClause': [
    "l'interdiction modifie, en défaveur des salariés, une clause essentielle de leur contrat",
    "l'interdiction ne modifie, en défaveur des salariés, aucune clause essentielle de leur contrat",
  ],
  'personalAccounts.essentialClauseNotified': [
    'chaque salarié concerné a reçu notification de cette modification dans les formes du licenciement',
    "chaque salarié concerné n'a pas reçu notification de cette modification dans les formes du licenciement",
  ],
  'workChange.kinds': {
    open: 'sur quoi porte, le cas échéant, la décision importante',
    is: 'une décision importante est en projet ou a été prise sur {}',
    isNot: "aucune décision importante n'est en projet ni n'a été prise sur {}",
    values: {
      organisation: "l'organisation du travail",
      contracts: 'les contrats de travail',
      installations: 'les installations',
      equipment: "l'équipement",
      methods: 'les méthodes de travail ou les procédés de production',
      'new-technology': 'les nouvelles technologies',
      economic: "des questions économiques ou financières déterminantes pour la structure ou l'emploi",
    },
  },
  'workChange.decided': ['la décision importante est prise', "la décision importante n'est pas encore prise"],
  'workChange.delegationInformed': [
    'la délégation a reçu, avant la décision importante, les données utiles à son examen',
    "la délégation n'a pas reçu, avant la décision importante, les données utiles à son examen",
  ],
  'workChange.delegationConsulted': [
    'la délégation a été consultée avant la décision importante, avec réponse motivée à son avis éventuel',
    "la délégation n'a pas été consultée avant la décision importante, ou son avis est resté sans réponse motivée",
  ],
  'workChange.effectsExplained': [
    "la délégation a été informée des incidences sur les conditions et l'environnement du travail",
    "la délégation n'a pas été informée des incidences sur les conditions et l'environnement du travail",
  ],
  'workChange.safetyConsulted': [
    'les salariés ou leurs représentants ont été consultés sur les conséquences pour la sécurité et la santé',
    "ni les salariés ni leurs représentants n'ont été consultés sur les conséquences pour la sécurité et la santé",
  ],
  'workChange.priorConsultationHarmful': [
    "une consultation préalable risquerait d'entraver la gestion de l'entreprise ou de compromettre l'opération",
    "une consultation préalable ne risquerait ni d'entraver la gestion de l'entreprise ni de compromettre l'opération",
  ],
  'workChange.explainedAfterwards': [
    'toutes les informations et explications ont été données à la délégation dans les trois jours',
    "toutes les informations et explications n'ont pas été données à la délégation dans les trois jours",
  ],
};
