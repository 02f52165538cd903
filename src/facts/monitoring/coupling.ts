import { choice, group, yesNo } from '../fact.js';

/** Screen capture tied to a call recording, and the limits set to it. */
export const coupling = {
  coupledWith: choice({
    label: {
      fr: "captation de l'écran couplée aux appels",
      en: 'screen capture coupled with calls',
      de: 'mit Telefongesprächen gekoppelte Bildschirmerfassung',
    },
    description:
      'What is captured of the screen of an employee together with a recorded call: nothing, still images or a video.',
    question: {
      fr: "Quelle captation de l'écran est couplée à l'enregistrement des appels ?",
      en: 'What screen capture is tied to the call recording?',
      de: 'Welche Bildschirmerfassung ist mit der Gesprächsaufzeichnung gekoppelt?',
    },
    inHand: { to: ['none', 'screenshots'] },
    choices: {
      none: { fr: 'aucune', en: 'none', de: 'keine' },
      screenshots: { fr: "captures d'écran (images fixes)", en: 'still screenshots', de: 'Bildschirmfotos' },
      'screen-video': { fr: "vidéo de l'écran", en: 'screen video', de: 'Bildschirmvideo' },
    },
  }),
  coupling: group({
    workWindowOnly: yesNo({
      label: {
        fr: "limitation à la fenêtre de l'application métier",
        en: 'limitation to the window of the business application',
        de: 'Beschränkung auf das Fenster der Fachanwendung',
      },
      description:
        'Whether the screen video covers only the window of the business application concerned, leaving out mail, messaging and the rest of the screen.',
      question: {
        fr: "La vidéo se limite-t-elle à la fenêtre de l'application métier concernée ?",
        en: 'Is the video limited to the window of the business application concerned?',
        de: 'Beschränkt sich das Video auf das Fenster der betreffenden Fachanwendung?',
      },
      inHand: { to: [true] },
    }),
    duringCallOnly: yesNo({
      label: {
        fr: "limitation à la durée de l'appel",
        en: 'limitation to the duration of the call',
        de: 'Beschränkung auf die Dauer des Gesprächs',
      },
      description: 'Whether the screen video starts when the call is taken and stops when it ends.',
      question: {
        fr: "La vidéo de l'écran commence-t-elle et s'arrête-t-elle avec l'appel ?",
        en: 'Does the screen video start and stop with the call?',
        de: 'Beginnt und endet das Bildschirmvideo mit dem Gespräch?',
      },
      inHand: { to: [true] },
    }),
    traineesOnly: yesNo({
      label: {
        fr: 'limitation aux salariés à former',
        en: 'limitation to employees who need training',
        de: 'Beschränkung auf zu schulende Arbeitnehmer',
      },
      description: 'Whether only employees with a real need for training are recorded.',
      question: {
        fr: 'Seuls les salariés qui ont un réel besoin de formation sont-ils enregistrés ?',
        en: 'Are only employees with a real need for training recorded?',
        de: 'Werden nur Arbeitnehmer mit echtem Schulungsbedarf aufgezeichnet?',
      },
      inHand: { to: [true] },
    }),
    volumeLimited: yesNo({
      label: {
        fr: 'limitation du volume enregistré',
        en: 'limited volume of recordings',
        de: 'begrenzter Umfang der Aufzeichnungen',
      },
      description:
        'Whether the volume recorded is kept to what the training needs and to what can actually be analysed.',
      question: {
        fr: 'Le volume enregistré se limite-t-il au besoin de formation et à ce que vous pouvez réellement analyser ?',
        en: 'Is the volume recorded limited to what the training needs and you can actually analyse?',
        de: 'Beschränkt sich der Umfang der Aufzeichnungen auf das, was die Schulung erfordert und Sie tatsächlich auswerten können?',
      },
      inHand: { to: [true] },
    }),
    anonymisedForReuse: yesNo({
      label: {
        fr: 'anonymisation avant réutilisation',
        en: 'anonymisation before reuse',
        de: 'Anonymisierung vor der Weiterverwendung',
      },
      description:
        'Whether recordings are anonymised before they serve to train anyone other than the person recorded.',
      question: {
        fr: "Les enregistrements sont-ils anonymisés avant de servir à former d'autres salariés ?",
        en: 'Are recordings anonymised before they are used to train other employees?',
        de: 'Werden die Aufzeichnungen anonymisiert, bevor sie der Schulung anderer Arbeitnehmer dienen?',
      },
      inHand: { to: [true] },
    }),
  }),
};
