import type { Chain, ExplanationPhrases, Saying, Wherever } from '../phrases.js';

/** Clauses with the verb at the end, each with its own word before it. */
function chained(clauses: readonly string[], link: string, word: 'und' | 'oder'): string {
  const parts = clauses.map((clause) => (link === '' ? clause : `${link} ${clause}`));
  const first = parts.slice(0, -1);
  const last = parts.at(-1) ?? '';
  return first.length === 0 ? last : `${first.join(', ')} ${word} ${last}`;
}

function either(clauses: readonly string[]): string {
  const [one = '', other, ...more] = clauses;
  if (other === undefined) return one;
  if (more.length === 0 && !/[,;(]| oder /.test(one + other)) return `entweder ${one} oder ${other}`;
  return `eines davon zutrifft (dass ${chained(clauses, '', 'oder')})`;
}

const because = (lead: string): Chain => ({
  heading: `${lead}, weil`,
  sentence: (clauses) => `${lead}, ${chained(clauses, 'weil', 'und')}.`,
});

const where = (lead: string): Wherever => ({
  all: {
    heading: `${lead}, wenn all dies zutrifft: dass`,
    sentence: (clauses) => `${lead}, ${chained(clauses, 'wenn', 'und')}.`,
  },
  any: {
    heading: `${lead}, wenn eines davon zutrifft: dass`,
    sentence: (clauses) => `${lead}, ${chained(clauses, 'wenn', 'oder')}.`,
  },
});

const saying = (subject: string, verb: string, complement: string): Saying => {
  const rest = complement === '' ? '' : ` ${complement}`;
  return {
    because: { yes: because(`${subject} ${verb}${rest}`), no: because(`${subject} ${verb} nicht${rest}`) },
    where: where(`Sie ${verb}${rest}`),
    otherwise: where(`Bei sonst unverändertem Sachverhalt ${verb} sie${rest}`),
  };
};

const verbs = (kind: 'duty' | 'practice') => (kind === 'duty' ? 'eingehalten' : 'befolgt');
const subject = (kind: 'duty' | 'practice') => (kind === 'duty' ? 'Die Regel' : 'Die Empfehlung');

/** An indirect question rather than a noun. */
const isQuestion = (clause: string): boolean =>
  /^(ob|wo|was|wann|wie|worauf|welche[sr]?|an wen|auf welchem) /.test(clause);

const plural =
  (one: string, many: string) =>
  (n: number, shown = String(n)): string =>
    `${shown} ${n === 1 ? one : many}`;

/** The article of a noun, by its last letters. */
const articles: readonly (readonly [pattern: RegExp, article: string])[] = [
  [/(?:ung|zahl|frist|lage|wahl|keit|ion|zeit|^Art|^Ebene|^Frist|^Antwort|Zwecke|maßnahmen|modalitäten)$/, 'die'],
  [/(?:tag|ort|^Tag|^Stand|^Empfänger|^Antragsteller)$/, 'der'],
  [/(?:datum|mittel|werden|^Datum|^Gerät)$/, 'das'],
];

/** An adjective without an article tells the gender of its noun; after the article it ends in `e`. */
function withArticle(label: string): string | undefined {
  const [first = ''] = label.split(/,? /);
  if (/^\p{Lu}/u.test(first)) {
    const article = articles.find(([pattern]) => pattern.test(first))?.[1];
    return article && `${article} ${label}`;
  }
  const [ending] = /(?:er|es|e)$/.exec(first) ?? [];
  if (ending === undefined) return undefined;
  const article = ending === 'er' ? 'der' : ending === 'es' ? 'das' : 'die';
  const noun = label.search(/\p{Lu}/u);
  const adjectives = label.slice(0, noun).replace(new RegExp(`${ending} `, 'g'), 'e ');
  return `${article} ${adjectives}${label.slice(noun)}`;
}

export const de: ExplanationPhrases = {
  noun: (label) => withArticle(label) ?? `„${label}“`,
  holds: (label) => [`„${label}“ zu bejahen ist`, `„${label}“ zu verneinen ist`],
  chosen: (noun) => ({ is: `${noun} {} ist`, isNot: `${noun} nicht {} ist` }),
  quoted: (words) => `„${words}“`,
  numbers: {
    lessThan: (noun, value) => `${noun} weniger als ${value} beträgt`,
    lessThanInclusive: (noun, value) => `${noun} höchstens ${value} beträgt`,
    greaterThan: (noun, value) => `${noun} mehr als ${value} beträgt`,
    greaterThanInclusive: (noun, value) => `${noun} mindestens ${value} beträgt`,
  },
  days: {
    before: (day, other) => `${day} früher liegt als ${other}`,
    onOrBefore: (day, other) => `${day} nicht später liegt als ${other}`,
    after: (day, other) => `${day} später liegt als ${other}`,
    onOrAfter: (day, other) => `${day} nicht früher liegt als ${other}`,
  },
  theDay: (day) => `der ${day}`,
  equals: (noun, value, isSo) => `${noun} ${isSo ? '' : 'nicht '}${value} ist`,
  noneOf: (words) => words.reduce((list, word, i) => `${list}${i === words.length - 1 ? ' oder ' : ', '}${word}`),
  but: (found) => `sondern ${found}`,
  both: (clauses) =>
    clauses.length > 2 ? `all dies zutrifft (dass ${chained(clauses, '', 'und')})` : chained(clauses, '', 'und'),
  either,
  distance: (length, day, counted) => `${length} ${counted === 'before' ? 'vor' : 'nach'} dem ${day}`,
  lengths: {
    hours: /* @__PURE__ */ plural('Stunde', 'Stunden'),
    days: /* @__PURE__ */ plural('Tag', 'Tage'),
    workingDays: /* @__PURE__ */ plural('Werktag', 'Werktage'),
    months: /* @__PURE__ */ plural('Monat', 'Monate'),
    years: /* @__PURE__ */ plural('Jahr', 'Jahre'),
  },
  carriedOver: 'auf den nächsten Arbeitstag verschoben',
  whether: (clause) => `ob ${clause}`,

  outcome: {
    breached: (kind) =>
      kind === 'duty'
        ? 'Die Regel ist verletzt: Sie gilt und ist nicht eingehalten.'
        : 'Die Empfehlung ist nicht befolgt, obwohl sie gilt.',
    open: (kind) => `${subject(kind)} gilt; ob sie ${verbs(kind)} ist, ist nicht bekannt.`,
    possible: (kind) => `Ob ${subject(kind).replace('D', 'd')} gilt, ist nicht bekannt.`,
    pending: (kind) => `${subject(kind)} gilt und ist noch nicht ${verbs(kind)}, doch ist noch Zeit.`,
    met: (kind) => `${subject(kind)} gilt und ist ${verbs(kind)}.`,
    applies: (kind) => `${subject(kind)} gilt; sie legt nichts fest, was sich anhand des Profils prüfen ließe.`,
    expired: 'Das Recht kann nicht mehr ausgeübt werden: Seine Frist ist abgelaufen.',
    'no-subject': 'Die Regel hat keinen Gegenstand.',
    'not-asked': 'Ob die Regel einen Gegenstand hat, ist nicht bekannt.',
  },
  wouldBeBreached:
    'Die Regel gilt und ist nicht eingehalten; da sie diesen Arbeitgeber nicht bindet, liegt darin keine Verletzung.',
  about: {
    'no-subject': {
      monitoring: 'Laut Profil gibt es keine Überwachungsmaßnahme.',
      incident: 'Laut Profil gibt es keinen Vorfall.',
    },
    'not-asked': {
      monitoring: 'Das Profil sagt nicht, ob es Überwachungsmaßnahmen gibt.',
      incident: 'Das Profil sagt nicht, ob es Vorfälle gibt.',
    },
  },
  notYetInForce: (asOf, from) => `Am ${asOf} gilt die Regel noch nicht: Ihre erste Fassung gilt ab dem ${from}.`,
  repealed: (asOf, from) => `Am ${asOf} gilt die Regel nicht mehr: Sie ist seit dem ${from} aufgehoben.`,
  otherLaw: (law, laws) => `Die Regel ist ${law}; das Profil nennt nur ${laws}, wo sie auch nicht herangezogen wird.`,

  applies: {
    duty: /* @__PURE__ */ saying('Die Regel', 'gilt', ''),
    practice: /* @__PURE__ */ saying('Die Empfehlung', 'gilt', ''),
  },
  met: {
    duty: /* @__PURE__ */ saying('Die Regel', 'ist', 'eingehalten'),
    practice: /* @__PURE__ */ saying('Die Empfehlung', 'ist', 'befolgt'),
  },
  ifItApplies: {
    yes: /* @__PURE__ */ because('Falls sie gilt, ist sie eingehalten'),
    no: /* @__PURE__ */ because('Falls sie gilt, ist sie nicht eingehalten'),
  },
  established: {
    heading: 'So viel steht fest: dass',
    sentence: (clauses) => `Es steht fest, ${chained(clauses, 'dass', 'und')}.`,
  },
  unknown: {
    heading: 'Zu klären bleibt:',
    sentence: (clauses) => `Zu klären bleibt${clauses.every(isQuestion) ? ',' : ':'} ${chained(clauses, '', 'und')}.`,
  },

  deadline: {
    until: (day, isOver) => (isOver ? `Die Frist ist am ${day} abgelaufen.` : `Die Frist läuft bis zum ${day}.`),
    lasts: (day, isOver) => `Das Verbot ${isOver ? 'galt' : 'gilt'} bis zum ${day}.`,
    event: (clause, ended, day) =>
      ended === 'unknown'
        ? `Ob noch Zeit ist, ist nicht bekannt: Sie endet, sobald ${clause}.`
        : ended
          ? `Die Zeit dafür ist abgelaufen, weil ${clause}.`
          : `Es ist noch Zeit${day === undefined ? '' : `, bis zum ${day}`}: Sie endet, sobald ${clause}, was noch nicht der Fall ist.`,
    unknown: (noun) => `Der letzte Tag ist nicht bekannt: Es fehlt ${noun}.`,
  },
  threat: {
    because: (text) => ({
      yes: because(`${text} Diese Folge greift hier`),
      no: because(`${text} Diese Folge greift hier nicht`),
      unknown: {
        heading: `${text} Ob diese Folge hier greift, ist offen; zu klären bleibt:`,
        sentence: (clauses) =>
          `${text} Ob diese Folge hier greift, ist offen; zu klären bleibt: ${chained(clauses, '', 'und')}.`,
      },
    }),
    notYet: (text, from) => `Erst ab dem ${from}: ${text}`,
    disputed: (text, why) => `An diesem Tag umstritten: ${text} ${why}`,
  },
};
