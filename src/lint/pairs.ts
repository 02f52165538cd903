import { type Facts, namesOf } from '../bands/reading.js';
import type { Day } from '../calendar.js';
import { completions } from '../completions.js';
import { type Condition, leaves } from '../condition.js';
import { truthFor } from '../decide/plain.js';
import type { Operator } from '../operators.js';
import { factNamed } from '../vocabulary.js';
import { type DatedLaw, type LintFinding, type NumberOfPair, profileOf } from './finding.js';
import { allHold, find, isFound, stepsOfLint } from './search.js';

/** Two versions that are law at once, for the same law and kind of subject, from a day on. */
export interface Pair {
  readonly one: DatedLaw;
  readonly other: DatedLaw;
  readonly asOf: Day;
}

/** Every two versions of different rules of one law, about one kind of subject, that are in force on a day. */
export function* pairsOf(laws: readonly DatedLaw[]): Generator<Pair> {
  for (const [index, one] of laws.entries())
    for (const other of laws.slice(index + 1)) {
      if (one.rule.id === other.rule.id || one.rule.subject !== other.rule.subject) continue;
      if (one.rule.jurisdiction !== other.rule.jurisdiction) continue;
      const asOf = one.law.from > other.law.from ? one.law.from : other.law.from;
      const isOver = ({ until }: DatedLaw): boolean => until !== undefined && until <= asOf;
      if (!isOver(one) && !isOver(other)) yield { one, other, asOf };
    }
}

const isDuty = ({ law: { modality } }: DatedLaw): boolean => modality === 'obligation' || modality === 'prohibition';

/** The facts that a condition names. */
const namesIn = (...conditions: readonly Condition[]): ReadonlySet<string> => new Set(namesOf({ conditions }));

/** Whether one rule asks for consultation and the other for agreement, on the same thing, of the same body. */
function isStepUp({ law: one }: DatedLaw, { law: other }: DatedLaw): boolean {
  const [consulted, agreed] = [one, other].map(({ metWhen }) => (metWhen ? namesIn(metWhen) : new Set<string>()));
  return [...(consulted ?? [])].some((name) => {
    const instead = name.replace(/Consulted$/, 'Agreed');
    return instead !== name && agreed?.has(instead) && !consulted?.has(instead);
  });
}

const upwards: readonly Operator[] = ['greaterThan', 'greaterThanInclusive'];
const downwards: readonly Operator[] = ['lessThan', 'lessThanInclusive'];
const isNumber = (fact: string): boolean => factNamed(fact)?.type === 'integer';

/** Whether two rules concern the same people but for a number, from which the one and below which the other applies. */
function isDivided({ law: one }: DatedLaw, { law: other }: DatedLaw): boolean {
  const split = ({ appliesWhen }: typeof one) => {
    const parts = 'all' in appliesWhen ? appliesWhen.all : [appliesWhen];
    const bound = parts.filter((part) => 'operator' in part && isNumber(part.fact));
    return {
      bound: bound.flatMap(leaves),
      rest: parts.filter((part) => !bound.includes(part)).map((part) => JSON.stringify(part)),
    };
  };
  const [low, high] = [split(one), split(other)];
  return (
    low.rest.length > 0 &&
    low.bound.length > 0 &&
    low.rest.toSorted().join() === high.rest.toSorted().join() &&
    low.bound.every(({ operator }) => downwards.includes(operator)) &&
    high.bound.some(({ operator }) => upwards.includes(operator)) &&
    high.bound.every(({ fact }) => low.bound.some((leaf) => leaf.fact === fact))
  );
}

/** The numbers between two for which a rule applies, and for which none does. */
function gapIn(numbers: readonly NumberOfPair[]): readonly NumberOfPair[] | undefined {
  for (const [index, middle] of numbers.entries()) {
    if (middle.rules.length > 0) continue;
    const below = numbers.slice(0, index).findLast(({ rules }) => rules.length > 0);
    const above = numbers.slice(index + 1).find(({ rules }) => rules.length > 0);
    if (below && above && new Set([...below.rules, ...above.rules]).size === 2) return [below, middle, above];
  }
  return undefined;
}

/** Numbers for which neither rule applies though each does on one side of them, all else being the same. */
function gap({ one, other, asOf }: Pair, number: string): readonly LintFinding[] | 'too-many' {
  const conditions = [one.law.appliesWhen, other.law.appliesWhen];
  const ids = [one.rule.id, other.rule.id];
  const circumstances = new Map<string, { readonly added: Facts; readonly numbers: NumberOfPair[] }>();
  const walk = completions({}, { conditions }, asOf, { steps: stepsOfLint });
  let next = walk.next();
  for (; !next.done; next = walk.next()) {
    const { added, facts } = next.value;
    const { [number]: value, ...rest } = added;
    const key = JSON.stringify(rest);
    const group = circumstances.get(key) ?? { added: rest, numbers: [] };
    circumstances.set(key, group);
    const rules = [one, other].flatMap(({ rule, law }) => (truthFor(law.appliesWhen, facts) === true ? [rule.id] : []));
    group.numbers.push({ value: Number(value), rules });
  }
  if (next.value === 'too-many') return next.value;
  for (const { added, numbers } of circumstances.values()) {
    const found = gapIn(numbers.toSorted((a, b) => a.value - b.value));
    if (!found) continue;
    const profile = profileOf(one.rule, { ...added, [number]: found[1]?.value });
    return [
      {
        kind: 'neither-consulted-nor-agreed',
        rules: ids,
        from: one.law.from,
        fact: number,
        numbers: found,
        example: { asOf, profile },
      },
    ];
  }
  return [];
}

/** Where two rules between which a number decides both apply, or neither. */
export function pairFindings(pair: Pair): readonly LintFinding[] {
  const { one, other, asOf } = pair;
  if (!isDuty(one) || !isDuty(other)) return [];
  const [low, high] = isStepUp(one, other) || isDivided(one, other) ? [one, other] : [other, one];
  if (!isStepUp(low, high) && !isDivided(low, high)) return [];
  const conditions = [low.law.appliesWhen, high.law.appliesWhen];
  const [ofLow, ofHigh] = conditions.map((condition) => namesIn(condition));
  const numbers = [...(ofLow ?? [])].filter((name) => isNumber(name) && ofHigh?.has(name));
  const common = { rules: [low.rule.id, high.rule.id], from: low.law.from };
  const both = find({ conditions }, asOf, allHold(...conditions));
  const gaps = numbers.map((number) => gap({ one: low, other: high, asOf }, number));
  if (both === 'too-many' || gaps.includes('too-many')) return [{ kind: 'not-examined', ...common }];
  return [
    ...(isFound(both)
      ? [
          {
            kind: 'consulted-and-agreed' as const,
            ...common,
            example: { asOf, profile: profileOf(low.rule, both.added) },
          },
        ]
      : []),
    ...gaps.flatMap((each) => (each === 'too-many' ? [] : each)),
  ];
}
