import type { Day } from './calendar.js';
import type { LawProgram, Slots } from './decide/program.js';
import type { FactOf } from './fact-of.js';
import { frozen } from './frozen.js';
import { lacking } from './lacking.js';
import type { Localized } from './language.js';
import type { Consequence, Law } from './rule.js';

/** What a breach brings on the day of the report; `disputed` says why the law is not settled that day. */
export interface ConsequenceToday extends Omit<Consequence, 'from' | 'disputed' | 'appliesWhen'> {
  readonly disputed?: Localized;
  /** The facts that leave open whether it threatens this employer. */
  readonly missing?: readonly string[];
}

/** A consequence as reports hand it out on the days it certainly applies, and on those on which it is disputed. */
interface Forms {
  readonly settled: ConsequenceToday;
  readonly disputed?: ConsequenceToday;
}

const known = new WeakMap<Consequence, Forms>();

/** Worked out once and frozen: all reports share them. */
function formsOf(consequence: Consequence): Forms {
  const before = known.get(consequence);
  if (before) return before;
  const { from, disputed, appliesWhen, ...settled } = consequence;
  const forms = frozen({
    settled,
    ...(disputed && {
      disputed: { ...settled, cites: [...settled.cites, ...(disputed.cites ?? [])], disputed: disputed.why },
    }),
  });
  known.set(consequence, forms);
  return forms;
}

/** Adds the missing facts where they have always stood: before the dispute. */
function waiting({ disputed, ...rest }: ConsequenceToday, missing: readonly string[]): ConsequenceToday {
  return { ...rest, missing, ...(disputed && { disputed }) };
}

const none: readonly ConsequenceToday[] = Object.freeze([]);

/** What a breach of a law brings one subject on a day. */
export function consequencesOn(
  { consequences }: Law,
  { consequences: threats }: LawProgram,
  slots: Slots,
  factOf: FactOf,
  asOf: Day,
): readonly ConsequenceToday[] {
  if (!consequences) return none;
  const today: ConsequenceToday[] = [];
  let index = 0;
  for (const consequence of consequences) {
    const threat = threats[index];
    index += 1;
    const truth = threat && slots[threat.slot];
    if (truth === 0) continue;
    const { from, disputed } = consequence;
    const isDisputed = disputed && disputed.from <= asOf && (disputed.to === undefined || asOf <= disputed.to);
    if (!isDisputed && from > asOf) continue;
    const forms = formsOf(consequence);
    const form = (isDisputed && forms.disputed) || forms.settled;
    today.push(threat && truth === 1 ? waiting(form, lacking(threat, slots, factOf)) : form);
  }
  return today;
}
