import { choice, day, group, yesNo } from '../fact.js';

/** What the delegation is told as a matter of course, and what it asks for on top. */
export const information = {
  generalInformation: choice({
    label: {
      fr: "information de la délégation sur la marche de l'entreprise",
      en: 'information of the delegation on the life of the undertaking',
      de: 'Unterrichtung der Delegation über den Gang des Unternehmens',
    },
    description:
      'Luxembourg: how the delegation is told what it needs for its mission (life of the undertaking, recent and likely development, economic situation). `at-meetings`: at each meeting with the management; `on-request`: whenever it asks.',
    question: {
      fr: "Quand la délégation est-elle informée de la marche et de la situation économique de l'entreprise ?",
      en: 'When is the delegation informed of the life and the economic situation of the undertaking?',
      de: 'Wann wird die Delegation über den Gang und die wirtschaftliche Lage des Unternehmens unterrichtet?',
    },
    inHand: 'employer',
    definedIn: { source: 'lu.ct.L414-2', at: '(4)' },
    choices: {
      none: { fr: 'jamais', en: 'never', de: 'nie' },
      'at-meetings': {
        fr: 'aux réunions avec la direction',
        en: 'at the meetings with the management',
        de: 'bei den Sitzungen mit der Direktion',
      },
      'on-request': { fr: "chaque fois qu'elle le demande", en: 'whenever it asks', de: 'immer, wenn sie es verlangt' },
      monthly: { fr: 'chaque mois', en: 'every month', de: 'jeden Monat' },
    },
  }),
  economicReport: choice({
    label: {
      fr: "rapport écrit sur l'évolution économique et financière",
      en: 'written report on the economic and financial development',
      de: 'schriftlicher Bericht über die wirtschaftliche und finanzielle Entwicklung',
    },
    description:
      'Luxembourg: how often the delegation gets a written overall report (activity, turnover, results, orders, pay, investments). `half-yearly`: at least twice a year, with consultation.',
    question: {
      fr: "À quel rythme la délégation reçoit-elle un rapport écrit d'ensemble sur l'évolution économique et financière ?",
      en: 'How often does the delegation get a written overall report on the economic and financial development?',
      de: 'Wie oft erhält die Delegation einen schriftlichen Gesamtbericht über die wirtschaftliche und finanzielle Entwicklung?',
    },
    inHand: 'employer',
    definedIn: { source: 'lu.ct.L414-2', at: '(6)' },
    choices: {
      none: {
        fr: "jamais ou moins d'une fois par an",
        en: 'never or less than once a year',
        de: 'nie oder seltener als einmal im Jahr',
      },
      yearly: { fr: 'une fois par an', en: 'once a year', de: 'einmal im Jahr' },
      'half-yearly': { fr: 'deux fois par an ou plus', en: 'twice a year or more', de: 'zweimal im Jahr oder öfter' },
    },
  }),
  additionalInformation: group({
    requested: yesNo({
      label: {
        fr: "demande d'informations complémentaires",
        en: 'request for additional information',
        de: 'Antrag auf zusätzliche Auskünfte',
      },
      description:
        'Luxembourg: whether delegates have asked for additional information, within what the law entitles them to, because what they were told is not enough for their missions.',
      question: {
        fr: "Les délégués ont-ils demandé des informations complémentaires, qu'ils jugent nécessaires à leur mission ?",
        en: 'Have the delegates asked for additional information that they need for their mission?',
        de: 'Haben die Delegierten zusätzliche Auskünfte verlangt, die sie für ihre Aufgabe brauchen?',
      },
      inHand: 'others',
      definedIn: { source: 'lu.ct.L414-2', at: '(7)' },
    }),
    given: yesNo({
      label: {
        fr: 'communication des informations complémentaires',
        en: 'additional information given',
        de: 'Erteilung der zusätzlichen Auskünfte',
      },
      description: 'Luxembourg: whether the additional information the delegates asked for was given.',
      question: {
        fr: 'Les informations complémentaires demandées ont-elles été communiquées aux délégués ?',
        en: 'Was the additional information given to the delegates?',
        de: 'Wurden den Delegierten die zusätzlichen Auskünfte erteilt?',
      },
      inHand: { to: [true] },
      definedIn: { source: 'lu.ct.L414-2', at: '(7)' },
    }),
  }),
};

