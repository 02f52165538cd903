import { yesNo } from '../fact.js';

/** What may, by way of exception, bear a measure that is otherwise too intrusive. */
export const exceptions = {
  exceptionalCircumstances: yesNo({
    label: {
      fr: 'circonstances exceptionnelles',
      en: 'exceptional circumstances',
      de: 'außergewöhnliche Umstände',
    },
    description:
      'Whether exceptional circumstances of security or theft, beyond the usual risk of the trade, call for this very measure: serious losses on concrete suspicion, cash or valuables handled at the spot.',
    question: {
      fr: 'Des circonstances exceptionnelles liées à la sécurité ou au vol rendent-elles ce dispositif nécessaire ?',
      en: 'Do exceptional circumstances of security or theft make this very measure necessary?',
      de: 'Machen außergewöhnliche Umstände der Sicherheit oder des Diebstahls gerade diese Maßnahme erforderlich?',
    },
    inHand: 'given',
  }),
  compatibilityDocumented: yesNo({
    label: {
      fr: 'analyse documentée de la conformité au RGPD',
      en: 'documented GDPR analysis',
      de: 'dokumentierte Prüfung der Vereinbarkeit mit der DSGVO',
    },
    description:
      'Whether the employer wrote down, before the measure started, why it is compatible with the GDPR in the circumstances. An impact assessment serves, but less may do.',
    question: {
      fr: "Avez-vous analysé par écrit, avant l'installation, la conformité du dispositif au RGPD au vu des circonstances ?",
      en: 'Did you analyse in writing, before installation, whether the measure complies with the GDPR in the circumstances?',
      de: 'Haben Sie vor der Installation schriftlich geprüft, ob die Maßnahme unter den gegebenen Umständen der DSGVO entspricht?',
    },
    inHand: { to: [true], until: 'monitoring.live' },
  }),
  strongSecurityNeed: yesNo({
    label: {
      fr: 'impératif fort de sécurité',
      en: 'compelling security need',
      de: 'zwingendes Sicherheitsbedürfnis',
    },
    description:
      'Whether a compelling need of security, such as the protection of highly sensitive systems or secrets, calls for the measure.',
    question: {
      fr: 'Un impératif fort de sécurité exige-t-il ce dispositif ?',
      en: 'Does a compelling security need call for this measure?',
      de: 'Erfordert ein zwingendes Sicherheitsbedürfnis diese Maßnahme?',
    },
    inHand: 'given',
  }),
};
