import { type Condition, comparedFact, type Leaf } from './condition.js';
import { truthOf } from './decide/plain.js';
import { askedAs } from './derive.js';
import { isExpired } from './due-day.js';
import type { FactOf } from './fact-of.js';
import { type Law, leavesTime } from './rule.js';

/** What answers that are still to come can make of a condition. */
interface Prospect {
  readonly true: boolean;
  readonly false: boolean;
  /** Whether it still waits for an answer. */
  readonly open: boolean;
}

const decided = (truth: boolean): Prospect => ({ true: truth, false: !truth, open: false });
const never: Prospect = { true: false, false: false, open: false };
const either: Prospect = { true: true, false: true, open: true };

const missingIn = ({ fact, value }: Leaf, factOf: FactOf): readonly string[] =>
  [fact, comparedFact(value)].flatMap((name) =>
    name === undefined || factOf(name) !== undefined ? [] : [askedAs(name, factOf)],
  );

/**
 * Leaves are taken to be independent: where one fact stands in several, a prospect may be too hopeful, never too
 * gloomy. So one question too many may be asked, but none too few.
 */
function prospect(condition: Condition, factOf: FactOf, notKnown: ReadonlySet<string>): Prospect {
  if ('not' in condition) {
    const { true: yes, false: no, open } = prospect(condition.not, factOf, notKnown);
    return { true: no, false: yes, open };
  }
  if ('all' in condition || 'any' in condition) {
    const isAll = 'all' in condition;
    const parts = (isAll ? condition.all : condition.any).map((part) => prospect(part, factOf, notKnown));
    const truth = {
      true: isAll ? parts.every((part) => part.true) : parts.some((part) => part.true),
      false: isAll ? parts.some((part) => part.false) : parts.every((part) => part.false),
    };
    const decisive = parts.some((part) => !part.open && (isAll ? part.false : part.true));
    return decisive
      ? decided(!isAll)
      : { ...truth, open: parts.some((part) => part.open) && (truth.true || truth.false) };
  }
  const truth = truthOf(condition, factOf);
  if (truth !== 'unknown') return decided(truth);
  return missingIn(condition, factOf).some((fact) => notKnown.has(fact)) ? never : either;
}

/** Adds the facts of the leaves that can still do something for a condition. */
function collect(condition: Condition, factOf: FactOf, notKnown: ReadonlySet<string>, into: Set<string>): void {
  if (!prospect(condition, factOf, notKnown).open) return;
  if ('not' in condition) collect(condition.not, factOf, notKnown, into);
  else if ('all' in condition) for (const part of condition.all) collect(part, factOf, notKnown, into);
  else if ('any' in condition) for (const part of condition.any) collect(part, factOf, notKnown, into);
  else for (const fact of missingIn(condition, factOf)) into.add(fact);
}

/** Whether a law that applies can be settled: as met, or as unmet with its time known. */
function canBeSettledOnceApplying({ metWhen, deadline }: Law, factOf: FactOf, notKnown: ReadonlySet<string>): boolean {
  const met = metWhen ? prospect(metWhen, factOf, notKnown) : decided(false);
  const limit = deadline && leavesTime(deadline) ? (deadline.endsWith ?? deadline.start) : undefined;
  const isTimed = limit === undefined || factOf(limit) !== undefined || !notKnown.has(askedAs(limit, factOf));
  return met.true || (met.false && isTimed);
}

/**
 * The facts whose answer may still help to settle a law, when some facts are not known to anybody: what only leads to
 * a part of the law that stays unknown in any case is not among them.
 *
 * @param notKnown the names of the facts that nobody knows
 */
export function worthAsking(law: Law, factOf: FactOf, notKnown: ReadonlySet<string>): ReadonlySet<string> {
  const worth = new Set<string>();
  const { deadline, modality } = law;
  const limit = deadline && askedAs(deadline.endsWith ?? deadline.start, factOf);
  // A right that nobody can use any more is settled, whatever else is unknown.
  if (limit !== undefined && isExpired(modality, 'passed')) worth.add(limit);
  const applies = prospect(law.appliesWhen, factOf, notKnown);
  const isHopeful = canBeSettledOnceApplying(law, factOf, notKnown);
  if (!applies.false && !(applies.true && isHopeful)) return worth;
  collect(law.appliesWhen, factOf, notKnown, worth);
  if (applies.true && isHopeful) {
    if (law.metWhen) collect(law.metWhen, factOf, notKnown, worth);
    if (limit !== undefined) worth.add(limit);
  }
  return worth;
}