/** One information and consultation of the delegation: how it is done, and what becomes of the opinion. */
export const consultation = group({
  due: yesNo({
    label: {
      fr: 'décision soumise à information et consultation',
      en: 'decision that calls for information and consultation',
      de: 'unterrichtungs- und anhörungspflichtige Entscheidung',
    },
    description:
      'Luxembourg: whether a decision is planned, or was last taken, on which the law requires the delegation to be informed and consulted (for instance work organisation, telework, disconnection; equipment and working methods from 150 employees on). The other facts of this group are about that decision.',
    question: {
      fr: "Une décision sur laquelle la loi impose d'informer et de consulter la délégation est-elle en projet ou vient-elle d'être prise ?",
      en: 'Is a decision planned, or was one lately taken, on which the law requires the delegation to be informed and consulted?',
      de: 'Ist eine Entscheidung geplant oder kürzlich getroffen worden, zu der die Delegation unterrichtet und angehört werden muss?',
    },
    inHand: 'given',
    definedIn: { source: 'lu.ct.L414-1', at: '(1)' },
  }),
  decisionOn: day({
    label: {
      fr: 'date de la décision soumise à consultation',
      en: 'day of the decision that calls for consultation',
      de: 'Tag der anhörungspflichtigen Entscheidung',
    },
    description: 'Luxembourg: day on which that decision was taken or is to be taken.',
    question: {
      fr: "Quel jour cette décision soumise à consultation a-t-elle été prise ou doit-elle l'être ?",
      en: 'On which day was this decision taken, or when is it to be taken?',
      de: 'An welchem Tag wurde diese Entscheidung getroffen oder soll sie getroffen werden?',
    },
    inHand: { until: 'staffDelegation.consultation.decisionTaken' },
  }),
  decisionTaken: yesNo({
    label: {
      fr: 'décision soumise à consultation déjà prise',
      en: 'decision that calls for consultation taken',
      de: 'anhörungspflichtige Entscheidung bereits getroffen',
    },
    description: 'Luxembourg: whether that decision has been taken. Follows from `decisionOn` when that is given.',
    question: {
      fr: 'Cette décision soumise à consultation est-elle déjà prise ?',
      en: 'Has this decision been taken yet?',
      de: 'Ist diese Entscheidung schon getroffen?',
    },
    inHand: 'past',
  }),
  informedInTime: yesNo({
    label: {
      fr: 'données transmises à un moment approprié',
      en: 'data handed over in good time',
      de: 'rechtzeitig übermittelte Angaben',
    },
    description:
      'Luxembourg: whether the delegation got the data early enough to examine them and prepare its opinion.',
    question: {
      fr: 'La délégation a-t-elle reçu les données assez tôt pour les examiner et préparer son avis ?',
      en: 'Did the delegation get the data early enough to examine them and prepare its opinion?',
      de: 'Hat die Delegation die Angaben früh genug erhalten, um sie zu prüfen und ihre Stellungnahme vorzubereiten?',
    },
    inHand: { to: [true], until: 'staffDelegation.consultation.decisionTaken' },
    definedIn: { source: 'lu.ct.L414-1', at: '(1)' },
  }),
  dataSufficient: yesNo({
    label: {
      fr: "données d'un contenu approprié",
      en: 'data sufficient in form and content',
      de: 'nach Form und Inhalt ausreichende Angaben',
    },
    description: 'Luxembourg: whether the data, in form and content, let the delegation examine the matter properly.',
    question: {
      fr: 'Les données remises permettaient-elles un examen adéquat du sujet ?',
      en: 'Did the data handed over allow a proper examination of the matter?',
      de: 'Erlaubten die übergebenen Angaben eine angemessene Prüfung der Sache?',
    },
    inHand: { to: [true], until: 'staffDelegation.consultation.decisionTaken' },
    definedIn: { source: 'lu.ct.L414-1', at: '(1)' },
  }),
  viewsExchanged: yesNo({
    label: {
      fr: 'réunion et échange de vues avec la délégation',
      en: 'meeting and exchange of views with the delegation',
      de: 'Zusammenkunft und Meinungsaustausch mit der Delegation',
    },
    description: 'Luxembourg: whether the employer met the delegates for a dialogue on the planned decision.',
    question: {
      fr: 'Avez-vous rencontré la délégation pour un échange de vues sur cette décision avant de la prendre ?',
      en: 'Did you meet the delegation for an exchange of views on this decision before taking it?',
      de: 'Sind Sie vor dieser Entscheidung mit der Delegation zu einem Meinungsaustausch zusammengekommen?',
    },
    inHand: { to: [true], until: 'staffDelegation.consultation.decisionTaken' },
    definedIn: { source: 'lu.ct.L414-1', at: '(1)' },
  }),
  opinionGiven: yesNo({
    label: {
      fr: 'avis rendu par la délégation',
      en: 'opinion given by the delegation',
      de: 'Stellungnahme der Delegation',
    },
    description: 'Luxembourg: whether the delegation has given an opinion on the planned decision.',
    question: {
      fr: 'La délégation a-t-elle rendu un avis sur cette décision ?',
      en: 'Has the delegation given an opinion on this decision?',
      de: 'Hat die Delegation zu dieser Entscheidung Stellung genommen?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L414-1', at: '(1)' },
  }),
  reasonedAnswerGiven: yesNo({
    label: {
      fr: "réponse motivée à l'avis de la délégation",
      en: 'reasoned answer to the opinion of the delegation',
      de: 'begründete Antwort auf die Stellungnahme der Delegation',
    },
    description: 'Luxembourg: whether the employer has answered the opinion of the delegation and given reasons.',
    question: {
      fr: "Avez-vous donné une réponse motivée à l'avis de la délégation ?",
      en: 'Have you given a reasoned answer to the opinion of the delegation?',
      de: 'Haben Sie die Stellungnahme der Delegation begründet beantwortet?',
    },
    inHand: { to: [true], until: 'staffDelegation.consultation.decisionTaken' },
    definedIn: { source: 'lu.ct.L414-1', at: '(1)' },
  }),
  positionsDiffer: yesNo({
    label: { fr: 'positions divergentes', en: 'differing positions', de: 'abweichende Standpunkte' },
    description:
      'Luxembourg, from 150 employees on: whether employer and delegation ended a consultation under art. L.414-5, L.414-6 or L.414-7 (1) with differing positions.',
    question: {
      fr: "Lors de la dernière consultation technique, économique ou financière, l'employeur et la délégation sont-ils restés sur des positions divergentes ?",
      en: 'In the last consultation on technical, economic or financial matters, did employer and delegation keep differing positions?',
      de: 'Blieben Arbeitgeber und Delegation bei der letzten Anhörung in technischen, wirtschaftlichen oder finanziellen Fragen bei abweichenden Standpunkten?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L414-8', at: 'al. 1' },
  }),
  positionsReported: yesNo({
    label: {
      fr: "positions portées à la connaissance de l'organe dirigeant",
      en: 'positions reported to the governing body',
      de: 'Mitteilung der Standpunkte an das leitende Organ',
    },
    description:
      'Luxembourg: whether the differing positions were reported to the board or the managers or, in an undertaking that is no company limited by shares, to its head if he took no part in the talks himself.',
    question: {
      fr: "Ces positions divergentes ont-elles été portées à la connaissance du conseil d'administration, des gérants ou du chef d'entreprise ?",
      en: 'Were these differing positions reported to the board, the managers or the head of the undertaking?',
      de: 'Wurden diese abweichenden Standpunkte dem Verwaltungsrat, den Geschäftsführern oder dem Unternehmensleiter mitgeteilt?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L414-8', at: 'al. 1' },
  }),
  accountGiven: yesNo({
    label: {
      fr: 'compte rendu motivé de la suite donnée aux positions',
      en: 'reasoned account of what became of the positions',
      de: 'begründete Rechenschaft über den Umgang mit den Standpunkten',
    },
    description: 'Luxembourg: whether the employer has told, with reasons, what was done with the positions expressed.',
    question: {
      fr: 'Avez-vous rendu compte, en le motivant, de la suite donnée à ces positions ?',
      en: 'Have you told, with reasons, what was done with these positions?',
      de: 'Haben Sie begründet mitgeteilt, was aus diesen Standpunkten geworden ist?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L414-8', at: 'al. 3' },
  }),
});

