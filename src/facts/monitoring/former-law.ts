import { yesNo } from '../fact.js';

/** What Luxembourg asked of a measure until 19 August 2018. */
export const formerLaw = {
  cnpdAuthorised: yesNo({
    label: {
      fr: 'autorisation préalable de la CNPD',
      en: 'prior authorisation by the CNPD',
      de: 'vorherige Genehmigung der CNPD',
    },
    description:
      'Luxembourg, until 19 August 2018: whether the CNPD had authorised the measure before it collected anything (art. 14 of the law of 2 August 2002).',
    question: {
      fr: 'La CNPD avait-elle autorisé le dispositif avant sa mise en œuvre (ancien droit, avant le 20 août 2018) ?',
      en: 'Had the CNPD authorised the measure before it went live (former law, before 20 August 2018)?',
      de: 'Hatte die CNPD die Maßnahme vor der Inbetriebnahme genehmigt (früheres Recht, vor dem 20. August 2018)?',
    },
    inHand: 'others',
    definedIn: { source: 'lu.ct.L261-1-until-2018-08-19', at: '(1) al. 1' },
  }),
  temporary: yesNo({
    label: { fr: 'contrôle temporaire', en: 'temporary control', de: 'vorübergehende Kontrolle' },
    description:
      'Whether the measure runs for a limited time only. Until 19 August 2018 a control of output or performance to work out exact pay had to be temporary in Luxembourg.',
    question: {
      fr: 'Le dispositif ne fonctionne-t-il que pendant un temps limité ?',
      en: 'Does the measure run for a limited time only?',
      de: 'Läuft die Maßnahme nur während einer begrenzten Zeit?',
    },
    inHand: { to: [true] },
    definedIn: { source: 'lu.ct.L261-1-until-2018-08-19', at: '(1) al. 2 pt 4' },
  }),
};
