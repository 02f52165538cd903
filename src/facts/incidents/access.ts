import { yesNo } from '../fact.js';

/** What the employer did with the account or file, and what allowed it. */
export const access = {
  opened: yesNo({
    label: { fr: "ouverture par l'employeur", en: 'opening by the employer', de: 'Öffnung durch den Arbeitgeber' },
    description:
      'Whether the employer, or someone acting for it, opened the account, message or file or took note of its content there. Reading only what a recipient handed over is not opening.',
    question: {
      fr: "Avez-vous, vous-même ou par l'intermédiaire d'un tiers, ouvert le message ou le fichier, ou l'avez-vous lu autrement que parce qu'un destinataire vous l'a remis ?",
      en: 'Did you, or anyone acting for you, open the message or file, or read it otherwise than because a recipient handed it to you?',
      de: 'Haben Sie oder jemand in Ihrem Auftrag die Nachricht oder Datei geöffnet oder anders gelesen als dadurch, dass ein Empfänger sie Ihnen übergab?',
    },
    inHand: 'past',
  }),
  disclosed: yesNo({
    label: { fr: 'divulgation du contenu', en: 'disclosure of the content', de: 'Weitergabe des Inhalts' },
    description:
      'Whether the employer passed the content on to others, for instance by producing it in proceedings or quoting it in a letter of dismissal.',
    question: {
      fr: "Avez-vous communiqué le contenu à d'autres personnes, par exemple en le produisant en justice ?",
      en: 'Did you pass the content on to others, for instance by producing it in court?',
      de: 'Haben Sie den Inhalt an andere weitergegeben, etwa vor Gericht vorgelegt?',
    },
    inHand: 'past',
  }),
  employeePresentOrCalled: yesNo({
    label: {
      fr: 'salarié présent ou dûment appelé',
      en: 'employee present or duly called',
      de: 'Arbeitnehmer anwesend oder ordnungsgemäß hinzugerufen',
    },
    description:
      'Whether the employee was there when the message or file was opened, or had been duly asked to be there.',
    question: {
      fr: "Le salarié était-il présent lors de l'ouverture, ou avait-il été dûment appelé à y assister ?",
      en: 'Was the employee present at the opening, or duly called to attend?',
      de: 'War der Arbeitnehmer beim Öffnen anwesend oder ordnungsgemäß hinzugerufen worden?',
    },
    inHand: 'past',
  }),
  particularRiskOrEvent: yesNo({
    label: {
      fr: 'risque ou événement particulier',
      en: 'particular risk or event',
      de: 'besonderes Risiko oder Ereignis',
    },
    description:
      'Whether a particular risk or event justified opening the file without the employee. The bar is high: erotic photos found in a drawer were held to fall short of it.',
    question: {
      fr: "Un risque ou un événement particulier justifiait-il l'ouverture sans attendre le salarié ?",
      en: 'Did a particular risk or event justify opening it without waiting for the employee?',
      de: 'War das Öffnen ohne den Arbeitnehmer durch ein besonderes Risiko oder Ereignis gerechtfertigt?',
    },
    inHand: 'past',
  }),
  courtOrder: yesNo({
    label: { fr: 'autorisation judiciaire', en: 'court order', de: 'gerichtliche Anordnung' },
    description:
      'Whether a court ordered or allowed the access beforehand, in France for instance under art. 145 of the Code of Civil Procedure.',
    question: {
      fr: 'Un juge avait-il ordonné ou autorisé cet accès au préalable ?',
      en: 'Had a court ordered or allowed the access beforehand?',
      de: 'Hatte ein Gericht den Zugriff vorher angeordnet oder erlaubt?',
    },
    inHand: 'others',
  }),
  employeeConsent: yesNo({
    label: { fr: 'consentement du salarié', en: 'consent of the employee', de: 'Einwilligung des Arbeitnehmers' },
    description: 'Whether the employee freely agreed, for this very case, to the employer having access.',
    question: {
      fr: 'Le salarié a-t-il librement consenti à cet accès ?',
      en: 'Did the employee freely consent to this access?',
      de: 'Hat der Arbeitnehmer in diesen Zugriff freiwillig eingewilligt?',
    },
    inHand: 'others',
  }),
};
