import type { Clauses } from '../../clauses.js';

/** An act of the employer towards an account, a device or an employee. */
export const incident: Clauses = {
  'incident.account': {
    open: 'quel compte ou fichier est concerné',
    is: 'le compte ou fichier concerné est {}',
    isNot: "le compte ou fichier concerné n'est pas {}",
    values: {
      'personal-mail': 'une messagerie électronique personnelle',
      'personal-messaging': 'une messagerie instantanée personnelle',
      'personal-social': 'un compte personnel de réseau social',
      'work-mail': 'une messagerie électronique professionnelle',
      'work-messaging': 'une messagerie instantanée professionnelle',
      'work-sms': "celui des SMS d'un téléphone professionnel",
      'shared-mail': 'une messagerie électronique partagée',
      file: 'un fichier ou document',
    },
  },
  'incident.distinctFromWorkAccount': [
    'le compte est distinct du compte professionnel',
    "le compte n'est pas distinct du compte professionnel",
  ],
  'incident.storage': {
    open: 'où se trouvait le message ou fichier',
    is: 'le message ou fichier se trouvait {}',
    isNot: 'le message ou fichier ne se trouvait pas {}',
    values: {
      'work-device': 'sur un appareil professionnel',
      'usb-connected': 'sur une clé USB connectée à un appareil professionnel',
      'usb-unconnected': 'sur une clé USB non connectée',
      paper: 'sur papier',
      online: 'en ligne',
    },
  },
  'incident.marked': {
    open: 'quelle mention porte le message ou fichier',
    is: 'le message ou fichier porte {}',
    isNot: 'le message ou fichier ne porte pas {}',
    values: { personal: 'une mention expresse de caractère personnel', ambiguous: 'une mention équivoque seulement' },
    own: {
      none: [
        'le message ou fichier ne porte aucune mention de caractère personnel',
        'le message ou fichier porte une mention, fût-elle équivoque',
      ],
    },
  },
  'incident.storageOwnedByEmployee': ['le support appartient au salarié', "le support n'appartient pas au salarié"],
  'incident.excessivePrivateUse': [
    "le salarié a fait des outils de travail un usage privé d'une ampleur abusive",
    "le salarié n'a pas fait des outils de travail un usage privé d'une ampleur abusive",
  ],
  'incident.accessBlockedByEmployee': [
    "le salarié a volontairement bloqué l'accès sans autorisation",
    "le salarié n'a pas volontairement bloqué l'accès",
  ],
  'incident.accessNeededFromEmployee': [
    "l'entreprise a besoin de ce que seul le salarié détient, sans autre moyen d'y accéder",
    "l'entreprise n'a pas besoin de ce que seul le salarié détient, ou a un autre moyen d'y accéder",
  ],
  'incident.confidentialDocumentsSentOut': [
    "le salarié a envoyé à l'extérieur, sans autorisation, des documents confidentiels",
    "le salarié n'a pas envoyé à l'extérieur, sans autorisation, de documents confidentiels",
  ],
  'incident.opened': [
    "l'employeur a ouvert ou lu le message ou fichier",
    "l'employeur n'a ni ouvert ni lu le message ou fichier",
  ],
  'incident.disclosed': [
    "l'employeur a communiqué le contenu à d'autres personnes",
    "l'employeur n'a pas communiqué le contenu à d'autres personnes",
  ],
  'incident.employeePresentOrCalled': [
    'le salarié était présent ou dûment appelé',
    "le salarié n'était ni présent ni dûment appelé",
  ],
  'incident.particularRiskOrEvent': [
    "un risque ou un événement particulier justifiait l'ouverture en l'absence du salarié",
    "aucun risque ou événement particulier ne justifiait l'ouverture en l'absence du salarié",
  ],
  'incident.courtOrder': [
    "un juge avait ordonné ou autorisé l'accès",
    "aucun juge n'avait ordonné ou autorisé l'accès",
  ],
  'incident.employeeConsent': [
    "le salarié a librement consenti à l'accès",
    "le salarié n'a pas librement consenti à l'accès",
  ],
  'incident.handedOverByRecipient': [
    'le message a été remis spontanément par une personne qui y avait accès',
    "le message n'a pas été remis spontanément par une personne qui y avait accès",
  ],
  'incident.knewNotAddressee': [
    "l'employeur savait que le message ne lui était pas adressé",
    "l'employeur ne savait pas que le message ne lui était pas adressé",
  ],
  'incident.deviceReturned': [
    'le salarié avait restitué un appareil professionnel avec le compte encore ouvert',
    "le salarié n'avait pas restitué d'appareil professionnel avec le compte encore ouvert",
  ],
  'incident.content.workRelated': [
    "le contenu est en lien avec l'activité professionnelle",
    "le contenu est sans lien avec l'activité professionnelle",
  ],
  'incident.content.meantToBePublic': [
    'le contenu était destiné à être rendu public',
    "le contenu n'était pas destiné à être rendu public",
  ],
  'incident.content.abusive': [
    'les propos sont injurieux, diffamatoires ou excessifs',
    'les propos ne sont ni injurieux, ni diffamatoires, ni excessifs',
  ],
  'incident.content.affectedWork': [
    "le contenu a eu une incidence sur le travail ou l'image de l'employeur",
    "le contenu n'a eu aucune incidence sur le travail ou l'image de l'employeur",
  ],
  'incident.transfer.toOwnAccount': [
    'le salarié a envoyé, malgré une interdiction, des documents vers un compte qui lui est propre',
    "le salarié n'a pas envoyé, malgré une interdiction, de documents vers un compte qui lui est propre",
  ],
  'incident.transfer.disclosedOutside': [
    'il est établi que les documents ont été transmis à des tiers',
    "il n'est pas établi que les documents ont été transmis à des tiers",
  ],
  'incident.dutyBreached': [
    'le salarié a manqué à une obligation découlant de son contrat',
    "le salarié n'a manqué à aucune obligation découlant de son contrat",
  ],
  'incident.sanction': {
    open: 'quelle sanction est, le cas échéant, prononcée ou envisagée',
    is: 'la sanction prononcée ou envisagée est {}',
    isNot: "la sanction prononcée ou envisagée n'est pas {}",
    values: {
      warning: 'un avertissement',
      'disciplinary-dismissal': 'un licenciement disciplinaire',
      'other-dismissal': 'un licenciement pour un autre motif',
    },
    own: {
      none: ["aucune sanction n'est prononcée ni envisagée", 'une sanction est prononcée ou envisagée'],
    },
  },
  'incident.criminalProceedings': [
    'des poursuites pénales ont été engagées dans le délai',
    "aucune poursuite pénale n'a été engagée dans le délai",
  ],
  'incident.sanctionRestsOnContent': [
    'la sanction est fondée, même en partie, sur le contenu lui-même',
    "la sanction n'est pas fondée sur le contenu lui-même",
  ],
  'incident.sanctionProportionate': [
    'la sanction est nécessaire et proportionnée',
    "la sanction n'est pas nécessaire ou pas proportionnée",
  ],
  'incident.proceedingsStarted': ['la procédure a été engagée', "la procédure n'a pas été engagée"],
  'incident.sanctionNotified': ['la sanction a été notifiée au salarié', "la sanction n'a pas été notifiée au salarié"],
  'incident.earlierSanction.reliedOn': [
    "l'employeur invoque une sanction antérieure",
    "l'employeur n'invoque aucune sanction antérieure",
  ],
  'incident.evidence.fromMonitoring': [
    "la preuve provient d'un dispositif de surveillance",
    "la preuve ne provient pas d'un dispositif de surveillance",
  ],
  'incident.evidence.lawful': [
    'la preuve a été obtenue de manière licite et sans stratagème',
    'la preuve a été obtenue de manière illicite ou par un stratagème',
  ],
  'incident.evidence.rightInvoked': [
    'le juge est invité à mettre en balance le droit à la preuve et les droits du salarié',
    "le juge n'est pas invité à mettre en balance le droit à la preuve et les droits du salarié",
  ],
  'incident.evidence.concreteReasons': [
    'des raisons concrètes justifiaient le contrôle et son ampleur',
    'aucune raison concrète ne justifiait le contrôle et son ampleur',
  ],
  'incident.evidence.otherMeansAvailable': [
    'les mêmes faits peuvent être prouvés par un moyen moins attentatoire à la vie privée',
    'les mêmes faits ne peuvent pas être prouvés par un moyen moins attentatoire à la vie privée',
  ],
  'incident.evidence.proportionate': [
    "l'atteinte à la vie privée est strictement limitée au but poursuivi",
    "l'atteinte à la vie privée n'est pas strictement limitée au but poursuivi",
  ],
  'incident.evidence.stratagem': [
    'la preuve a été obtenue par un procédé déloyal',
    "la preuve n'a pas été obtenue par un procédé déloyal",
  ],
  'incident.evidence.secretRecording': [
    "des paroles, une image ou une localisation ont été captées à l'insu de l'intéressé dans sa vie privée",
    "ni paroles, ni image, ni localisation n'ont été captées à l'insu de l'intéressé dans sa vie privée",
  ],
  'incident.employeeOnLeave': [
    'le salarié était en congé ou en arrêt de travail',
    "le salarié n'était ni en congé ni en arrêt de travail",
  ],
  'incident.complaintToCnpd': [
    'le salarié avait adressé une réclamation à la CNPD avant la sanction',
    "le salarié n'avait pas adressé de réclamation à la CNPD avant la sanction",
  ],
  'incident.retaliationForComplaint': [
    'le licenciement est motivé par une réclamation du salarié auprès de la CNPD',
    "le licenciement n'est pas motivé par une réclamation du salarié auprès de la CNPD",
  ],
  'incident.priorInterviewHeld': [
    "l'entretien préalable a eu lieu avant la décision",
    "l'entretien préalable n'a pas eu lieu avant la décision",
  ],
  'incident.leaveKind': {
    is: 'le salarié était en {}',
    isNot: "le salarié n'était pas en {}",
    values: {
      'sick-leave': 'arrêt de travail pour maladie ou accident',
      'maternity-leave': 'congé de maternité',
      'paid-leave': 'congés payés',
      other: "congé d'une autre nature",
    },
  },
  'incident.workDoneOnLeave': [
    "le salarié a travaillé pour l'employeur pendant le congé ou l'arrêt",
    "le salarié n'a pas travaillé pour l'employeur pendant le congé ou l'arrêt",
  ],
  'incident.accessRequest.received': [
    "un salarié a demandé l'accès à ses courriels",
    "aucun salarié n'a demandé l'accès à ses courriels",
  ],
  'incident.accessRequest.answer': {
    open: 'ce que le salarié a reçu',
    is: 'le salarié a reçu {}',
    isNot: "le salarié n'a pas reçu {}",
    values: {
      complete: 'les métadonnées et le contenu des courriels',
      'others-protected': "tout, sauf ce qui porterait atteinte aux droits d'autrui, avec le motif",
      'manifestly-excessive': 'un refus motivé, la demande étant manifestement infondée ou excessive',
      incomplete: 'une partie seulement',
    },
    own: { none: ["le salarié n'a rien reçu", 'le salarié a reçu une réponse, fût-elle partielle'] },
  },
  'incident.accessRequest.extensionNotified': [
    'la prolongation du délai de réponse a été annoncée au salarié dans le premier mois, avec les motifs',
    "la prolongation du délai de réponse n'a pas été annoncée au salarié dans le premier mois, avec les motifs",
  ],
};