/** Information kept secret, or kept from the delegation altogether. */
export const withholding = group({
  kind: choice({
    label: {
      fr: 'informations confidentielles ou refusées',
      en: 'information marked confidential or refused',
      de: 'vertrauliche oder verweigerte Auskünfte',
    },
    description:
      'Luxembourg: whether the employer has marked information for the delegation as confidential, or has refused information or a consultation. The other facts of this group are about that act.',
    question: {
      fr: 'Avez-vous qualifié des informations de confidentielles, ou refusé à la délégation une information ou une consultation ?',
      en: 'Have you marked information as confidential, or refused the delegation information or a consultation?',
      de: 'Haben Sie Auskünfte als vertraulich bezeichnet oder der Delegation eine Auskunft oder eine Anhörung verweigert?',
    },
    inHand: { to: ['none'] },
    definedIn: { source: 'lu.ct.L415-2', at: '(1)' },
    choices: {
      none: { fr: "ni l'un ni l'autre", en: 'neither', de: 'weder noch' },
      confidential: {
        fr: 'informations confidentielles',
        en: 'confidential information',
        de: 'vertrauliche Auskünfte',
      },
      refused: {
        fr: 'information ou consultation refusée',
        en: 'information or consultation refused',
        de: 'verweigerte Auskunft oder Anhörung',
      },
    },
  }),
  toldOn: day({
    label: {
      fr: 'date de la qualification ou du refus',
      en: 'day of the marking or the refusal',
      de: 'Tag der Bezeichnung oder der Weigerung',
    },
    description: 'Luxembourg: day on which the delegation was told of the marking or the refusal.',
    question: {
      fr: 'Quel jour la délégation a-t-elle appris la qualification ou le refus ?',
      en: 'On which day did the delegation learn of the marking or the refusal?',
      de: 'An welchem Tag hat die Delegation von der Bezeichnung oder der Weigerung erfahren?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L415-2', at: '(3) al. 1' },
  }),
  challenged: yesNo({
    label: {
      fr: "contestation devant le directeur de l'ITM",
      en: 'challenge before the director of the labour inspectorate',
      de: 'Anrufung des Direktors der Gewerbeaufsicht',
    },
    description:
      'Luxembourg: whether delegates have challenged the marking or the refusal before the director of the labour inspectorate. Follows from `challengedOn` when that is given.',
    question: {
      fr: "Des délégués ont-ils contesté la qualification ou le refus devant le directeur de l'ITM ?",
      en: 'Have delegates challenged the marking or the refusal before the director of the labour inspectorate (ITM)?',
      de: 'Haben Delegierte die Bezeichnung oder die Weigerung vor dem Direktor der Gewerbeaufsicht (ITM) angefochten?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L415-2', at: '(3) al. 1' },
  }),
  challengedOn: day({
    label: {
      fr: "envoi de la demande au directeur de l'ITM",
      en: 'request sent to the director of the labour inspectorate',
      de: 'Absendung des Antrags an den Direktor der Gewerbeaufsicht',
    },
    description: 'Luxembourg: day on which the delegates sent their request to the director.',
    question: {
      fr: "Quel jour la demande des délégués a-t-elle été envoyée au directeur de l'ITM ?",
      en: 'On which day was the request of the delegates sent to the director of the labour inspectorate (ITM)?',
      de: 'An welchem Tag wurde der Antrag der Delegierten an den Direktor der Gewerbeaufsicht (ITM) abgesandt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L415-2', at: '(3) al. 2' },
  }),
  decided: yesNo({
    label: {
      fr: "décision du directeur de l'ITM sur la confidentialité ou le refus",
      en: 'decision of the director of the labour inspectorate on the marking or refusal',
      de: 'Entscheidung des Direktors der Gewerbeaufsicht über Vertraulichkeit oder Weigerung',
    },
    description:
      'Luxembourg: whether the director has notified his decision. Follows from `decisionNotifiedOn` when that is given.',
    question: {
      fr: "Le directeur de l'ITM a-t-il notifié sa décision sur cette contestation ?",
      en: 'Has the director of the labour inspectorate (ITM) notified a decision on this challenge?',
      de: 'Hat der Direktor der Gewerbeaufsicht (ITM) seine Entscheidung darüber zugestellt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L415-2', at: '(3) al. 2' },
  }),
  decisionNotifiedOn: day({
    label: {
      fr: "notification de la décision du directeur de l'ITM",
      en: 'decision of the director of the labour inspectorate notified',
      de: 'Zustellung der Entscheidung des Direktors der Gewerbeaufsicht',
    },
    description: 'Luxembourg: day on which the decision of the director on that challenge was notified.',
    question: {
      fr: "Quel jour la décision du directeur de l'ITM sur cette contestation vous a-t-elle été notifiée ?",
      en: 'On which day was the decision of the director of the labour inspectorate (ITM) on this challenge notified to you?',
      de: 'An welchem Tag wurde Ihnen die Entscheidung des Direktors der Gewerbeaufsicht (ITM) darüber zugestellt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L415-2', at: '(3) al. 3' },
  }),
});
