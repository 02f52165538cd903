import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { compare } from '../src/compare/compare.js';
import type { Difference } from '../src/compare/difference.js';
import { shippedRuleset } from '../src/shipped.js';
import { type Threshold, thresholds } from '../src/thresholds.js';
import type { Profile } from '../src/vocabulary.js';
import { jsonFiles, readJson } from './rule-files.js';

const asOf = '2026-11-24';
const companies = jsonFiles('fixtures/companies').map((path) => readJson(`fixtures/companies/${path}`) as Profile);

const at = (profile: Profile, count: number, fact = 'headcount'): Threshold => {
  const found = thresholds(profile, { asOf }).find((each) => each.fact === fact && each.at === count);
  if (!found) throw new Error(`no threshold at ${count}`);
  return found;
};
const ids = (differences: readonly Difference[]) => differences.map(({ rule }) => rule);

const introduced: Profile = {
  jurisdictions: ['LU'],
  headcount: 152,
  staffDelegation: { exists: true },
  digitalTools: { usedForWork: true },
  disconnection: { source: 'undertaking', change: 'introduction', delegationAgreed: false },
  monitoring: [],
  incidents: [],
};

describe('152 employees in Luxembourg', () => {
  const { side, distance, found, otherSide, countHolds } = at(introduced, 150);

  it('are past 150 by three: at 149 they would be below', () => {
    expect([side, found, distance]).toEqual(['reached', 152, 3]);
  });

  it('below 150 the delegation is consulted, and need not agree', () => {
    expect(ids(otherSide.gained)).toContain('lu.L312-9.consultation');
    expect(ids(otherSide.lost)).toContain('lu.L312-9.common-agreement');
  });

  it('the count is frozen until the next elections, and the note says where the law says so', () => {
    expect(countHolds).toHaveLength(1);
    const [holds] = countHolds;
    expect(holds?.jurisdiction).toBe('LU');
    expect(holds?.text.en).toMatch(/frozen until the next elections/);
    expect(holds?.text.fr).toMatch(/figé jusqu'aux élections sociales suivantes/);
    expect(holds?.text.de).toMatch(/bis zu den nächsten Sozialwahlen eingefroren/);
    for (const { source } of holds?.cites ?? []) expect(shippedRuleset.sources[source]).toBeDefined();
  });
});

describe('how far away', () => {
  it('148: two more to 150', () => {
    const { side, distance, otherSide } = at({ ...introduced, headcount: 148 }, 150);
    expect([side, distance]).toEqual(['below', 2]);
    expect(ids(otherSide.gained)).toContain('lu.L312-9.common-agreement');
    expect(ids(otherSide.lost)).toContain('lu.L312-9.consultation');
  });

  it.each([
    [149, 'below', 1],
    [150, 'reached', 1],
    [151, 'reached', 2],
  ])('%i: %s, %i', (headcount, side, distance) => {
    expect(at({ ...introduced, headcount }, 150)).toMatchObject({ side, distance });
  });

  it('the nearest first', () => {
    const distances = thresholds(introduced, { asOf }).map(({ distance }) => distance ?? Number.POSITIVE_INFINITY);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });

  it('unknown: no distance, and what changes from below', () => {
    const { headcount, ...unknown } = introduced;
    const threshold = at(unknown, 150);
    expect(threshold.side).toBe('unknown');
    expect(threshold).not.toHaveProperty('distance');
    expect(ids(threshold.otherSide.gained)).toContain('lu.L312-9.common-agreement');
  });

  // Art. L2143-3 al. 3: `a été atteint pendant douze mois consécutifs`; art. L1311-2 al. 2: `un délai de douze mois`.
  it('a French count is not frozen; fifty employees count once they have been there for twelve months', () => {
    const profile: Profile = { jurisdictions: ['FR'], headcount: 48, monitoring: [], incidents: [] };
    const [holds, ...others] = at(profile, 50).countHolds;
    expect([holds?.jurisdiction, others]).toEqual(['FR', []]);
    expect(holds?.text.fr).toMatch(/pendant douze mois consécutifs/);
    expect(holds?.text.en).toMatch(/for twelve months in a row/);
    expect(holds?.text.de).toMatch(/zwölf Monate in Folge/);
    for (const { source } of holds?.cites ?? []) expect(shippedRuleset.sources[source]?.weight).toBe('statute');
  });

  it('under both laws, each says how it counts', () => {
    const profile: Profile = { jurisdictions: ['LU', 'FR'], headcount: 48, monitoring: [], incidents: [] };
    const jurisdictions = (count: number) => at(profile, count).countHolds.map(({ jurisdiction }) => jurisdiction);
    expect([jurisdictions(50), jurisdictions(51)]).toEqual([['FR'], ['LU']]);
  });

  it('the headcount of the day is another threshold, and not frozen either', () => {
    const incident = { id: 'd', sanction: 'other-dismissal', dismissal: { protectedDelegate: false } } as const;
    const profile: Profile = { jurisdictions: ['LU'], currentHeadcount: 148, monitoring: [], incidents: [incident] };
    const threshold = at(profile, 150, 'currentHeadcount');
    expect([threshold.distance, threshold.countHolds]).toEqual([2, []]);
    expect(ids(threshold.otherSide.gained)).toContain('lu.L124-2.prior-interview');
  });

  it('before the law, no threshold of it', () => {
    const rules = thresholds(introduced, { asOf: '2023-07-03' }).flatMap((each) => each.rules);
    expect(rules.filter((rule) => rule.startsWith('lu.L312-9'))).toEqual([]);
  });
});

describe('the thresholds are all there is', () => {
  const cases = fc.record({ profile: fc.constantFrom(...companies), headcount: fc.nat(320) });
  const without = ({ gained, lost, changed }: ReturnType<typeof compare>) => [...gained, ...lost, ...changed];

  test.prop([cases], { numRuns: Number(process.env.PROFILES ?? 80) })(
    'one employee more changes what the threshold there says, and nothing elsewhere',
    ({ profile, headcount }) => {
      const [before, after] = [
        { ...profile, headcount },
        { ...profile, headcount: headcount + 1 },
      ];
      const differences = compare(before, after, { asOf });
      const threshold = thresholds(before, { asOf }).find(
        (each) => each.fact === 'headcount' && each.at === headcount + 1,
      );
      if (!threshold) expect(without(differences)).toEqual([]);
      else {
        const { gained, lost, changed } = differences;
        expect(threshold).toMatchObject({ side: 'below', distance: 1 });
        expect(threshold.otherSide).toEqual({ gained, lost, changed });
      }
    },
  );

  it.each(['lu', 'fr'])('each number of employees in the %s rules of the day is one', (law) => {
    const numbers = new Set<number>();
    for (const { id, versions } of shippedRuleset.rules) {
      const version = versions.findLast(({ from }) => from <= asOf);
      if (!id.startsWith(law) || !version || 'repealedBy' in version) continue;
      for (const [, operator, value] of JSON.stringify(version).matchAll(
        /"fact":"(?:headcount|currentHeadcount)","operator":"(\w+)","value":(\d+)/g,
      ))
        numbers.add(Number(value) + (operator === 'greaterThan' || operator === 'lessThanInclusive' ? 1 : 0));
    }
    const jurisdictions = [law.toUpperCase()] as unknown as Profile['jurisdictions'];
    const found = new Set(
      thresholds({ jurisdictions }, { asOf }).flatMap((each) =>
        each.rules.some((rule) => rule.startsWith(law)) ? [each.at] : [],
      ),
    );
    expect([...found].sort()).toEqual([...numbers].sort());
    expect(found.size).toBeGreaterThan(0);
  });
});

describe('wrong input', () => {
  it('is refused', () => {
    expect(() => thresholds(introduced, { asOf: 'today' })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
    expect(() => thresholds({ jurisdictions: [] }, { asOf })).toThrow(
      expect.objectContaining({ code: 'invalid-profile' }),
    );
  });
});
