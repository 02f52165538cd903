import type { Day } from '../calendar.js';
import type { Cite, Consequence } from '../rule.js';
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
