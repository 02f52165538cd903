import type { Jurisdiction } from '../../vocabulary.js';

/** What somebody says to a question. */
export type Reply =
  /** A value as the profile states it. */
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'back' }
  | Stop;

/** The wish to stop, or the end of the input. */
export interface Stop {
  readonly kind: 'stop';
}

/** The only wish to stop there is. */
export const stop: Stop = { kind: 'stop' };

/** What a profile cannot be without. */
export interface Beginning {
  readonly kind: 'beginning';
  readonly jurisdictions: readonly Jurisdiction[];
  readonly name: string;
}

/** Says what is wrong with a value, in words; nothing when it can be taken. */
export type Check = (value: unknown) => string | undefined;
