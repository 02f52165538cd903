import type { Clauses } from '../../clauses.js';

/** A monitoring measure. */
export const monitoring: Clauses = {
  'monitoring.status': {
    is: 'le dispositif est {}',
    isNot: "le dispositif n'est pas {}",
    values: { planned: 'en projet', active: 'en service', stopped: 'arrêté' },
  },
  'monitoring.means': {
    is: 'le moyen de surveillance est {}',
    isNot: "le moyen de surveillance n'est pas {}",
    values: {
      cctv: 'la vidéosurveillance',
      geolocation: 'la géolocalisation',
      'it-logs': 'la tenue de journaux informatiques',
      'mail-review': 'le contrôle de la messagerie électronique',
      'phone-recording': "l'enregistrement des appels",
      'phone-listening': "l'écoute des appels",
      'access-badge': "le badge d'accès",
      screenshots: "la capture d'écran",
      'screen-video': "l'enregistrement vidéo de l'écran",
      keylogger: "l'enregistreur de frappe",
      'time-tracking': 'le suivi du temps de travail',
      'productivity-indicators': 'le recours à des indicateurs de productivité',
      other: 'un autre moyen',
    },
  },
  'monitoring.purposes': {
    is: 'les finalités du traitement comprennent {}',
    isNot: 'les finalités du traitement ne comprennent pas {}',
    values: {
      'safety-health': 'la sécurité et la santé des salariés',
      property: 'la protection des biens',
      'pay-determination': "la détermination du salaire exact, faute d'autre moyen",
      flexitime: "l'horaire mobile",
      'machine-control': 'le contrôle de la production portant uniquement sur les machines',
      security: 'la sûreté des locaux et des systèmes informatiques',
      quality: 'la qualité du service',
      training: 'la formation',
      evaluation: "l'évaluation des salariés",
      'transaction-evidence': 'la preuve de transactions ou de communications commerciales',
      'working-time': 'le contrôle de la durée du travail',
      discipline: 'la discipline',
      other: 'une autre finalité',
    },
  },
  'monitoring.lawfulBasis': {
    open: 'sur quelle base juridique repose le traitement',
    is: 'le traitement repose sur {}',
    isNot: 'le traitement ne repose pas sur {}',
    values: {
      consent: 'le consentement',
      contract: "l'exécution du contrat",
      'legal-obligation': 'une obligation légale',
      'vital-interests': 'la sauvegarde des intérêts vitaux',
      'public-task': "une mission d'intérêt public",
      'legitimate-interests': 'les intérêts légitimes',
    },
    own: {
      none: [
        'le traitement ne repose sur aucune base juridique du RGPD',
        'le traitement repose sur une base juridique du RGPD',
      ],
    },
  },
  'monitoring.legalObligation': [
    'une loi ou un règlement impose le dispositif',
    "ni loi ni règlement n'impose le dispositif",
  ],
  'monitoring.controlsBehaviourAndPerformance': [
    'le dispositif sert à contrôler à la fois le comportement et les performances des salariés',
    'le dispositif ne sert pas à contrôler à la fois le comportement et les performances des salariés',
  ],
  'monitoring.setsAppraisalCriteria': [
    "le dispositif introduit ou modifie des critères généraux d'appréciation",
    "le dispositif n'introduit ni ne modifie de critères généraux d'appréciation",
  ],
  'monitoring.priorInformation.to': {
    open: "à qui l'information préalable a été donnée",
    is: "l'information préalable a été donnée {}",
    isNot: "l'information préalable n'a pas été donnée {}",
    values: {
      delegation: 'à la délégation du personnel',
      itm: "à l'ITM",
      'statutory-body': "à l'organisme représentant le personnel statutaire",
    },
    own: {
      none: ["personne n'a reçu l'information préalable", "l'information préalable a été donnée à un destinataire"],
    },
  },
  'monitoring.priorInformation.toStatutoryBody': [
    "l'organisme représentant le personnel statutaire a été informé",
    "l'organisme représentant le personnel statutaire n'a pas été informé",
  ],
  'monitoring.priorInformation.statesPurpose': [
    "l'information préalable décrit la finalité en détail",
    "l'information préalable ne décrit pas la finalité en détail",
  ],
  'monitoring.priorInformation.statesArrangements': [
    "l'information préalable décrit les modalités de mise en œuvre",
    "l'information préalable ne décrit pas les modalités de mise en œuvre",
  ],
  'monitoring.priorInformation.statesRetention': [
    "l'information préalable indique la durée ou les critères de conservation",
    "l'information préalable n'indique ni la durée ni les critères de conservation",
  ],
  'monitoring.priorInformation.undertakesNoReuse': [
    "l'information préalable comporte l'engagement formel de ne pas utiliser les données à une autre finalité",
    "l'information préalable ne comporte pas l'engagement formel de ne pas utiliser les données à une autre finalité",
  ],
  'monitoring.individualNotice': [
    'chaque salarié concerné a été informé individuellement au préalable',
    "chaque salarié concerné n'a pas été informé individuellement au préalable",
  ],
  'monitoring.cnpdOpinion.requested': [
    "l'avis préalable de la CNPD a été demandé",
    "l'avis préalable de la CNPD n'a pas été demandé",
  ],
  'monitoring.cnpdOpinion.delivered': ['la CNPD a rendu son avis', "la CNPD n'a pas rendu son avis"],
  'monitoring.cnpdOpinion.requestedBy': {
    is: "l'avis de la CNPD a été demandé par {}",
    isNot: "l'avis de la CNPD n'a pas été demandé par {}",
    values: { delegation: 'la délégation du personnel', employees: 'les salariés concernés' },
  },
  'monitoring.delegationAgreed': [
    "l'employeur et la délégation ont décidé du dispositif d'un commun accord",
    "l'employeur et la délégation n'ont pas décidé du dispositif d'un commun accord",
  ],
  'monitoring.flexitimeAgreement': {
    open: "sur quel accord repose l'horaire mobile",
    is: "l'horaire mobile repose sur {}",
    isNot: "l'horaire mobile ne repose pas sur {}",
    values: {
      'collective-agreement': 'une convention collective ou un accord interprofessionnel',
      'subordinate-agreement': 'un accord subordonné',
      delegation: 'le commun accord avec la délégation du personnel',
      employees: 'le commun accord avec les salariés concernés',
    },
    own: { none: ["l'horaire mobile ne repose sur aucun accord", "l'horaire mobile repose sur un accord"] },
  },
  'monitoring.flexitimeCountExact': [
    'le système assure un décompte exact des heures en horaire mobile',
    "le système n'assure pas un décompte exact des heures en horaire mobile",
  ],
  'monitoring.flexitimeStatementsGiven': [
    "la délégation reçoit les relevés globaux de l'horaire mobile",
    "la délégation ne reçoit pas les relevés globaux de l'horaire mobile",
  ],
  'monitoring.cseConsulted': [
    'le CSE a été informé et consulté sur le dispositif',
    "le CSE n'a pas été informé et consulté sur le dispositif",
  ],
  'monitoring.proportionate': [
    'le dispositif est justifié par le travail et limité à ce que son but exige',
    "le dispositif n'est pas justifié par le travail ou excède ce que son but exige",
  ],
  'monitoring.lessIntrusiveMeansExist': [
    "un moyen moins intrusif permet d'atteindre le même but",
    "aucun moyen moins intrusif ne permet d'atteindre le même but",
  ],
  'monitoring.systematic': [
    'la surveillance est régulière et systématique',
    'la surveillance est seulement ponctuelle ou par sondage',
  ],
  'monitoring.significantEffects': [
    'le dispositif peut avoir des effets juridiques ou significatifs sur les salariés',
    "le dispositif n'a pas d'effets juridiques ou significatifs sur les salariés",
  ],
  'monitoring.dpia': [
    "une analyse d'impact relative à la protection des données a été réalisée",
    "aucune analyse d'impact relative à la protection des données n'a été réalisée",
  ],
  'monitoring.recordOfProcessing': [
    'le dispositif est inscrit au registre des activités de traitement',
    "le dispositif n'est pas inscrit au registre des activités de traitement",
  ],
  'monitoring.reusedForOtherPurpose': [
    'les données ont été utilisées à une autre finalité que celle annoncée',
    "les données n'ont pas été utilisées à une autre finalité que celle annoncée",
  ],
  'monitoring.covert': [
    "le dispositif fonctionne à l'insu des salariés",
    "le dispositif ne fonctionne pas à l'insu des salariés",
  ],
  'monitoring.continuous': [
    'les salariés sont surveillés en permanence pendant leur travail',
    'les salariés ne sont pas surveillés en permanence pendant leur travail',
  ],
  'monitoring.sound': ['le dispositif capte aussi le son', 'le dispositif ne capte pas le son'],
  'monitoring.payEffect': [
    'les enregistrements du dispositif ont une incidence sur la rémunération',
    "les enregistrements du dispositif n'ont aucune incidence sur la rémunération",
  ],
  'monitoring.activeOffDuty': [
    'le dispositif reste actif en dehors du temps de travail',
    "le dispositif n'est pas actif en dehors du temps de travail",
  ],
  'monitoring.privateUseAllowed': [
    "l'usage privé du véhicule ou de l'appareil est autorisé",
    "l'usage privé du véhicule ou de l'appareil n'est pas autorisé",
  ],
  'monitoring.autonomousStaff': [
    'les salariés concernés organisent librement leur travail',
    "les salariés concernés n'organisent pas librement leur travail",
  ],
  'monitoring.dataKept': ['des données du dispositif sont conservées', 'le dispositif ne conserve pas de données'],
  'monitoring.callersInformed': [
    "les interlocuteurs sont informés à l'avance de l'écoute ou de l'enregistrement, de son but et de la durée de conservation",
    "les interlocuteurs ne sont pas informés à l'avance de l'écoute ou de l'enregistrement, de son but et de la durée de conservation",
  ],
  'monitoring.optOutAvailable': [
    "les salariés peuvent soustraire leurs appels privés à l'écoute et à l'enregistrement",
    "les salariés ne peuvent pas soustraire leurs appels privés à l'écoute et à l'enregistrement",
  ],
  'monitoring.accessLogged': [
    'chaque accès aux données est journalisé',
    'les accès aux données ne sont pas journalisés',
  ],
  'monitoring.cnpdAuthorised': [
    'la CNPD avait autorisé le dispositif au préalable',
    "la CNPD n'avait pas autorisé le dispositif au préalable",
  ],
  'monitoring.temporary': [
    'le dispositif ne fonctionne que pendant un temps limité',
    "le fonctionnement du dispositif n'est pas limité dans le temps",
  ],
  'monitoring.retentionLimited': [
    'une durée limitée au nécessaire est fixée pour chaque finalité et les données sont effacées à son terme',
    "une durée limitée au nécessaire n'est pas fixée et respectée pour chaque finalité",
  ],
  'monitoring.retentionReasonsRecorded': [
    'les motifs de la conservation prolongée sont inscrits au registre des activités de traitement',
    'les motifs de la conservation prolongée ne sont pas inscrits au registre des activités de traitement',
  ],
  'monitoring.usersConsented': [
    "le salarié et son interlocuteur ont tous deux librement consenti à l'écoute ou à l'enregistrement",
    "le salarié et son interlocuteur n'ont pas tous deux librement consenti à l'écoute ou à l'enregistrement",
  ],
  'monitoring.coupledWith': {
    open: "si une captation de l'écran est couplée aux appels",
    is: 'les appels sont couplés à {}',
    isNot: 'les appels ne sont pas couplés à {}',
    values: { screenshots: "des captures d'écran", 'screen-video': "une vidéo de l'écran" },
    own: {
      none: ["aucune captation de l'écran n'est couplée aux appels", "une captation de l'écran est couplée aux appels"],
    },
  },
  'monitoring.coupling.workWindowOnly': [
    "la captation se limite à la fenêtre de l'application métier",
    "la captation ne se limite pas à la fenêtre de l'application métier",
  ],
  'monitoring.coupling.duringCallOnly': [
    "la captation commence et s'arrête avec l'appel",
    "la captation ne commence pas et ne s'arrête pas avec l'appel",
  ],
  'monitoring.coupling.traineesOnly': [
    'seuls sont enregistrés les salariés qui ont un réel besoin de formation',
    "d'autres salariés que ceux qui ont un réel besoin de formation sont enregistrés",
  ],
  'monitoring.coupling.volumeLimited': [
    'le volume enregistré se limite au besoin de formation',
    'le volume enregistré ne se limite pas au besoin de formation',
  ],
  'monitoring.coupling.anonymisedForReuse': [
    "les enregistrements sont anonymisés avant de servir à former d'autres salariés",
    "les enregistrements ne sont pas anonymisés avant de servir à former d'autres salariés",
  ],
  'monitoring.live': [
    'le dispositif a commencé à collecter des données',
    "le dispositif n'a pas commencé à collecter des données",
  ],
  'monitoring.tracksInterruptions': [
    'les indicateurs mesurent les interruptions ou la cadence de chaque salarié',
    'les indicateurs ne mesurent ni les interruptions ni la cadence de chaque salarié',
  ],
  'monitoring.idleTimeCounted': [
    "une période sans frappe ni mouvement de souris est comptée comme de l'inactivité",
    "une période sans frappe ni mouvement de souris n'est pas comptée comme de l'inactivité",
  ],
  'monitoring.rawDataOfAllKept': [
    'toutes les données brutes de tous les salariés sont conservées aussi longtemps',
    'les données brutes sont triées selon le besoin avant leur conservation',
  ],
  'monitoring.exceptionalCircumstances': [
    'des circonstances exceptionnelles de sécurité ou de vol rendent le dispositif nécessaire',
    'aucune circonstance exceptionnelle de sécurité ou de vol ne rend le dispositif nécessaire',
  ],
  'monitoring.compatibilityDocumented': [
    'la conformité du dispositif au RGPD a été analysée par écrit au préalable',
    "la conformité du dispositif au RGPD n'a pas été analysée par écrit au préalable",
  ],
  'monitoring.strongSecurityNeed': [
    'un impératif fort de sécurité exige le dispositif',
    "aucun impératif fort de sécurité n'exige le dispositif",
  ],
  'monitoring.reuseCompatible': [
    'la nouvelle utilisation est compatible avec la finalité annoncée',
    "la nouvelle utilisation n'est pas compatible avec la finalité annoncée",
  ],
  'monitoring.contentAccessAnnounced': [
    'les salariés ont été prévenus que le contenu même de leurs messages peut être lu',
    "les salariés n'ont pas été prévenus que le contenu même de leurs messages peut être lu",
  ],
  'monitoring.evaluationNotice': [
    "chaque salarié a été expressément informé à l'avance que le dispositif sert à l'évaluer, et comment",
    "chaque salarié n'a pas été expressément informé à l'avance que le dispositif sert à l'évaluer, et comment",
  ],
};
