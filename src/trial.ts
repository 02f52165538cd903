import type { FactOf, Redecide } from './decide/compiled.js';
import type { Slots } from './decide/program.js';
import { changesBy } from './derive.js';
import type { Subject } from './profile.js';

/** What becomes of a subject once a fact has an answer. */
export interface Answered {
  /** What is decided then; it holds only until the next answer is tried. */
  readonly slots: Slots;
  readonly factOf: FactOf;
}

/** Tries one answer after another on one subject. */
export type Trial = (fact: string, answer: unknown) => Answered;

/**
 * Prepares a subject for answers that are tried: only the leaves that an answer reaches are decided anew, on slots of
 * the trial's own.
 */
export function trialOn({ facts }: Subject, slots: Slots, redecide: Redecide): Trial {
  const asOf = String(facts.asOf);
  let own: Uint8Array | undefined;
  let last: { readonly fact: string; readonly answer: unknown; readonly answered: Answered } | undefined;
  return (fact, answer) => {
    if (last?.fact === fact && last.answer === answer) return last.answered;
    own ??= new Uint8Array(slots.length);
    own.set(slots);
    const changed = changesBy(fact, answer, facts, asOf);
    const factOf: FactOf = (name) => changed[name] ?? facts[name];
    for (const name of Object.keys(changed)) redecide(own, name, factOf);
    const answered = { slots: own, factOf };
    last = { fact, answer, answered };
    return answered;
  };
}
