import { today } from './calendar.js';
import { type Differences, differencesBetween } from './compare/difference.js';
import { restated, type Situation, situationOf } from './compare/situation.js';
import { leaves } from './condition.js';
import type { CountHolds } from './facts/fact.js';
import type { Localized } from './language.js';
import type { Operator } from './operators.js';
import { checkedOptions, type RulesOptions, rulesOptions } from './options.js';
import { conditionsOf } from './rule.js';
import { shippedRuleset } from './shipped.js';
import { type FactName, factNamed, type Jurisdiction, type Profile } from './vocabulary.js';

/** A number of employees at which the law changes, seen from one employer. */
export interface Threshold {
  /** The count: `headcount` or `currentHeadcount`. */
  readonly fact: FactName;
  readonly label: Localized;
  /** From this number of employees on. */
  readonly at: number;
  /** What the profile says; left out where it is unknown. */
  readonly found?: number;
  readonly side: 'below' | 'reached' | 'unknown';
  /** By how many employees the count would have to change for the employer to be on the other side. */
  readonly distance?: number;
  /** The rules that read it. */
  readonly rules: readonly string[];
  /** What changes with the one employee that makes the difference, from the employer's side to the other; from below where it is unknown. */
  readonly otherSide: Differences;
  /** From when to when the count holds, under the laws of the rules that read it. */
  readonly countHolds: readonly (CountHolds & { readonly jurisdiction: Jurisdiction })[];
}

/** The counts at which a comparison with a number turns: from each of them on, it is answered otherwise. */
const turningPoints: Readonly<Partial<Record<Operator, (value: number) => readonly number[]>>> = {
  lessThan: (value) => [value],
  greaterThanInclusive: (value) => [value],
  lessThanInclusive: (value) => [value + 1],
  greaterThan: (value) => [value + 1],
  equal: (value) => [value, value + 1],
  notEqual: (value) => [value, value + 1],
  in: (value) => [value, value + 1],
  notIn: (value) => [value, value + 1],
};

interface Read {
  readonly fact: FactName;
  readonly at: number;
  readonly rules: Set<string>;
  readonly jurisdictions: Set<Jurisdiction>;
}

/** The thresholds that the rules in force read. */
function readBy({ current }: Situation): readonly Read[] {
  const found = new Map<string, Read>();
  for (const { rule, law } of current.rules)
    for (const { fact, operator, value } of conditionsOf(law).flatMap(leaves)) {
      const entry = factNamed(fact);
      if (entry?.unit !== 'employees') continue;
      const numbers = [value].flat().filter((each) => typeof each === 'number');
      for (const at of numbers.flatMap((number) => turningPoints[operator]?.(Math.ceil(number)) ?? [])) {
        if (at < 1) continue;
        const read = found.get(`${fact} ${at}`) ?? { fact: entry.name, at, rules: new Set(), jurisdictions: new Set() };
        read.rules.add(rule.id);
        read.jurisdictions.add(rule.jurisdiction);
        found.set(`${fact} ${at}`, read);
      }
    }
  return [...found.values()];
}

function thresholdAt(situation: Situation, { fact, at, rules, jurisdictions }: Read): Threshold {
  const employer = situation.subjects[0]?.stated ?? {};
  const having = (count: number) => restated(situation, new Map([['employer', { ...employer, [fact]: count }]]));
  const found = employer[fact];
  const isKnown = typeof found === 'number';
  const isReached = isKnown && found >= at;
  const entry = factNamed(fact);
  return {
    fact,
    label: entry?.label ?? { fr: fact, en: fact, de: fact },
    at,
    ...(isKnown && { found }),
    side: isKnown ? (isReached ? 'reached' : 'below') : 'unknown',
    ...(isKnown && { distance: isReached ? found - at + 1 : at - found }),
    rules: [...rules].sort(),
    otherSide: isReached
      ? differencesBetween(having(at), having(at - 1))
      : differencesBetween(having(at - 1), having(at)),
    countHolds: [...jurisdictions].sort().flatMap((jurisdiction) => {
      const holds = entry?.countHolds?.[jurisdiction];
      return holds ? [{ jurisdiction, ...holds }] : [];
    }),
  };
}

/**
 * For each number of employees at which the rules in force change: how far away the employer is, and what changes
 * there; nearest first.
 *
 * @throws GardeFouError `invalid-profile` or `invalid-option`, naming every place that is wrong
 *
 * @example
 * const profile = { jurisdictions: ['LU'], headcount: 148, staffDelegation: { exists: true } } as const;
 * const [nearest] = thresholds(profile, { asOf: '2026-11-22' });
 * [nearest?.at, nearest?.distance]; // [150, 2]
 */
export function thresholds(profile: Profile, options: RulesOptions = {}): readonly Threshold[] {
  const { asOf = today(), ruleset = shippedRuleset } = checkedOptions(rulesOptions, ['asOf', 'ruleset'], options);
  const situation = situationOf(profile, asOf, ruleset);
  return readBy(situation)
    .map((read) => thresholdAt(situation, read))
    .sort(
      (a, b) =>
        (a.distance ?? Number.POSITIVE_INFINITY) - (b.distance ?? Number.POSITIVE_INFINITY) ||
        (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : a.at - b.at),
    );
}
