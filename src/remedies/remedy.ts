import type { Differences } from '../compare/difference.js';
import type { DueDay } from '../due-day.js';
import type { Partner, Until } from '../facts/in-hand.js';
import type { Localized } from '../language.js';
import type { SubjectRef } from '../profile.js';
import type { Cite } from '../rule.js';
import type { Status } from '../status.js';
import type { FactName } from '../vocabulary.js';
import type { Fixed } from './scope.js';
import type { Leads } from './search.js';

/** One fact that is changed. */
export interface Change {
  readonly fact: FactName;
  readonly subject: SubjectRef;
  /** Left out where it is unknown: then it is to be made sure of. */
  readonly from?: unknown;
  readonly to: unknown;
  /** Without whose agreement it cannot be done. */
  readonly with?: Partner;
  /** What was decided or done stays as it was; it is decided or done again. */
  readonly anew?: true;
  /** After which event or day it would be too late, for all that is known. */
  readonly until?: readonly Until[];
}

/** One fact that is no longer the same once others are changed; without a value it is open again. */
export interface Follows {
  readonly fact: FactName;
  readonly subject: SubjectRef;
  readonly from?: unknown;
  readonly to?: unknown;
}

/** Changes, with what comes of them by itself. */
export interface Steps {
  readonly changes: readonly Change[];
  readonly follows: readonly Follows[];
}

/** One way out: no smaller set of its changes is one. */
export interface Alternative extends Steps {
  readonly leads: Leads;
  /** What else would be gained, lost or changed on the day of the report. */
  readonly brings: Differences;
  /** Where it ends something for good that might begin anew: what to do before that; none where nothing is left to do. */
  readonly beforeResuming?: readonly Steps[];
}

/** What can be done about one duty. */
export interface Remedy {
  readonly rule: string;
  readonly title: Localized;
  readonly subject: SubjectRef;
  readonly status: Extract<Status, 'breached' | 'pending' | 'open'>;
  readonly cites: readonly Cite[];
  /** What the rule advises. */
  readonly action?: Localized;
  /** The time for it, which may be over. */
  readonly deadline?: DueDay;
  /**
   * - `can-be-met`: the duty can still be met, or put off; so it is with every duty that is not yet due
   * - `depends`: whether it is met, or can be, depends on facts that are not known
   * - `only-from-now-on`: it can no longer be met, but it can be made to end
   * - `stands`: nothing in the hand of the employer changes it
   */
  readonly outlook: 'can-be-met' | 'depends' | 'only-from-now-on' | 'stands';
  /** The facts that keep it from being met and that nobody in the undertaking can change, with why. */
  readonly inTheWay: readonly {
    readonly fact: FactName;
    readonly subject: SubjectRef;
    readonly found?: unknown;
    readonly why: Fixed;
  }[];
  /** Fewest changes first. */
  readonly alternatives: readonly Alternative[];
  /** Whether there are more than `mostAlternatives`, or the search was ended early. */
  readonly isCut: boolean;
}
