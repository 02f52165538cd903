import * as z from 'zod/mini';
import { checkedOptions, givenRuleset } from '../options.js';
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

type Acceptance = NonNullable<Ruleset['manifest']['accepted']>[number];

/** Whether the manifest means this finding and no other: its kind, its rules or its fact, its place if it has one. */
const isMeant =
  ({ kind, of, place }: Acceptance) =>
  (finding: LintFinding): boolean =>
    finding.kind === kind &&
    of === (finding.rules.length > 0 ? finding.rules.join(' + ') : finding.fact) &&
    place === finding.place;

/** Says why what the manifest accepts stays. So that such words do not outlive their use, needless ones are found too. */
function withReasons(
  findings: readonly LintFinding[],
  { manifest: { accepted = [] } }: Ruleset,
  facts: readonly string[],
): readonly LintFinding[] {
  // Whether a fact is unused was not looked for unless it was asked.
  const wasLookedFor = ({ kind, of }: Acceptance): boolean => kind !== 'unused-fact' || facts.includes(of);
  return [
    ...findings.map((finding): LintFinding => {
      const why = accepted.find((each) => isMeant(each)(finding))?.why;
      return why === undefined ? finding : { ...finding, accepted: why };
    }),
    ...accepted
      .filter((each) => wasLookedFor(each) && !findings.some(isMeant(each)))
      .map(
        ({ of, place }): LintFinding => ({
          kind: 'needless-acceptance',
          rules: [],
          fact: of,
          ...(place !== undefined && { place }),
        }),
      ),
  ];
}

/**
 * What is wrong with the rules themselves, or looks wrong: what `checkRuleset` cannot see, for it needs the meaning of
 * the conditions. Every way in which the facts may turn out is looked at, as far as the conditions tell them apart, and
 * each finding comes with a profile that shows it. What stays as it is for a reason (`accepted`) is told with the reason.
 *
 * @param ruleset from `checkRuleset`, or the shipped one
 * @throws GardeFouError `invalid-option` where it is none
 *
 * @example
 * for (const { kind, rules, example } of lintRuleset(shippedRuleset)) console.log(kind, rules, example?.profile);
 */
export function lintRuleset(ruleset: Ruleset, { facts = [] }: LintOptions = {}): readonly LintFinding[] {
  checkedOptions(z.strictObject({ ruleset: givenRuleset }), ['ruleset'], { ruleset });
  const { rules } = ruleset;
  const laws = datedLaws(rules);
  const latest = laws.reduce((day, { law }) => (law.from > day ? law.from : day), '');
  return withReasons(
    [
      ...rules.flatMap(versionFindings),
      ...laws.flatMap(ofLaw),
      ...[...pairsOf(laws)].flatMap((pair) => [...opposites(pair), ...pairFindings(pair)]),
      ...unusedFacts(rules, facts, latest),
    ],
    ruleset,
    facts,
  );
}
