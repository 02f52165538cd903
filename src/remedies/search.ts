import { isContradictory } from '../contradictions.js';
import { derive } from '../derive.js';
import { factsOf } from '../fact-of.js';
import type { Law } from '../rule.js';
import { isSame } from '../same.js';
import { factNamed } from '../vocabulary.js';
import { behind, candidates, failing, givingDay, namesOf } from './blocking.js';
import { entailedBy, type Facts, type Fixed, type Known, partnerFor, scopeOf } from './scope.js';
import { distanceOf, valuesFor } from './values.js';

/** Changes of stated facts: each with its new value. */
export type Changes = ReadonlyMap<string, unknown>;

/**
 * What a set of changes leads to: the duty is met, need not be met yet, or no longer concerns the employer; or whether
 * it is met then depends on facts that are not known and that nobody can change.
 */
export type Leads = 'met' | 'pending' | 'no-longer-applies' | 'open';

/** One set of changes that does it. */
export interface Found {
  readonly changes: Changes;
  readonly leads: Leads;
}

/** What to look for. */
export interface Task {
  readonly law: Law;
  readonly known: Known;
  /** Where the rule stands with other facts; nothing where that is no way out. */
  readonly leadsTo: (derived: Facts) => Leads | undefined;
  /** Facts that are to stay as they are, beside those that nobody can change. */
  readonly stays: (fact: string) => boolean;
}

/** A fact that stands in the way and cannot be changed. */
export interface InTheWay {
  readonly fact: string;
  readonly why: Fixed;
}

/** No set has more changes than this; the longest procedure of the rules, a charter that follows none of it, takes four. */
export const mostChanges = 5;
/** After so many sets of changes a search ends with what it has found. */
const mostTried = 3_000;

/** What is stated once changes are made, with all that they entail; nothing, where a profile may not say so. */
export function changed(known: Known, changes: Changes): Known | undefined {
  const stated: Record<string, unknown> = { ...known.stated };
  for (const [fact, value] of changes)
    for (const [name, entailed] of entailedBy(fact, value, known)) if (!changes.has(name)) stated[name] = entailed;
  for (const [fact, value] of changes) stated[fact] = value;
  for (const name of Object.keys(stated)) if (stated[name] === undefined) delete stated[name];
  if (isContradictory(factsOf(stated), known.asOf)) return undefined;
  return { ...known, stated, derived: derive(stated, known.asOf) };
}

const keyOf = (changes: Changes): string =>
  [...changes]
    .map(([fact, value]) => `${fact}=${JSON.stringify(value)}`)
    .sort()
    .join(' ');

const contains = (whole: Changes, part: Changes): boolean =>
  [...part].every(([fact, value]) => whole.has(fact) && isSame(whole.get(fact), value));

const ranks: Readonly<Record<Leads, number>> = { met: 0, 'no-longer-applies': 0, pending: 1, open: 2 };

/** Whether nothing more can be wished for. */
const isEnough = (leads: Leads): boolean => ranks[leads] === 0;

/**
 * The smallest sets of changes that lead a law out of where it stands: a set is left out where fewer of its changes
 * do it too. What a search starts with is what blocks: in a group of which all parts are needed, the first part
 * that fails must be changed by every way out, so only the facts of one part are tried at each step.
 */
export function search(task: Task): { readonly found: readonly Found[]; readonly isComplete: boolean } {
  const { law, known, leadsTo, stays } = task;
  const found: Found[] = [];
  const seen = new Set<string>(['']);
  let tried = 0;
  let open: readonly Changes[] = [new Map()];
  for (let size = 0; size <= mostChanges && open.length > 0; size++) {
    const next: Changes[] = [];
    for (const changes of open) {
      if (found.some((way) => isEnough(way.leads) && contains(changes, way.changes))) continue;
      const now = changed(known, changes);
      if (!now) continue;
      tried += 1;
      if (tried > mostTried) return { found: smallest(found, task), isComplete: false };
      const leads = size === 0 ? undefined : leadsTo(now.derived);
      if (leads) found.push({ changes, leads });
      if (leads && isEnough(leads)) continue;
      for (const fact of candidates(law, now.derived)) {
        if (changes.has(fact) || stays(fact)) continue;
        const entry = factNamed(fact);
        const scope = entry && scopeOf(entry, known);
        if (!entry || !scope || typeof scope === 'string') continue;
        for (const value of valuesFor(entry, scope, law, now)) {
          if (isSame(value, known.derived[fact])) continue;
          const more = new Map([...changes, [fact, value]]);
          const key = keyOf(more);
          if (seen.has(key)) continue;
          seen.add(key);
          next.push(more);
        }
      }
    }
    open = next;
  }
  return { found: smallest(found, task), isComplete: open.length === 0 };
}

/** Of what was found, what no smaller set does; and of days and numbers, the nearest ones. */
function smallest(all: readonly Found[], { known }: Task): readonly Found[] {
  // What leaves it open is worth saying only where nothing is sure to meet it.
  const canBeMet = all.some(({ leads }) => leads === 'met' || leads === 'pending');
  const found = canBeMet ? all.filter(({ leads }) => leads !== 'open') : all;
  const minimal = found.filter(
    (way) =>
      !found.some(
        (other) =>
          other !== way &&
          other.changes.size < way.changes.size &&
          ranks[other.leads] <= ranks[way.leads] &&
          contains(way.changes, other.changes),
      ),
  );
  const kindOf = ({ changes, leads }: Found): string =>
    `${leads} ${[...changes]
      .map(([fact, value]) => `${fact}${distanceIs(fact) ? '' : `=${JSON.stringify(value)}`}`)
      .sort()
      .join(' ')}`;
  const distance = ({ changes }: Found): number =>
    [...changes].reduce((sum, [fact, value]) => sum + distanceOf(known.stated[fact], value, known.asOf), 0);
  const byKind = new Map<string, Found>();
  for (const way of minimal) {
    const other = byKind.get(kindOf(way));
    if (!other || distance(way) < distance(other)) byKind.set(kindOf(way), way);
  }
  return [...byKind.values()];
}

const distanceIs = (fact: string): boolean => {
  const type = factNamed(fact)?.type;
  return type === 'date' || type === 'integer' || type === 'number';
};

function isInHand(fact: string, known: Known): boolean {
  const entry = factNamed(fact);
  return entry !== undefined && typeof scopeOf(entry, known) !== 'string';
}

/** What keeps a law from being met and cannot be changed. */
export function inTheWay({ law, known, stays }: Task): readonly InTheWay[] {
  if (!law.metWhen) return [];
  const names = failing(law.metWhen, true, known.derived).flatMap(namesOf).flatMap(behind);
  return [...new Set(names)].flatMap((fact): InTheWay[] => {
    const entry = factNamed(fact);
    // What an act in the employer's hand gives its day to is not in the way itself.
    if (!entry || entry.name === 'asOf' || givingDay.get(fact)?.some((act) => isInHand(act, known))) return [];
    const scope = scopeOf(entry, known);
    const found = known.derived[fact];
    // How many work there decides which way to go; no number is what went wrong.
    if (entry.unit === 'employees' && found !== undefined) return [];
    if (typeof scope === 'string') return [{ fact, why: scope }];
    // Nor is what nobody may wish away, such as a staff delegation.
    if (!stays(fact) || (typeof found === 'boolean' && partnerFor(scope, !found) === null)) return [];
    return [{ fact, why: 'past' }];
  });
}
