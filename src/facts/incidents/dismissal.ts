import { count, day, group, yesNo } from '../fact.js';

/** Confidential documents that left the undertaking through an employee's mail. */
export const confidentialDocuments = {
  confidentialDocumentsSentOut: yesNo({
    label: {
      fr: "envoi de documents confidentiels à une adresse privée ou d'un tiers",
      en: "confidential documents sent to a private or third party's address",
      de: 'Versand vertraulicher Unterlagen an eine private oder fremde Adresse',
    },
    description:
      'Whether the employee, without leave to do so, sent confidential work documents or messages to a private mail address or to the address of a third party.',
    question: {
      fr: "Le salarié a-t-il, sans y être autorisé, envoyé des documents professionnels confidentiels à une adresse privée ou à l'adresse d'un tiers ?",
      en: "Did the employee, without leave to do so, send confidential work documents to a private address or to a third party's?",
      de: 'Hat der Arbeitnehmer unbefugt vertrauliche dienstliche Unterlagen an eine private Adresse oder an die Adresse eines Dritten geschickt?',
    },
    inHand: 'others',
  }),
};

const kind = {
  immediate: yesNo({
    label: {
      fr: 'licenciement immédiat pour motif grave',
      en: 'immediate dismissal on serious grounds',
      de: 'fristlose Kündigung aus schwerwiegendem Grund',
    },
    description:
      'Luxembourg: whether the dismissal takes effect at once, on serious grounds (motif grave), rather than with notice.',
    question: {
      fr: "S'agit-il d'un licenciement avec effet immédiat pour motif grave (et non d'un licenciement avec préavis) ?",
      en: 'Is it a dismissal with immediate effect on serious grounds (rather than with notice)?',
      de: 'Handelt es sich um eine fristlose Kündigung aus schwerwiegendem Grund (und nicht um eine Kündigung mit Frist)?',
    },
    inHand: { to: [false], until: 'incident.dismissal.notified' },
    definedIn: { source: 'lu.ct.L124-10', at: '(1) al. 1' },
  }),
  protectedDelegate: yesNo({
    label: {
      fr: 'délégué du personnel protégé',
      en: 'protected staff delegate',
      de: 'geschütztes Mitglied der Personaldelegation',
    },
    description:
      'Luxembourg: whether the employee is a full or substitute member of the staff delegation, or the safety and health delegate, within the time of the legal protection. The State portal names the term of office, six months after it, three months for candidates, and the equality delegate; the articles that say so (L.415-11, L.414-15) were not read. The mandate ends when the undertaking closes (art. L.415-10(3)).',
    question: {
      fr: 'Le salarié est-il délégué du personnel (titulaire ou suppléant) ou délégué à la sécurité et à la santé, et encore protégé ?',
      en: 'Is the employee a staff delegate (full or substitute) or the safety and health delegate, and still protected?',
      de: 'Ist der Arbeitnehmer Mitglied oder Ersatzmitglied der Personaldelegation oder Sicherheits- und Gesundheitsdelegierter und noch geschützt?',
    },
    inHand: 'given',
    definedIn: { source: 'lu.ct.L415-10', at: '(2) al. 1' },
  }),
  besideNewFault: yesNo({
    label: {
      fr: "faits antérieurs invoqués à l'appui d'un fait nouveau",
      en: 'earlier facts relied on beside a new one',
      de: 'frühere Tatsachen neben einer neuen geltend gemacht',
    },
    description:
      'Luxembourg: whether the facts are only relied on in support of a new fact or fault, which is itself in time; the month does not count for them then.',
    question: {
      fr: "Ces faits ne sont-ils invoqués qu'à l'appui d'un fait ou d'une faute plus récents ?",
      en: 'Are these facts only relied on in support of a more recent fact or fault?',
      de: 'Werden diese Tatsachen nur zur Unterstützung einer neueren Tatsache oder Verfehlung geltend gemacht?',
    },
    inHand: 'given',
    definedIn: { source: 'lu.ct.L124-10', at: '(6) al. 2' },
  }),
  overReactionToContact: yesNo({
    label: {
      fr: "réaction du salarié à une sollicitation de l'employeur comme motif",
      en: "employee's reaction to being contacted as a ground",
      de: 'Reaktion des Arbeitnehmers auf eine Kontaktaufnahme als Grund',
    },
    description:
      'Whether the dismissal rests on how the employee reacted when the employer got in touch: did not answer, refused to step in, asked to be left alone.',
    question: {
      fr: "Le licenciement repose-t-il sur la réaction du salarié à une sollicitation de l'employeur (absence de réponse, refus d'intervenir, demande de ne plus être dérangé) ?",
      en: 'Does the dismissal rest on how the employee reacted to being contacted (no answer, refusal to step in, request to be left alone)?',
      de: 'Stützt sich die Kündigung auf die Reaktion des Arbeitnehmers auf eine Kontaktaufnahme (keine Antwort, Weigerung einzugreifen, Bitte um Ruhe)?',
    },
    inHand: 'given',
  }),
};

