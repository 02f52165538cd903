import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Day } from '../src/calendar.js';
import { type Decide, prepare, type Verdict } from '../src/decide/engine.js';
import { traceOf, truthOf } from '../src/decide/plain.js';
import { findingOf } from '../src/finding.js';
import { parseProfile, type Subject } from '../src/profile.js';
import { conditionsOf, type Law } from '../src/rule.js';
import { type InForce, inForce } from '../src/ruleset.js';
import { shippedRuleset } from '../src/shipped.js';
import type { Profile } from '../src/vocabulary.js';
import { statedPlaces, without } from './profile-places.js';
import { profilesOn, reportDays } from './random-profiles.js';

// Two ways of deciding exist: json-rules-engine, and the plain walk that questions are tried out with.

const runs = Number(process.env.PROFILES ?? 150);

const plainVerdict = ({ appliesWhen, metWhen, consequences = [] }: Law, { facts }: Subject): Verdict => ({
  applies: traceOf(appliesWhen, facts),
  ...(metWhen && { met: traceOf(metWhen, facts) }),
  consequences: consequences.map((each) => each.appliesWhen && traceOf(each.appliesWhen, facts)),
});

const engines = new WeakMap<InForce, Map<string, Decide>>();
/** The engine for the rules about one kind of subject, made once. */
function engineFor(current: InForce, kind: string): Decide {
  const known = engines.get(current) ?? new Map<string, Decide>();
  engines.set(current, known);
  const decide =
    known.get(kind) ?? prepare(current.rules.flatMap(({ rule, law }) => (rule.subject === kind ? law : [])));
  known.set(kind, decide);
  return decide;
}

type Way = (current: InForce, subject: Subject) => Promise<readonly Verdict[]>;
const ways: Readonly<Record<string, Way>> = {
  'json-rules-engine': (current, subject) => engineFor(current, subject.ref.kind)(subject.facts),
  'the plain walk': async (current, subject) =>
    current.rules.flatMap(({ rule, law }) => (rule.subject === subject.ref.kind ? plainVerdict(law, subject) : [])),
};

/** What is found of each rule for each subject, and whether anything more could change it. */
async function outcomes(
  profile: Profile,
  asOf: Day,
  way: Way,
): Promise<ReadonlyMap<string, readonly [string, boolean]>> {
  const { subjects, jurisdictions } = parseProfile(profile, asOf);
  const current = inForce(shippedRuleset, asOf, jurisdictions);
  const found = new Map<string, readonly [string, boolean]>();
  for (const subject of subjects) {
    const rules = current.rules.filter(({ rule }) => rule.subject === subject.ref.kind);
    const verdicts = await way(current, subject);
    for (const [index, verdict] of verdicts.entries()) {
      const rule = rules[index];
      if (!rule) continue;
      const outcome = findingOf(rule, subject, verdict, asOf, false);
      const key = `${rule.rule.id} ${'id' in subject.ref ? subject.ref.id : ''}`;
      if ('status' in outcome) found.set(key, [outcome.status, outcome.missing.length === 0]);
      else found.set(key, [outcome.reason, true]);
    }
  }
  return found;
}

const cases = fc
  .record({ asOf: reportDays, jurisdictions: fc.constantFrom<Profile['jurisdictions']>(['LU'], ['FR'], ['LU', 'FR']) })
  .chain(({ asOf, jurisdictions }) => profilesOn(asOf, jurisdictions).map((profile) => ({ asOf, profile })));

describe('the shipped rules on random profiles', () => {
  const seen = new Map<string, number>();

  test.prop([cases], { numRuns: runs * 4 })('are decided alike in both ways', async ({ asOf, profile }) => {
    const { subjects, jurisdictions } = parseProfile(profile, asOf);
    const current = inForce(shippedRuleset, asOf, jurisdictions);
    for (const subject of subjects) {
      const laws = current.rules.flatMap(({ rule, law }) => (rule.subject === subject.ref.kind ? law : []));
      const verdicts = await engineFor(current, subject.ref.kind)(subject.facts);
      expect(
        verdicts.flatMap(({ applies, met, consequences }) =>
          [applies, met, ...consequences].flatMap((trace) => (trace ? trace.truth : [])),
        ),
      ).toEqual(laws.flatMap(conditionsOf).map((condition) => truthOf(condition, subject.facts)));
    }
  });

  test.prop([cases], { numRuns: runs })(
    'less knowledge never decides otherwise, whichever one fact is taken away',
    async ({ asOf, profile }) => {
      for (const [name, way] of Object.entries(ways)) {
        const before = await outcomes(profile, asOf, way);
        for (const [, [status]] of before) seen.set(status, (seen.get(status) ?? 0) + 1);
        const places = [...statedPlaces(profile)];
        // The engine is slow: it is shown a sample of the places, the plain walk all of them.
        const tried = name === 'json-rules-engine' ? places.filter((_, index) => index % 12 === 0) : places;
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
    const rare = ['met', 'breached', 'open', 'possible', 'pending', 'applies', 'condition'];
    expect(rare.filter((status) => (seen.get(status) ?? 0) < 20)).toEqual([]);
  });
});
