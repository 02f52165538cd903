import { isSettled } from '../../src/answers.js';
import { truthOf } from '../../src/decide/plain.js';
import { derive } from '../../src/derive.js';
import { inForce, type RuleInForce } from '../../src/ruleset.js';
import { shippedRuleset } from '../../src/shipped.js';
import { factsIn, type Interviewed } from '../interviews.js';

type Facts = Readonly<Record<string, unknown>>;

const isSettledFor = ({ law, jurisdiction }: Parameters<typeof isSettled>[0], facts: Facts): boolean => {
  const { appliesWhen, metWhen } = law;
  const factOf = (name: string) => facts[name];
  const met = metWhen && truthOf(metWhen, factOf);
  return isSettled({ law, jurisdiction }, truthOf(appliesWhen, factOf), met, factOf);
};

interface Group {
  readonly laws: readonly RuleInForce[];
  readonly facts: ReadonlySet<string>;
}

/** Laws that share facts, directly or through others, stand in one group. */
function groupsOf(laws: readonly RuleInForce[]): readonly Group[] {
  let groups: readonly Group[] = [];
  for (const rule of laws) {
    const facts = new Set(factsIn(rule.law));
    const touching = groups.filter((group) => [...facts].some((fact) => group.facts.has(fact)));
    const joined = {
      laws: [...touching.flatMap((group) => group.laws), rule],
      facts: new Set([...touching.flatMap((group) => [...group.facts]), ...facts]),
    };
    groups = [...groups.filter((group) => !touching.includes(group)), joined];
  }
  return groups;
}

/** The size of the smallest set of facts that settles all laws of a group, found by trying: a law first that is open. */
function smallest({ laws }: Group, full: Facts, asOf: string): number {
  const easiestFirst = laws
    .map(({ law, rule }) => ({ law, jurisdiction: rule.jurisdiction, facts: [...new Set(factsIn(law))] }))
    .sort((a, b) => a.facts.length - b.facts.length);
  const seen = new Set<string>();
  let best = Number.POSITIVE_INFINITY;
  const grow = (known: readonly string[]): void => {
    const key = [...known].sort().join();
    if (known.length >= best || seen.has(key)) return;
    seen.add(key);
    const facts = derive(Object.fromEntries(known.map((fact) => [fact, full[fact]])), asOf);
    const open = easiestFirst.find((each) => !isSettledFor(each, facts));
    if (!open) best = known.length;
    else for (const fact of open.facts) if (full[fact] !== undefined && !known.includes(fact)) grow([...known, fact]);
  };
  grow([]);
  return best;
}

/**
 * How few questions could do for somebody who knew the answers before asking: the fewest facts of the employer that
 * settle every rule about it. Nothing, where its facts leave some rule open.
 */
export function fewestFor({ full, begin, asOf }: Interviewed): number | undefined {
  const facts = full.subjects[0]?.facts ?? {};
  const laws = inForce(shippedRuleset, asOf, begin.jurisdictions).rules.filter(
    ({ rule }) => rule.subject === 'employer',
  );
  const isDone = ({ law, rule: { jurisdiction } }: RuleInForce) => isSettledFor({ law, jurisdiction }, facts);
  if (!laws.every(isDone)) return undefined;
  return groupsOf(laws).reduce((sum, group) => sum + smallest(group, facts, asOf), 0);
}