const procedure = {
  begun: yesNo({
    label: {
      fr: 'procédure de licenciement entamée',
      en: 'dismissal procedure begun',
      de: 'Kündigungsverfahren eingeleitet',
    },
    description:
      'Whether the invitation to the prior interview was sent or handed over, or the dismissal notified. Follows from `proceedingsStartedOn` and from `dismissedOn`.',
    question: {
      fr: "L'entretien préalable a-t-il été convoqué ou le licenciement notifié ?",
      en: 'Has the employee been invited to the prior interview or notified of the dismissal?',
      de: 'Wurde der Arbeitnehmer zum Vorgespräch eingeladen oder wurde ihm die Kündigung mitgeteilt?',
    },
    inHand: 'past',
  }),
  notified: yesNo({
    label: {
      fr: 'licenciement notifié',
      en: 'dismissal notified',
      de: 'Kündigung mitgeteilt',
    },
    description:
      'Whether the dismissal has been notified to the employee; `false` while it is only envisaged. Follows from `dismissedOn` when that is given.',
    question: {
      fr: 'Le licenciement a-t-il déjà été notifié au salarié ?',
      en: 'Has the employee already been notified of the dismissal?',
      de: 'Wurde dem Arbeitnehmer die Kündigung bereits mitgeteilt?',
    },
    inHand: { to: [true] },
  }),
  invitationComplete: yesNo({
    label: {
      fr: "convocation complète à l'entretien préalable",
      en: 'complete invitation to the prior interview',
      de: 'vollständige Einladung zum Vorgespräch',
    },
    description:
      'Luxembourg: whether the invitation went by registered letter or against receipt, gave its subject and the day, hour and place of the interview, and told the employee of the right to be assisted.',
    question: {
      fr: "La convocation (lettre recommandée ou écrit contre récépissé) indique-t-elle l'objet, la date, l'heure, le lieu et le droit de se faire assister ?",
      en: 'Does the invitation (registered letter or writing against receipt) state the subject, day, hour, place and the right to be assisted?',
      de: 'Nennt die Einladung (Einschreiben oder Schreiben gegen Empfangsbestätigung) Gegenstand, Tag, Uhrzeit, Ort und das Recht auf Beistand?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L124-2', at: '(1)' },
  }),
  invitationCopied: yesNo({
    label: {
      fr: 'copie de la convocation à la délégation',
      en: 'copy of the invitation to the delegation',
      de: 'Kopie der Einladung an die Delegation',
    },
    description: 'Luxembourg: whether a copy of the invitation was sent to the staff delegation.',
    question: {
      fr: 'Une copie de la convocation a-t-elle été adressée à la délégation du personnel ?',
      en: 'Was a copy of the invitation sent to the staff delegation?',
      de: 'Wurde der Personaldelegation eine Kopie der Einladung übersandt?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L124-2', at: '(1) al. 1' },
  }),
  interviewOn: day({
    label: {
      fr: "date de l'entretien préalable",
      en: 'day of the prior interview',
      de: 'Tag des Vorgesprächs',
    },
    description:
      'Day of the interview, or the day fixed for it where an employee duly invited stayed away: both start the same time.',
    question: {
      fr: "À quelle date l'entretien préalable a-t-il eu lieu ou était-il fixé ?",
      en: 'On what day was the prior interview held or fixed?',
      de: 'An welchem Tag fand das Vorgespräch statt oder war es angesetzt?',
    },
    inHand: { until: 'incident.dismissal.notified' },
    definedIn: { source: 'lu.ct.L124-2', at: '(3)' },
  }),
  workedDaysBeforeInterview: count(
    {
      label: {
        fr: "jours ouvrables travaillés entre la convocation et l'entretien",
        en: 'working days worked between invitation and interview',
        de: 'gearbeitete Werktage zwischen Einladung und Vorgespräch',
      },
      description:
        'Luxembourg: working days (Monday to Saturday, no public holiday) on which work was done, from the day after the invitation was sent or handed over up to and including the day of the interview. Whether the work of the undertaking or of the employee counts is not settled: count those on which both worked.',
      question: {
        fr: "Combien de jours ouvrables travaillés y a-t-il du lendemain de l'envoi de la convocation au jour de l'entretien, celui-ci compris ?",
        en: 'How many working days worked are there from the day after the invitation was sent to the day of the interview, that day included?',
        de: 'Wie viele gearbeitete Werktage liegen zwischen dem Tag nach Absendung der Einladung und dem Tag des Vorgesprächs, diesen eingeschlossen?',
      },
      inHand: 'past',
      unit: 'days',
      definedIn: { source: 'lu.ct.L124-2', at: '(1) al. 3' },
    },
    366,
  ),
  suspended: yesNo({
    label: { fr: 'mise à pied conservatoire', en: 'precautionary suspension', de: 'vorsorgliche Freistellung' },
    description:
      'Luxembourg: whether the employer suspended the employee, with pay, pending the dismissal. Follows from `suspendedOn` when that is given.',
    question: {
      fr: 'Avez-vous prononcé une mise à pied conservatoire ?',
      en: 'Have you suspended the employee as a precaution?',
      de: 'Haben Sie den Arbeitnehmer vorsorglich freigestellt?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L124-10', at: '(4)' },
  }),
  suspendedOn: day({
    label: {
      fr: 'date de la mise à pied conservatoire',
      en: 'day of the precautionary suspension',
      de: 'Tag der vorsorglichen Freistellung',
    },
    description: 'Day on which the employee was suspended.',
    question: {
      fr: 'À quelle date la mise à pied conservatoire a-t-elle été prononcée ?',
      en: 'On what day was the employee suspended?',
      de: 'An welchem Tag wurde der Arbeitnehmer freigestellt?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L124-10', at: '(5)' },
  }),
};

