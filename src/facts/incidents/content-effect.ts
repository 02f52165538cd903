import { yesNo } from '../fact.js';

/** What the content brought about. */
export const contentEffect = {
  affectedWork: yesNo({
    label: {
      fr: "incidence du contenu sur le travail ou l'image de l'employeur",
      en: 'effect of the content on work or on the image of the employer',
      de: 'Auswirkung des Inhalts auf die Arbeit oder den Ruf des Arbeitgebers',
    },
    description:
      'Whether what was written had an effect on the job of the employee or on relations with colleagues, users or customers, or became known outside and harmed the image of the employer.',
    question: {
      fr: "Le contenu a-t-il eu une incidence sur le travail du salarié, sur les relations avec les collègues, usagers ou clients, ou sur l'image de l'employeur ?",
      en: 'Did the content have an effect on the job, on relations with colleagues, users or customers, or on the image of the employer?',
      de: 'Hatte der Inhalt Auswirkungen auf die Arbeit, auf das Verhältnis zu Kollegen, Nutzern oder Kunden oder auf den Ruf des Arbeitgebers?',
    },
    inHand: 'given',
  }),
};
