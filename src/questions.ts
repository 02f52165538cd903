import { answersTo, settles, type Undecided } from './answers.js';
import type { FactType, Unit } from './facts/fact.js';
import type { Finding } from './finding.js';
import type { Localized } from './language.js';
import type { SubjectRef } from './profile.js';
import { type FactName, factNamed, facts } from './vocabulary.js';

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

/** How often each rule that binds is settled, over all answers that stand for the others. */
function settlement(
  fact: string,
  concerned: readonly Undecided[],
): { readonly rules: readonly string[]; readonly share: number } {
  const tried = answersTo(fact, concerned);
  // What does not bind may be asked about, but not first.
  const binding = concerned.filter(({ finding }) => finding.authority === 'binding');
  const rules = new Set<string>();
  let settled = 0;
  for (const answer of tried)
    for (const item of binding)
      if (settles(fact, answer, item)) {
        rules.add(item.finding.rule);
        settled += 1;
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

const order = new Map<string, number>(facts.map(({ name }, index) => [name, index]));

const bySettled = (a: Ranked, b: Ranked): number =>
  b.question.settles.length - a.question.settles.length ||
  b.share - a.share ||
  (order.get(a.question.fact) ?? 0) - (order.get(b.question.fact) ?? 0);

/** What waits for one fact of one subject. */
interface Waiting<T> {
  readonly fact: string;
  readonly ref: SubjectRef;
  readonly for: T[];
}

/** Gathers what waits by the fact it waits for, in the order it is met. */
function byFact<T>(
  items: readonly T[],
  aboutOf: (item: T) => { readonly ref: SubjectRef; readonly missing: readonly string[] },
): ReadonlyMap<string, Waiting<T>> {
  const waiting = new Map<string, Waiting<T>>();
  for (const item of items) {
    const { ref, missing } = aboutOf(item);
    for (const fact of missing) {
      const key = keyOf(fact, ref);
      const entry = waiting.get(key) ?? { fact, ref, for: [] };
      entry.for.push(item);
      waiting.set(key, entry);
    }
  }
  return waiting;
}

const rulesOf = (items: readonly { readonly finding: Finding }[]): readonly string[] => [
  ...new Set(items.map(({ finding }) => finding.rule)),
];

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
  const deciding = byFact(undecided, ({ finding, missing }) => ({ ref: finding.subject, missing }));
  const threatening = byFact(threats, ({ finding, missing }) => ({ ref: finding.subject, missing }));
  const found: Ranked[] = [];
  const add = (
    { fact, ref }: Pick<Waiting<unknown>, 'fact' | 'ref'>,
    concerns: readonly string[],
    settles: readonly string[],
    rest: Omit<Ranked, 'question'>,
  ) => {
    const asked = question(fact, ref, concerns, settles);
    if (asked) found.push({ question: asked, ...rest });
  };
  for (const waiting of deciding.values()) {
    const { rules, share } = settlement(waiting.fact, waiting.for);
    add(waiting, rulesOf(waiting.for), rules, { share, concerned: waiting.for });
  }
  for (const { fact, rules, binding } of unasked)
    add({ fact, ref: { kind: 'employer' } }, rules, binding, { share: binding.length, concerned: [] });
  for (const [key, waiting] of threatening)
    if (!deciding.has(key)) add(waiting, rulesOf(waiting.for), [], { share: 0, concerned: [] });
  return found.sort(bySettled);
}

/** The questions alone, as a report lists them: see `ranked`. */
export const questionsOf = (...open: Parameters<typeof ranked>): readonly Question[] =>
  ranked(...open).map(({ question: asked }) => asked);
