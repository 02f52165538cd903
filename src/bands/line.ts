import { after, firstReaching, type Step, shift, stay } from './step.js';

/** A place on a line: a fixed one, or one that is found by a step from the place of a fact that is not known. */
export type Place = { readonly fixed: number } | { readonly fact: string; readonly step: Step };

/** Two places that a condition compares: whether the left one reaches the right one, whether it exceeds it. */
export interface Comparison {
  readonly left: Place;
  readonly right: Place;
  readonly reaches: boolean;
  readonly exceeds: boolean;
}

/** A fact on a line, and where its bands begin once the facts before it have their places. */
export interface Line {
  readonly fact: string;
  readonly cuts: readonly Place[];
  /** Places that depend on the fact itself and whose order is not the same everywhere. */
  readonly irregular: readonly Comparison[];
}

/** The first and the last place of a fact, and the place to start from where nothing is compared. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  readonly usual: number;
}

const keyOf = (place: Place): string => ('fixed' in place ? `${place.fixed}` : `${place.fact} ${place.step.key}`);

/** Where a step leads from a place. */
export const stepFrom = (place: Place, step: Step): Place =>
  'fixed' in place ? { fixed: step.from(place.fixed) } : { fact: place.fact, step: after(step, place.step) };

const isOf = (place: Place, fact: string): place is Extract<Place, { readonly fact: string }> =>
  'fact' in place && place.fact === fact;

const distinct = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

/** Where a band of the fact begins: where it first reaches the other place, and where it first passes it. */
function cutsAt(fact: string, { left, right, reaches, exceeds }: Comparison): readonly Place[] {
  const at = (step: Step, other: Place, reached: boolean, passed: boolean): readonly Place[] => [
    ...(reached ? [stepFrom(other, firstReaching(step))] : []),
    ...(passed ? [stepFrom(stepFrom(other, shift(1)), firstReaching(step))] : []),
  ];
  if (isOf(left, fact)) return at(left.step, right, reaches, exceeds);
  // Seen from the right, the left one stops reaching it where it passes the left one.
  return isOf(right, fact) ? at(right.step, left, exceeds, reaches) : [];
}

/** Whether two places have the same order wherever the fact is that both depend on. */
function isRegular({ left, right }: Comparison): boolean {
  if ('fixed' in left || 'fixed' in right || left.fact !== right.fact) return false;
  const [a, b] = [left.step, right.step];
  return a.key === b.key || a.most < b.least || b.most < a.least || (a.least === a.most && b.least === b.most);
}

/**
 * The order of two bands' beginnings decides whether there is anything between them. Leaving a fact out, these
 * comparisons of the other facts are what is left of those with it.
 */
const between = (cuts: readonly Place[]): readonly Comparison[] =>
  cuts.flatMap((left, index) =>
    cuts.slice(index + 1).flatMap((right) => {
      const comparison = { left, right, reaches: true, exceeds: true };
      return ('fixed' in left && 'fixed' in right) || isRegular(comparison) ? [] : [comparison];
    }),
  );

const comparisonKey = ({ left, right, reaches, exceeds }: Comparison): string =>
  `${keyOf(left)} | ${keyOf(right)} | ${reaches} ${exceeds}`;

/** More bands than this are not worked out. */
const mostCuts = 80;

/** More places than this, whose order is not the same everywhere, are not searched for. */
const mostIrregular = 40;

/** Leaves a fact out: the beginnings of its bands, and what is left of the comparisons with it. */
function leaveOut(fact: string, open: readonly Comparison[]) {
  const own = ({ left, right }: Comparison): boolean => isOf(left, fact) && isOf(right, fact);
  const mine = open.filter(({ left, right }) => isOf(left, fact) || isOf(right, fact));
  const cuts = distinct(
    mine.filter((comparison) => !own(comparison)).flatMap((comparison) => cutsAt(fact, comparison)),
    keyOf,
  );
  const line: Line = { fact, cuts, irregular: mine.filter((each) => own(each) && !isRegular(each)) };
  return { line, others: open.filter((comparison) => !mine.includes(comparison)) };
}

/**
 * The facts in the order in which they take their places, each with the beginnings of its bands. Within a band nothing
 * changes: neither what the comparisons say of the fact, nor which bands are left to the facts after it. The facts are
 * left out one by one, as Fourier and Motzkin do with inequalities, the one that leaves the fewest comparisons first; the
 * last one left takes its place first.
 *
 * @param groups facts of the first group take their places last, those of the last group first
 * @returns nothing, when there are too many bands
 */
export function linesOf(
  groups: readonly (readonly string[])[],
  comparisons: readonly Comparison[],
): readonly Line[] | undefined {
  const lines: Line[] = [];
  let open = distinct(comparisons, comparisonKey);
  for (const group of groups) {
    const waiting = new Set(group);
    while (waiting.size > 0) {
      const [next] = [...waiting]
        .map((fact) => leaveOut(fact, open))
        .filter(({ line }) => line.cuts.length <= mostCuts && line.irregular.length <= mostIrregular)
        .map((each) => ({ ...each, left: between(each.line.cuts) }))
        .sort((a, b) => a.left.length - b.left.length);
      if (!next) return undefined;
      const { line, others, left } = next;
      lines.unshift(line);
      waiting.delete(line.fact);
      open = distinct([...others, ...left], comparisonKey);
    }
  }
  return lines;
}

/** For so many days a band is searched for every order that the calendar may bring: four years. */
const searched = 1461;

const placed = (place: Place, places: ReadonlyMap<string, number>): number | undefined => {
  if ('fixed' in place) return place.fixed;
  const from = places.get(place.fact);
  return from === undefined ? undefined : place.step.from(from);
};

/** A place of each order that irregular steps come in, from one end of a band on. */
function ofEachOrder(
  { fact, irregular }: Line,
  start: number,
  end: number,
  places: ReadonlyMap<string, number>,
): readonly number[] {
  if (irregular.length === 0) return [start];
  const found = new Map<string, number>();
  const direction = start <= end ? 1 : -1;
  const steps = Math.min(Math.abs(end - start), searched);
  for (let walked = 0; walked <= steps; walked++) {
    const place = start + direction * walked;
    const here = new Map([...places, [fact, place]]);
    const order = irregular
      .map(({ left, right }) => Math.sign((placed(left, here) ?? 0) - (placed(right, here) ?? 0)))
      .join();
    if (!found.has(order)) found.set(order, place);
  }
  return [...found.values()];
}

/**
 * One place for each band of a fact, the facts before it having theirs: the first of the band, or the last of one that
 * has no beginning.
 */
export function placesOn(line: Line, { first, last, usual }: Extent, places: ReadonlyMap<string, number>): number[] {
  const begins = [...new Set(line.cuts.flatMap((cut) => placed(cut, places) ?? []))].sort((a, b) => a - b);
  return [Number.NEGATIVE_INFINITY, ...begins].flatMap((begin, index) => {
    const next = begins[index] ?? Number.POSITIVE_INFINITY;
    const [from, to] = [Math.max(begin, first), Math.min(next - 1, last)];
    if (from > to) return [];
    if (begin > first) return ofEachOrder(line, from, to, places);
    return next > last ? ofEachOrder(line, usual, to, places) : ofEachOrder(line, to, from, places);
  });
}

/** A place that never changes. */
export const fixed = (at: number): Place => ({ fixed: at });

/** The place of a fact that is not known. */
export const placeOf = (fact: string, step: Step = stay): Place => ({ fact, step });
