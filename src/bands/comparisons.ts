import { comparedFact, type Leaf } from '../condition.js';
import { intervals } from '../contradictions.js';
import { followsFrom } from '../derive.js';
import type { Operator } from '../operators.js';
import { timeLimit } from '../time-limits.js';
import { type ToldByDay, toldByDays } from '../told-by-days.js';
import { factNamed } from '../vocabulary.js';
import { type Comparison, fixed, type Place, placeOf, stepFrom } from './line.js';
import { type Dependence, deadlinesOf, leavesOf, namesOf, type Reading } from './reading.js';
import type { Scale } from './scale.js';
import { lengthOfTime } from './step.js';

type Asks = Pick<Comparison, 'reaches' | 'exceeds'>;

const reaches: Asks = { reaches: true, exceeds: false };
const exceeds: Asks = { reaches: false, exceeds: true };
const both: Asks = { reaches: true, exceeds: true };

/** What an operator asks of the left side: whether it reaches the right one, whether it exceeds it. */
const asked: Partial<Readonly<Record<Operator, Asks>>> = {
  before: reaches,
  onOrBefore: exceeds,
  after: exceeds,
  onOrAfter: reaches,
  lessThan: reaches,
  lessThanInclusive: exceeds,
  greaterThan: exceeds,
  greaterThanInclusive: reaches,
};

/**
 * Every comparison on a line that a reading depends on: those of its leaves, those by which a day tells a word, those
 * of days that may not precede each other, and that of a deadline with the day of the report.
 *
 * @param scaleOf the scale of a fact that is missing
 */
export function comparisonsOf(
  reading: Reading,
  { known, missing, limiting, standing }: Dependence,
  scaleOf: (fact: string) => Scale | undefined,
): readonly Comparison[] {
  const open = new Set([...missing, ...limiting].map(({ name }) => name as string));
  const place = (fact: string, scale: Scale): Place | undefined => {
    const at = scale.placeOf(known[fact]);
    if (at !== undefined) return fixed(at);
    const limit = timeLimit(fact);
    const start = limit && place(limit.start, scale);
    if (limit && start) return stepFrom(start, lengthOfTime(limit));
    return open.has(fact) ? placeOf(fact) : undefined;
  };
  const comparison = (left: Place | undefined, right: Place | undefined, asks: Asks): readonly Comparison[] =>
    left && right && !('fixed' in left && 'fixed' in right) ? [{ left, right, ...asks }] : [];
  const ofLeaf = ({ fact, operator, value }: Leaf): readonly Comparison[] => {
    const scale = scaleOf(fact);
    if (!scale) return [];
    const asks = asked[operator] ?? both;
    const other = comparedFact(value);
    if (other !== undefined) return comparison(place(fact, scale), place(other, scale), asks);
    return [value].flat().flatMap((literal) => {
      const at = scale.placeOf(literal);
      if (at === undefined) return [];
      // Between two places nothing stands: whoever passes the one below reaches and exceeds what lies between.
      return comparison(place(fact, scale), fixed(Math.floor(at)), Number.isInteger(at) ? asks : exceeds);
    });
  };
  // Whether there is room below or above another number that is not known depends on where its line ends.
  const ofEnds = (fact: string): readonly Comparison[] => {
    const scale = factNamed(fact)?.type === 'date' ? undefined : scaleOf(fact);
    if (!scale) return [];
    const { first, last } = scale.extent;
    return [
      ...comparison(placeOf(fact), fixed(first), reaches),
      ...(last < Number.MAX_SAFE_INTEGER ? comparison(placeOf(fact), fixed(last), exceeds) : []),
    ];
  };
  const days = scaleOf('asOf');
  const ofDay = (day: string, length: Parameters<typeof lengthOfTime>[0] | undefined, asks: Asks) => {
    const start = days && place(day, days);
    return days && start
      ? comparison(length ? stepFrom(start, lengthOfTime(length)) : start, place('asOf', days), asks)
      : [];
  };
  const names = namesOf(reading);
  const isTold = ({ word, day }: ToldByDay): boolean =>
    standing.includes(word) || names.some((name) => !timeLimit(name) && followsFrom(name).includes(day));
  return [
    ...leavesOf(reading).flatMap(ofLeaf),
    ...missing.flatMap(({ name }) => ofEnds(name)),
    ...deadlinesOf(reading).flatMap((each) => (each.endsWith === undefined ? ofDay(each.start, each, reaches) : [])),
    ...toldByDays
      .filter(isTold)
      .flatMap(({ day, lasts }) => [
        ...ofDay(day, undefined, exceeds),
        ...(lasts ? ofDay(day, { ...lasts, endsOnHoliday: 'not-extended' }, reaches) : []),
      ]),
    ...intervals.flatMap(([start, end]) =>
      days && (open.has(start) || open.has(end)) ? comparison(place(end, days), place(start, days), reaches) : [],
    ),
  ];
}

/** Whether the values of a fact have an order. */
export const isOrdered = (fact: string): boolean => ['date', 'integer', 'number'].includes(factNamed(fact)?.type ?? '');
