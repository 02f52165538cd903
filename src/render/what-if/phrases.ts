import type { Aspect } from '../../compare/difference.js';
import type { Reason } from '../../compare/reason.js';
import type { Partner } from '../../facts/in-hand.js';
import type { Language } from '../../language.js';
import type { Leads } from '../../remedies/search.js';
import type { Status } from '../../status.js';
import { de } from './phrases/de.js';
import { en } from './phrases/en.js';
import { fr } from './phrases/fr.js';

type Event<K extends Reason['kind']> =
  Extract<Reason, { readonly kind: K }> extends { readonly event: infer E } ? E & string : never;

/** The fixed phrases of remedies, thresholds and comparisons in one language. */
export interface WhatIfPhrases {
  /** What the page is, e.g. `What can be done`. */
  readonly pages: { readonly remedies: string; readonly comparison: string };
  readonly sections: {
    readonly thresholds: string;
    readonly gained: string;
    readonly changed: string;
    readonly lost: string;
  };
  /** Summary lines. */
  readonly nothingToDo: string;
  /** The same, where not everything is known. */
  readonly nothingKnown: string;
  /** What ending a breach leaves as it was. */
  readonly incurred: string;
  readonly nothingChanges: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly aspects: Readonly<Record<Exclude<Aspect, 'status'>, string>>;
  readonly labels: {
    readonly option: (n: number) => string;
    readonly fromNowOn: (n: number) => string;
    /** What no longer is as it was once something is changed. */
    readonly follows: string;
    readonly brings: string;
    readonly ends: string;
    readonly beforeResuming: string;
    readonly inTheWay: Readonly<Record<'past' | 'given' | 'others' | 'unknown', string>>;
    readonly timeOver: string;
    readonly gained: string;
    readonly lost: string;
    readonly changed: string;
    readonly count: string;
    readonly before: string;
    readonly after: string;
    readonly exposure: string;
  };
  readonly unknown: string;
  /** `until 9 December 2026` */
  readonly until: (day: string) => string;
  readonly openAgain: string;
  readonly with: Readonly<Record<Partner, string>>;
  readonly anew: string;
  readonly leads: Readonly<Record<Exclude<Leads, 'met'>, string>>;
  readonly stands: string;
  readonly nothingMore: string;
  readonly or: string;
  readonly more: string;
  /** `At 148; from 150 on` */
  readonly below: (found: string, at: string) => string;
  /** `At 152; below 150` */
  readonly reached: (found: string, at: string) => string;
  readonly from: (at: string) => string;
  readonly law: Readonly<Record<Event<'law'>, (day: string) => string>>;
  /** The other way round, for a comparison that goes back in time. */
  readonly notYet: (day: string) => string;
  readonly consequence: Readonly<Record<Event<'consequence'>, (day: string) => string>>;
  readonly decision: (day: string) => string;
  readonly dayReached: (day: string) => string;
  readonly lastDay: (day: string) => string;
  readonly ruleset: Readonly<Record<Event<'ruleset'>, string>>;
  readonly subject: Readonly<Record<Event<'subject'>, string>>;
}

/** The fixed phrases by language. */
export const whatIfPhrases: Readonly<Record<Language, WhatIfPhrases>> = { fr, en, de };
