import type { Day, HolidaysOf } from '../calendar.js';
import { comparedFact, leaves } from '../condition.js';
import { type Deadline, leavesTime } from '../rule.js';
import type { RuleInForce } from '../ruleset.js';
import type { LengthOfTime } from '../time-limits.js';
import { type Derivation, derivationOf, limitDerivation } from './derivations.js';

/** What has to be known to decide some rules on a day, and how to come to know it. */
export interface NeededFacts {
  /** The facts that a table may state. */
  readonly stated: readonly string[];
  /** Those that follow from others, each after those it follows from. */
  readonly derived: ReadonlyMap<string, Derivation>;
  /** For each rule with a time that leaves what is not met pending, the fact that tells when it ends. */
  readonly endings: ReadonlyMap<string, Ending>;
}

/** What ends the time for a rule: a day that has passed, or an event. */
export type Ending = { readonly lastDay: string } | { readonly event: string };

const isPlainDay = ({ hours, days, workingDays, months, years, endsOnHoliday }: Deadline): boolean =>
  endsOnHoliday !== 'extended' && [hours, days, workingDays, months, years].every((length) => length === undefined);

const lengthOf = (
  { hours, days, workingDays, months, years, counted, endsOnHoliday }: Deadline,
  holidaysOf: HolidaysOf,
): LengthOfTime => ({ hours, days, workingDays, months, years, counted, endsOnHoliday, holidaysOf });

const readBy = ({ law: { appliesWhen, metWhen } }: RuleInForce): readonly string[] =>
  [appliesWhen, ...(metWhen ? [metWhen] : [])].flatMap(leaves).flatMap(({ fact, value }) => {
    const other = comparedFact(value);
    return other === undefined ? [fact] : [fact, other];
  });

/**
 * Works out what has to be known to decide some rules on a day.
 *
 * @param also facts that something else needs
 */
export function neededFacts(rules: readonly RuleInForce[], asOf: Day, also: readonly string[] = []): NeededFacts {
  const stated = new Set<string>();
  const derived = new Map<string, Derivation>();
  const endings = new Map<string, Ending>();
  const lastDays = new Map<string, string>();
  const add = (fact: string, derivation: Derivation | undefined = derivationOf(fact, asOf)): string => {
    if (fact === 'asOf' || derived.has(fact)) return fact;
    if (!derivation) stated.add(fact);
    else {
      for (const other of derivation.from)
        if (other === fact) stated.add(fact);
        else add(other);
      derived.set(fact, derivation);
    }
    return fact;
  };
  for (const fact of also) add(fact);
  for (const each of rules) {
    for (const fact of readBy(each)) add(fact);
    const { deadline } = each.law;
    if (!deadline || !leavesTime(deadline)) continue;
    const { start, endsWith } = deadline;
    if (endsWith !== undefined) endings.set(each.rule.id, { event: add(endsWith) });
    else if (isPlainDay(deadline)) endings.set(each.rule.id, { lastDay: add(start) });
    else {
      const length = lengthOf(deadline, each.rule.jurisdiction);
      const key = JSON.stringify([start, length]);
      // Rules that count the same share the day.
      const name = lastDays.get(key) ?? `last day ${lastDays.size + 1}`;
      lastDays.set(key, name);
      endings.set(each.rule.id, { lastDay: add(name, limitDerivation(start, length)) });
    }
  }
  return { stated: [...stated], derived, endings };
}
