import type { Chain, ExplanationPhrases, Saying, Wherever } from '../phrases.js';

/** `que` and `si` before a vowel. */
const elided = (word: 'que' | 'si', clause: string): string => {
  if (word === 'si') return /^ils?\b/.test(clause) ? `s'${clause}` : `si ${clause}`;
  return /^[aeiouyàâéèêëîïôùûh]/i.test(clause) ? `qu'${clause}` : `que ${clause}`;
};

function joined(clauses: readonly string[], word: 'et' | 'ou'): string {
  const first = clauses.slice(0, -1);
  const last = clauses.at(-1) ?? '';
  if (first.length === 0) return last;
  if (clauses.some((clause) => /[,;]/.test(clause))) return `${first.join(' ; ')} ; ${word} ${last}`;
  return `${first.join(', ')} ${word} ${last}`;
}

const because = (lead: string): Chain => ({
  heading: `${lead}, car :`,
  sentence: (clauses) => `${lead}, car ${joined(clauses, 'et')}.`,
});

const where = (lead: string): Wherever => {
  const chain = (heading: string, word: 'et' | 'ou'): Chain => ({
    heading: `${lead} ${heading} :`,
    sentence: (clauses) =>
      `${lead} ${joined(
        clauses.map((clause) => elided('si', clause)),
        word,
      )}.`,
  });
  return {
    all: chain('si toutes ces conditions sont réunies', 'et'),
    any: chain("si l'une de ces conditions est remplie", 'ou'),
  };
};

const saying = (subject: string, yes: string, no: string): Saying => ({
  because: { yes: because(`${subject} ${yes}`), no: because(`${subject} ${no}`) },
  where: where(`Elle ${yes}`),
  otherwise: where(`Toutes choses égales par ailleurs, elle ${yes}`),
});

const verbs = (kind: 'duty' | 'practice') => (kind === 'duty' ? 'respectée' : 'suivie');
const subject = (kind: 'duty' | 'practice') => (kind === 'duty' ? 'La règle' : 'La recommandation');

const plural =
  (one: string, many: string) =>
  (n: number, shown = String(n)): string =>
    `${shown} ${n < 2 ? one : many}`;

/** The nouns that labels begin with; before a vowel the article is the same for all. */
const masculine = [
  'dernier',
  'premier',
  'jour',
  'délai',
  'repos',
  'congé',
  'niveau',
  'fondement',
  'support',
  'moyen',
  'compte',
  'rapport',
  'destinataire',
];
const feminine = [
  'date',
  'dernière',
  'prochaine',
  'notification',
  'durée',
  'source',
  'nature',
  'signature',
  'sollicitation',
  'base',
  'sanction',
  'réponse',
  'négociation',
  'prise',
  'condamnation',
  'nouvelle',
  'décision',
  'captation',
];
const plurals = ['dernières', 'jours', 'mesures', 'modalités', 'finalités', 'informations', 'manquements'];

function withArticle(label: string): string | undefined {
  const [first = ''] = label.split(' ');
  if (plurals.includes(first)) return `les ${label}`;
  if (/^[aeiouyéèêh]/i.test(first)) return `l'${label}`;
  return masculine.includes(first) ? `le ${label}` : feminine.includes(first) ? `la ${label}` : undefined;
}

