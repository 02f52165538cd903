import type { Chain, ExplanationPhrases, Saying, Wherever } from '../phrases.js';

/** Clauses side by side; with a semicolon where they have commas of their own. */
function joined(clauses: readonly string[], word: 'and' | 'or'): string {
  const first = clauses.slice(0, -1);
  const last = clauses.at(-1) ?? '';
  if (first.length === 0) return last;
  const mark = clauses.length > 2 || clauses.some((clause) => /[,;]/.test(clause)) ? ';' : ',';
  return `${first.join(`${mark} `)}${mark} ${word} ${last}`;
}

/** A group within a sentence is set apart where its own marks would blur those of the sentence. */
const within = (clauses: string, lead: string, always = false): string =>
  always || clauses.includes(';') ? `${lead} (${clauses})` : clauses;

function either(clauses: readonly string[]): string {
  const [one = '', other, ...more] = clauses;
  if (other === undefined) return one;
  if (more.length === 0 && !/[,;(]| or /.test(one + other)) return `either ${one} or ${other}`;
  return within(joined(clauses, 'or'), 'one of these holds', true);
}

const because = (lead: string): Chain => ({
  heading: `${lead} because:`,
  sentence: (clauses) => `${lead} because ${joined(clauses, 'and')}.`,
});

const where = (lead: string): Wherever => ({
  all: {
    heading: `${lead} where all of this holds:`,
    sentence: (clauses) => `${lead} where ${joined(clauses, 'and')}.`,
  },
  any: {
    heading: `${lead} where one of these holds:`,
    sentence: (clauses) => `${lead} where ${joined(clauses, 'or')}.`,
  },
});

const saying = (subject: string, yes: string, no: string): Saying => ({
  because: { yes: because(`${subject} ${yes}`), no: because(`${subject} ${no}`) },
  where: where(`It ${yes}`),
  otherwise: where(`All else unchanged, it ${yes}`),
});

const verbs = (kind: 'duty' | 'practice') => (kind === 'duty' ? 'complied with' : 'followed');
const subject = (kind: 'duty' | 'practice') => (kind === 'duty' ? 'The rule' : 'The recommendation');

/** An indirect question rather than a noun. */
const isQuestion = (clause: string): boolean => /^(whether|where|what|when|how|to whom|on whose) /.test(clause);

const plural =
  (one: string, many: string) =>
  (n: number, shown = String(n)): string =>
    `${shown} ${n === 1 ? one : many}`;

export const en: ExplanationPhrases = {
  noun: (label) => `the ${label}`,
  holds: (label) => [`the answer on “${label}” is yes`, `the answer on “${label}” is no`],
  chosen: (noun) => ({ is: `${noun} is {}`, isNot: `${noun} is not {}` }),
  quoted: (words) => `“${words}”`,
  numbers: {
    lessThan: (noun, value) => `${noun} is less than ${value}`,
    lessThanInclusive: (noun, value) => `${noun} is at most ${value}`,
    greaterThan: (noun, value) => `${noun} is more than ${value}`,
    greaterThanInclusive: (noun, value) => `${noun} is at least ${value}`,
  },
  days: {
    before: (day, other) => `${day} is before ${other}`,
    onOrBefore: (day, other) => `${day} is not later than ${other}`,
    after: (day, other) => `${day} is after ${other}`,
    onOrAfter: (day, other) => `${day} is not earlier than ${other}`,
  },
  theDay: (day) => day,
  equals: (noun, value, isSo) => `${noun} is ${isSo ? '' : 'not '}${value}`,
  noneOf: (words) => words.reduce((list, word, i) => `${list}${i === words.length - 1 ? ' or ' : ', '}${word}`),
  but: (found) => `but ${found}`,
  both: (clauses) => within(joined(clauses, 'and'), 'all of this holds'),
  either,
  distance: (length, day, counted) => `${length} ${counted ?? 'after'} ${day}`,
  lengths: {
    hours: /* @__PURE__ */ plural('hour', 'hours'),
    days: /* @__PURE__ */ plural('day', 'days'),
    workingDays: /* @__PURE__ */ plural('working day', 'working days'),
    months: /* @__PURE__ */ plural('month', 'months'),
    years: /* @__PURE__ */ plural('year', 'years'),
  },
  carriedOver: 'carried over to the next working day',
  whether: (clause) => `whether ${clause}`,

  outcome: {
    breached: (kind) =>
      kind === 'duty'
        ? 'The rule is breached: it applies and is not complied with.'
        : 'The recommendation is not followed, although it applies.',
    open: (kind) => `${subject(kind)} applies; whether it is ${verbs(kind)} is not known.`,
    possible: (kind) => `Whether ${subject(kind).toLowerCase()} applies is not known.`,
    pending: (kind) => `${subject(kind)} applies and is not ${verbs(kind)} yet, but there is still time.`,
    met: (kind) => `${subject(kind)} applies and is ${verbs(kind)}.`,
    applies: (kind) => `${subject(kind)} applies; it sets nothing that could be checked against the profile.`,
    expired: 'The right can no longer be used: its time has run out.',
    'no-subject': 'The rule has nothing to apply to.',
    'not-asked': 'Whether the rule has anything to apply to is not known.',
  },
  wouldBeBreached:
    'The rule applies and is not complied with; as it does not bind this employer, that is not a breach.',
  about: {
    'no-subject': {
      monitoring: 'According to the profile there is no monitoring measure.',
      incident: 'According to the profile there is no incident.',
    },
    'not-asked': {
      monitoring: 'The profile does not say whether there are monitoring measures.',
      incident: 'The profile does not say whether there are incidents.',
    },
  },
  notYetInForce: (asOf, from) => `On ${asOf} the rule does not hold yet: its first version holds from ${from}.`,
  repealed: (asOf, from) => `On ${asOf} the rule no longer holds: it was repealed from ${from} on.`,
  otherLaw: (law, laws) => `The rule belongs to ${law}; the profile names only ${laws}, where it is not read either.`,

  applies: {
    duty: /* @__PURE__ */ saying('The rule', 'applies', 'does not apply'),
    practice: /* @__PURE__ */ saying('The recommendation', 'applies', 'does not apply'),
  },
  met: {
    duty: /* @__PURE__ */ saying('The rule', 'is complied with', 'is not complied with'),
    practice: /* @__PURE__ */ saying('The recommendation', 'is followed', 'is not followed'),
  },
  ifItApplies: {
    yes: /* @__PURE__ */ because('If it applies, it is complied with'),
    no: /* @__PURE__ */ because('If it applies, it is not complied with'),
  },
  established: {
    heading: 'This much is established:',
    sentence: (clauses) => `It is established that ${joined(clauses, 'and')}.`,
  },
  unknown: {
    heading: 'Not known:',
    sentence: (clauses) => `${clauses.every(isQuestion) ? 'It is not known' : 'Not known:'} ${joined(clauses, 'and')}.`,
  },

  deadline: {
    until: (day, isOver) => (isOver ? `The time ended on ${day}.` : `There is time until ${day}.`),
    lasts: (day, isOver) => `The prohibition ${isOver ? 'lasted' : 'lasts'} until ${day}.`,
    event: (clause, ended, day) =>
      ended === 'unknown'
        ? `Whether there is still time is not known: it ends once ${clause}.`
        : ended
          ? `There is no time left: ${clause}.`
          : `There is still time${day === undefined ? '' : `, until ${day}`}: it ends once ${clause}, which is not so yet.`,
    unknown: (noun) => `The last day is not known: it depends on ${noun}.`,
  },
  threat: {
    because: (text) => ({
      yes: because(`${text} This applies here`),
      no: because(`${text} This does not apply here`),
      unknown: {
        heading: `${text} Whether this applies here is open; it is not known:`,
        sentence: (clauses) => `${text} Whether this applies here is open; it is not known ${joined(clauses, 'and')}.`,
      },
    }),
    notYet: (text, from) => `From ${from} on only: ${text}`,
    disputed: (text, why) => `Disputed on that day: ${text} ${why}`,
  },
};
