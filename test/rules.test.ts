import { describe, expect, it } from 'vitest';
import { type Condition, judge, type Leaf, leaves, type Truth } from '../src/condition.js';
import { evaluate } from '../src/evaluate.js';
import { operatorNamed } from '../src/operators.js';
import { parseProfile } from '../src/profile.js';
import { conditionsOf, type Law } from '../src/rule.js';
import { idOf, inForce } from '../src/ruleset.js';
import { checkRuleset } from '../src/ruleset-check.js';
import { facts as vocabulary } from '../src/vocabulary.js';
import { type Case, casesSchema } from './cases.js';
import { outcomeOf } from './outcome.js';
import { casePaths, filesOnDisk, readJson, rulePaths } from './rule-files.js';

const ruleset = checkRuleset(filesOnDisk());
const casesPath = (rulePath: string): string => rulePath.replace(/\.json$/, '.cases.json');
/** None where the file is missing; a test of its own says so. */
const casesOf = (rulePath: string): readonly Case[] =>
  casePaths.includes(casesPath(rulePath)) ? casesSchema.parse(readJson(`rules/${casesPath(rulePath)}`)).cases : [];

describe.each(rulePaths)('%s', (path) => {
  const id = idOf(path);

  it.each(casesOf(path).map((row) => [row.name, row] as const))(
    '%s',
    async (_, { asOf, profile, subject, status, missing, risks, deadline }) => {
      const report = await evaluate(profile, { asOf, ruleset });
      const { finding, status: found, risks: ownRisks } = outcomeOf(report, id, subject);
      expect(found).toBe(status);
      if (missing) expect([...(finding?.missing ?? [])].sort()).toEqual([...missing].sort());
      if (risks) expect(ownRisks).toEqual(risks);
      if (deadline) expect(finding?.deadline?.on).toBe(deadline);
    },
  );
});

/** The verdict on a condition when one leaf is turned round; known by itself, for not every leaf is asked. */
function truthWith(
  condition: Condition,
  facts: Readonly<Record<string, unknown>>,
  flipped?: Leaf,
): { truth: Truth; leaf: Truth } {
  let own: Truth = 'unknown';
  const decide = (leaf: Leaf): Truth => {
    const { fact, operator, value } = leaf;
    const expected = typeof value === 'object' && 'fact' in value ? facts[value.fact] : value;
    const found = facts[fact];
    const truth =
      found === undefined || expected === undefined
        ? ('unknown' as const)
        : operatorNamed(operator).holds(found, expected);
    if (leaf !== flipped) return truth;
    own = truth;
    return truth === 'unknown' ? truth : !truth;
  };
  return { truth: judge(condition, decide), leaf: own };
}

/** The conditions of a law by their place in the file. */
const conditionsByPlace = ({
  appliesWhen,
  metWhen,
  consequences = [],
}: Law): readonly (readonly [string, Condition])[] => [
  ['appliesWhen', appliesWhen],
  ...(metWhen ? [['metWhen', metWhen] as const] : []),
  // What is shared with another rule is seen deciding there.
  ...consequences.flatMap(({ id, appliesWhen: threatens, overlaps }) =>
    threatens && overlaps === undefined ? [[`consequences ${id}`, threatens] as const] : [],
  ),
];

/** Leaves that no case sees deciding: with the leaf true and with it false, turning it round must change the verdict. */
function decorative(key: string, condition: Condition, cases: readonly Case[]): string[] {
  return leaves(condition).flatMap((leaf) => {
    const seen = new Set<Truth>();
    for (const { profile, asOf } of cases)
      for (const { facts } of parseProfile(profile, asOf).subjects) {
        const plain = truthWith(condition, facts).truth;
        const { truth, leaf: own } = truthWith(condition, facts, leaf);
        if (own !== 'unknown' && plain !== truth) seen.add(own);
      }
    return [true, false]
      .filter((value) => !seen.has(value))
      .map(
        (value) =>
          `${key}: ${leaf.fact} ${leaf.operator} ${JSON.stringify(leaf.value)} is never seen deciding when ${value}`,
      );
  });
}

