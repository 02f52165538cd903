import { choice, yesNo } from './fact.js';

/** What telework rests on, and work at home that the employer asks for, under French law. */
export const terms = {
  basis: choice({
    label: { fr: 'fondement du télétravail', en: 'basis of telework', de: 'Grundlage der Telearbeit' },
    description:
      'France: what telework rests on: a collective agreement; failing one, a charter of the employer; or, without either, what the employer and each employee agree by any means.',
    question: {
      fr: "Sur quoi repose le télétravail : un accord collectif, une charte de l'employeur ou un simple accord avec chaque salarié ?",
      en: 'What does telework rest on: a collective agreement, a charter of the employer, or a mere arrangement with each employee?',
      de: 'Worauf beruht die Telearbeit: auf einer Kollektivvereinbarung, einer Charta des Arbeitgebers oder einer einfachen Absprache mit jedem Arbeitnehmer?',
    },
    inHand: { to: { charter: 'alone', 'collective-agreement': 'unions' } },
    definedIn: { source: 'fr.ct.L1222-9', at: 'I al. 3' },
    choices: {
      'collective-agreement': { fr: 'accord collectif', en: 'collective agreement', de: 'Kollektivvereinbarung' },
      charter: { fr: "charte de l'employeur", en: "employer's charter", de: 'Charta des Arbeitgebers' },
      'individual-agreement': {
        fr: 'accord avec chaque salarié',
        en: 'arrangement with each employee',
        de: 'Absprache mit jedem Arbeitnehmer',
      },
    },
  }),
  yearlyInterview: yesNo({
    label: {
      fr: 'entretien annuel des télétravailleurs',
      en: 'yearly interview of teleworkers',
      de: 'jährliches Gespräch mit Telearbeitern',
    },
    description:
      'France: whether the employer holds an interview every year with each teleworker, on working conditions and workload in particular.',
    question: {
      fr: "Organisez-vous chaque année, avec chaque télétravailleur, un entretien sur ses conditions d'activité et sa charge de travail ?",
      en: 'Do you hold an interview every year with each teleworker about working conditions and workload?',
      de: 'Führen Sie jedes Jahr mit jedem Telearbeiter ein Gespräch über Arbeitsbedingungen und Arbeitsbelastung?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L1222-10', at: '3°' },
  }),
  homeWorkRequired: yesNo({
    label: {
      fr: 'travail à domicile demandé aux salariés',
      en: 'work at home asked of employees',
      de: 'von Arbeitnehmern verlangte Arbeit zu Hause',
    },
    description:
      'Whether the employer requires an employee to work at home, or to keep files or work tools there; telework that employees asked for is not meant.',
    question: {
      fr: "Demandez-vous à des salariés de travailler chez eux ou d'y conserver des dossiers ou des instruments de travail ?",
      en: 'Do you require employees to work at home, or to keep files or work tools there?',
      de: 'Verlangen Sie von Arbeitnehmern, zu Hause zu arbeiten oder dort Akten oder Arbeitsmittel aufzubewahren?',
    },
    inHand: { to: [false] },
  }),
  homeWorkAgreed: yesNo({
    label: {
      fr: 'accord des salariés au travail à domicile',
      en: 'consent of the employees to work at home',
      de: 'Zustimmung der Arbeitnehmer zur Arbeit zu Hause',
    },
    description: 'Whether every employee who must work at home, or keep files or work tools there, has agreed to it.',
    question: {
      fr: "Tous les salariés concernés ont-ils accepté de travailler chez eux ou d'y conserver des dossiers ou des instruments de travail ?",
      en: 'Have all the employees concerned agreed to work at home, or to keep files or work tools there?',
      de: 'Haben alle betroffenen Arbeitnehmer zugestimmt, zu Hause zu arbeiten oder dort Akten oder Arbeitsmittel aufzubewahren?',
    },
    inHand: { with: 'employees', to: [true] },
  }),
  exceptionalCircumstances: yesNo({
    label: {
      fr: 'circonstances exceptionnelles ou force majeure imposant le télétravail',
      en: 'exceptional circumstances or force majeure that call for telework',
      de: 'außergewöhnliche Umstände oder höhere Gewalt, die Telearbeit erfordern',
    },
    description:
      'France: whether exceptional circumstances, such as the threat of an epidemic, or force majeure make telework necessary to keep the undertaking going and to protect employees.',
    question: {
      fr: "Des circonstances exceptionnelles (menace d'épidémie, par exemple) ou un cas de force majeure rendent-ils le télétravail nécessaire pour continuer l'activité et protéger les salariés ?",
      en: 'Do exceptional circumstances (the threat of an epidemic, for instance) or force majeure make telework necessary to keep going and to protect employees?',
      de: 'Machen außergewöhnliche Umstände (etwa eine drohende Epidemie) oder höhere Gewalt Telearbeit nötig, um den Betrieb fortzuführen und die Arbeitnehmer zu schützen?',
    },
    inHand: 'given',
    definedIn: { source: 'fr.ct.L1222-11', at: 'al. unique' },
  }),
};
