import type { Day } from '../calendar.js';
import type { NotApplicable } from '../finding.js';
import type { RuleInForce } from '../ruleset.js';
import type { Status } from '../status.js';
import { conditionSql, type FactColumns } from './conditions.js';
import type { Dialect } from './dialect.js';
import type { Ending } from './needed-facts.js';
import { dayLiteral } from './quoting.js';

/** What a query says of a rule: the status of its finding, or why there is none. */
type Said = Status | Extract<NotApplicable['reason'], 'condition' | 'expired'>;

interface Outcomes {
  readonly isTrue: string;
  readonly isFalse: string;
  readonly isUnknown: string;
}

/** The condition is written, and worked out, once: what is neither true nor false is unknown. */
const cases = (condition: string, { isTrue, isFalse, isUnknown }: Outcomes): string =>
  `CASE (${condition}) WHEN TRUE THEN ${isTrue} WHEN FALSE THEN ${isFalse} ELSE ${isUnknown} END`;

/** Whether the time for a rule has ended. */
const endedSql = (ending: Ending, column: FactColumns, asOf: Day): string =>
  'event' in ending ? column(ending.event) : `${column(ending.lastDay)} < ${dayLiteral(asOf)}`;

/**
 * The status of a rule for each row, as `findingOf` and `statusOf` give it.
 *
 * @param ending what ends the time for it, if it leaves any
 */
export function statusSql(
  { law: { appliesWhen, metWhen, modality } }: RuleInForce,
  ending: Ending | undefined,
  column: FactColumns,
  dialect: Dialect,
  asOf: Day,
): string {
  const say = (said: Said) => dialect.text(said);
  const ended = ending && endedSql(ending, column, asOf);
  const unmet = ended
    ? cases(ended, { isTrue: say('breached'), isFalse: say('pending'), isUnknown: say('open') })
    : say('breached');
  const applying = metWhen
    ? cases(conditionSql(metWhen, column, dialect), { isTrue: say('met'), isFalse: unmet, isUnknown: say('open') })
    : say('applies');
  const isFreeToUse = modality === 'right' || modality === 'permission';
  const unlessExpired = (said: string) =>
    ended && isFreeToUse ? `CASE WHEN ${ended} THEN ${say('expired')} ELSE ${said} END` : said;
  return cases(conditionSql(appliesWhen, column, dialect), {
    isTrue: unlessExpired(applying),
    isFalse: say('condition'),
    isUnknown: unlessExpired(say('possible')),
  });
}
