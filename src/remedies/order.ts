import { isBreach } from '../finding.js';
import type { Alternative } from './remedy.js';
import type { Leads } from './search.js';

/** Whether a way out breaks a duty that was not broken before. */
export const bringsBreach = ({ brings }: Alternative): boolean =>
  [...brings.gained, ...brings.changed].some(
    ({ before, after }) => after && isBreach(after) && !(before && isBreach(before)),
  );

/** Meeting a duty comes before giving up what it is about. */
const leadsInOrder: readonly Leads[] = ['met', 'no-longer-applies', 'pending', 'open'];

const burden = (way: Alternative): readonly number[] => [
  way.changes.length,
  bringsBreach(way) ? 1 : 0,
  leadsInOrder.indexOf(way.leads),
  way.changes.filter((change) => change.with).length,
];

/** Fewest changes first; of two with as many, the one that does more and needs fewer others. */
export const byBurden = (a: Alternative, b: Alternative): number => {
  const [mine, others] = [burden(a), burden(b)];
  const index = mine.findIndex((part, at) => part !== others[at]);
  return index === -1 ? 0 : (mine[index] ?? 0) - (others[index] ?? 0);
};
