import type { RuleInForce } from '../ruleset.js';
import { type Jurisdiction, jurisdictions } from '../vocabulary.js';
import type { Dialect } from './dialect.js';
import { row } from './subject-parts.js';

/**
 * Whether a rule binds the employer of a row, persuades it or, with NULL, does not speak to it.
 *
 * @param laws the laws of all employers; left out where each row names its own
 */
export function authoritySql(
  { rule, authority }: RuleInForce,
  laws: readonly Jurisdiction[] | undefined,
  { name, text }: Dialect,
): string {
  if (laws) return text(authority);
  const binds = `WHEN ${row}.${name(rule.jurisdiction)} THEN ${text('binding')}`;
  const persuaded = jurisdictions.filter((law) => rule.persuasiveIn?.includes(law) && law !== rule.jurisdiction);
  const persuades = persuaded.map((law) => ` WHEN ${row}.${name(law)} THEN ${text('persuasive')}`);
  return `CASE ${binds}${persuades.join('')} END`;
}
