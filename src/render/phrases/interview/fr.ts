import type { InterviewPhrases } from '../../interview-phrases.js';

const plural = (n: number, one: string, many: string): string => `${n} ${n > 1 ? many : one}`;

export const fr: InterviewPhrases = {
  intro: "garde-fou : vos obligations d'employeur, question par question",
  kept: (file) =>
    `Chaque réponse est aussitôt enregistrée dans ${file}. Ctrl-C pour arrêter ; la même commande reprend au même point.`,
  whichLaw: 'Quel droit régit vos contrats de travail ? (espace pour cocher, Entrée pour valider)',
  employerName: "Comment s'appelle l'employeur ? (Entrée pour ne rien indiquer)",
  rulesLeft: (n) => plural(n, 'règle restante', 'règles restantes'),
  decides: 'Détermine',
  settles: (n) => `tranche ${plural(n, 'règle', 'règles')}`,
  yes: 'Oui',
  no: 'Non',
  none: 'Aucun de ces choix',
  nothing: "Non, il n'y en a pas",
  notKnown: 'Je ne sais pas',
  skip: 'Plus tard',
  back: 'Revenir à la réponse précédente',
  choose: 'Choisir dans une liste',
  name: 'Oui : les indiquer',
  howToChoose: 'espace pour cocher, Entrée pour valider',
  nothingGiven: "Rien n'est encore indiqué.",
  howToType: 'Entrée : plus tard · ? : je ne sais pas · < : revenir',
  dayFormat: 'une date, p. ex. 2026-11-24',
  severalTexts: 'en séparer plusieurs par ;',
  itemName: {
    monitoring: "Comment l'appelez-vous entre vous ? (p. ex. caméras du hall)",
    incident: "Comment l'appelez-vous entre vous ? (p. ex. messagerie ouverte en mars)",
  },
  itemId: 'Un nom court, sans espace',
  anotherItem: 'Y en a-t-il un autre ?',
  skippedLeft: (n) =>
    `${plural(n, 'question a été remise', 'questions ont été remises')} à plus tard. Y répondre maintenant ?`,
  askAgain: (n) =>
    `${plural(n, 'fait est noté', 'faits sont notés')} comme inconnu${n > 1 ? 's' : ''}. Les redemander ?`,
  interrupted: (file) => `Arrêt. Vos réponses sont dans ${file}. Pour reprendre :`,
  nothingKept: "Arrêt avant la première réponse : rien n'a été enregistré.",
  finished: (file) => `Vos réponses sont dans ${file}.`,
  fullReport: 'Le rapport complet :',
};
