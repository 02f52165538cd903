import { choice, yesNo } from './fact.js';
import type { Entailed } from './in-hand.js';

/** Who changes the ban has modified it; nobody was asked about that yet, nor told. */
export const banChanged: Readonly<Record<string, Entailed>> = {
  'personalAccounts.change': 'modification',
  'personalAccounts.delegationConsulted': null,
  'personalAccounts.delegationAgreed': null,
  'personalAccounts.cseConsulted': null,
  'personalAccounts.communicatedToStaff': null,
};

/** How the ban on personal accounts came about and what it touches. */
export const banChange = {
  change: choice({
    label: {
      fr: "introduction ou modification de l'interdiction",
      en: 'introduction or change of the ban',
      de: 'Einführung oder Änderung des Verbots',
    },
    description:
      'Luxembourg: whether the employer, while a staff delegation was in place, introduced the ban or last changed it; `none` when the step is only planned or was taken when there was no delegation.',
    question: {
      fr: "Alors qu'une délégation du personnel était en place, avez-vous introduit ou modifié l'interdiction d'utiliser des comptes personnels (un simple projet ne compte pas) ?",
      en: 'While a staff delegation was in place, have you introduced or changed the ban on personal accounts (a mere plan does not count)?',
      de: 'Haben Sie, während eine Personaldelegation bestand, das Verbot privater Nutzerkonten eingeführt oder geändert (ein bloßes Vorhaben zählt nicht)?',
    },
    inHand: 'past',
    definedIn: { source: 'lu.ct.L414-3', at: '(1) pt 2' },
    choices: {
      none: { fr: "ni l'un ni l'autre", en: 'neither', de: 'weder noch' },
      introduction: { fr: 'introduction', en: 'introduction', de: 'Einführung' },
      modification: { fr: 'modification', en: 'modification', de: 'Änderung' },
    },
  }),
  generalRule: yesNo({
    label: {
      fr: 'règle générale et permanente sur les comptes personnels',
      en: 'general and permanent rule on personal accounts',
      de: 'allgemeine und dauerhafte Regel zu privaten Nutzerkonten',
    },
    description:
      'Whether the charter or notice lays the ban down as a rule for all employees or a category of them and for the time to come, and not as an instruction for one task or one person. The Luxembourg Labour Code does not define internal rules; the labour inspectorate (ITM) reports that the courts see them in the general and permanent provisions, whatever their form.',
    question: {
      fr: "La charte ou la note s'applique-t-elle à tous les salariés (ou à une catégorie) et de façon durable, et non à une tâche ou à une personne ?",
      en: 'Does the charter or notice hold for all employees (or a category of them) and permanently, rather than for one task or one person?',
      de: 'Gilt die Charta oder Dienstanweisung für alle Arbeitnehmer (oder eine Gruppe) und auf Dauer und nicht nur für eine Aufgabe oder eine Person?',
    },
    inHand: 'given',
    definedIn: { source: 'lu.itm.internal-rules', at: 'ddt.1.e.1' },
  }),
  respectsCollectiveAgreement: yesNo({
    label: {
      fr: "conformité de l'interdiction à la convention collective",
      en: 'ban in line with the collective agreement',
      de: 'Vereinbarkeit des Verbots mit dem Kollektivvertrag',
    },
    description:
      'Whether the ban keeps to every clause of the collective agreement or subordinate agreement that applies, or is more favourable to employees than they are. An agreement that is silent on the matter is respected.',
    question: {
      fr: "L'interdiction respecte-t-elle la convention collective ou l'accord subordonné (ou est-elle plus favorable aux salariés) ?",
      en: 'Is the ban in line with the collective or subordinate agreement (or more favourable to employees)?',
      de: 'Steht das Verbot mit dem Kollektivvertrag oder der untergeordneten Vereinbarung im Einklang (oder ist es für die Arbeitnehmer günstiger)?',
    },
    inHand: { to: [true], entails: banChanged },
    definedIn: { source: 'lu.ct.L162-12', at: '(7)' },
  }),
  worsensEssentialClause: yesNo({
    label: {
      fr: "modification d'une clause essentielle par l'interdiction",
      en: 'essential clause changed by the ban',
      de: 'Änderung einer wesentlichen Vertragsklausel durch das Verbot',
    },
    description:
      'Luxembourg: whether the ban changes an essential clause of running employment contracts to the detriment of employees, for instance because pay or duties promised in the contract depended on the personal account. A rule on which account to use, with work tools at hand, does not; nor does a change that the employees concerned agreed to in an amendment of their contract.',
    question: {
      fr: "L'interdiction modifie-t-elle, en défaveur des salariés et sans leur accord, une clause essentielle de leur contrat (rémunération, fonctions promises) ?",
      en: 'Does the ban change an essential clause of the contracts (pay, promised duties) to the detriment of employees and without their agreement?',
      de: 'Ändert das Verbot ohne Zustimmung der Arbeitnehmer eine wesentliche Vertragsklausel (Vergütung, zugesagte Aufgaben) zu ihrem Nachteil?',
    },
    inHand: { to: [false], entails: banChanged },
    definedIn: { source: 'lu.ct.L121-7', at: 'al. 1' },
  }),
  essentialClauseNotified: yesNo({
    label: {
      fr: 'notification de la modification dans les formes du licenciement',
      en: 'change notified in the forms of a dismissal',
      de: 'Mitteilung der Änderung in den Formen der Kündigung',
    },
    description:
      'Luxembourg: whether each employee concerned was notified of that change in the forms and times of a dismissal (registered letter or signed duplicate, notice, prior interview from 150 employees on), with the day on which it takes effect.',
    question: {
      fr: 'Chaque salarié concerné a-t-il reçu notification de cette modification dans les formes du licenciement (lettre recommandée ou double signé, préavis, date de prise d’effet) ?',
      en: 'Was each employee concerned notified of that change in the forms of a dismissal (registered letter or signed duplicate, notice, effective date)?',
      de: 'Wurde jedem betroffenen Arbeitnehmer diese Änderung in den Formen der Kündigung mitgeteilt (Einschreiben oder unterschriebene Zweitschrift, Frist, Tag des Wirksamwerdens)?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L121-7', at: 'al. 1' },
  }),
};
