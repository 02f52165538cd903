import type { Reading } from './bands/reading.js';
import type { Day } from './calendar.js';
import { negated, type Truth } from './condition.js';
import { truthFor } from './decide/plain.js';
import { deadlineState, dueDay, isExpired } from './due-day.js';
import { factsOf } from './fact-of.js';
import { type Law, leavesTime } from './rule.js';
import type { RuleInForce } from './ruleset.js';

/** What a law comes to for some facts: whether it is among the findings, and whether it is breached. */
export interface LawTruth {
  readonly applies: Truth;
  readonly breached: Truth;
}

type Facts = Readonly<Record<string, unknown>>;

const both = (a: Truth, b: Truth): Truth =>
  a === false || b === false ? false : a === true && b === true ? true : 'unknown';

const mayExpire = ({ modality, deadline }: Law): boolean => deadline !== undefined && isExpired(modality, 'passed');

const readings = new WeakMap<Law, Reading>();

/** All that the outcome of a rule depends on: the deadline where time may be left, or run out for a right. */
export function readingOf({ rule, law }: Pick<RuleInForce, 'rule' | 'law'>): Reading {
  const known = readings.get(law);
  if (known) return known;
  const { appliesWhen, metWhen, deadline } = law;
  const timed = deadline && leavesTime(deadline) && (metWhen !== undefined || mayExpire(law));
  const reading: Reading = {
    conditions: metWhen ? [appliesWhen, metWhen] : [appliesWhen],
    ...(timed && { deadline: { ...deadline, holidaysOf: rule.jurisdiction } }),
  };
  readings.set(law, reading);
  return reading;
}

/**
 * What a rule comes to by Kleene's logic, leaf by leaf; with every fact known, what the report says of it.
 *
 * @param facts of one subject, with what follows from them
 */
export function truthOfLaw({ rule, law }: Pick<RuleInForce, 'rule' | 'law'>, facts: Facts, asOf: Day): LawTruth {
  const { appliesWhen, metWhen } = law;
  const holds = truthFor(appliesWhen, facts);
  if (holds === false) return { applies: false, breached: false };
  if (!metWhen && !mayExpire(law)) return { applies: holds, breached: false };
  const state = deadlineState(dueDay(law, rule.jurisdiction, factsOf(facts), asOf));
  if (!metWhen) {
    const isOpen = state === 'unknown' ? state : !isExpired(law.modality, state);
    return { applies: both(holds, isOpen), breached: false };
  }
  const isLate = state === 'unknown' ? state : state !== 'running';
  return { applies: holds, breached: both(both(holds, negated(truthFor(metWhen, facts))), isLate) };
}