describe('every rule', () => {
  it('has cases beside it, and every file of cases a rule', () => {
    expect(rulePaths.filter((path) => !casePaths.includes(casesPath(path)))).toEqual([]);
    expect(casePaths.filter((path) => !rulePaths.includes(path.replace(/\.cases\.json$/, '.json')))).toEqual([]);
  });

  it.each(rulePaths)('%s: every leaf of every condition decides some case both ways', (path) => {
    const rule = ruleset.rules.find(({ id }) => id === idOf(path));
    const missing = (rule?.versions ?? []).flatMap((version) => {
      if ('repealedBy' in version) return [];
      const own = casesOf(path).filter(({ asOf }) => rule?.versions.findLast(({ from }) => from <= asOf) === version);
      return conditionsByPlace(version).flatMap(([place, condition]) => decorative(place, condition, own));
    });
    expect(missing).toEqual([]);
  });

  it.each(rulePaths)('%s: cases show every status that the rule can have', (path) => {
    const rule = ruleset.rules.find(({ id }) => id === idOf(path));
    const laws = (rule?.versions ?? []).filter((version): version is Law => !('repealedBy' in version));
    const possible = new Set(
      laws.flatMap(({ metWhen, deadline, modality }) => [
        'not-applicable',
        'possible',
        ...(metWhen ? ['met', 'open', 'breached'] : ['applies']),
        ...(metWhen && deadline && deadline.marks !== 'end' ? ['pending'] : []),
        ...(modality === 'right' && deadline ? ['expired'] : []),
      ]),
    );
    const seen = new Set(casesOf(path).map(({ status }) => status as string));
    expect([...possible].filter((status) => !seen.has(status))).toEqual([]);
  });

  it.each(rulePaths)('%s: cases stand at each number a condition compares with, and just beside it', (path) => {
    const rule = ruleset.rules.find(({ id }) => id === idOf(path));
    const cases = casesOf(path);
    const missing = (rule?.versions ?? []).flatMap((version) => {
      if ('repealedBy' in version) return [];
      const own = cases.filter(({ asOf }) => rule?.versions.findLast(({ from }) => from <= asOf) === version);
      const seen = new Map<string, Set<unknown>>();
      for (const { profile, asOf } of own)
        for (const { facts } of parseProfile(profile, asOf).subjects)
          for (const [fact, value] of Object.entries(facts)) seen.set(fact, (seen.get(fact) ?? new Set()).add(value));
      return conditionsOf(version)
        .flatMap(leaves)
        .flatMap(({ fact, operator, value }) => {
          if (typeof value !== 'number') return [];
          // Where the verdict turns: between the number and the one before it, or the one after it.
          const turn = operator === 'lessThan' || operator === 'greaterThanInclusive' ? value - 1 : value + 1;
          const isWhole = vocabulary.find(({ name }) => name === fact)?.type === 'integer';
          return [value, turn]
            .filter((n) => isWhole && !seen.get(fact)?.has(n))
            .map((n) => `${version.from}: no case with ${fact} ${n}`);
        });
    });
    expect(missing).toEqual([]);
  });

  it.each(rulePaths)('%s: cases stand on the day before, the day and the day after each start', (path) => {
    const rule = ruleset.rules.find(({ id }) => id === idOf(path));
    const days = casesOf(path).map(({ asOf }) => asOf);
    const shift = (day: string, by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
    const starts = (rule?.versions ?? []).map(({ from }) => from);
    expect(
      starts.flatMap((start) => [shift(start, -1), start, shift(start, 1)]).filter((day) => !days.includes(day)),
    ).toEqual([]);
  });
});

describe('every source', () => {
  it('is cited by a rule or defines a fact', () => {
    const text = JSON.stringify(ruleset.rules);
    const defining = new Set(vocabulary.map(({ definedIn }) => definedIn?.source));
    expect(Object.keys(ruleset.sources).filter((id) => !text.includes(`"${id}"`) && !defining.has(id))).toEqual([]);
  });
});

describe('inForce', () => {
  it('gives the same object for all days between two changes of the law', () => {
    expect(inForce(ruleset, '2026-11-22', ['LU'])).toBe(inForce(ruleset, '2026-08-01', ['LU']));
    expect(inForce(ruleset, '2026-11-22', ['LU'])).not.toBe(inForce(ruleset, '2023-07-03', ['LU']));
  });
});
