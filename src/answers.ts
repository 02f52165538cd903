import { addPeriod, type Day, dayAt, dayNumber, isDay, subtractPeriod } from './calendar.js';
import { comparedFact, expectedBy, type Leaf, leaves, type Truth } from './condition.js';
import { type LawProgram, truthOf } from './decide/program.js';
import { deadlineState, dueDay, isExpired } from './due-day.js';
import type { FactOf } from './fact-of.js';
import type { Finding } from './finding.js';
import { keptByDay } from './kept-by-day.js';
import type { Subject } from './profile.js';
import { conditionsOf, type Deadline, type Law, leavesTime, type Rule } from './rule.js';
import { type LengthOfTime, limitsFrom } from './time-limits.js';
import type { Trial } from './trial.js';
import { type FactEntry, factNamed } from './vocabulary.js';

/** A finding that is not decided, with the facts to ask for, and the law, the facts and the trial it rests on. */
export interface Undecided {
  readonly finding: Finding;
  readonly missing: readonly string[];
  readonly law: Law;
  readonly jurisdiction: Rule['jurisdiction'];
  readonly subject: Subject;
  readonly program: LawProgram;
  readonly trial: Trial;
}

const gathered = new WeakMap<Law, readonly Leaf[]>();

/** Every leaf of a law, gathered once. */
function leavesOf(law: Law): readonly Leaf[] {
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

/**
 * Whether nothing more can change what a report says of a law.
 *
 * @param applies whether it applies
 * @param met whether it is met; nothing, where there is nothing to meet
 */
export function isSettled(
  { law, jurisdiction }: Pick<Undecided, 'law' | 'jurisdiction'>,
  applies: Truth,
  met: Truth | undefined,
  factOf: FactOf,
): boolean {
  const { deadline, modality } = law;
  if (applies === false) return true;
  const isOver = () => deadlineState(dueDay(law, jurisdiction, factOf, String(factOf('asOf')))) === 'passed';
  if (deadline && isExpired(modality, 'passed') && isOver()) return true;
  if (applies === 'unknown') return false;
  if (met === true || met === 'unknown') return met === true;
  // What is not met may still be in time: without the start of the deadline, or what ends it, nobody can say.
  return !deadline || !leavesTime(deadline) || factOf(deadline.endsWith ?? deadline.start) !== undefined;
}

/** Whether an answer settles an undecided finding by itself. */
export function settles(fact: string, answer: unknown, item: Undecided): boolean {
  const { trial, program } = item;
  trial.tryOut(fact, answer);
  const { applies, met } = program;
  return isSettled(item, truthOf(applies.truth(trial.slots)), met && truthOf(met.truth(trial.slots)), trial.factOf);
}

const aroundNumber = (n: number) => [n - 1, n, n + 1].filter((value) => value >= 0);
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
function* comparedWith(fact: string, law: Law, factOf: FactOf): Generator<unknown> {
  for (const leaf of leavesOf(law)) {
    if (leaf.fact !== fact) continue;
    const value = expectedBy(leaf, factOf);
    if (Array.isArray(value)) yield* value;
    else yield value;
  }
}

/** Longer than any row of weekends and holidays that moves the end of a length of time. */
const beyondHolidays = 8;

/** The day from which a length of time ends on another; where holidays may move the end, one well before it too. */
const startsFor = keptByDay((end: Day, length: LengthOfTime): readonly Day[] => {
  const { counted, hours = 0, days = 0, workingDays = 0, months = 0, years = 0, endsOnHoliday } = length;
  const period = { hours, days: days + workingDays, months, years };
  const start = counted === 'before' ? addPeriod(end, period) : subtractPeriod(end, period);
  return endsOnHoliday === 'extended' ? [start, dayAt(dayNumber(start) - beyondHolidays)] : [start];
});

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
    days.add(String(subject.factOf('asOf')));
    for (const name of namesIn(law)) {
      const value = subject.factOf(name);
      if (isDay(value)) days.add(value);
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
        ? concerned.flatMap(({ law, subject }) => [...comparedWith(fact, law, subject.factOf)])
        : [],
  );
}
