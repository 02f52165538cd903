import { answersTo, settles, type Undecided } from './answers.js';
import type { FactType, Unit } from './facts/fact.js';
import type { Finding } from './finding.js';
import type { Localized } from './language.js';
import type { SubjectRef } from './profile.js';
import { type FactEntry, type FactName, factNamed, facts } from './vocabulary.js';
import { waitingFor } from './waiting.js';

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

const distinct = (ids: readonly string[]): readonly string[] => (ids.length < 2 ? ids : [...new Set(ids)]);

const isBinding = ({ finding }: Undecided): boolean => finding.authority === 'binding';

/** How often each rule that binds is settled, over all answers that stand for the others. */
function settlement(
  { name }: FactEntry,
  concerned: readonly Undecided[],
): { readonly rules: readonly string[]; readonly share: number } {
  const tried = answersTo(name, concerned);
  // What does not bind may be asked about, but not first.
  const binding = concerned.every(isBinding) ? concerned : concerned.filter(isBinding);
  const rules: string[] = [];
  for (const answer of tried)
    for (const item of binding) if (settles(name, answer, item)) rules.push(item.finding.rule);
  return { rules: distinct(rules), share: tried.length === 0 ? 0 : rules.length / tried.length };
}

/** The question that a fact stands for. */
function question(
  { name, label, type, unit, choices, question: words }: FactEntry,
  subject: SubjectRef,
  settles: readonly string[],
  concerns: readonly string[],
): Question {
  const asked: Omit<Begun, Later> & Partial<Begun> = { fact: name, subject, question: words, label, type };
  if (unit !== undefined) asked.unit = unit;
  if (choices) asked.choices = choices;
  asked.settles = settles;
  asked.concerns = concerns;
  return asked as Question;
}

/** A question to which keys are still added, in the order in which reports have them. */
type Begun = { -readonly [K in keyof Question]: Question[K] };
type Later = 'settles' | 'concerns';

/** A question with its place in the order, and the findings that wait for its answer. */
export interface Ranked {
  readonly question: Question;
  /** The rules an answer settles on average. */
  readonly share: number;
  readonly concerned: readonly Undecided[];
}

/** A list that was left out, with the rules about its items and those of them that bind. */
export interface UnaskedList {
  readonly fact: string;
  readonly rules: readonly string[];
  readonly binding: readonly string[];
}

/** A finding with facts that decide nothing but whether a consequence threatens. */
export interface Threat {
  readonly finding: Finding;
  readonly missing: readonly string[];
}

/** Facts that only tell whether a consequence threatens are worth asking once the duty is known to apply. */
export function threatsOf(findings: readonly Finding[]): readonly Threat[] {
  const threats: Threat[] = [];
  for (const finding of findings) {
    const { status, consequences } = finding;
    if (status !== 'breached' && status !== 'open' && status !== 'applies') continue;
    const missing = consequences.flatMap((consequence) => consequence.missing ?? []);
    if (missing.length > 0) threats.push({ finding, missing });
  }
  return threats;
}

const order = new Map<FactName, number>(facts.map(({ name }, index) => [name, index]));

const bySettled = (a: Ranked, b: Ranked): number =>
  b.question.settles.length - a.question.settles.length ||
  b.share - a.share ||
  (order.get(a.question.fact) ?? 0) - (order.get(b.question.fact) ?? 0);

const rulesOf = (items: readonly { readonly finding: Finding }[]): readonly string[] =>
  distinct(items.map(({ finding }) => finding.rule));

/**
 * The questions that the undecided findings leave, those that settle most rules first: by the number of rules
 * some answer settles, then by how many an answer settles on average, then in the order of the profile.
 *
 * @param unasked lists nobody spoke of
 * @param threats what may threaten where a duty is decided
 */
export function ranked(
  undecided: readonly Undecided[],
  unasked: readonly UnaskedList[],
  threats: readonly Threat[],
): readonly Ranked[] {
  const deciding = waitingFor(undecided);
  const found: Ranked[] = [];
  for (const { entry, subject, for: concerned } of deciding.all) {
    const { rules, share } = settlement(entry, concerned);
    found.push({ question: question(entry, subject, rules, rulesOf(concerned)), share, concerned });
  }
  for (const { fact, rules, binding } of unasked) {
    const entry = factNamed(fact);
    if (entry)
      found.push({
        question: question(entry, { kind: 'employer' }, binding, rules),
        share: binding.length,
        concerned: [],
      });
  }
  for (const { entry, subject, for: threatened } of waitingFor(threats).all)
    if (!deciding.has(entry, subject))
      found.push({ question: question(entry, subject, [], rulesOf(threatened)), share: 0, concerned: [] });
  return found.sort(bySettled);
}

/** The questions alone, as a report lists them: see `ranked`. */
export const questionsOf = (...open: Parameters<typeof ranked>): readonly Question[] =>
  ranked(...open).map(({ question: asked }) => asked);