const letter = {
  registeredLetter: yesNo({
    label: {
      fr: 'notification par lettre recommandée ou contre signature',
      en: 'notified by registered letter or against signature',
      de: 'Mitteilung per Einschreiben oder gegen Unterschrift',
    },
    description:
      'Whether the dismissal is notified by registered letter, or by a letter whose duplicate the employee has signed.',
    question: {
      fr: 'Le licenciement est-il notifié par lettre recommandée, ou par une lettre dont le salarié a signé le double ?',
      en: 'Is the dismissal notified by registered letter, or by a letter whose duplicate the employee has signed?',
      de: 'Wird die Kündigung per Einschreiben mitgeteilt oder durch ein Schreiben, dessen Zweitschrift der Arbeitnehmer unterschrieben hat?',
    },
    inHand: { to: [true], until: 'incident.dismissal.notified' },
    definedIn: { source: 'lu.ct.L124-3', at: '(1)' },
  }),
  letterStatesFacts: yesNo({
    label: {
      fr: 'lettre énonçant avec précision les faits reprochés',
      en: 'letter that states the facts precisely',
      de: 'Schreiben mit genauer Angabe der vorgeworfenen Tatsachen',
    },
    description:
      'Luxembourg: whether the letter of immediate dismissal states precisely the facts held against the employee and the circumstances that make them serious.',
    question: {
      fr: 'La lettre énonce-t-elle avec précision les faits reprochés et les circonstances qui en font un motif grave ?',
      en: 'Does the letter state precisely the facts and the circumstances that make them serious grounds?',
      de: 'Gibt das Schreiben die Tatsachen und die Umstände, die sie schwerwiegend machen, genau an?',
    },
    inHand: { to: [true], until: 'incident.dismissal.notified' },
    definedIn: { source: 'lu.ct.L124-10', at: '(3) al. 1' },
  }),
  reasonsRequested: yesNo({
    label: {
      fr: 'demande des motifs par le salarié',
      en: 'reasons requested by the employee',
      de: 'Ersuchen des Arbeitnehmers um die Gründe',
    },
    description:
      'Luxembourg: whether the employee dismissed with notice has asked for the reasons by registered letter. Follows from `reasonsRequestedOn` when that is given.',
    question: {
      fr: 'Le salarié a-t-il demandé les motifs du licenciement par lettre recommandée ?',
      en: 'Has the employee asked for the reasons by registered letter?',
      de: 'Hat der Arbeitnehmer per Einschreiben um die Kündigungsgründe ersucht?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L124-5', at: '(1)' },
  }),
  reasonsRequestedOn: day({
    label: {
      fr: 'date de la demande des motifs',
      en: 'day of the request for reasons',
      de: 'Tag des Ersuchens um die Gründe',
    },
    description:
      'Day on which the registered letter asking for the reasons was notified. The law does not say whether posting or receipt counts; law firms count from receipt. The day of posting is the safe one.',
    question: {
      fr: 'À quelle date la demande de motifs a-t-elle été notifiée (à défaut de certitude, la date de son envoi) ?',
      en: 'On what day was the request for reasons notified (if in doubt, the day it was posted)?',
      de: 'An welchem Tag wurde das Ersuchen um die Gründe zugestellt (im Zweifel der Tag der Aufgabe zur Post)?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L124-5', at: '(2) al. 1' },
  }),
  reasonsGiven: yesNo({
    label: { fr: 'motifs communiqués au salarié', en: 'reasons given to the employee', de: 'Mitteilung der Gründe' },
    description:
      'Luxembourg: whether the employer has stated the reasons precisely by registered letter. Follows from `reasonsGivenOn` when that is given.',
    question: {
      fr: 'Avez-vous énoncé les motifs avec précision par lettre recommandée ?',
      en: 'Have you stated the reasons precisely by registered letter?',
      de: 'Haben Sie die Gründe per Einschreiben genau mitgeteilt?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L124-5', at: '(2) al. 1' },
  }),
  reasonsGivenOn: day({
    label: {
      fr: 'date de communication des motifs',
      en: 'day on which reasons were given',
      de: 'Tag der Mitteilung der Gründe',
    },
    description: 'Day on which the registered letter with the reasons was notified to the employee.',
    question: {
      fr: 'À quelle date avez-vous notifié les motifs au salarié ?',
      en: 'On what day did you notify the employee of the reasons?',
      de: 'An welchem Tag haben Sie dem Arbeitnehmer die Gründe mitgeteilt?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L124-11', at: '(2) al. 1' },
  }),
  complaintMade: yesNo({
    label: {
      fr: 'réclamation écrite contre le licenciement',
      en: 'written complaint against the dismissal',
      de: 'schriftliche Beschwerde gegen die Kündigung',
    },
    description:
      'Luxembourg: whether the employee, an agent or the union has complained to the employer in writing about the dismissal. Follows from `complaintMadeOn` when that is given.',
    question: {
      fr: "Le salarié, son mandataire ou son syndicat a-t-il réclamé par écrit auprès de l'employeur contre le licenciement ?",
      en: 'Has the employee, an agent or the union complained to you in writing about the dismissal?',
      de: 'Hat der Arbeitnehmer, ein Bevollmächtigter oder die Gewerkschaft sich bei Ihnen schriftlich gegen die Kündigung beschwert?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L124-11', at: '(2) al. 2' },
  }),
  complaintMadeOn: day({
    label: {
      fr: 'date de la réclamation contre le licenciement',
      en: 'day of the complaint against the dismissal',
      de: 'Tag der Beschwerde gegen die Kündigung',
    },
    description: 'Day on which the written complaint reached the employer.',
    question: {
      fr: 'À quelle date avez-vous reçu cette réclamation ?',
      en: 'On what day did you receive that complaint?',
      de: 'An welchem Tag haben Sie diese Beschwerde erhalten?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L124-11', at: '(2) al. 2' },
  }),
};

/** The dismissal of an employee, step by step. */
export const dismissal = group({ ...kind, ...procedure, ...letter });
