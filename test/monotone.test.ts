import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Day } from '../src/calendar.js';
import { prepareSync } from '../src/decide/compiled.js';
import { prepare } from '../src/decide/engine.js';
import { truthOf as plainTruth } from '../src/decide/plain.js';
import { compile, type Program, type Slots, truthOf } from '../src/decide/program.js';
import { evaluate, evaluateSync } from '../src/evaluate.js';
import type { FactOf } from '../src/fact-of.js';
import { findingOf } from '../src/finding.js';
import { parseProfile } from '../src/profile.js';
import { conditionsOf } from '../src/rule.js';
import { type InForce, inForce, type RuleInForce } from '../src/ruleset.js';
import { shippedRuleset } from '../src/shipped.js';
import type { Profile } from '../src/vocabulary.js';
import { statedPlaces, without } from './profile-places.js';
import { profilesOn, reportDays } from './random-profiles.js';

// Two ways of deciding exist: json-rules-engine and the compiled evaluator; a third, plain one tries out questions.

/** How many profiles are tried; `PROFILES=500 npm run proof` tries more, and every place of each. */
const runs = Number(process.env.PROFILES ?? 40);
const everyPlace = process.env.PROFILES !== undefined;

/** The laws about one kind of subject with both ways of deciding them, made once. */
interface Work {
  readonly rules: readonly RuleInForce[];
  readonly program: Program;
  readonly ways: Readonly<Record<string, (factOf: FactOf) => Slots | Promise<Slots>>>;
}

const prepared = new WeakMap<InForce, Map<string, Work>>();
function workFor(current: InForce, kind: string): Work {
  const known = prepared.get(current) ?? new Map<string, Work>();
  prepared.set(current, known);
  let work = known.get(kind);
  if (!work) {
    const rules = current.rules.filter(({ rule }) => rule.subject === kind);
    const program = compile(rules.map(({ law }) => law));
    work = { rules, program, ways: { engine: prepare(program), compiled: prepareSync(program) } };
    known.set(kind, work);
  }
  return work;
}

/** What is found of each rule for each subject, and whether anything more could change it. */
async function outcomes(
  profile: Profile,
  asOf: Day,
  way: string,
): Promise<ReadonlyMap<string, readonly [string, boolean]>> {
  const { subjects, jurisdictions } = parseProfile(profile, asOf);
  const current = inForce(shippedRuleset, asOf, jurisdictions);
  const found = new Map<string, readonly [string, boolean]>();
  for (const subject of subjects) {
    const { rules, program, ways } = workFor(current, subject.ref.kind);
    const slots = (await ways[way]?.(subject.factOf)) ?? new Uint8Array();
    for (const [index, law] of program.laws.entries()) {
      const rule = rules[index];
      if (!rule) continue;
      const outcome = findingOf(rule, subject, law, slots, asOf, false);
      const key = `${rule.rule.id} ${'id' in subject.ref ? subject.ref.id : ''}`;
      if ('status' in outcome) found.set(key, [outcome.status, outcome.missing.length === 0]);
      // A right that has expired need not have existed.
      else found.set(key, ['none', true]);
    }
  }
  return found;
}

const cases = fc
  .record({ asOf: reportDays, jurisdictions: fc.constantFrom<Profile['jurisdictions']>(['LU'], ['FR'], ['LU', 'FR']) })
  .chain(({ asOf, jurisdictions }) => profilesOn(asOf, jurisdictions).map((profile) => ({ asOf, profile })));

describe('the shipped rules on random profiles', () => {
  const seen = new Map<string, number>();

  // `npm run proof:engines` tries 100,000.
  test.prop([cases], { numRuns: runs * 4 })(
    'give the same report in both ways, to the byte',
    async ({ asOf, profile }) => {
      const [slow, fast] = [
        await evaluate(profile, { asOf, trace: true }),
        evaluateSync(profile, { asOf, trace: true }),
      ];
      expect(JSON.stringify(fast)).toBe(JSON.stringify(slow));
    },
  );

  test.prop([cases], { numRuns: runs * 4 })('are decided as each condition is by itself', async ({ asOf, profile }) => {
    const { subjects, jurisdictions } = parseProfile(profile, asOf);
    const current = inForce(shippedRuleset, asOf, jurisdictions);
    for (const subject of subjects) {
      const { rules, program, ways } = workFor(current, subject.ref.kind);
      const slots = (await ways.compiled?.(subject.factOf)) ?? new Uint8Array();
      expect(
        program.laws.flatMap(({ applies, met, consequences }) =>
          [applies, met, ...consequences].flatMap((node) => (node ? truthOf(node.truth(slots)) : [])),
        ),
      ).toEqual(
        rules.flatMap(({ law }) => conditionsOf(law)).map((condition) => plainTruth(condition, subject.factOf)),
      );
    }
  });

  test.prop([cases], { numRuns: runs })(
    'less knowledge never decides otherwise, whichever one fact is taken away',
    async ({ asOf, profile }) => {
      for (const way of ['engine', 'compiled']) {
        const before = await outcomes(profile, asOf, way);
        for (const [, [status]] of before) seen.set(status, (seen.get(status) ?? 0) + 1);
        const places = [...statedPlaces(profile)];
        // Each profile shows a part of its places, the slow engine fewer; together they show them all.
        const step = everyPlace && way === 'compiled' ? 1 : way === 'engine' ? 25 : 5;
        const offset = places.length % step;
        const tried = places.filter((_, index) => index % step === offset);
        const turned: string[] = [];
        for (const place of tried)
          for (const [key, [status, isDecided]] of await outcomes(without(profile, place), asOf, way)) {
            const was = before.get(key)?.[0];
            if (isDecided && was !== status) turned.push(`${place.join('.')}: ${key} was ${was}, is ${status}`);
          }
        expect(turned).toEqual([]);
      }
    },
  );

  it('have shown every status', () => {
    const rare = ['met', 'breached', 'open', 'possible', 'pending', 'applies', 'none'];
    expect(rare.filter((status) => (seen.get(status) ?? 0) < 20)).toEqual([]);
  });
});
