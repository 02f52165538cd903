import type { Day } from './calendar.js';
import { frozen } from './frozen.js';
import type { Manifest } from './manifest.js';
import type { Law, Rule, RuleFile } from './rule.js';
import type { Source, SourceFile } from './source.js';
import type { Jurisdiction } from './vocabulary.js';

/** Rule and source files by their path below `rules`, e.g. `lu/L312-9/regime.json`. */
export interface RulesetFiles {
  readonly manifest: Manifest;
  readonly rules: Readonly<Record<string, RuleFile>>;
  readonly sources: Readonly<Record<string, SourceFile>>;
}

/** Rules and sources that fit together. */
export interface Ruleset {
  readonly manifest: Manifest;
  /** SHA-256 over all files. */
  readonly digest: string;
  readonly rules: readonly Rule[];
  /** By id. */
  readonly sources: Readonly<Record<string, Source>>;
}

/** `lu/L312-9/regime.json` as `lu.L312-9.regime`. */
export const idOf = (path: string): string => path.replace(/\.json$/, '').replaceAll('/', '.');

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

const jurisdictionOf = (path: string): Jurisdiction => path.split('/')[0]?.toUpperCase() as Jurisdiction;

/** Puts files that were checked before (`checkRuleset`, when building and testing) together, without checking them again. */
export function assembleRuleset({ manifest, rules, sources }: RulesetFiles, digest: string): Ruleset {
  const sorted = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    frozen([...items].sort(byId));
  return Object.freeze({
    manifest: frozen(manifest),
    digest,
    rules: sorted(
      Object.entries(rules).map(([path, { $schema, ...rule }]) => ({
        ...rule,
        id: idOf(path),
        jurisdiction: jurisdictionOf(path),
      })),
    ),
    sources: frozen(
      Object.fromEntries(
        sorted(Object.entries(sources).map(([path, { $schema, ...source }]) => ({ ...source, id: idOf(path) }))).map(
          (source) => [source.id, source],
        ),
      ),
    ),
  });
}

/** A rule with the version of it that is in force. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly law: Law;
  readonly authority: 'binding' | 'persuasive';
}

/** The rules that speak to some jurisdictions on a day, and those that do not yet or no longer. */
export interface InForce {
  readonly rules: readonly RuleInForce[];
  readonly notInForce: readonly { readonly rule: Rule; readonly reason: 'not-yet-in-force' | 'repealed' }[];
}

const authorityOf = (rule: Rule, jurisdictions: readonly Jurisdiction[]): 'binding' | 'persuasive' | undefined => {
  if (jurisdictions.includes(rule.jurisdiction)) return 'binding';
  return rule.persuasiveIn?.some((jurisdiction) => jurisdictions.includes(jurisdiction)) ? 'persuasive' : undefined;
};

function select(ruleset: Ruleset, day: Day, jurisdictions: readonly Jurisdiction[]): InForce {
  const rules: RuleInForce[] = [];
  const notInForce: InForce['notInForce'][number][] = [];
  for (const rule of ruleset.rules) {
    const authority = authorityOf(rule, jurisdictions);
    if (!authority) continue;
    const version = rule.versions.findLast(({ from }) => from <= day);
    if (!version) notInForce.push({ rule, reason: 'not-yet-in-force' });
    else if ('repealedBy' in version) notInForce.push({ rule, reason: 'repealed' });
    else rules.push({ rule, law: version, authority });
  }
  return { rules, notInForce };
}

const selections = new WeakMap<Ruleset, { readonly starts: readonly Day[]; readonly byKey: Map<string, InForce> }>();

/**
 * The versions in force on a day. The same object is returned for all days between two changes of the law, so
 * that what is built from it can be kept; there are as many as there are changes, not days.
 */
export function inForce(ruleset: Ruleset, day: Day, jurisdictions: readonly Jurisdiction[]): InForce {
  let memo = selections.get(ruleset);
  if (!memo) {
    const starts = [...new Set(ruleset.rules.flatMap(({ versions }) => versions.map(({ from }) => from)))].sort();
    memo = { starts, byKey: new Map() };
    selections.set(ruleset, memo);
  }
  const key = `${memo.starts.findLast((start) => start <= day)} ${[...jurisdictions].sort()}`;
  const known = memo.byKey.get(key);
  if (known) return known;
  const selection = select(ruleset, day, jurisdictions);
  memo.byKey.set(key, selection);
  return selection;
}
