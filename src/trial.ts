import type { Redecide } from './decide/compiled.js';
import type { Slots } from './decide/program.js';
import { changesBy } from './derive.js';
import type { FactOf } from './fact-of.js';
import type { Subject } from './profile.js';

/** A subject on which one answer after another is tried. */
export interface Trial {
  /** What is decided with the answer tried last. */
  readonly slots: Slots;
  /** The facts with the answer tried last and what follows from it. */
  readonly factOf: FactOf;
  readonly tryOut: (fact: string, answer: unknown) => void;
}

/**
 * Prepares a subject for answers that are tried: only the leaves that an answer reaches are decided anew, on slots of
 * the trial's own.
 */
export function trialOn({ factOf: known }: Subject, slots: Slots, redecide: Redecide): Trial {
  const asOf = String(known('asOf'));
  const own = new Uint8Array(slots.length);
  let tried: string | undefined;
  let said: unknown;
  let following: ReadonlyMap<string, unknown> | undefined;
  const factOf: FactOf = (name) => (name === tried ? said : (following?.get(name) ?? known(name)));
  const tryOut: Trial['tryOut'] = (fact, answer) => {
    if (fact === tried && answer === said) return;
    tried = fact;
    said = answer;
    following = changesBy(fact, answer, known, asOf);
    own.set(slots);
    redecide(own, fact, factOf);
    if (following) for (const name of following.keys()) redecide(own, name, factOf);
  };
  return { slots: own, factOf, tryOut };
}
