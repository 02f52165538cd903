import { addPeriod, type Day, subtractPeriod } from './calendar.js';
import { comparedFact, type Leaf, leaves } from './condition.js';
import { truthOf } from './decide/plain.js';
import type { FactType, Unit } from './facts/fact.js';
import type { Finding } from './finding.js';
import { limitsFrom, withAnswer } from './implied-facts.js';
import type { Localized } from './language.js';
import type { Subject, SubjectRef } from './profile.js';
import { conditionsOf, type Law, leavesTime } from './rule.js';
import { type FactEntry, type FactName, factNamed, facts } from './vocabulary.js';

/** What to ask next, in words, with what an answer would do. */
export interface Question {
  readonly fact: FactName;
  readonly subject: SubjectRef;
  readonly question: Localized;
  readonly label: Localized;
  readonly type: FactType;
  readonly unit?: Unit;
  /** The accepted answers of a choice, in words. */
  readonly choices?: Readonly<Record<string, Localized>>;
  /** The rules that some answer would settle by itself. */
  readonly settles: readonly string[];
  /** The rules that cannot be settled without it. */
  readonly concerns: readonly string[];
}

type Facts = Subject['facts'];

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
    default:
      return [];
  }
}

const leavesByLaw = new WeakMap<Law, readonly Leaf[]>();
/** The leaves of all conditions of a law, gathered once. */
function leavesOf(law: Law): readonly Leaf[] {
  const known = leavesByLaw.get(law) ?? conditionsOf(law).flatMap(leaves);
  leavesByLaw.set(law, known);
  return known;
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

/** A finding that is not decided, with the law and the facts it rests on. */
export interface Undecided {
  readonly finding: Finding;
  readonly law: Law;
  readonly subject: Subject;
}

/** How often each rule is settled, over all answers that stand for the others. */
function settledBy(
  fact: string,
  concerned: readonly Undecided[],
): { readonly rules: readonly string[]; readonly share: number } {
  const entry = factNamed(fact);
  const compare = entry?.type === 'date' ? comparedDays : comparedWith;
  const tried = entry
    ? answers(
        entry,
        concerned.flatMap(({ law, subject }) => compare(fact, law, subject.facts)),
      )
    : [];
  const rules = new Set<string>();
  let settled = 0;
  for (const answer of tried) {
    const answered = new Map<Subject, Facts>();
    for (const { finding, law, subject } of concerned) {
      // What does not bind may be asked about, but not first.
      if (finding.authority !== 'binding') continue;
      const known = answered.get(subject) ?? withAnswer(subject.facts, fact, answer, String(subject.facts.asOf));
      answered.set(subject, known);
      if (!isSettled(law, known)) continue;
      settled += 1;
      rules.add(finding.rule);
    }
  }
  return { rules: [...rules], share: tried.length === 0 ? 0 : settled / tried.length };
}

const keyOf = (fact: string, ref: SubjectRef): string =>
  `${fact} ${factNamed(fact)?.subject === 'employer' || ref.kind === 'employer' ? '' : ref.id}`;

/** The question that a fact stands for; a fact of the employer is asked once, whatever subject needs it. */
function question(
  fact: string,
  ref: SubjectRef,
  concerns: readonly string[],
  settles: readonly string[],
): Question | undefined {
  const entry = factNamed(fact);
  if (!entry) return undefined;
  const { name, label, type, unit, choices, question: words } = entry;
  const subject: SubjectRef = entry.subject === 'employer' ? { kind: 'employer' } : ref;
  return {
    fact: name,
    subject,
    question: words,
    label,
    type,
    ...(unit !== undefined && { unit }),
    ...(choices && { choices }),
    settles,
    concerns,
  };
}

interface Ranked {
  readonly fact: string;
  /** The rules an answer settles on average. */
  readonly share: number;
  readonly question: Question | undefined;
}

const settled = ({ question }: Ranked): number => question?.settles.length ?? 0;

/**
 * The questions that the undecided findings leave, those that settle most rules first: by the number of rules
 * some answer settles, then by how many an answer settles on average, then in the order of
 * the profile.
 *
 * @param unasked lists nobody spoke of, with the rules about their items and those of them that bind
 * @param threats findings with facts that decide nothing but whether a consequence threatens
 */
export function questionsOf(
  undecided: readonly Undecided[],
  unasked: readonly { readonly fact: string; readonly rules: readonly string[]; readonly binding: readonly string[] }[],
  threats: readonly { readonly finding: Finding; readonly missing: readonly string[] }[],
): readonly Question[] {
  const byFact = new Map<
    string,
    { readonly fact: string; readonly ref: SubjectRef; readonly concerned: Undecided[] }
  >();
  for (const item of undecided)
    for (const fact of item.finding.missing) {
      const key = keyOf(fact, item.finding.subject);
      const entry = byFact.get(key) ?? { fact, ref: item.finding.subject, concerned: [] };
      entry.concerned.push(item);
      byFact.set(key, entry);
    }
  const consequential = new Map<
    string,
    { readonly fact: string; readonly ref: SubjectRef; readonly rules: string[] }
  >();
  for (const { finding, missing } of threats)
    for (const fact of missing) {
      const key = keyOf(fact, finding.subject);
      if (byFact.has(key)) continue;
      const entry = consequential.get(key) ?? { fact, ref: finding.subject, rules: [] };
      entry.rules.push(finding.rule);
      consequential.set(key, entry);
    }
  const order = new Map<string, number>(facts.map(({ name }, index) => [name, index]));
  const ranked: Ranked[] = [...byFact.values()].map(({ fact, ref, concerned }) => {
    const { rules, share } = settledBy(fact, concerned);
    return {
      fact,
      share,
      question: question(fact, ref, [...new Set(concerned.map(({ finding }) => finding.rule))], rules),
    };
  });
  for (const { fact, rules, binding } of unasked)
    ranked.push({ fact, share: binding.length, question: question(fact, { kind: 'employer' }, rules, binding) });
  for (const { fact, ref, rules } of consequential.values())
    ranked.push({ fact, share: 0, question: question(fact, ref, [...new Set(rules)], []) });
  return ranked
    .sort((a, b) => settled(b) - settled(a) || b.share - a.share || (order.get(a.fact) ?? 0) - (order.get(b.fact) ?? 0))
    .flatMap(({ question: asked }) => (asked ? [asked] : []));
}
