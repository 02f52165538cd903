import type { Period } from '../calendar.js';

/** Without whom a change cannot be made. */
export type Partner = 'delegation' | 'unions' | 'employees' | 'call-participants';

/** What fixes a fact for good: an event (a yes-or-no fact), or a last day (a date fact, or one so long after it). */
export type Until = string | ({ readonly start: string } & Period);

/** The value of a fact as it is entailed by the change of another: `null` is unknown, `today` the day of the report. */
export type Entailed = string | boolean | null | { readonly today: true };

/** A fact that can be changed, and how. */
export interface Changeable {
  /** Whose agreement it needs; nobody's, when left out. */
  readonly with?: Partner;
  /** The values it can be given, or with whose agreement each of them; any value, when left out. */
  readonly to?: readonly (string | boolean)[] | Readonly<Record<string, 'alone' | Partner>>;
  /** Values that are there for some only: each with the yes-or-no fact that must be known to hold. */
  readonly onlyWhere?: Readonly<Record<string, string>>;
  /** Values that are there for all but some: each with the yes-or-no fact that rules it out. */
  readonly notWhere?: Readonly<Record<string, string>>;
  /** Members a list does not lose: without what allows it, a thing is forbidden the more. */
  readonly keeps?: readonly string[];
  /** What fixes it: after that, it is past. */
  readonly until?: Until | readonly Until[];
  /** The event before which there is nothing to change: what has not begun cannot be stopped. */
  readonly once?: string;
  /** The decision or act it speaks of is over, but may be taken again; what was done without it stays as it was. */
  readonly anew?: true;
  /**
   * What else no longer is as it was, by the name of the fact: whoever changes the regime has modified it, and whether
   * the delegation agreed to that is not known yet. Of a day that is entailed, the later one stays.
   */
  readonly entails?: Readonly<Record<string, Entailed>>;
  /** How things stand when what was ended is planned anew: what had to come first can then still be done. */
  readonly again?: Readonly<Record<string, Entailed>>;
}

/**
 * Whether the employer can still change a fact:
 *
 * - `employer`: alone, at any time, to any value
 * - `given`: not at all; it says what the undertaking is and does, how it is counted, or how things are
 * - `others`: not at all; it lies with authorities, staff, their representatives or the courts
 * - `past`: not at all; it has happened, or has not, and on that day
 * - otherwise as the object says
 */
export type InHand = 'employer' | 'given' | 'others' | 'past' | Changeable;

/** What holds for a fact that does not say: nobody has thought about it, so nothing is proposed. */
export const inHandUnlessStated: InHand = 'given';
