import { yesNo } from '../fact.js';

/** How the evidence was obtained, where that was worse than unlawful. */
export const fairness = {
  stratagem: yesNo({
    label: { fr: 'procédé déloyal', en: 'unfair means', de: 'unlauterer Vorgang' },
    description:
      'Whether the evidence was obtained unfairly: by a trap, under a false pretext, or by recording someone in secret. Unfair is more than unlawful; evidence that is unfair is never lawful either.',
    question: {
      fr: "La preuve a-t-elle été obtenue par un procédé déloyal : piège, faux prétexte, enregistrement à l'insu de l'intéressé ?",
      en: 'Was the evidence obtained by unfair means: a trap, a false pretext, a secret recording?',
      de: 'Wurde der Beweis auf unlautere Weise erlangt: durch eine Falle, einen Vorwand oder eine heimliche Aufnahme?',
    },
    inHand: 'past',
  }),
  secretRecording: yesNo({
    label: {
      fr: "captation à l'insu de l'intéressé dans sa vie privée",
      en: 'secret recording in private life',
      de: 'heimliche Aufnahme im privaten Bereich',
    },
    description:
      "Whether the employer captured, recorded or passed on, without consent, words spoken privately or in confidence, the image of a person in a private place, or a person's location. Words of a purely professional meeting are not spoken privately.",
    question: {
      fr: "Avez-vous capté ou enregistré, sans le consentement de l'intéressé, des paroles prononcées à titre privé ou confidentiel, son image dans un lieu privé ou sa localisation ?",
      en: 'Did you capture or record, without consent, words spoken privately or in confidence, someone’s image in a private place, or someone’s location?',
      de: 'Haben Sie ohne Einwilligung nichtöffentlich oder vertraulich gesprochene Worte, das Bild einer Person an einem privaten Ort oder ihren Standort erfasst oder aufgezeichnet?',
    },
    inHand: 'past',
    definedIn: { source: 'fr.cp.226-1', at: 'al. 1' },
  }),
};
