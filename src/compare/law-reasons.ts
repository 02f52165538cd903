import type { Day } from '../calendar.js';
import type { Cite, Consequence, Law } from '../rule.js';
import type { Reason, Side } from './reason.js';
import type { Situation } from './situation.js';

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const ruleIn = ({ ruleset }: Situation, id: string) => ruleset.rules.find((rule) => rule.id === id);

/** The version of a rule that began or ended between the two days, or that it is another rule altogether. */
export function lawReasons(id: string, before: Side, after: Side): readonly Reason[] {
  const [was, is] = [ruleIn(before.situation, id), ruleIn(after.situation, id)];
  if (!was || !is) return [{ kind: 'ruleset', event: is ? 'added' : 'removed' }];
  if (before.situation.ruleset !== after.situation.ruleset && !isSame(was.versions, is.versions))
    return [{ kind: 'ruleset', event: 'changed' }];
  const [from, to] = [before.situation.asOf, after.situation.asOf];
  const [earlier, later] = from <= to ? [from, to] : [to, from];
  const held = is.versions.findLast((version) => version.from <= earlier);
  return is.versions
    .filter((version) => earlier < version.from && version.from <= later)
    .map((version) => ({
      kind: 'law' as const,
      event: 'repealedBy' in version ? ('repealed' as const) : held ? ('amended' as const) : ('in-force' as const),
      on: version.from,
      cites: 'repealedBy' in version ? [version.repealedBy] : version.cites,
      ...(to < from && { backwards: true as const }),
    }))
    .slice(-1);
}

/** What a breach brings that begins, or is disputed or settled, between the two days. */
export function consequenceReasons(before: Side, after: Side): readonly Reason[] {
  const [from, to] = [before.situation.asOf, after.situation.asOf];
  const [earlier, later] = from <= to ? [from, to] : [to, from];
  const isBetween = (day: Day | undefined): day is Day => day !== undefined && earlier < day && day <= later;
  const turns = ({ id, from: begins, disputed, cites }: Consequence): readonly Reason[] => {
    const at = (event: 'begins' | 'disputed' | 'settled', on: Day | undefined, cited: readonly Cite[]): Reason[] =>
      isBetween(on)
        ? [{ kind: 'consequence', id, event, on, cites: cited, ...(to < from && { backwards: true as const }) }]
        : [];
    return [
      ...at('disputed', disputed?.from, disputed?.cites ?? cites),
      ...at(disputed ? 'settled' : 'begins', begins, cites),
    ];
  };
  const law = (after.rule ?? before.rule)?.law;
  return (law?.consequences ?? []).flatMap(turns);
}

const citesOf = ({ cites, consequences = [], deadline }: Law): readonly Cite[] => [
  ...cites,
  ...consequences.flatMap((each) => each.cites),
  ...(deadline?.cites ?? []),
];

/** Decisions that can be cited for a rule on one side only, since they were given between the two days. */
export function decisionReasons(before: Side, after: Side): readonly Reason[] {
  const [from, to] = [before.situation.asOf, after.situation.asOf];
  const [earlier, later] = from <= to ? [from, to] : [to, from];
  const bySource = new Map<string, Cite[]>();
  // The later side has all that the earlier one has, and those.
  const [few, many] = (from <= to ? [before, after] : [after, before]).map(({ rule }) =>
    rule ? citesOf(rule.law) : [],
  );
  for (const cite of many ?? [])
    if (!few?.some(({ source }) => source === cite.source)) {
      const others = bySource.get(cite.source) ?? [];
      if (!others.some(({ at }) => at === cite.at)) bySource.set(cite.source, [...others, cite]);
    }
  return [...bySource].flatMap(([id, cites]): Reason[] => {
    const { decision, date: on } = after.situation.ruleset.sources[id] ?? {};
    if (decision === undefined || on === undefined || on <= earlier || on > later) return [];
    return [{ kind: 'decision', on, cites, ...(to < from && { backwards: true as const }) }];
  });
}
