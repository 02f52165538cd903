import { choice, group, yesNo } from './fact.js';
import { banChange, banChanged } from './personal-accounts-change.js';

/** The ban on dealing with clients through personal accounts. */
export const personalAccounts = group({
  clientContactBanned: yesNo({
    label: {
      fr: 'interdiction des comptes personnels pour les contacts avec la clientèle',
      en: 'ban on personal accounts for client contact',
      de: 'Verbot privater Nutzerkonten für Kundenkontakte',
    },
    description:
      'Whether the employer forbids employees to deal with clients through accounts of their own (mail, messaging, social networks, telephone). The other facts of this group are about that ban.',
    question: {
      fr: 'Interdisez-vous aux salariés de communiquer avec les clients au moyen de leurs comptes personnels (courriel, messagerie, réseaux sociaux, téléphone) ?',
      en: 'Do you forbid employees to communicate with clients through their personal accounts (mail, messaging, social networks, telephone)?',
      de: 'Verbieten Sie den Arbeitnehmern, über ihre privaten Nutzerkonten (E-Mail, Messenger, soziale Netzwerke, Telefon) mit Kunden zu kommunizieren?',
    },
    inHand: { to: [false] },
  }),
  form: choice({
    label: { fr: "support de l'interdiction", en: 'document laying down the ban', de: 'Grundlage des Verbots' },
    description:
      'Document in which the ban stands; where several contain it, the first of them in the order listed. `none`: it stands in no document.',
    question: {
      fr: "Dans quel document figure l'interdiction d'utiliser des comptes personnels ?",
      en: 'Which document lays down the ban on personal accounts?',
      de: 'In welchem Dokument ist das Verbot privater Nutzerkonten festgelegt?',
    },
    inHand: { to: ['internal-rules', 'charter', 'note'], entails: banChanged },
    choices: {
      'internal-rules': { fr: 'règlement intérieur', en: 'internal rules', de: 'Betriebsordnung' },
      charter: { fr: 'charte', en: 'charter', de: 'Charta' },
      note: { fr: 'note de service', en: 'staff notice', de: 'Dienstanweisung' },
      contract: { fr: 'contrat de travail', en: 'employment contract', de: 'Arbeitsvertrag' },
      none: { fr: 'aucun document', en: 'no document', de: 'kein Dokument' },
    },
  }),
  legitimateAim: yesNo({
    label: { fr: "but légitime de l'interdiction", en: 'legitimate aim of the ban', de: 'legitimer Zweck des Verbots' },
    description:
      'Whether the ban pursues an aim that justifies it, such as confidentiality, data security or a record of dealings with clients.',
    question: {
      fr: "L'interdiction répond-elle à un besoin légitime de l'entreprise (confidentialité, sécurité des données, traçabilité des échanges avec les clients) ?",
      en: 'Does the ban serve a legitimate need of the undertaking (confidentiality, data security, a record of dealings with clients)?',
      de: 'Dient das Verbot einem berechtigten Interesse des Unternehmens (Vertraulichkeit, Datensicherheit, Nachvollziehbarkeit der Kundenkontakte)?',
    },
    inHand: 'given',
  }),
  proportionate: yesNo({
    label: {
      fr: "proportionnalité de l'interdiction",
      en: 'proportionality of the ban',
      de: 'Verhältnismäßigkeit des Verbots',
    },
    description:
      'Whether the ban stays within what its aim and the tasks of the employees concerned call for (who is covered, which accounts, which messages).',
    question: {
      fr: "L'interdiction se limite-t-elle à ce qu'exigent son but et les tâches des salariés concernés ?",
      en: 'Is the ban limited to what its aim and the tasks of the employees concerned require?',
      de: 'Beschränkt sich das Verbot auf das, was sein Zweck und die Aufgaben der betroffenen Arbeitnehmer erfordern?',
    },
    inHand: { to: [true], entails: banChanged },
    definedIn: { source: 'fr.ct.L1121-1', at: 'al. 1' },
  }),
  limitedToWork: yesNo({
    label: {
      fr: "limitation de l'interdiction à l'usage professionnel",
      en: 'ban limited to work use',
      de: 'Beschränkung des Verbots auf die berufliche Nutzung',
    },
    description:
      "Whether the ban covers only communication on the employer's behalf, at whatever hour, and leaves the private use of personal accounts free.",
    question: {
      fr: "L'interdiction vise-t-elle uniquement les échanges professionnels, sans toucher à l'usage privé des comptes personnels ?",
      en: 'Does the ban cover work communication only and leave the private use of personal accounts free?',
      de: 'Gilt das Verbot nur für die berufliche Kommunikation und bleibt die private Nutzung der eigenen Konten davon unberührt?',
    },
    inHand: { to: [true], entails: banChanged },
  }),
  communicatedToStaff: yesNo({
    label: {
      fr: "communication de l'interdiction aux salariés",
      en: 'ban made known to staff',
      de: 'Bekanntgabe des Verbots an die Arbeitnehmer',
    },
    description: 'Whether every employee whom the ban binds was told of it.',
    question: {
      fr: "L'interdiction a-t-elle été portée à la connaissance de tous les salariés concernés ?",
      en: 'Has the ban been made known to every employee concerned?',
      de: 'Wurde das Verbot allen betroffenen Arbeitnehmern bekannt gegeben?',
    },
    inHand: { to: [true] },
  }),
  workToolsProvided: yesNo({
    label: {
      fr: "mise à disposition d'outils professionnels",
      en: 'work tools provided',
      de: 'Bereitstellung dienstlicher Kommunikationsmittel',
    },
    description:
      'Whether the employer provides the employees concerned with accounts and tools of its own that are enough for dealing with clients.',
    question: {
      fr: 'Les salariés disposent-ils des outils professionnels (adresse électronique, téléphone, messagerie) nécessaires pour communiquer avec les clients ?',
      en: 'Do employees have the work tools (mail address, telephone, messaging) they need to communicate with clients?',
      de: 'Verfügen die Arbeitnehmer über die dienstlichen Kommunikationsmittel (E-Mail-Adresse, Telefon, Messenger), die sie für den Kontakt mit Kunden brauchen?',
    },
    inHand: { to: [true] },
  }),
  complianceMonitored: yesNo({
    label: {
      fr: "contrôle du respect de l'interdiction",
      en: 'monitoring of compliance with the ban',
      de: 'Überwachung der Einhaltung des Verbots',
    },
    description:
      'Whether the employer checks compliance with the ban by processing personal data of employees (logs, review of mail, calls). Each measure used for it also belongs in `monitoring`.',
    question: {
      fr: "Contrôlez-vous le respect de l'interdiction en traitant des données des salariés (journaux informatiques, courriels, appels) ?",
      en: 'Do you check compliance with the ban by processing data about employees (logs, mail, calls)?',
      de: 'Überwachen Sie die Einhaltung des Verbots, indem Sie Daten der Arbeitnehmer verarbeiten (Protokolldaten, E-Mails, Anrufe)?',
    },
    inHand: { to: [false] },
  }),
  delegationConsulted: yesNo({
    label: {
      fr: "avis de la délégation sur l'interdiction",
      en: 'delegation consulted on the ban',
      de: 'Anhörung der Delegation zum Verbot',
    },
    description:
      'Luxembourg: whether the staff delegation was asked for its opinion on the document that lays down the ban (internal rules, charter or notice, new or amended) before the decision.',
    question: {
      fr: "La délégation du personnel a-t-elle été consultée sur l'interdiction avant son adoption ?",
      en: 'Was the staff delegation consulted on the ban before it was adopted?',
      de: 'Wurde die Personaldelegation zu dem Verbot angehört, bevor es beschlossen wurde?',
    },
    inHand: { to: [true], anew: true },
    definedIn: { source: 'lu.ct.L414-3', at: '(1) pt 2' },
  }),
  delegationAgreed: yesNo({
    label: {
      fr: "commun accord avec la délégation sur l'interdiction",
      en: 'common agreement with the delegation on the ban',
      de: 'Einvernehmen mit der Delegation über das Verbot',
    },
    description:
      'Luxembourg: whether employer and staff delegation decided by common agreement on the document that lays down the ban.',
    question: {
      fr: "L'employeur et la délégation du personnel ont-ils décidé de l'interdiction d'un commun accord ?",
      en: 'Did employer and staff delegation decide on the ban by common agreement?',
      de: 'Haben Arbeitgeber und Personaldelegation das Verbot im gegenseitigen Einvernehmen beschlossen?',
    },
    inHand: { with: 'delegation', to: [true], anew: true },
    definedIn: { source: 'lu.ct.L414-9', at: 'pt 6' },
  }),
  cseConsulted: yesNo({
    label: {
      fr: "avis du CSE sur l'interdiction",
      en: 'works council (CSE) consulted on the ban',
      de: 'Anhörung des CSE zum Verbot',
    },
    description:
      'France: whether the comité social et économique was asked for its opinion before the ban was introduced, be it in the internal rules or in a note or charter that counts as an addition to them.',
    question: {
      fr: "Le comité social et économique (CSE) a-t-il été consulté sur l'interdiction avant son introduction ?",
      en: 'Was the works council (CSE) consulted on the ban before it was introduced?',
      de: 'Wurde der Sozial- und Wirtschaftsausschuss (CSE) zu dem Verbot angehört, bevor es eingeführt wurde?',
    },
    inHand: { to: [true], anew: true },
    definedIn: { source: 'fr.ct.L1321-4', at: 'al. 1' },
  }),
  trainingGiven: yesNo({
    label: {
      fr: 'formation aux règles sur les comptes personnels',
      en: 'training on the rules for personal accounts',
      de: 'Schulung zu den Regeln für private Nutzerkonten',
    },
    description:
      'Whether the employees whom the ban binds were trained in it: what it covers, why, and which work tools to use instead.',
    question: {
      fr: "Les salariés ont-ils été formés aux règles sur l'usage des comptes personnels et à leurs raisons (sécurité, confidentialité) ?",
      en: 'Have employees been trained in the rules on personal accounts and the reasons behind them (security, confidentiality)?',
      de: 'Wurden die Arbeitnehmer zu den Regeln für private Nutzerkonten und deren Gründen (Sicherheit, Vertraulichkeit) geschult?',
    },
    inHand: { to: [true] },
  }),
  exceptionsInWriting: yesNo({
    label: {
      fr: "dérogations écrites à l'interdiction",
      en: 'exceptions to the ban given in writing',
      de: 'schriftliche Ausnahmen vom Verbot',
    },
    description:
      'Whether exceptions to the ban are granted in writing only; the practice counts even while no exception is running.',
    question: {
      fr: "Les dérogations à l'interdiction sont-elles toujours accordées par écrit ?",
      en: 'Are exceptions to the ban always granted in writing?',
      de: 'Werden Ausnahmen vom Verbot stets schriftlich erteilt?',
    },
    inHand: { to: [true] },
  }),
  ...banChange,
});
