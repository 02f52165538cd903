import { group, yesNo } from './fact.js';
import { internalRulesLife } from './internal-rules-life.js';
import { internalRulesThreshold } from './internal-rules-threshold.js';

/** The employer's written rules for the undertaking. */
export const internalRules = group({
  exists: yesNo({
    label: { fr: 'règlement intérieur', en: 'internal rules', de: 'Betriebsordnung' },
    description:
      'Whether the undertaking has written internal rules. French law fixes what they may contain; the Luxembourg Labour Code mentions them and leaves their content open.',
    question: {
      fr: "L'entreprise a-t-elle un règlement intérieur ?",
      en: 'Does the undertaking have written internal rules (règlement intérieur)?',
      de: 'Hat das Unternehmen eine Betriebsordnung (règlement intérieur)?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'fr.ct.L1321-1', at: 'al. 1' },
  }),
  ...internalRulesThreshold,
  requirePresenceToOpenMail: yesNo({
    label: {
      fr: 'présence du salarié exigée par le règlement intérieur pour consulter sa messagerie',
      en: "employee's presence required by the internal rules to open mail",
      de: 'laut Betriebsordnung erforderliche Anwesenheit des Arbeitnehmers bei Einsicht in sein Postfach',
    },
    description:
      "France: whether the internal rules let the employer look into an employee's mailbox only in the presence of that employee. The requirement then covers every message, marked as personal or not.",
    question: {
      fr: "Le règlement intérieur prévoit-il que la messagerie d'un salarié n'est consultée qu'en sa présence ?",
      en: "Do the internal rules say that an employee's mailbox is opened only in his or her presence?",
      de: 'Sieht die Betriebsordnung vor, dass das Postfach eines Arbeitnehmers nur in dessen Anwesenheit eingesehen wird?',
    },
    inHand: { to: [false] },
  }),
  ...internalRulesLife,
});
