import type { Finding, NotApplicable } from '../src/finding.js';
import type { Report } from '../src/report.js';
import type { Risk } from '../src/risk.js';

/** What a report says of one rule for one subject. */
export interface Outcome {
  readonly finding?: Finding | undefined;
  /** The status, or why there is no finding. */
  readonly status: string | undefined;
  /** The certainty of each risk, by consequence. */
  readonly risks: Readonly<Record<string, Risk['certainty']>>;
}

/** Every finding of a report, whatever list it stands in. */
export const findingsOf = (report: Report): readonly Finding[] => [
  ...report.obligations,
  ...report.permissions,
  ...report.recommendations,
  ...report.riskFindings,
];

/**
 * Looks a rule up in a report.
 *
 * @param subject the id of the measure or incident meant; any, when left out
 */
export function outcomeOf(report: Report, rule: string, subject?: string): Outcome {
  const isMeant = (item: Pick<NotApplicable, 'rule' | 'subject'>): boolean =>
    item.rule === rule &&
    (subject === undefined ||
      item.subject === undefined ||
      (item.subject.kind !== 'employer' && item.subject.id === subject));
  const finding = findingsOf(report).find(isMeant);
  const left = report.notApplicable.find(isMeant);
  return {
    finding,
    status: finding?.status ?? (left?.reason === 'condition' ? 'not-applicable' : left?.reason),
    risks: Object.fromEntries(
      report.risks.filter(isMeant).map(({ id, certainty }) => [id.split('#')[1]?.split('@')[0] ?? '', certainty]),
    ),
  };
}
