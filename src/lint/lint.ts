import type { Ruleset } from '../ruleset.js';
import type { FactName } from '../vocabulary.js';
import { extremes } from './extremes.js';
import { type DatedLaw, datedLaws, type LintFinding } from './finding.js';
import { idleLeaves } from './leaves.js';
import { opposites } from './opposites.js';
import { pairFindings, pairsOf } from './pairs.js';
import { unusedFacts } from './unused.js';
import { versionFindings } from './versions.js';

/** What to look for beside what is always looked for. */
export interface LintOptions {
  /** The facts that some rule should read, unless they say why none does; none is missed when left out. */
  readonly facts?: readonly FactName[] | undefined;
}

function ofLaw(dated: DatedLaw): readonly LintFinding[] {
  const found = extremes(dated);
  return [
    ...found,
    ...idleLeaves(
      dated,
      found.flatMap(({ place }) => place ?? []),
    ),
  ];
}

/** What stays as it is by the word of the manifest is left out; so that such words do not outlive their use, that is found too. */
function notAccepted(
  findings: readonly LintFinding[],
  { manifest: { accepted = [] } }: Ruleset,
): readonly LintFinding[] {
  const isMeant =
    ({ kind, of }: (typeof accepted)[number]) =>
    (finding: LintFinding): boolean =>
      finding.kind === kind && (finding.rules.includes(of) || finding.fact === of);
  return [
    ...findings.filter((finding) => !accepted.some((each) => isMeant(each)(finding))),
    ...accepted
      .filter((each) => !findings.some(isMeant(each)))
      .map(({ of }): LintFinding => ({ kind: 'needless-acceptance', rules: [], fact: of })),
  ];
}

/**
 * What is wrong with the rules themselves, or looks wrong: what `checkRuleset` cannot see, for it needs the meaning of
 * the conditions. Every way in which the facts may turn out is looked at, as far as the conditions tell them apart, and
 * each finding comes with a profile that shows it.
 *
 * @param ruleset from `checkRuleset`, or the shipped one
 *
 * @example
 * for (const { kind, rules, example } of lintRuleset(shippedRuleset)) console.log(kind, rules, example?.profile);
 */
export function lintRuleset(ruleset: Ruleset, { facts = [] }: LintOptions = {}): readonly LintFinding[] {
  const { rules } = ruleset;
  const laws = datedLaws(rules);
  const latest = laws.reduce((day, { law }) => (law.from > day ? law.from : day), '');
  return notAccepted(
    [
      ...rules.flatMap(versionFindings),
      ...laws.flatMap(ofLaw),
      ...[...pairsOf(laws)].flatMap((pair) => [...opposites(pair), ...pairFindings(pair)]),
      ...unusedFacts(rules, facts, latest),
    ],
    ruleset,
  );
}
