import type { Day } from '../calendar.js';
import type { Leaf } from '../condition.js';
import { intervals } from '../contradictions.js';
import { followsFrom } from '../derive.js';
import { toldByDays } from '../told-by-days.js';
import { factNamed } from '../vocabulary.js';
import { comparisonsOf, isOrdered } from './comparisons.js';
import { linesOf, placesOn } from './line.js';
import { type Dependence, type Facts, leavesOf, namesOf, type Reading } from './reading.js';
import { type Scale, scaleOfDays, scaleOfIntegers, scaleOfNumbers } from './scale.js';
import { unorderedValues } from './unordered.js';

/** A value that a fact may take, with its place where it lies on a line; without a value, the fact stays left out. */
interface Taken {
  readonly value?: unknown;
  readonly place?: number;
}

/** The places of the facts that have theirs. */
export type Places = ReadonlyMap<string, number>;

/** A missing fact that takes its values in its turn. */
export interface Turn {
  readonly fact: string;
  /** Values that stand for all others, when the facts before it have theirs. */
  readonly values: (places: Places, facts: Facts) => readonly Taken[];
  /** Whether other facts follow from it. */
  readonly tells: boolean;
  /** Whether it is read; else all that matters is that it can have some value. */
  readonly isRead: boolean;
  /** Whether some of its values may contradict what else is stated or taken. */
  readonly isBound: boolean;
  /** The facts that follow only once a later one has its value. */
  readonly withheld: readonly string[];
}

/** The scales of the facts of a reading; those of numbers share their marks, so that one can be compared with another. */
function scalesOf(reading: Reading, { known, missing }: Dependence, asOf: Day): (fact: string) => Scale | undefined {
  const entries = namesOf(reading).flatMap((name) => factNamed(name) ?? []);
  const numbers = entries.filter(({ type }) => type === 'number');
  const marks = [
    ...numbers.flatMap(({ name, most }) => [known[name], most]),
    ...leavesOf(reading).flatMap(({ fact, value }) => (factNamed(fact)?.type === 'number' ? [value].flat() : [])),
  ];
  const unknown = missing.filter(({ type }) => type === 'number').length;
  const days = scaleOfDays(asOf);
  return (fact) => {
    const entry = factNamed(fact);
    if (entry?.type === 'date') return days;
    if (entry?.type === 'integer') return scaleOfIntegers(entry.most);
    return entry?.type === 'number' ? scaleOfNumbers(marks, entry, unknown) : undefined;
  };
}

/** Whether a measure is live follows from its status, so it matters whether that says `planned`. */
const livesByStatus: Leaf = { fact: 'monitoring.status', operator: 'equal', value: 'planned' };

const words: ReadonlySet<string> = new Set(toldByDays.map(({ word }) => word));
const tellingDays: ReadonlySet<string> = new Set(toldByDays.map(({ day }) => day));

/**
 * The turns in which the missing facts of a reading take their values: those without an order first, then numbers, then
 * days; words that may stand alone after the days that would tell them; last the days that only limit others.
 *
 * @returns nothing, when there are too many values
 */
export function turnsOf(
  reading: Reading,
  depends: Dependence,
  asOf: Day,
  wordsAlone: boolean,
): readonly Turn[] | undefined {
  const { known, missing, limiting, standing } = depends;
  const scaleOf = scalesOf(reading, depends, asOf);
  const comparisons = comparisonsOf(reading, depends, scaleOf);
  const limits = new Set<string>(limiting.map(({ name }) => name));
  const ordered = missing.map(({ name }) => name as string).filter(isOrdered);
  const isDay = (name: string): boolean => factNamed(name)?.type === 'date';
  const lines = linesOf([[...limits], ordered.filter(isDay), ordered.filter((name) => !isDay(name))], comparisons);
  if (!lines) return undefined;

  const ofLine = lines.map((line) => {
    const scale = scaleOf(line.fact);
    const mayBeLeftOut = wordsAlone && tellingDays.has(line.fact);
    return {
      fact: line.fact,
      values: (places: Places): readonly Taken[] => [
        ...(scale ? placesOn(line, scale.extent, places).map((place) => ({ place, value: scale.valueAt(place) })) : []),
        ...(mayBeLeftOut ? [{}] : []),
      ],
    };
  });
  const unordered = missing.filter(({ name }) => !isOrdered(name));
  const leaves = [...leavesOf(reading), ...(wordsAlone ? [livesByStatus] : [])];
  const ofOthers: Pick<Turn, 'fact' | 'values'>[] = [];
  const ofWords: Pick<Turn, 'fact' | 'values'>[] = [];
  for (const entry of unordered) {
    const values = unorderedValues(entry, leaves)?.map((value) => ({ value }));
    if (!values) return undefined;
    const { name } = entry;
    if (!wordsAlone || !words.has(name)) ofOthers.push({ fact: name, values: () => values });
    // What a day has told is not stated again.
    else ofWords.push({ fact: name, values: (_, facts) => (facts[name] === undefined ? values : [{}]) });
  }

  const inOrder = [
    ...ofOthers,
    ...ofLine.filter(({ fact }) => !limits.has(fact)),
    ...ofWords,
    ...ofLine.filter(({ fact }) => limits.has(fact)),
  ];
  const turnOf = new Map(inOrder.map(({ fact }, index) => [fact, index]));
  const awaited = namesOf(reading)
    .filter((name) => known[name] === undefined && !isDay(name))
    .map((name) => ({
      name,
      last: Math.max(
        -1,
        ...followsFrom(name)
          .filter(isDay)
          .map((day) => turnOf.get(day) ?? -1),
      ),
    }));
  const bound = new Set([
    ...intervals.flat(),
    ...toldByDays.flatMap(({ word, day }) => (standing.includes(word) ? [day] : [])),
  ]);
  return inOrder.map((turn, index) => ({
    ...turn,
    tells:
      isDay(turn.fact) ||
      words.has(turn.fact) ||
      namesOf(reading).some((name) => followsFrom(name).includes(turn.fact)),
    isRead: !limits.has(turn.fact),
    isBound: bound.has(turn.fact),
    withheld: awaited.flatMap(({ name, last }) => (last > index ? [name] : [])),
  }));
}
