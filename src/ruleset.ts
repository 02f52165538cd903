import type { Day } from './calendar.js';
import { frozen } from './frozen.js';
import type { Manifest, Standing } from './manifest.js';
import type { Consequence, Law, LawFile, Repeal, Rule, RuleFile, SharedConsequence } from './rule.js';
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
export const idOf = (path: string): string => (path.endsWith('.json') ? path.slice(0, -5) : path).replaceAll('/', '.');

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

const jurisdictionOf = (path: string): Jurisdiction => path.split('/')[0]?.toUpperCase() as Jurisdiction;

/** The consequences of all rules, by `rule#id`. */
export function consequencesById(
  rules: Readonly<Record<string, RuleFile>>,
): ReadonlyMap<string, readonly Consequence[]> {
  const byId = new Map<string, Consequence[]>();
  for (const [path, { versions }] of Object.entries(rules)) {
    const rule = idOf(path);
    for (const version of versions)
      for (const consequence of 'consequences' in version ? (version.consequences ?? []) : [])
        if (!('sameAs' in consequence)) {
          const id = `${rule}#${consequence.id}`;
          byId.set(id, [...(byId.get(id) ?? []), consequence]);
        }
  }
  return byId;
}

/** What a rule shares with another stands there once; the two are one risk. */
const unshared = (
  consequence: Consequence | SharedConsequence,
  all: ReturnType<typeof consequencesById>,
): readonly Consequence[] => {
  if (!('sameAs' in consequence)) return [consequence];
  const [shared] = all.get(consequence.sameAs) ?? [];
  return shared ? [{ ...shared, overlaps: shared.overlaps ?? consequence.sameAs }] : [];
};

const complete = (version: LawFile | Repeal, all: ReturnType<typeof consequencesById>): Law | Repeal => {
  if ('repealedBy' in version) return version;
  const { consequences, ...law } = version;
  return consequences ? { ...law, consequences: consequences.flatMap((each) => unshared(each, all)) } : law;
};

/** Puts files that were checked before (`checkRuleset`, when building and testing) together, without checking them again. */
export function assembleRuleset({ manifest, rules, sources }: RulesetFiles, digest: string): Ruleset {
  const sorted = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    frozen([...items].sort(byId));
  const consequences = consequencesById(rules);
  return Object.freeze({
    manifest: frozen(manifest),
    digest,
    rules: sorted(
      Object.entries(rules).map(([path, { $schema, ...rule }]) => ({
        ...rule,
        versions: rule.versions.map((version) => complete(version, consequences)),
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
  /** What it is worth where it does not bind. */
  readonly standing?: Pick<Standing, 'text' | 'cites'>;
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

/** Of a law that does not bind, decisions are read; its statutes and the papers of its authorities are not. */
export const isReadAbroad = ({ weight }: Pick<Source, 'weight'>): boolean =>
  !['statute', 'regulation', 'guidance', 'regulator-sanction'].includes(weight);

function standingOf(
  { jurisdiction, persuasiveIn = [] }: Rule,
  jurisdictions: readonly Jurisdiction[],
  { standing = [] }: Manifest,
): Pick<RuleInForce, 'standing'> {
  const said = standing.find(
    (each) => each.of === jurisdiction && persuasiveIn.includes(each.in) && jurisdictions.includes(each.in),
  );
  return said ? { standing: { text: said.text, cites: said.cites } } : {};
}

/** A decision, which nobody can cite before the day it was given; of a text, `date` tells only which version was read. */
const isDecision = ({ decision }: Pick<Source, 'decision'>): boolean => decision !== undefined;

/** The law without the decisions given after the day. */
function citable(law: Law, given: (cite: Law['cites'][number]) => boolean): Law {
  const { consequences, deadline } = law;
  const all = [law, ...(consequences ?? []), ...(deadline ? [deadline] : [])].flatMap(({ cites }) => cites);
  if (all.every(given)) return law;
  // Frozen as the rules themselves: reports hand these lists out.
  return frozen({
    ...law,
    cites: law.cites.filter(given),
    ...(consequences && { consequences: consequences.map((each) => ({ ...each, cites: each.cites.filter(given) })) }),
    ...(deadline && { deadline: { ...deadline, cites: deadline.cites.filter(given) } }),
  });
}

function select(ruleset: Ruleset, day: Day, jurisdictions: readonly Jurisdiction[]): InForce {
  const given = ({ source }: Law['cites'][number]): boolean => {
    const cited = ruleset.sources[source];
    return cited === undefined || !isDecision(cited) || cited.date <= day;
  };
  const abroad = new Set(Object.values(ruleset.sources).flatMap((source) => (isReadAbroad(source) ? source.id : [])));
  const rules: RuleInForce[] = [];
  const notInForce: InForce['notInForce'][number][] = [];
  for (const rule of ruleset.rules) {
    const authority = authorityOf(rule, jurisdictions);
    if (!authority) continue;
    const version = rule.versions.findLast(({ from }) => from <= day);
    if (!version) notInForce.push({ rule, reason: 'not-yet-in-force' });
    else if ('repealedBy' in version) notInForce.push({ rule, reason: 'repealed' });
    else if (authority === 'binding') rules.push({ rule, law: citable(version, given), authority });
    else {
      const law = frozen({ ...version, cites: version.cites.filter((cite) => abroad.has(cite.source) && given(cite)) });
      rules.push({ rule, law, authority, ...standingOf(rule, jurisdictions, ruleset.manifest) });
    }
  }
  return { rules, notInForce };
}

const selections = new WeakMap<Ruleset, { readonly starts: readonly Day[]; readonly byKey: Map<string, InForce> }>();

/**
 * The versions in force on a day, with the decisions that could be cited on it. The same object is returned for all
 * days between two changes of the law or two decisions, so that what is built from it can be kept; there are as many
 * as there are changes, not days.
 */
export function inForce(ruleset: Ruleset, day: Day, jurisdictions: readonly Jurisdiction[]): InForce {
  let memo = selections.get(ruleset);
  if (!memo) {
    const versions = ruleset.rules.flatMap((rule) => rule.versions.map(({ from }) => from));
    const decisions = Object.values(ruleset.sources).filter(isDecision);
    const starts = [...new Set([...versions, ...decisions.map(({ date }) => date)])].sort();
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
