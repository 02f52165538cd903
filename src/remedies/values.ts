import { type Day, dayAt, dayNumber, isDay } from '../calendar.js';
import { completions } from '../completions.js';
import { comparedFact, type Leaf, leaves } from '../condition.js';
import { followsFrom } from '../derive.js';
import type { Changeable } from '../facts/in-hand.js';
import { conditionsOf, type Law } from '../rule.js';
import { toldByDays } from '../told-by-days.js';
import type { FactEntry } from '../vocabulary.js';
import { entailedBy, type Facts, type Known } from './scope.js';

/** More purposes than this are not dropped in every combination. */
const mostDropped = 6;

/** Whether a name is a fact, or follows from it. */
const rests = (name: string, fact: string): boolean =>
  name === fact || followsFrom(name).some((origin) => rests(origin, fact));

/** The comparisons of a law in which a fact stands, or something that follows from it. */
const leavesAbout = (fact: string, law: Law): readonly Leaf[] =>
  conditionsOf(law)
    .flatMap(leaves)
    .filter(({ fact: name, value }) => rests(name, fact) || rests(comparedFact(value) ?? name, fact));

/** A list without some of the members that a law looks for, fewest taken away first; never none, which is no list of purposes. */
function dropped(
  current: readonly unknown[],
  about: readonly Leaf[],
  keeps: readonly unknown[] = [],
): readonly (readonly unknown[])[] {
  const named = [...new Set(about.map(({ value }) => value))].filter(
    (value) => current.includes(value) && !keeps.includes(value),
  );
  if (named.length > mostDropped) return [];
  const sets: (readonly unknown[])[] = [[]];
  for (const one of named) sets.push(...sets.map((set) => [...set, one]));
  return sets
    .filter((set) => set.length > 0 && set.length < current.length)
    .sort((a, b) => a.length - b.length)
    .map((set) => current.filter((value) => !set.includes(value)));
}

/** The value of a band that is nearest to the present one. */
function nearest(bands: readonly number[], current: number | undefined): readonly number[] {
  const starts = [...bands].sort((a, b) => a - b);
  return starts.map((start, index) => {
    // The first band has no beginning and is known by its last value, the last one has no end.
    const [low, high] = [
      index === 0 ? Number.NEGATIVE_INFINITY : start,
      (starts[index + 1] ?? Number.POSITIVE_INFINITY) - 1,
    ];
    const last = index === 0 ? start : high;
    if (current === undefined) return index === 0 || last === Number.POSITIVE_INFINITY ? start : last;
    return Math.min(Math.max(current, low), last);
  });
}

/** What is stated beside a fact that changes, and still holds then: no value may be measured by what it puts an end to. */
function beside(name: string, known: Known): Facts {
  const others: Record<string, unknown> = { ...known.stated };
  for (const [fact, entailed] of entailedBy(name, undefined, known)) others[fact] = entailed;
  // A day has told these words already; another day tells them anew.
  if (others[name] !== undefined) for (const { word, day } of toldByDays) if (day === name) delete others[word];
  delete others[name];
  return others;
}

/** One value for each band of a fact on a line, as the conditions of a law divide it. */
function onLine({ name, type }: FactEntry, law: Law, known: Known): readonly unknown[] {
  const { stated, asOf } = known;
  const current = stated[name];
  const others = beside(name, known);
  const about = leavesAbout(name, law);
  if (about.length === 0) return [];
  // Nothing can be done before the day of the report.
  const now: Leaf = { fact: name, operator: 'onOrAfter', value: { fact: 'asOf' } };
  const reading = { conditions: type === 'date' ? [...about, now] : about, deadline: law.deadline };
  const found = new Set<unknown>();
  for (const { added } of completions(others, reading, asOf)) if (added[name] !== undefined) found.add(added[name]);
  if (type !== 'date') {
    const numbers = [...found].filter((value) => typeof value === 'number');
    return nearest(numbers, typeof current === 'number' ? current : undefined);
  }
  const days = [...found].filter((value) => typeof value === 'string').map(dayNumber);
  const today = dayNumber(asOf);
  const place = typeof current === 'string' && current > asOf ? dayNumber(current) : undefined;
  const ofBands = place === undefined ? days : nearest(days, place);
  return [...new Set(ofBands.filter((day) => day >= today))].map(dayAt);
}

/**
 * Values to which a fact may be changed, one for all that a law cannot tell apart: the nearest to the present one. A
 * list only loses members, since one that is added to escape a rule would be said, not done. Choices come in the order
 * in which the vocabulary proposes them.
 */
export function valuesFor(entry: FactEntry, { to, keeps }: Changeable, law: Law, known: Known): readonly unknown[] {
  const current = known.stated[entry.name];
  switch (entry.type) {
    case 'boolean':
    case 'choice': {
      const all = entry.type === 'boolean' ? [true, false] : Object.keys(entry.choices ?? {});
      return to === undefined ? all : Array.isArray(to) ? to : Object.keys(to);
    }
    case 'choices':
      return Array.isArray(current) ? dropped(current, leavesAbout(entry.name, law), keeps) : [];
    case 'integer':
    case 'number':
    case 'date':
      return onLine(entry, law, known);
    default:
      return [];
  }
}

/** How far a day or a number lies from the present one. */
export function distanceOf(from: unknown, to: unknown, asOf: Day): number {
  if (typeof to === 'number') return Math.abs(to - (typeof from === 'number' ? from : to));
  return isDay(to) ? Math.abs(dayNumber(to) - dayNumber(typeof from === 'string' && from > asOf ? from : asOf)) : 0;
}
