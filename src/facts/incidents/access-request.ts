import { choice, day, group, yesNo } from '../fact.js';

/** An employee's request for the mails he or she sent or received, and what the employer answered. */
export const accessRequest = group({
  received: yesNo({
    label: {
      fr: "demande d'accès du salarié à ses courriels",
      en: 'request by the employee for access to mails',
      de: 'Antrag des Arbeitnehmers auf Auskunft über E-Mails',
    },
    description:
      'Whether an employee, present or former, asked for the mails that he or she sent or received in the work mailbox. Follows from `incident.accessRequest.receivedOn`.',
    question: {
      fr: "Un salarié, présent ou ancien, a-t-il demandé l'accès aux courriels qu'il a émis ou reçus dans la messagerie professionnelle ?",
      en: 'Has an employee, present or former, asked for the mails sent or received in the work mailbox?',
      de: 'Hat ein jetziger oder früherer Arbeitnehmer Auskunft über die im dienstlichen Postfach gesendeten oder empfangenen E-Mails verlangt?',
    },
    inHand: 'others',
    definedIn: { source: 'eu.gdpr.15', at: '(1)' },
  }),
  receivedOn: day({
    label: {
      fr: "date de réception de la demande d'accès",
      en: 'date on which the access request was received',
      de: 'Eingangsdatum des Auskunftsantrags',
    },
    description: 'Day on which the request for access was received; one month runs from it.',
    question: {
      fr: "À quelle date avez-vous reçu la demande d'accès ?",
      en: 'On what day did you receive the access request?',
      de: 'An welchem Tag ging der Auskunftsantrag ein?',
    },
    inHand: 'others',
    definedIn: { source: 'eu.gdpr.12', at: '(3)' },
  }),
  answer: choice({
    label: {
      fr: "réponse à la demande d'accès",
      en: 'answer to the access request',
      de: 'Antwort auf den Auskunftsantrag',
    },
    description:
      'What the employee was given: `complete` for metadata and content of the mails; `others-protected` when only what would harm the rights of others was held back, and the reason given; `manifestly-excessive` when the request was refused as manifestly unfounded or excessive, which the employer must be able to show (art. 12(5) GDPR); `incomplete` for anything less; `none` when nothing was given.',
    question: {
      fr: "Qu'avez-vous remis au salarié en réponse à sa demande ?",
      en: 'What did you give the employee in answer to the request?',
      de: 'Was haben Sie dem Arbeitnehmer auf seinen Antrag hin übergeben?',
    },
    inHand: { to: ['complete', 'others-protected'] },
    choices: {
      complete: {
        fr: 'métadonnées et contenu des courriels',
        en: 'metadata and content of the mails',
        de: 'Metadaten und Inhalt der E-Mails',
      },
      'others-protected': {
        fr: "tout, sauf ce qui porterait atteinte aux droits d'autrui, avec le motif",
        en: 'all but what would harm the rights of others, with the reason',
        de: 'alles außer dem, was Rechte anderer verletzen würde, mit Begründung',
      },
      'manifestly-excessive': {
        fr: 'refus motivé, la demande étant manifestement infondée ou excessive',
        en: 'a refusal with reasons, the request being manifestly unfounded or excessive',
        de: 'eine begründete Ablehnung, da der Antrag offenkundig unbegründet oder exzessiv ist',
      },
      incomplete: { fr: 'une partie seulement', en: 'only a part', de: 'nur einen Teil' },
      none: { fr: 'rien', en: 'nothing', de: 'nichts' },
    },
  }),
  extensionNotified: yesNo({
    label: {
      fr: 'prolongation du délai de réponse annoncée',
      en: 'extension of the time to answer announced',
      de: 'angekündigte Verlängerung der Antwortfrist',
    },
    description:
      'Whether the employee was told within the first month, with the reasons, that up to two more months are needed because of the complexity or number of requests.',
    question: {
      fr: "Avez-vous annoncé au salarié, dans le premier mois et avec les motifs, que la réponse demanderait jusqu'à deux mois de plus ?",
      en: 'Did you tell the employee within the first month, with the reasons, that the answer would take up to two more months?',
      de: 'Haben Sie dem Arbeitnehmer im ersten Monat unter Angabe der Gründe mitgeteilt, dass die Antwort bis zu zwei weitere Monate braucht?',
    },
    inHand: { to: [true], until: 'incident.accessRequest.answerBy' },
    definedIn: { source: 'eu.gdpr.12', at: '(3)' },
  }),
});
