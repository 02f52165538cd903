import { day, group, yesNo } from '../fact.js';

/** The meetings of employer and delegation on the decisions that both take together, from 150 employees on. */
export const codecision = group({
  meetsQuarterly: yesNo({
    label: {
      fr: 'réunion de codécision au moins trimestrielle',
      en: 'co-decision meeting at least once a quarter',
      de: 'Mitbestimmungssitzung mindestens einmal im Quartal',
    },
    description:
      'Luxembourg: whether employer and delegation meet at least once a quarter on the matters of art. L.414-9.',
    question: {
      fr: "L'employeur et la délégation se réunissent-ils au moins une fois par trimestre sur les décisions à prendre d'un commun accord (art. L.414-9) ?",
      en: 'Do employer and delegation meet at least once a quarter on the decisions to be taken by common agreement (art. L.414-9)?',
      de: 'Treten Arbeitgeber und Delegation mindestens einmal im Quartal zu den einvernehmlich zu treffenden Entscheidungen (Art. L.414-9) zusammen?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 1' },
  }),
  lastMeetingOn: day({
    label: {
      fr: 'dernière réunion de codécision',
      en: 'last co-decision meeting',
      de: 'letzte Mitbestimmungssitzung',
    },
    description: 'Luxembourg: day of the last meeting of employer and delegation on the matters of art. L.414-9.',
    question: {
      fr: "Quel jour la dernière réunion sur les décisions à prendre d'un commun accord a-t-elle eu lieu ?",
      en: 'On which day was the last meeting on the decisions to be taken by common agreement?',
      de: 'An welchem Tag fand die letzte Sitzung zu den einvernehmlich zu treffenden Entscheidungen statt?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 1' },
  }),
  nextMeetingOn: day({
    label: {
      fr: 'prochaine réunion de codécision',
      en: 'next co-decision meeting',
      de: 'nächste Mitbestimmungssitzung',
    },
    description:
      'Luxembourg: day set for the next meeting on the matters of art. L.414-9; agenda and items below are those of that meeting.',
    question: {
      fr: "Quel jour la prochaine réunion sur les décisions à prendre d'un commun accord est-elle fixée ?",
      en: 'For which day is the next meeting on the decisions to be taken by common agreement set?',
      de: 'Auf welchen Tag ist die nächste Sitzung zu den einvernehmlich zu treffenden Entscheidungen angesetzt?',
    },
    inHand: { with: 'delegation' },
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 4' },
  }),
  agendaSent: yesNo({
    label: {
      fr: "communication de l'ordre du jour",
      en: 'agenda communicated',
      de: 'Mitteilung der Tagesordnung',
    },
    description:
      'Luxembourg: whether the agenda agreed for the next meeting was communicated to the members of the delegation. Follows from `agendaSentOn` when that is given.',
    question: {
      fr: "L'ordre du jour de la prochaine réunion a-t-il été communiqué aux délégués ?",
      en: 'Has the agenda of the next meeting been communicated to the delegates?',
      de: 'Wurde die Tagesordnung der nächsten Sitzung den Delegierten mitgeteilt?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 4' },
  }),
  agendaSentOn: day({
    label: {
      fr: "date de communication de l'ordre du jour",
      en: 'day the agenda was communicated',
      de: 'Tag der Mitteilung der Tagesordnung',
    },
    description: 'Luxembourg: day on which the agenda was communicated to the members of the delegation.',
    question: {
      fr: "Quel jour l'ordre du jour a-t-il été communiqué aux délégués ?",
      en: 'On which day was the agenda communicated to the delegates?',
      de: 'An welchem Tag wurde die Tagesordnung den Delegierten mitgeteilt?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 4' },
  }),
  itemsRequested: yesNo({
    label: {
      fr: "demande d'inscription à l'ordre du jour",
      en: 'items asked for on the agenda',
      de: 'Antrag auf Aufnahme in die Tagesordnung',
    },
    description:
      'Luxembourg: whether at least half of the delegates, or the head of the undertaking, asked for items to be put on the agenda of the next meeting. Follows from `itemsRequestedOn` when that is given.',
    question: {
      fr: "La moitié au moins des délégués, ou le chef d'entreprise, ont-ils demandé l'inscription de questions à l'ordre du jour de la prochaine réunion ?",
      en: 'Have at least half of the delegates, or the head of the undertaking, asked for items on the agenda of the next meeting?',
      de: 'Hat mindestens die Hälfte der Delegierten oder der Unternehmensleiter die Aufnahme von Punkten in die Tagesordnung der nächsten Sitzung verlangt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 5' },
  }),
  itemsRequestedOn: day({
    label: {
      fr: "date de la demande d'inscription",
      en: 'day the items were asked for',
      de: 'Tag des Antrags auf Aufnahme',
    },
    description: 'Luxembourg: day on which those items were asked for.',
    question: {
      fr: "Quel jour l'inscription de ces questions à l'ordre du jour a-t-elle été demandée ?",
      en: 'On which day were these items asked for?',
      de: 'An welchem Tag wurde die Aufnahme dieser Punkte verlangt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 5' },
  }),
  requestedItemsIncluded: yesNo({
    label: {
      fr: "inscription des questions demandées à l'ordre du jour",
      en: 'requested items put on the agenda',
      de: 'Aufnahme der verlangten Punkte in die Tagesordnung',
    },
    description: 'Luxembourg: whether the items asked for were put on the agenda of the next meeting.',
    question: {
      fr: "Les questions demandées ont-elles été portées à l'ordre du jour ?",
      en: 'Were the requested items put on the agenda?',
      de: 'Wurden die verlangten Punkte in die Tagesordnung aufgenommen?',
    },
    inHand: { to: [true], until: 'staffDelegation.codecision.nextMeetingOn' },
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 5' },
  }),
  bureauDecided: yesNo({
    label: {
      fr: 'décision commune prise avec le bureau',
      en: 'common decision taken with the bureau',
      de: 'gemeinsame Entscheidung mit dem Büro',
    },
    description:
      'Luxembourg: whether, after a meeting without agreement, the bureau of the delegation and the employer have taken a common decision. Follows from `bureauDecidedOn` when that is given.',
    question: {
      fr: 'Après une réunion sans accord, le bureau de la délégation et vous avez-vous pris une décision commune ?',
      en: 'After a meeting without agreement, have you and the bureau of the delegation taken a common decision?',
      de: 'Haben Sie nach einer ergebnislosen Sitzung mit dem Büro der Delegation eine gemeinsame Entscheidung getroffen?',
    },
    inHand: { with: 'delegation', to: [true] },
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 6' },
  }),
  bureauDecidedOn: day({
    label: {
      fr: 'date de la décision commune avec le bureau',
      en: 'day of the common decision with the bureau',
      de: 'Tag der gemeinsamen Entscheidung mit dem Büro',
    },
    description: 'Luxembourg: day of the common decision of bureau and employer.',
    question: {
      fr: 'Quel jour la décision commune avec le bureau a-t-elle été prise ?',
      en: 'On which day was the common decision with the bureau taken?',
      de: 'An welchem Tag wurde die gemeinsame Entscheidung mit dem Büro getroffen?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 8' },
  }),
  decisionCommunicated: yesNo({
    label: {
      fr: 'décision commune communiquée à la délégation',
      en: 'common decision communicated to the delegation',
      de: 'Mitteilung der gemeinsamen Entscheidung an die Delegation',
    },
    description:
      'Luxembourg: whether the bureau has told the delegation of the common decision. Follows from `decisionCommunicatedOn` when that is given.',
    question: {
      fr: 'Le bureau a-t-il communiqué la décision commune à la délégation ?',
      en: 'Has the bureau told the delegation of the common decision?',
      de: 'Hat das Büro der Delegation die gemeinsame Entscheidung mitgeteilt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 8' },
  }),
  decisionCommunicatedOn: day({
    label: {
      fr: 'date de communication de la décision commune',
      en: 'day the common decision was communicated',
      de: 'Tag der Mitteilung der gemeinsamen Entscheidung',
    },
    description: 'Luxembourg: day on which the bureau told the delegation of the common decision.',
    question: {
      fr: 'Quel jour le bureau a-t-il communiqué la décision commune à la délégation ?',
      en: 'On which day did the bureau tell the delegation of the common decision?',
      de: 'An welchem Tag hat das Büro der Delegation die gemeinsame Entscheidung mitgeteilt?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 9' },
  }),
  inWorkingHours: yesNo({
    label: {
      fr: 'réunions à huis clos pendant les heures de service',
      en: 'meetings in camera and in working hours',
      de: 'nicht öffentliche Sitzungen während der Dienststunden',
    },
    description: 'Luxembourg: whether the co-decision meetings are held in camera and during working hours.',
    question: {
      fr: 'Les réunions de codécision se tiennent-elles à huis clos et pendant les heures de service ?',
      en: 'Are the co-decision meetings held in camera and during working hours?',
      de: 'Finden die Mitbestimmungssitzungen unter Ausschluss der Öffentlichkeit und während der Dienststunden statt?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L414-11', at: '(1)' },
  }),
  roomProvided: yesNo({
    label: {
      fr: 'local et matériel pour les réunions',
      en: 'room and equipment for the meetings',
      de: 'Raum und Material für die Sitzungen',
    },
    description: 'Luxembourg: whether the employer provides a suitable room and what the meetings cannot do without.',
    question: {
      fr: 'Mettez-vous à disposition un local convenable et le matériel indispensable pour ces réunions ?',
      en: 'Do you provide a suitable room and the equipment these meetings cannot do without?',
      de: 'Stellen Sie für diese Sitzungen einen geeigneten Raum und das nötige Material bereit?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L414-11', at: '(2)' },
  }),
  minutesCountersigned: yesNo({
    label: {
      fr: 'procès-verbal contresigné des réunions',
      en: 'countersigned minutes of the meetings',
      de: 'gegengezeichnetes Sitzungsprotokoll',
    },
    description:
      'Luxembourg: whether all deliberations are recorded in minutes countersigned by the head of the undertaking and the president of the delegation, or their representatives.',
    question: {
      fr: "Chaque réunion de codécision donne-t-elle lieu à un procès-verbal contresigné par le chef d'entreprise et le président de la délégation ?",
      en: 'Are minutes of each co-decision meeting kept and countersigned by the head of the undertaking and the president of the delegation?',
      de: 'Wird über jede Mitbestimmungssitzung ein vom Unternehmensleiter und vom Präsidenten der Delegation gegengezeichnetes Protokoll geführt?',
    },
    inHand: { with: 'delegation', to: [true] },
    definedIn: { source: 'lu.ct.L414-13', at: 'al. 1' },
  }),
});
