import { addPeriod, type Day, dayAt, dayNumber, subtractPeriod } from './calendar.js';
import { comparedFact, type Leaf, leaves } from './condition.js';
import { truthOf } from './decide/plain.js';
import { deadlineState, dueDay, type Finding, isExpired } from './finding.js';
import { type lastDay, limitsFrom, withAnswer } from './implied-facts.js';
import type { Subject } from './profile.js';
import { conditionsOf, type Deadline, type Law, leavesTime, type Rule } from './rule.js';
import { type FactEntry, factNamed } from './vocabulary.js';

type Facts = Subject['facts'];

/** A finding that is not decided, with the facts to ask for and the law and the facts it rests on. */
export interface Undecided {
  readonly finding: Finding;
  readonly missing: readonly string[];
  readonly law: Law;
  readonly jurisdiction: Rule['jurisdiction'];
  readonly subject: Subject;
}

const gathered = new WeakMap<Law, readonly Leaf[]>();

/** Every leaf of a law, gathered once. */
export function leavesOf(law: Law): readonly Leaf[] {
  const known = gathered.get(law) ?? conditionsOf(law).flatMap(leaves);
  gathered.set(law, known);
  return known;
}

const named = new WeakMap<Law, readonly string[]>();

/** The facts on both sides of the leaves of a law, gathered once. */
function namesIn(law: Law): readonly string[] {
  const known = named.get(law) ?? [
    ...new Set(leavesOf(law).flatMap(({ fact, value }) => [fact, comparedFact(value) ?? fact])),
  ];
  named.set(law, known);
  return known;
}

const resolve = ({ value }: Leaf, facts: Facts): unknown => {
  const other = comparedFact(value);
  return other === undefined ? value : facts[other];
};

/** Whether nothing more can change what a report says of a law. */
export function isSettled({ law, jurisdiction }: Pick<Undecided, 'law' | 'jurisdiction'>, facts: Facts): boolean {
  const { appliesWhen, metWhen, deadline, modality } = law;
  const applies = truthOf(appliesWhen, facts);
  if (applies === false) return true;
  const isOver = () => deadlineState(dueDay(law, jurisdiction, facts, String(facts.asOf))) === 'passed';
  if (deadline && isExpired(modality, 'passed') && isOver()) return true;
  if (applies === 'unknown') return false;
  const met = metWhen && truthOf(metWhen, facts);
  if (met === true || met === 'unknown') return met === true;
  // What is not met may still be in time: without the start of the deadline, or what ends it, nobody can say.
  return !deadline || !leavesTime(deadline) || facts[deadline.endsWith ?? deadline.start] !== undefined;
}

const aroundNumber = (n: number) => [n - 1, n, n + 1].filter((value) => value >= 0);
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text);
const aroundDay = (day: Day) => [dayAt(dayNumber(day) - 1), day, dayAt(dayNumber(day) + 1)];

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
      return [
        ...new Set([...new Set(compared)].flatMap((value) => (typeof value === 'string' ? aroundDay(value) : []))),
      ];
    // None, one that no rule names, and each one that a rule names.
    case 'texts':
      return [[], ['…'], ...[...new Set(compared)].map((text) => [text])];
    default:
      return [];
  }
}

/** What a law compares a fact with, as far as it is known. */
function* comparedWith(fact: string, law: Law, facts: Facts): Generator<unknown> {
  for (const leaf of leavesOf(law)) {
    if (leaf.fact !== fact) continue;
    const value = resolve(leaf, facts);
    if (Array.isArray(value)) yield* value;
    else yield value;
  }
}

/** Longer than any row of weekends and holidays that moves the end of a length of time. */
const beyondHolidays = 8;

/** The day from which a length of time ends on another; where holidays may move the end, one well before it too. */
function startsFor(
  end: Day,
  {
    counted,
    hours = 0,
    days = 0,
    workingDays = 0,
    months = 0,
    years = 0,
    endsOnHoliday,
  }: Parameters<typeof lastDay>[1],
): readonly Day[] {
  const period = { hours, days: days + workingDays, months, years };
  const start = counted === 'before' ? addPeriod(end, period) : subtractPeriod(end, period);
  return endsOnHoliday === 'extended' ? [start, dayAt(dayNumber(start) - beyondHolidays)] : [start];
}

/** The days on which a fact would fall together with some day, by itself or by the end of a time that it starts. */
const coinciding = (fact: string, days: readonly Day[], deadlines: readonly Deadline[]): readonly Day[] => [
  ...days,
  ...limitsFrom(fact).flatMap(([name, limit]) =>
    coinciding(name, days, deadlines).flatMap((day) => startsFor(day, limit)),
  ),
  ...deadlines.flatMap((deadline) => (deadline.start === fact ? days.flatMap((day) => startsFor(day, deadline)) : [])),
];

/** The days some laws know of, and those from which a time limit or a deadline that starts with the fact ends on one of them. */
function comparedDays(fact: string, concerned: readonly Undecided[]): readonly Day[] {
  const days = new Set<Day>();
  const deadlines = new Set<Deadline>();
  for (const { law, subject } of concerned) {
    days.add(String(subject.facts.asOf));
    for (const name of namesIn(law)) {
      const value = subject.facts[name];
      if (typeof value === 'string' && isDay(value)) days.add(value);
    }
    if (law.deadline) deadlines.add(law.deadline);
  }
  return coinciding(fact, [...days], [...deadlines]);
}

/** Types whose answers are found beside what they are compared with; of the others, all are known. */
const isCompared: ReadonlySet<string> = new Set(['integer', 'number', 'texts']);

/** Answers to a fact that stand for all others, as the laws that wait for it compare it. */
export function answersTo(fact: string, concerned: readonly Undecided[]): readonly unknown[] {
  const entry = factNamed(fact);
  if (!entry) return [];
  return answers(
    entry,
    entry.type === 'date'
      ? comparedDays(fact, concerned)
      : isCompared.has(entry.type)
        ? concerned.flatMap(({ law, subject }) => [...comparedWith(fact, law, subject.facts)])
        : [],
  );
}

/** A way to the facts of each subject once a fact has an answer; those of one subject are worked out once. */
export function factsWith(fact: string, answer: unknown): (subject: Subject) => Facts {
  const answered = new Map<Subject, Facts>();
  return (subject) => {
    const known = answered.get(subject) ?? withAnswer(subject.facts, fact, answer, String(subject.facts.asOf));
    answered.set(subject, known);
    return known;
  };
}

/** Those of the undecided findings that an answer settles by itself. */
export function settledBy(fact: string, answer: unknown, concerned: readonly Undecided[]): readonly Undecided[] {
  const factsOf = factsWith(fact, answer);
  return concerned.filter((item) => isSettled(item, factsOf(item.subject)));
}