export const fr: ExplanationPhrases = {
  noun: (label) => withArticle(label) ?? `« ${label} »`,
  holds: (label) => [`la réponse à « ${label} » est oui`, `la réponse à « ${label} » est non`],
  chosen: (noun) => ({ is: `${noun} est {}`, isNot: `${noun} n'est pas {}` }),
  quoted: (words) => `« ${words} »`,
  numbers: {
    lessThan: (noun, value) => `${noun} est de moins de ${value}`,
    lessThanInclusive: (noun, value) => `${noun} est d'au plus ${value}`,
    greaterThan: (noun, value) => `${noun} est de plus de ${value}`,
    greaterThanInclusive: (noun, value) => `${noun} est d'au moins ${value}`,
  },
  days: {
    before: (day, other) => `${day} se situe avant ${other}`,
    onOrBefore: (day, other) => `${day} ne se situe pas après ${other}`,
    after: (day, other) => `${day} se situe après ${other}`,
    onOrAfter: (day, other) => `${day} ne se situe pas avant ${other}`,
  },
  theDay: (day) => `le ${day}`,
  equals: (noun, value, isSo) => `${noun} ${isSo ? 'est' : "n'est pas"} ${value}`,
  noneOf: (words) => words.join(' ni '),
  but: (found) => `mais ${found}`,
  both: (clauses) =>
    clauses.length > 1 ? `toutes ces conditions sont réunies (${joined(clauses, 'et')})` : (clauses[0] ?? ''),
  either: (clauses) =>
    clauses.length > 1 ? `l'une de ces conditions est remplie (${joined(clauses, 'ou')})` : (clauses[0] ?? ''),
  distance: (length, day, counted) => `${length} ${counted === 'before' ? 'avant' : 'après'} le ${day}`,
  lengths: {
    hours: /* @__PURE__ */ plural('heure', 'heures'),
    days: /* @__PURE__ */ plural('jour', 'jours'),
    workingDays: /* @__PURE__ */ plural('jour ouvrable', 'jours ouvrables'),
    months: /* @__PURE__ */ plural('mois', 'mois'),
    years: /* @__PURE__ */ plural('an', 'ans'),
  },
  carriedOver: 'reporté au jour ouvrable suivant',
  whether: (clause) => elided('si', clause),

  outcome: {
    breached: (kind) =>
      kind === 'duty'
        ? "La règle est enfreinte : elle s'applique et n'est pas respectée."
        : "La recommandation n'est pas suivie, bien qu'elle s'applique.",
    open: (kind) => `${subject(kind)} s'applique ; on ne sait pas si elle est ${verbs(kind)}.`,
    possible: (kind) => `On ne sait pas si ${subject(kind).toLowerCase()} s'applique.`,
    pending: (kind) => `${subject(kind)} s'applique et n'est pas encore ${verbs(kind)}, mais le délai n'a pas expiré.`,
    met: (kind) => `${subject(kind)} s'applique et est ${verbs(kind)}.`,
    applies: (kind) => `${subject(kind)} s'applique ; elle ne fixe rien qui puisse être vérifié d'après le profil.`,
    expired: 'Le droit ne peut plus être exercé : son délai a expiré.',
    'no-subject': "La règle n'a pas d'objet.",
    'not-asked': 'On ne sait pas si la règle a un objet.',
  },
  wouldBeBreached:
    "La règle s'applique et n'est pas respectée ; comme elle ne lie pas cet employeur, il n'y a pas d'infraction.",
  about: {
    'no-subject': {
      monitoring: "D'après le profil, il n'y a aucune mesure de surveillance.",
      incident: "D'après le profil, il n'y a aucun incident.",
    },
    'not-asked': {
      monitoring: "Le profil n'indique pas s'il y a des mesures de surveillance.",
      incident: "Le profil n'indique pas s'il y a des incidents.",
    },
  },
  notYetInForce: (asOf, from) =>
    `Au ${asOf}, la règle ne vaut pas encore : sa première version vaut à partir du ${from}.`,
  repealed: (asOf, from) => `Au ${asOf}, la règle ne vaut plus : elle est abrogée depuis le ${from}.`,
  otherLaw: (law, laws) =>
    `La règle relève du ${law} ; le profil ne désigne que le ${laws}, où elle n'est pas lue non plus.`,

  applies: {
    duty: /* @__PURE__ */ saying('La règle', "s'applique", "ne s'applique pas"),
    practice: /* @__PURE__ */ saying('La recommandation', "s'applique", "ne s'applique pas"),
  },
  met: {
    duty: /* @__PURE__ */ saying('La règle', 'est respectée', "n'est pas respectée"),
    practice: /* @__PURE__ */ saying('La recommandation', 'est suivie', "n'est pas suivie"),
  },
  ifItApplies: {
    yes: /* @__PURE__ */ because("À supposer qu'elle s'applique, elle est respectée"),
    no: /* @__PURE__ */ because("À supposer qu'elle s'applique, elle n'est pas respectée"),
  },
  established: {
    heading: 'Il est établi ce qui suit :',
    sentence: (clauses) =>
      `Il est établi ${joined(
        clauses.map((clause) => elided('que', clause)),
        'et',
      )}.`,
  },
  unknown: {
    heading: 'Restent à établir :',
    sentence: (clauses) => `Il reste à établir ${joined(clauses, 'et')}.`,
  },

  deadline: {
    until: (day, isOver) => (isOver ? `Le délai a expiré le ${day}.` : `Le délai court jusqu'au ${day}.`),
    lasts: (day, isOver) => `L'interdiction ${isOver ? 'a duré' : 'dure'} jusqu'au ${day}.`,
    event: (clause, ended, day) =>
      ended === 'unknown'
        ? `On ne sait pas si le délai court encore : il prend fin dès ${elided('que', clause)}.`
        : ended
          ? `Le délai a pris fin : ${clause}.`
          : `Le délai court encore${day === undefined ? '' : `, jusqu'au ${day}`} : il prend fin dès ${elided('que', clause)}, ce qui n'est pas encore le cas.`,
    unknown: (noun) => `Le dernier jour n'est pas connu : il manque ${noun}.`,
  },
  threat: {
    because: (text) => ({
      yes: because(`${text} Cette conséquence joue ici`),
      no: because(`${text} Cette conséquence ne joue pas ici`),
      unknown: {
        heading: `${text} On ne sait pas si cette conséquence joue ici ; il reste à établir :`,
        sentence: (clauses) =>
          `${text} On ne sait pas si cette conséquence joue ici ; il reste à établir ${joined(clauses, 'et')}.`,
      },
    }),
    notYet: (text, from) => `À partir du ${from} seulement : ${text}`,
    disputed: (text, why) => `Discuté à cette date : ${text} ${why}`,
  },
};
