import type { FactType, Unit } from '../facts/fact.js';
import type { Language } from '../language.js';
import type { Risk } from '../risk.js';
import type { Confidence } from '../rule.js';
import type { Jurisdiction } from '../vocabulary.js';
import { de } from './phrases/de.js';
import { en } from './phrases/en.js';
import { fr } from './phrases/fr.js';

/** The fixed phrases of a report in one language; the words of the law come with the rules. */
export interface Phrases {
  readonly unnamed: string;
  readonly law: Readonly<Record<Jurisdiction, string>>;
  readonly sections: {
    readonly breached: string;
    readonly risks: string;
    readonly pending: string;
    readonly deadlines: string;
    readonly open: string;
    readonly questions: string;
    readonly applies: string;
    readonly met: string;
    readonly permissions: string;
    readonly recommendations: string;
    readonly persuasive: string;
    readonly warnings: string;
  };
  /** The summary's counts: `3 obligations enfreintes`. */
  readonly counts: {
    readonly breached: (n: number) => string;
    readonly pending: (n: number) => string;
    readonly unclear: (n: number) => string;
    readonly applies: (n: number) => string;
    readonly met: (n: number) => string;
  };
  readonly nothing: string;
  /** Where no rule speaks of the law or the day asked for. */
  readonly notCovered: string;
  readonly exposure: string;
  readonly exposureAtMost: (amount: string) => string;
  /** `or 4% of worldwide turnover, where that is more` */
  readonly exposureOrShare: (percent: number) => string;
  readonly certainty: Readonly<Record<Risk['certainty'], string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly persuasive: string;
  readonly labels: {
    readonly why: string;
    readonly todo: string;
    readonly imposedBy: string;
    readonly provision: string;
    readonly note: string;
    readonly confidence: string;
    readonly until: string;
    readonly answer: string;
    readonly decides: string;
    readonly missing: string;
    readonly disputed: string;
    /** What a rule is worth that does not bind. */
    readonly standing: string;
  };
  readonly types: Readonly<Record<FactType, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** After a last day that has gone by. */
  readonly past: string;
  readonly rules: string;
  readonly colon: string;
  readonly separator: string;
  readonly subject: Readonly<Record<'monitoring' | 'incident', string>>;
  readonly endsOnHoliday: Readonly<Record<'extended' | 'not-extended' | 'unsettled', string>>;
  /** After a list that was cut short. */
  readonly andMore: (n: number) => string;
}

/** The fixed phrases by language. */
export const phrases: Readonly<Record<Language, Phrases>> = { fr, en, de };
