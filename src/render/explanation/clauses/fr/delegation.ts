import type { Clauses } from '../../clauses.js';

/** What passes between the employer and the staff delegation. */
export const delegation: Clauses = {
  'staffDelegation.generalInformation': {
    open: "quand la délégation est informée de la marche de l'entreprise",
    is: "la délégation est informée de la marche de l'entreprise {}",
    isNot: "la délégation n'est pas informée de la marche de l'entreprise {}",
    values: {
      'at-meetings': 'aux réunions avec la direction',
      'on-request': "chaque fois qu'elle le demande",
      monthly: 'chaque mois',
    },
    own: {
      none: [
        "la délégation n'est jamais informée de la marche de l'entreprise",
        "la délégation est informée de la marche de l'entreprise",
      ],
    },
  },
  'staffDelegation.economicReport': {
    open: "à quel rythme la délégation reçoit un rapport écrit d'ensemble",
    is: "la délégation reçoit un rapport écrit d'ensemble {}",
    isNot: "la délégation ne reçoit pas de rapport écrit d'ensemble {}",
    values: { yearly: 'une fois par an', 'half-yearly': 'deux fois par an au moins' },
    own: {
      none: [
        "la délégation ne reçoit pas de rapport écrit d'ensemble au moins une fois par an",
        "la délégation reçoit un rapport écrit d'ensemble au moins une fois par an",
      ],
    },
  },
  'staffDelegation.additionalInformation.requested': [
    'les délégués ont demandé des informations complémentaires',
    "les délégués n'ont pas demandé d'informations complémentaires",
  ],
  'staffDelegation.additionalInformation.given': [
    'les informations complémentaires ont été communiquées aux délégués',
    "les informations complémentaires n'ont pas été communiquées aux délégués",
  ],
  'staffDelegation.consultation.due': [
    "une décision soumise à l'information et à la consultation de la délégation est en projet ou a été prise",
    "aucune décision soumise à l'information et à la consultation de la délégation n'est en projet ni n'a été prise",
  ],
  'staffDelegation.consultation.decisionTaken': [
    'la décision soumise à consultation est prise',
    "la décision soumise à consultation n'est pas encore prise",
  ],
  'staffDelegation.consultation.informedInTime': [
    'la délégation a reçu les données assez tôt pour préparer son avis',
    "la délégation n'a pas reçu les données assez tôt pour préparer son avis",
  ],
  'staffDelegation.consultation.dataSufficient': [
    'les données remises permettaient un examen adéquat',
    'les données remises ne permettaient pas un examen adéquat',
  ],
  'staffDelegation.consultation.viewsExchanged': [
    "l'employeur et la délégation se sont réunis pour un échange de vues avant la décision",
    "l'employeur et la délégation ne se sont pas réunis pour un échange de vues avant la décision",
  ],
  'staffDelegation.consultation.opinionGiven': ['la délégation a rendu un avis', "la délégation n'a pas rendu d'avis"],
  'staffDelegation.consultation.reasonedAnswerGiven': [
    "l'avis de la délégation a reçu une réponse motivée",
    "l'avis de la délégation n'a pas reçu de réponse motivée",
  ],
  'staffDelegation.consultation.positionsDiffer': [
    "l'employeur et la délégation sont restés sur des positions divergentes",
    "l'employeur et la délégation ne sont pas restés sur des positions divergentes",
  ],
  'staffDelegation.consultation.positionsReported': [
    "les positions divergentes ont été portées à la connaissance de l'organe dirigeant",
    "les positions divergentes n'ont pas été portées à la connaissance de l'organe dirigeant",
  ],
  'staffDelegation.consultation.accountGiven': [
    'il a été rendu compte, avec motifs, de la suite donnée à ces positions',
    "il n'a pas été rendu compte, avec motifs, de la suite donnée à ces positions",
  ],
  'staffDelegation.withholding.kind': {
    open: "si l'employeur a qualifié des informations de confidentielles, ou refusé une information ou une consultation",
    is: "l'employeur a {}",
    isNot: "l'employeur n'a pas {}",
    values: {
      confidential: 'qualifié des informations de confidentielles',
      refused: 'refusé une information ou une consultation',
    },
    own: {
      none: [
        "l'employeur n'a ni qualifié d'informations de confidentielles ni refusé d'information ou de consultation",
        "l'employeur a qualifié des informations de confidentielles, ou refusé une information ou une consultation",
      ],
    },
  },
  'staffDelegation.withholding.challenged': [
    "des délégués ont contesté la qualification ou le refus devant le directeur de l'ITM",
    "aucun délégué n'a contesté la qualification ou le refus devant le directeur de l'ITM",
  ],
  'staffDelegation.withholding.decided': [
    "le directeur de l'ITM a notifié sa décision sur la contestation",
    "le directeur de l'ITM n'a pas notifié de décision sur la contestation",
  ],
  'staffDelegation.codecision.meetsQuarterly': [
    "l'employeur et la délégation se réunissent au moins une fois par trimestre sur les décisions à prendre d'un commun accord",
    "l'employeur et la délégation ne se réunissent pas au moins une fois par trimestre sur les décisions à prendre d'un commun accord",
  ],
  'staffDelegation.codecision.agendaSent': [
    "l'ordre du jour de la prochaine réunion a été communiqué aux délégués",
    "l'ordre du jour de la prochaine réunion n'a pas été communiqué aux délégués",
  ],
  'staffDelegation.codecision.itemsRequested': [
    "la moitié au moins des délégués, ou le chef d'entreprise, ont demandé l'inscription de questions à l'ordre du jour",
    "ni la moitié des délégués ni le chef d'entreprise n'ont demandé l'inscription de questions à l'ordre du jour",
  ],
  'staffDelegation.codecision.requestedItemsIncluded': [
    "les questions demandées ont été portées à l'ordre du jour",
    "les questions demandées n'ont pas été portées à l'ordre du jour",
  ],
  'staffDelegation.codecision.bureauDecided': [
    "après une réunion sans accord, l'employeur et le bureau de la délégation ont pris une décision commune",
    "après une réunion sans accord, l'employeur et le bureau de la délégation n'ont pas pris de décision commune",
  ],
  'staffDelegation.codecision.decisionCommunicated': [
    'le bureau a communiqué la décision commune à la délégation',
    "le bureau n'a pas communiqué la décision commune à la délégation",
  ],
  'staffDelegation.codecision.inWorkingHours': [
    'les réunions de codécision se tiennent à huis clos et pendant les heures de service',
    'les réunions de codécision ne se tiennent pas à huis clos ou pas pendant les heures de service',
  ],
  'staffDelegation.codecision.roomProvided': [
    'un local convenable et le matériel indispensable sont mis à disposition pour les réunions de codécision',
    "un local convenable ou le matériel indispensable n'est pas mis à disposition pour les réunions de codécision",
  ],
  'staffDelegation.codecision.minutesCountersigned': [
    'chaque réunion de codécision donne lieu à un procès-verbal contresigné',
    'chaque réunion de codécision ne donne pas lieu à un procès-verbal contresigné',
  ],
  'staffDelegation.dispute.open': [
    'un litige relevant de la médiation oppose les parties',
    "aucun litige relevant de la médiation n'oppose les parties",
  ],
  'staffDelegation.dispute.inspectorateAsked': [
    "l'ITM est intervenue dans le litige",
    "l'ITM n'est pas intervenue dans le litige",
  ],
  'staffDelegation.dispute.certified': [
    'le litige a été certifié non résolu',
    "le litige n'a pas été certifié non résolu",
  ],
  'staffDelegation.dispute.mediationCommission': [
    "un accord institue une commission de médiation pour l'entreprise",
    "aucun accord n'institue de commission de médiation pour l'entreprise",
  ],
  'staffDelegation.dispute.mediationRequested': [
    "le litige a été porté devant la commission de médiation ou le directeur de l'ITM",
    "le litige n'a été porté ni devant une commission de médiation ni devant le directeur de l'ITM",
  ],
  'staffDelegation.dispute.mediatorAppointed': ['le médiateur a été désigné', "aucun médiateur n'a été désigné"],
  'staffDelegation.obstruction.intentional': [
    'la mise en place, la libre désignation, le fonctionnement ou la mission de la délégation ont été entravés sciemment',
    "la mise en place, la libre désignation, le fonctionnement et la mission de la délégation n'ont pas été entravés sciemment",
  ],
  'staffDelegation.obstruction.repeated': [
    'une condamnation pour entrave à la délégation est devenue définitive dans les deux dernières années',
    "aucune condamnation pour entrave à la délégation n'est devenue définitive dans les deux dernières années",
  ],
};
