import { group, texts, yesNo } from '../fact.js';
import { contentEffect } from './content-effect.js';

/** What was said or done, and which duties it breached. */
export const content = {
  content: group({
    workRelated: yesNo({
      label: {
        fr: "lien avec l'activité professionnelle",
        en: 'connection with work',
        de: 'Bezug zur beruflichen Tätigkeit',
      },
      description:
        'Whether the content relates to the work of the employee or to the undertaking. What it says decides, whichever account it was sent from and however few it was meant for.',
      question: {
        fr: "Le contenu est-il en lien avec l'activité professionnelle ?",
        en: 'Is the content related to work?',
        de: 'Hat der Inhalt einen Bezug zur beruflichen Tätigkeit?',
      },
      inHand: 'given',
    }),
    meantToBePublic: yesNo({
      label: {
        fr: 'contenu destiné à être rendu public',
        en: 'content meant to be public',
        de: 'für die Öffentlichkeit bestimmter Inhalt',
      },
      description:
        'Whether the author meant the content for the public. A conversation within a small circle of chosen people is private.',
      question: {
        fr: 'Le contenu était-il destiné à être rendu public ?',
        en: 'Was the content meant to be public?',
        de: 'War der Inhalt für die Öffentlichkeit bestimmt?',
      },
      inHand: 'given',
    }),
    abusive: yesNo({
      label: {
        fr: "abus de la liberté d'expression",
        en: 'abuse of freedom of expression',
        de: 'Missbrauch der Meinungsfreiheit',
      },
      description:
        'Whether the words are insulting, defamatory or excessive. Criticism, however sharp, stays within freedom of expression.',
      question: {
        fr: 'Les propos sont-ils injurieux, diffamatoires ou excessifs ?',
        en: 'Are the words insulting, defamatory or excessive?',
        de: 'Sind die Äußerungen beleidigend, verleumderisch oder maßlos?',
      },
      inHand: 'given',
    }),
    ...contentEffect,
  }),
  breachedDuties: texts({
    label: {
      fr: 'manquements aux obligations découlant du contrat',
      en: 'breached contractual duties',
      de: 'verletzte Pflichten aus dem Arbeitsvertrag',
    },
    description:
      'Each duty arising from the employment contract that the employee breached, in free words: confidentiality, loyalty, safety. `[]` means that there is no such breach.',
    question: {
      fr: 'À quelles obligations découlant de son contrat de travail le salarié a-t-il manqué (confidentialité, loyauté, sécurité…) ?',
      en: 'Which duties under the employment contract did the employee breach (confidentiality, loyalty, safety …)?',
      de: 'Welche Pflichten aus dem Arbeitsvertrag hat der Arbeitnehmer verletzt (Verschwiegenheit, Loyalität, Sicherheit …)?',
    },
    inHand: 'others',
  }),
};
