import { addPeriod, type Day, subtractPeriod } from './calendar.js';
import { comparedFact, type Leaf, leaves } from './condition.js';
import { truthOf } from './decide/plain.js';
import type { Finding } from './finding.js';
import { derive, isOrigin, limitsFrom } from './implied-facts.js';
import type { Subject } from './profile.js';
import { conditionsOf, type Law, leavesTime } from './rule.js';
import { type FactEntry, factNamed } from './vocabulary.js';

type Facts = Subject['facts'];

/** A finding that is not decided, with the facts to ask for and the law and the facts it rests on. */
export interface Undecided {
  readonly finding: Finding;
  readonly missing: readonly string[];
  readonly law: Law;
  readonly subject: Subject;
}

const gathered = new WeakMap<Law, readonly Leaf[]>();

/** Every leaf of a law, gathered once. */
export function leavesOf(law: Law): readonly Leaf[] {
  const known = gathered.get(law) ?? conditionsOf(law).flatMap(leaves);
  gathered.set(law, known);
  return known;
}

const resolve = ({ value }: Leaf, facts: Facts): unknown => {
  const other = comparedFact(value);
  return other === undefined ? value : facts[other];
};

const isSettled = ({ appliesWhen, metWhen, deadline }: Law, facts: Facts): boolean => {
  const applies = truthOf(appliesWhen, facts);
  if (applies !== true) return applies === false;
  const met = metWhen && truthOf(metWhen, facts);
  if (met === true || met === 'unknown') return met === true;
  // What is not met may still be in time: without the start of the deadline, or what ends it, nobody can say.
  return !deadline || !leavesTime(deadline) || facts[deadline.endsWith ?? deadline.start] !== undefined;
};

const aroundNumber = (n: number) => [n - 1, n, n + 1].filter((value) => value >= 0);
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
const aroundDay = (day: Day) => [addPeriod(day, { days: -1 }), day, addPeriod(day, { days: 1 })];

/** Answers that stand for all others: the choices themselves, or a value below, at and above each one the rules compare with. */
function answers({ type, choices }: FactEntry, compared: readonly unknown[]): readonly unknown[] {
  switch (type) {
    case 'boolean':
      return [true, false];
    case 'choice':
      return Object.keys(choices ?? {});
    case 'choices':
      return [[], ...Object.keys(choices ?? {}).map((value) => [value])];
    case 'integer':
    case 'number':
      return [...new Set(compared.flatMap((value) => (typeof value === 'number' ? aroundNumber(value) : [])))];
    case 'date':
      return [...new Set(compared.flatMap((value) => (typeof value === 'string' ? aroundDay(value) : [])))];
    // None, one that no rule names, and each one that a rule names.
    case 'texts':
      return [[], ['…'], ...[...new Set(compared)].map((text) => [text])];
    default:
      return [];
  }
}

/** What a law compares a fact with, as far as it is known. */
const comparedWith = (fact: string, law: Law, facts: Facts): readonly unknown[] =>
  leavesOf(law).flatMap((leaf) => (leaf.fact === fact ? [resolve(leaf, facts)].flat() : []));

/** The days a law knows of, and those from which a time limit that starts with the fact ends on one of them. */
function comparedDays(fact: string, law: Law, facts: Facts): readonly unknown[] {
  const named = leavesOf(law).flatMap(({ fact: name, value }) => [name, comparedFact(value) ?? name]);
  const days = [...new Set(['asOf', ...named])]
    .map((name) => facts[name])
    .filter((value): value is Day => typeof value === 'string' && isDay(value));
  return [
    ...days,
    ...limitsFrom(fact).flatMap(({ counted, hours = 0, days: length = 0, workingDays = 0, months = 0, years = 0 }) => {
      const period = { hours, days: length + workingDays, months, years };
      return days.map((day) => (counted === 'before' ? addPeriod(day, period) : subtractPeriod(day, period)));
    }),
  ];
}

/** Answers to a fact that stand for all others, as the laws that wait for it compare it. */
export function answersTo(fact: string, concerned: readonly Undecided[]): readonly unknown[] {
  const entry = factNamed(fact);
  if (!entry) return [];
  const compare = entry.type === 'date' ? comparedDays : comparedWith;
  return answers(
    entry,
    concerned.flatMap(({ law, subject }) => compare(fact, law, subject.facts)),
  );
}

/** A way to the facts of each subject once a fact has an answer; those of one subject are worked out once. */
export function factsWith(fact: string, answer: unknown): (subject: Subject) => Facts {
  const answered = new Map<Subject, Facts>();
  return (subject) => {
    const before = answered.get(subject);
    if (before) return before;
    const stated = { ...subject.facts, [fact]: answer };
    const known = isOrigin(fact) ? derive(stated, String(subject.facts.asOf)) : stated;
    answered.set(subject, known);
    return known;
  };
}

/** Those of the undecided findings that an answer settles by itself. */
export function settledBy(fact: string, answer: unknown, concerned: readonly Undecided[]): readonly Undecided[] {
  const factsOf = factsWith(fact, answer);
  return concerned.filter(({ law, subject }) => isSettled(law, factsOf(subject)));
}
