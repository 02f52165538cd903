import type { HolidaysOf, Period } from '../calendar.js';
import type { FactMeta } from './fact.js';

/** A time limit: the last day, worked out from the day that starts it. */
export interface TimeLimit extends Period {
  /** The date fact, or the time limit, that starts it. */
  readonly start: string;
  /** Counted back from the start, as in "five days before the meeting". */
  readonly counted?: 'before';
  /** Whether it is extended when it ends on a Saturday, a Sunday or a public holiday. */
  readonly endsOnHoliday: 'extended' | 'not-extended' | 'unsettled';
  /** Whose public holidays count; Luxembourg's, when left out. */
  readonly holidaysOf?: HolidaysOf;
}

/** A fact that no profile states. */
export interface DerivedFact extends FactMeta {
  /** How its day is worked out. */
  readonly limit?: TimeLimit;
  /** The fact to ask for instead, when it is not known; for a time limit, its start. */
  readonly askedAs?: string;
}

/** Facts that no profile states: they follow from the question asked and from other facts; see `derive.ts`. */
export const derivedFacts = {
  asOf: {
    type: 'date',
    label: { fr: 'jour considéré', en: 'day in question', de: 'Stichtag' },
    description: 'The day the report is made for; always known.',
    question: { fr: 'Pour quel jour ?', en: 'For which day?', de: 'Für welchen Tag?' },
  },
  'monitoring.live': {
    type: 'boolean',
    askedAs: 'monitoring.status',
    label: { fr: 'dispositif déjà mis en œuvre', en: 'already live', de: 'bereits in Betrieb genommen' },
    description:
      'Whether the measure has begun to collect data by the day of the report: by `monitoring.goLiveOn` where that is known, else by `monitoring.status`.',
    question: {
      fr: 'Le dispositif a-t-il déjà commencé à collecter des données ?',
      en: 'Has the measure begun to collect data?',
      de: 'Hat die Maßnahme mit der Datenerfassung begonnen?',
    },
  },
  'monitoring.cnpdOpinion.requestBy': {
    type: 'date',
    limit: { start: 'monitoring.priorInformation.givenOn', days: 15, endsOnHoliday: 'extended' },
    label: {
      fr: "dernier jour pour demander l'avis de la CNPD",
      en: 'last day to ask for the CNPD opinion',
      de: 'letzter Tag für den Antrag auf Stellungnahme der CNPD',
    },
    description:
      'Fifteen days after the prior information; to the next working day where they end on a Saturday, a Sunday or a public holiday (Basel Convention, art. 1 and 5; law of 30 May 1984, art. 2).',
    question: {
      fr: "Jusqu'à quel jour l'avis de la CNPD peut-il être demandé ?",
      en: 'Until which day may the CNPD be asked for its opinion?',
      de: 'Bis zu welchem Tag kann die Stellungnahme der CNPD beantragt werden?',
    },
    definedIn: { source: 'lu.ct.L261-1', at: '(4)' },
  },
  'monitoring.cnpdOpinion.answerBy': {
    type: 'date',
    limit: { start: 'monitoring.cnpdOpinion.requestedOn', months: 1, endsOnHoliday: 'unsettled' },
    label: {
      fr: "dernier jour du délai d'avis de la CNPD",
      en: 'last day for the CNPD opinion',
      de: 'letzter Tag der Frist für die Stellungnahme der CNPD',
    },
    description:
      'One month after the CNPD was asked; until then the request suspends the plan. Whether the suspension outlasts a month that ends on a Saturday, a Sunday or a public holiday is not settled.',
    question: {
      fr: "Jusqu'à quel jour la CNPD peut-elle rendre son avis ?",
      en: 'Until which day may the CNPD give its opinion?',
      de: 'Bis zu welchem Tag kann die CNPD Stellung nehmen?',
    },
    definedIn: { source: 'lu.ct.L261-1', at: '(4)' },
  },
  'monitoring.cnpdOpinion.settledBy': {
    type: 'date',
    limit: { start: 'monitoring.cnpdOpinion.requestBy', months: 1, endsOnHoliday: 'unsettled' },
    label: {
      fr: "dernier jour où une demande d'avis peut encore suspendre le projet",
      en: 'last day on which a request may still suspend the plan',
      de: 'letzter Tag, an dem ein Antrag das Vorhaben noch aufschieben kann',
    },
    description: 'One month after the last day for the request: from then on no request in time suspends the plan.',
    question: {
      fr: "Jusqu'à quel jour une demande d'avis peut-elle suspendre le projet ?",
      en: 'Until which day may a request suspend the plan?',
      de: 'Bis zu welchem Tag kann ein Antrag das Vorhaben aufschieben?',
    },
    definedIn: { source: 'lu.ct.L261-1', at: '(4)' },
  },
  'internalRules.dueOn': {
    type: 'date',
    limit: { start: 'internalRules.fiftyReachedOn', months: 12, endsOnHoliday: 'not-extended' },
    label: {
      fr: 'dernier jour pour établir le règlement intérieur',
      en: 'last day to draw up the internal rules',
      de: 'letzter Tag für die Aufstellung der Betriebsordnung',
    },
    description: 'Twelve months after the threshold of fifty employees was reached: then the duty begins.',
    question: {
      fr: "Jusqu'à quel jour le règlement intérieur peut-il être établi ?",
      en: 'By which day must there be internal rules?',
      de: 'Bis zu welchem Tag ist die Betriebsordnung aufzustellen?',
    },
    definedIn: { source: 'fr.ct.L1311-2', at: 'al. 2' },
  },
  'toolsCharter.enforceableFrom': {
    type: 'date',
    limit: { start: 'toolsCharter.publishedOn', months: 1, endsOnHoliday: 'not-extended' },
    label: {
      fr: "premier jour possible d'entrée en vigueur de la charte",
      en: 'first possible day of entry into force of the rules',
      de: 'frühestmöglicher Tag des Inkrafttretens der Regeln',
    },
    description: 'One month after the last step of filing and publication.',
    question: {
      fr: 'À partir de quel jour la charte peut-elle entrer en vigueur ?',
      en: 'From which day may the rules enter into force?',
      de: 'Ab welchem Tag können die Regeln in Kraft treten?',
    },
    definedIn: { source: 'fr.ct.L1321-4', at: 'al. 2' },
  },
  'incident.accessRequest.answerBy': {
    type: 'date',
    limit: { start: 'incident.accessRequest.receivedOn', months: 1, endsOnHoliday: 'unsettled' },
    label: {
      fr: "dernier jour pour répondre à la demande d'accès",
      en: 'last day to answer the access request',
      de: 'letzter Tag für die Antwort auf den Auskunftsantrag',
    },
    description: 'One month after the request was received.',
    question: {
      fr: "Jusqu'à quel jour faut-il répondre à la demande d'accès ?",
      en: 'By which day must the access request be answered?',
      de: 'Bis zu welchem Tag ist der Auskunftsantrag zu beantworten?',
    },
    definedIn: { source: 'eu.gdpr.12', at: '(3)' },
  },
  'incident.accessRequest.extendedAnswerBy': {
    type: 'date',
    limit: { start: 'incident.accessRequest.receivedOn', months: 3, endsOnHoliday: 'unsettled' },
    label: {
      fr: 'dernier jour pour répondre après prolongation',
      en: 'last day to answer after an extension',
      de: 'letzter Tag für die Antwort nach Verlängerung',
    },
    description: 'Three months after the request was received: the first month and two more.',
    question: {
      fr: "Jusqu'à quel jour faut-il répondre si le délai a été prolongé ?",
      en: 'By which day must the answer be given if the time was extended?',
      de: 'Bis zu welchem Tag ist nach einer Verlängerung zu antworten?',
    },
    definedIn: { source: 'eu.gdpr.12', at: '(3)' },
  },
  'staffDelegation.codecision.agendaDueOn': {
    type: 'date',
    limit: {
      start: 'staffDelegation.codecision.nextMeetingOn',
      days: 5,
      counted: 'before',
      endsOnHoliday: 'unsettled',
    },
    label: {
      fr: "dernier jour pour communiquer l'ordre du jour",
      en: 'last day to communicate the agenda',
      de: 'letzter Tag für die Mitteilung der Tagesordnung',
    },
    description: 'Five days before the co-decision meeting.',
    question: {
      fr: "Jusqu'à quel jour l'ordre du jour doit-il être communiqué ?",
      en: 'By which day is the agenda to be communicated?',
      de: 'Bis zu welchem Tag ist die Tagesordnung mitzuteilen?',
    },
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 4' },
  },
  'staffDelegation.codecision.itemsDueOn': {
    type: 'date',
    limit: {
      start: 'staffDelegation.codecision.nextMeetingOn',
      days: 3,
      counted: 'before',
      endsOnHoliday: 'unsettled',
    },
    label: {
      fr: "dernier jour pour demander l'inscription de questions",
      en: 'last day to ask for items on the agenda',
      de: 'letzter Tag für den Antrag auf Aufnahme von Punkten',
    },
    description: 'Three days before the co-decision meeting.',
    question: {
      fr: "Jusqu'à quel jour l'inscription de questions peut-elle être demandée ?",
      en: 'Until which day may items be asked for?',
      de: 'Bis zu welchem Tag kann die Aufnahme von Punkten verlangt werden?',
    },
    definedIn: { source: 'lu.ct.L414-10', at: 'al. 5' },
  },
  'incident.dutyBreached': {
    type: 'boolean',
    askedAs: 'incident.breachedDuties',
    label: {
      fr: 'manquement à une obligation du contrat de travail',
      en: 'breach of a duty under the employment contract',
      de: 'Verletzung einer arbeitsvertraglichen Pflicht',
    },
    description: 'Whether `incident.breachedDuties` names any duty.',
    question: {
      fr: 'Le salarié a-t-il manqué à une obligation découlant de son contrat ?',
      en: 'Did the employee breach a duty that follows from the contract?',
      de: 'Hat der Arbeitnehmer eine Pflicht aus seinem Vertrag verletzt?',
    },
  },
  'incident.disciplinaryProceedingsBy': {
    type: 'date',
    limit: { start: 'incident.employerKnewOn', months: 2, endsOnHoliday: 'extended', holidaysOf: 'FR' },
    label: {
      fr: 'dernier jour pour engager des poursuites disciplinaires',
      en: 'last day to start disciplinary proceedings',
      de: 'letzter Tag für die Einleitung eines Disziplinarverfahrens',
    },
    description:
      'France: two months after the employer learned of the facts, on the day of the same number or, where there is none, on the last day of the month (art. R1332-3 and R1332-4).',
    question: {
      fr: "Jusqu'à quel jour des poursuites disciplinaires peuvent-elles être engagées ?",
      en: 'Until which day may disciplinary proceedings be started?',
      de: 'Bis zu welchem Tag kann ein Disziplinarverfahren eingeleitet werden?',
    },
    definedIn: { source: 'fr.ct.L1332-4', at: 'al. unique' },
  },
  'incident.noDismissalUpTo': {
    type: 'date',
    limit: { start: 'incident.interviewOn', workingDays: 2, endsOnHoliday: 'extended', holidaysOf: 'FR' },
    label: {
      fr: 'dernier jour du délai de réflexion',
      en: 'last day of the time for reflection',
      de: 'letzter Tag der Bedenkzeit',
    },
    description:
      'France: two working days (Monday to Saturday) after the day fixed for the interview, which does not count; the dismissal may be sent from the day after on.',
    question: {
      fr: "Jusqu'à quel jour le licenciement ne peut-il pas encore être notifié ?",
      en: 'Up to which day may the dismissal not be notified yet?',
      de: 'Bis zu welchem Tag darf noch nicht gekündigt werden?',
    },
    definedIn: { source: 'fr.ct.L1232-6', at: 'al. 3' },
  },
  'incident.sanctionBy': {
    type: 'date',
    limit: { start: 'incident.interviewOn', months: 1, endsOnHoliday: 'extended', holidaysOf: 'FR' },
    label: {
      fr: 'dernier jour pour notifier la sanction',
      en: 'last day to notify the sanction',
      de: 'letzter Tag für die Mitteilung der Sanktion',
    },
    description:
      'France: one month after the day fixed for the interview, on the day of the same number or, where there is none, on the last day of the month.',
    question: {
      fr: "Jusqu'à quel jour la sanction peut-elle être notifiée ?",
      en: 'Until which day may the sanction be notified?',
      de: 'Bis zu welchem Tag kann die Sanktion mitgeteilt werden?',
    },
    definedIn: { source: 'fr.ct.R1332-3', at: 'al. 1' },
  },
  'incident.earlierSanction.usableUntil': {
    type: 'date',
    limit: { start: 'incident.earlierSanction.notifiedOn', years: 3, endsOnHoliday: 'not-extended' },
    label: {
      fr: 'dernier jour où la sanction antérieure peut être invoquée',
      en: 'last day on which the earlier sanction may be relied on',
      de: 'letzter Tag, an dem die frühere Sanktion herangezogen werden kann',
    },
    description: 'France: three years after the earlier sanction; proceedings must have started by then.',
    question: {
      fr: "Jusqu'à quel jour une sanction antérieure peut-elle être invoquée ?",
      en: 'Until which day may an earlier sanction be relied on?',
      de: 'Bis zu welchem Tag kann eine frühere Sanktion herangezogen werden?',
    },
    definedIn: { source: 'fr.ct.L1332-5', at: 'al. unique' },
  },
  'internalRules.amendment.decideBy': {
    type: 'date',
    limit: { start: 'internalRules.amendment.proposedOn', months: 2, endsOnHoliday: 'unsettled' },
    label: {
      fr: 'dernier jour pour décider de la modification proposée',
      en: 'last day to decide on the proposed amendment',
      de: 'letzter Tag für die Entscheidung über den Änderungsvorschlag',
    },
    description: 'Two months after the delegation proposed an amendment to the internal rules.',
    question: {
      fr: "Jusqu'à quel jour faut-il décider de la modification proposée ?",
      en: 'Until which day must the proposed amendment be decided on?',
      de: 'Bis zu welchem Tag ist über den Änderungsvorschlag zu entscheiden?',
    },
    definedIn: { source: 'lu.ct.L414-3', at: '(1) pt 3' },
  },
  'incident.dismissal.relyBy': {
    type: 'date',
    limit: { start: 'incident.employerKnewOn', months: 1, endsOnHoliday: 'unsettled' },
    label: {
      fr: 'dernier jour pour invoquer le motif grave',
      en: 'last day to rely on the serious grounds',
      de: 'letzter Tag für die Geltendmachung des schwerwiegenden Grundes',
    },
    description:
      'One month after the employer learned of the facts. The Court of Appeal counted in this way and held a Monday late though the month ended on a Sunday (lu.csj.38634); whether art. 5 of the Basel Convention was argued is not known.',
    question: {
      fr: "Jusqu'à quel jour les faits peuvent-ils être invoqués comme motif grave ?",
      en: 'Until which day may the facts be relied on as serious grounds?',
      de: 'Bis zu welchem Tag können die Tatsachen als schwerwiegender Grund geltend gemacht werden?',
    },
    definedIn: { source: 'lu.ct.L124-10', at: '(6) al. 1' },
  },
  'incident.dismissal.interviewFrom': {
    type: 'date',
    limit: { start: 'incident.proceedingsStartedOn', workingDays: 2, endsOnHoliday: 'not-extended' },
    label: {
      fr: "premier jour possible pour l'entretien préalable",
      en: 'first possible day for the prior interview',
      de: 'frühester möglicher Tag für das Vorgespräch',
    },
    description:
      'The second working day (Monday to Saturday, no public holiday) after the invitation was sent or handed over; later where one of these days is not worked.',
    question: {
      fr: "À partir de quel jour l'entretien préalable peut-il se tenir ?",
      en: 'From which day on may the prior interview be held?',
      de: 'Ab welchem Tag darf das Vorgespräch stattfinden?',
    },
    definedIn: { source: 'lu.ct.L124-2', at: '(1) al. 3' },
  },
  'incident.dismissal.notifyBy': {
    type: 'date',
    limit: { start: 'incident.dismissal.interviewOn', days: 8, endsOnHoliday: 'unsettled' },
    label: {
      fr: "dernier jour pour notifier le licenciement après l'entretien",
      en: 'last day to notify the dismissal after the interview',
      de: 'letzter Tag für die Mitteilung der Kündigung nach dem Vorgespräch',
    },
    description: 'Eight days after the prior interview, or after the day fixed for it.',
    question: {
      fr: "Jusqu'à quel jour le licenciement peut-il être notifié après l'entretien ?",
      en: 'Until which day may the dismissal be notified after the interview?',
      de: 'Bis zu welchem Tag kann die Kündigung nach dem Vorgespräch mitgeteilt werden?',
    },
    definedIn: { source: 'lu.ct.L124-2', at: '(3)' },
  },
  'incident.dismissal.notifyAfterSuspensionBy': {
    type: 'date',
    limit: { start: 'incident.dismissal.suspendedOn', days: 8, endsOnHoliday: 'unsettled' },
    label: {
      fr: 'dernier jour pour notifier le licenciement après la mise à pied',
      en: 'last day to notify the dismissal after the suspension',
      de: 'letzter Tag für die Mitteilung der Kündigung nach der Freistellung',
    },
    description: 'Eight days after the precautionary suspension.',
    question: {
      fr: "Jusqu'à quel jour le licenciement peut-il être notifié après la mise à pied ?",
      en: 'Until which day may the dismissal be notified after the suspension?',
      de: 'Bis zu welchem Tag kann die Kündigung nach der Freistellung mitgeteilt werden?',
    },
    definedIn: { source: 'lu.ct.L124-10', at: '(5)' },
  },
  'incident.dismissal.requestReasonsBy': {
    type: 'date',
    limit: { start: 'incident.dismissedOn', months: 1, endsOnHoliday: 'unsettled' },
    label: {
      fr: 'dernier jour pour demander les motifs',
      en: 'last day to ask for the reasons',
      de: 'letzter Tag für das Ersuchen um die Gründe',
    },
    description: 'One month after the dismissal with notice was notified.',
    question: {
      fr: "Jusqu'à quel jour le salarié peut-il demander les motifs ?",
      en: 'Until which day may the employee ask for the reasons?',
      de: 'Bis zu welchem Tag kann der Arbeitnehmer um die Gründe ersuchen?',
    },
    definedIn: { source: 'lu.ct.L124-5', at: '(1)' },
  },
  'incident.dismissal.giveReasonsBy': {
    type: 'date',
    limit: { start: 'incident.dismissal.reasonsRequestedOn', months: 1, endsOnHoliday: 'unsettled' },
    label: {
      fr: 'dernier jour pour énoncer les motifs',
      en: 'last day to state the reasons',
      de: 'letzter Tag für die Mitteilung der Gründe',
    },
    description: 'One month after the employee asked for the reasons.',
    question: {
      fr: "Jusqu'à quel jour les motifs doivent-ils être énoncés ?",
      en: 'Until which day must the reasons be stated?',
      de: 'Bis zu welchem Tag sind die Gründe mitzuteilen?',
    },
    definedIn: { source: 'lu.ct.L124-5', at: '(2) al. 1' },
  },
  'incident.dismissal.sueBy': {
    type: 'date',
    limit: { start: 'incident.dismissedOn', months: 3, endsOnHoliday: 'extended' },
    label: {
      fr: 'dernier jour pour agir à compter du licenciement',
      en: 'last day to sue, counted from the dismissal',
      de: 'letzter Klagetag, gerechnet ab der Kündigung',
    },
    description:
      'Three months after the dismissal was notified; a time limit for proceedings, extended by art. 5 of the Basel Convention (eu.coe.76) and art. 2 of the law of 30 May 1984.',
    question: {
      fr: "Jusqu'à quel jour le salarié peut-il agir à compter du licenciement ?",
      en: 'Until which day may the employee sue, counted from the dismissal?',
      de: 'Bis zu welchem Tag kann der Arbeitnehmer ab der Kündigung klagen?',
    },
    definedIn: { source: 'lu.ct.L124-11', at: '(2) al. 1' },
  },
  'incident.dismissal.sueAfterReasonsBy': {
    type: 'date',
    limit: { start: 'incident.dismissal.reasonsGivenOn', months: 3, endsOnHoliday: 'extended' },
    label: {
      fr: 'dernier jour pour agir à compter des motifs',
      en: 'last day to sue, counted from the reasons',
      de: 'letzter Klagetag, gerechnet ab Mitteilung der Gründe',
    },
    description: 'Three months after the reasons were notified; extended like `sueBy`.',
    question: {
      fr: "Jusqu'à quel jour le salarié peut-il agir à compter de la communication des motifs ?",
      en: 'Until which day may the employee sue, counted from the reasons?',
      de: 'Bis zu welchem Tag kann der Arbeitnehmer ab Mitteilung der Gründe klagen?',
    },
    definedIn: { source: 'lu.ct.L124-11', at: '(2) al. 1' },
  },
  'incident.dismissal.sueAfterSilenceBy': {
    type: 'date',
    limit: { start: 'incident.dismissal.giveReasonsBy', months: 3, endsOnHoliday: 'extended' },
    label: {
      fr: 'dernier jour pour agir à défaut de motifs',
      en: 'last day to sue where no reasons are given',
      de: 'letzter Klagetag, wenn keine Gründe mitgeteilt werden',
    },
    description: 'Three months after the last day on which the reasons had to be stated; extended like `sueBy`.',
    question: {
      fr: "Jusqu'à quel jour le salarié peut-il agir si les motifs ne sont pas communiqués ?",
      en: 'Until which day may the employee sue where no reasons are given?',
      de: 'Bis zu welchem Tag kann der Arbeitnehmer klagen, wenn keine Gründe mitgeteilt werden?',
    },
    definedIn: { source: 'lu.ct.L124-11', at: '(2) al. 1' },
  },
  'incident.dismissal.sueAfterComplaintBy': {
    type: 'date',
    limit: { start: 'incident.dismissal.complaintMadeOn', years: 1, endsOnHoliday: 'extended' },
    label: {
      fr: 'dernier jour pour agir après la réclamation',
      en: 'last day to sue after the complaint',
      de: 'letzter Klagetag nach der Beschwerde',
    },
    description: 'One year after the written complaint to the employer; extended like `sueBy`.',
    question: {
      fr: "Jusqu'à quel jour le salarié peut-il agir après sa réclamation écrite ?",
      en: 'Until which day may the employee sue after the written complaint?',
      de: 'Bis zu welchem Tag kann der Arbeitnehmer nach seiner schriftlichen Beschwerde klagen?',
    },
    definedIn: { source: 'lu.ct.L124-11', at: '(2) al. 2' },
  },
  'incident.dismissal.askNullityBy': {
    type: 'date',
    limit: { start: 'incident.dismissedOn', months: 1, endsOnHoliday: 'extended' },
    label: {
      fr: "dernier jour pour demander la nullité du licenciement d'un délégué",
      en: 'last day to ask that the dismissal of a delegate be held void',
      de: 'letzter Tag für den Antrag auf Nichtigkeit der Kündigung eines Delegierten',
    },
    description: 'One month after the dismissal of a protected delegate; extended like `sueBy`.',
    question: {
      fr: "Jusqu'à quel jour le délégué peut-il demander la nullité du licenciement ?",
      en: 'Until which day may the delegate ask that the dismissal be held void?',
      de: 'Bis zu welchem Tag kann der Delegierte die Nichtigkeit der Kündigung beantragen?',
    },
    definedIn: { source: 'lu.ct.L415-10', at: '(2) al. 2' },
  },
} as const satisfies Record<string, DerivedFact>;

/** A derived fact by its name. */
export const derivedFact = (name: string): DerivedFact | undefined =>
  Object.hasOwn(derivedFacts, name) ? (derivedFacts as Readonly<Record<string, DerivedFact>>)[name] : undefined;
