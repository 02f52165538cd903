import type { Day } from '../calendar.js';
import { type Changeable, inHandUnlessStated, type Partner, type Until } from '../facts/in-hand.js';
import { lastDay } from '../time-limits.js';
import { toldByDays } from '../told-by-days.js';
import { type FactEntry, factNamed } from '../vocabulary.js';

export type Facts = Readonly<Record<string, unknown>>;

/** Why a fact stays as it is. */
export type Fixed = 'given' | 'others' | 'past';

/** What one subject states, and what follows from it on the day. */
export interface Known {
  readonly stated: Facts;
  readonly derived: Facts;
  readonly asOf: Day;
}

const unrestricted: Changeable = {};

function isOver(until: Until, { derived, asOf }: Known): boolean {
  const found = derived[typeof until === 'string' ? until : until.start];
  if (typeof found !== 'string') return found === true;
  return (typeof until === 'string' ? found : lastDay(found, until)) < asOf;
}

/** The day that tells a yes-or-no fact, once it is known. */
export const dayTelling = (name: string): string | undefined => toldByDays.find(({ word }) => word === name)?.day;

/** With the values only that this employer can choose. */
function forThis({ to, onlyWhere = {}, notWhere = {}, ...rest }: Changeable, { derived }: Known): Changeable {
  const isThere = (value: string | boolean): boolean => {
    const [needed, excluded] = [onlyWhere[String(value)], notWhere[String(value)]];
    return (needed === undefined || derived[needed] === true) && (excluded === undefined || derived[excluded] !== true);
  };
  return { ...rest, ...(to !== undefined && { to: Array.isArray(to) ? to.filter(isThere) : to }) };
}

/** How a fact can be changed on the day of the report, or why it cannot. */
export function scopeOf({ name, type, inHand = inHandUnlessStated }: FactEntry, known: Known): Changeable | Fixed {
  if (typeof inHand === 'string' && inHand !== 'employer') return inHand;
  const changeable = inHand === 'employer' ? unrestricted : inHand;
  if (changeable.once !== undefined && known.derived[changeable.once] !== true) return 'given';
  if ([changeable.until ?? []].flat().some((until) => isOver(until, known))) return 'past';
  const day = type === 'date' ? known.stated[name] : undefined;
  return typeof day === 'string' && day <= known.asOf && !changeable.anew ? 'past' : forThis(changeable, known);
}

/** Without whom a fact cannot be given a value; `undefined` where nobody is needed, `null` where it cannot have it at all. */
export function partnerFor({ with: partner, to }: Changeable, value: unknown): Partner | undefined | null {
  if (to === undefined) return partner;
  if (Array.isArray(to)) return to.includes(value as string | boolean) ? partner : null;
  const each = (to as Readonly<Record<string, 'alone' | Partner>>)[String(value)];
  return each === undefined ? null : each === 'alone' ? undefined : each;
}

/** Whether a fact is changed by an act that has its day in another fact. */
export const entailsToday = ({ inHand }: FactEntry, day: string): boolean => {
  const entailed = typeof inHand === 'object' ? inHand.entails?.[day] : undefined;
  return typeof entailed === 'object' && entailed !== null;
};

/** What no longer is as it was once a fact is changed, by the name of the fact; `undefined` is unknown. */
export function entailedBy(fact: string, value: unknown, known: Known): ReadonlyMap<string, unknown> {
  const entry = factNamed(fact);
  const inHand = entry?.inHand;
  const entails = typeof inHand === 'object' ? (inHand.entails ?? {}) : {};
  const all = new Map<string, unknown>();
  const onTheDay = (name: string): void => {
    const day = known.stated[name];
    all.set(name, typeof day === 'string' && day > known.asOf ? day : known.asOf);
  };
  for (const [name, entailed] of Object.entries(entails))
    if (typeof entailed === 'object' && entailed !== null) onTheDay(name);
    else all.set(name, entailed ?? undefined);
  // What is done now is done today, whatever day had been meant for it.
  const day = value === true ? dayTelling(fact) : undefined;
  if (day !== undefined) all.set(day, known.asOf);
  return all;
}
