import type { Rule } from '../rule.js';
import { type LintFinding, profileOf } from './finding.js';
import { allHold, find, isFound } from './search.js';

/** What a version says, whatever the order of its keys, apart from its start. */
const said = ({ from: _, ...version }: Rule['versions'][number]): string =>
  JSON.stringify(version, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** Versions that do not follow one another as they should: in order, without a gap, and each saying something new. */
export function versionFindings(rule: Rule): readonly LintFinding[] {
  return rule.versions.flatMap((version, index): readonly LintFinding[] => {
    const before = rule.versions[index - 1];
    if (!before) return [];
    const law = 'repealedBy' in version ? before : version;
    const concerned =
      'repealedBy' in law ? undefined : find({ conditions: [law.appliesWhen] }, version.from, allHold(law.appliesWhen));
    const found = (kind: LintFinding['kind']): LintFinding => ({
      kind,
      rules: [rule.id],
      from: version.from,
      place: `versions[${index}]`,
      ...(concerned &&
        isFound(concerned) && { example: { asOf: version.from, profile: profileOf(rule, concerned.added) } }),
    });
    return [
      ...(version.from <= before.from ? [found('version-order')] : []),
      ...('repealedBy' in before ? [found('version-gap')] : []),
      ...(said(version) === said(before) ? [found('version-repeated')] : []),
    ];
  });
}
