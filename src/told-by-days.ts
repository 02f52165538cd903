import type { Day, Period } from './calendar.js';
import { isLive } from './derive.js';
import { holdsOn, implied } from './implied-facts.js';

/** A word of the profile that a day tells too, once the day is known: by whether it has come, or came not too long ago. */
export interface ToldByDay {
  readonly word: string;
  readonly day: string;
  readonly lasts?: Period;
}

/** The words that days tell. */
export const toldByDays: readonly ToldByDay[] = [
  ...implied.map(({ fact, day, lasts }) => ({ word: fact, day, ...(lasts && { lasts }) })),
  { word: 'monitoring.status', day: 'monitoring.goLiveOn' },
];

/** The stated words of which a day says otherwise. */
export function overturned(facts: Readonly<Record<string, unknown>>, asOf: Day): readonly string[] {
  const told = new Map<string, boolean>();
  for (const each of implied) {
    const holds = holdsOn(each, facts[each.day], asOf);
    if (holds !== undefined) told.set(each.fact, holds);
  }
  const words = [...told].flatMap(([word, holds]) => (facts[word] === !holds ? [word] : []));
  const status = facts['monitoring.status'];
  const isOtherwise =
    status !== undefined && isLive(facts['monitoring.goLiveOn'], status, asOf) !== (status !== 'planned');
  return isOtherwise ? [...words, 'monitoring.status'] : words;
}
