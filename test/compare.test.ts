import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Comparison, compare } from '../src/compare/compare.js';
import type { Difference } from '../src/compare/difference.js';
import { evaluateSync } from '../src/evaluate.js';
import type { Finding } from '../src/finding.js';
import { checkRuleset } from '../src/ruleset-check.js';
import { shippedRuleset } from '../src/shipped.js';
import type { Profile } from '../src/vocabulary.js';
import { findingsOf } from './outcome.js';
import { profilesOn, reportDays } from './random-profiles.js';
import { filesOnDisk, jsonFiles, readJson } from './rule-files.js';

const asOf = '2026-11-24';
const companies = jsonFiles('fixtures/companies').map((path) => path.replace(/\.json$/, ''));
const company = (name: string) => readJson(`fixtures/companies/${name}.json`) as Profile;

const named = (differences: readonly Difference[], rule: string): Difference => {
  const found = differences.find((each) => each.rule === rule);
  if (!found) throw new Error(`no difference in ${rule}`);
  return found;
};
const ids = (differences: readonly Difference[]) => differences.map(({ rule }) => rule);

describe('one profile on two days', () => {
  const bettembourg = company('logistique-bettembourg');

  it('the law enters into force: a duty is gained, with the day and the article', () => {
    const { gained, lost } = compare(bettembourg, bettembourg, { asOf: ['2023-07-03', '2023-07-04'] });
    expect(lost).toEqual([]);
    const regime = named(gained, 'lu.L312-9.regime');
    expect(regime.before).toBeUndefined();
    expect(regime.after?.status).toBe('breached');
    expect(regime.reasons).toEqual([
      {
        kind: 'law',
        event: 'in-force',
        on: '2023-07-04',
        cites: [
          { source: 'lu.ct.L312-9', at: 'al. 1' },
          { source: 'lu.ct.L312-9', at: 'al. 2' },
        ],
      },
    ]);
  });

  it('backwards, the duty is lost for the same reason', () => {
    const { gained, lost } = compare(bettembourg, bettembourg, { asOf: ['2023-07-04', '2023-07-03'] });
    expect(gained).toEqual([]);
    expect(named(lost, 'lu.L312-9.regime').reasons).toMatchObject([
      { kind: 'law', event: 'in-force', on: '2023-07-04', backwards: true },
    ]);
  });

  it('the fine comes later than the duty: disputed from 30 June 2026, certain from 4 July', () => {
    const between = (from: string, to: string) => {
      const { gained, lost, changed } = compare(bettembourg, bettembourg, { asOf: [from, to] });
      expect([gained, lost]).toEqual([[], []]);
      return named(changed, 'lu.L312-9.regime');
    };
    expect(between('2026-06-29', '2026-06-30')).toMatchObject({
      aspects: ['consequences'],
      reasons: [{ kind: 'consequence', event: 'disputed', on: '2026-06-30' }],
    });
    expect(between('2026-07-03', '2026-07-04')).toMatchObject({
      aspects: ['consequences'],
      reasons: [{ kind: 'consequence', event: 'settled', on: '2026-07-04' }],
    });
    expect(compare(bettembourg, bettembourg, { asOf: ['2026-07-04', '2026-07-05'] }).changed).toEqual([]);
  });

  it('the exposure of both days is told', () => {
    const { before, after } = compare(bettembourg, bettembourg, { asOf: ['2026-06-29', '2026-07-04'] });
    expect(before.exposure.certain).toEqual({ min: 0, max: 0 });
    expect(after.exposure.certain).toEqual({ min: 251, max: 25_000 });
  });

  it('a repeal: the rule is lost, with the provision that repeals it', () => {
    // Authorisation by the CNPD ended on 20 August 2018.
    const measure = {
      id: 'm',
      status: 'active',
      means: 'cctv',
      cnpdAuthorised: false,
      goLiveOn: '2016-03-01',
    } as const;
    const profile: Profile = { jurisdictions: ['LU'], monitoring: [measure], incidents: [] };
    const { lost } = compare(profile, profile, { asOf: ['2018-08-19', '2018-08-20'] });
    const [reason] = named(lost, 'lu.L261-1.authorisation').reasons;
    expect(reason).toMatchObject({ kind: 'law', event: 'repealed', on: '2018-08-20' });
    const repeal = shippedRuleset.rules
      .find(({ id }) => id === 'lu.L261-1.authorisation')
      ?.versions.find((version) => version.from === '2018-08-20');
    expect(reason && 'cites' in reason && reason.cites).toEqual([
      repeal && 'repealedBy' in repeal && repeal.repealedBy,
    ]);
  });

  it('a decision is given: the same version cites it from that day on', () => {
    // Cass. soc., 13 November 2025, no. 24-10.733, on the weekly rest of the Code of 2017.
    const profile: Profile = { jurisdictions: ['FR'], publicBody: false, rest: { weeklyHours: 40 } };
    const rest = (from: string, to: string) =>
      named(compare(profile, profile, { asOf: [from, to] }).changed, 'fr.rest.weekly');
    const there = rest('2025-11-12', '2025-11-13');
    expect(there.aspects).toEqual(['citations']);
    expect(there.reasons).toEqual([
      { kind: 'decision', on: '2025-11-13', cites: [expect.objectContaining({ source: 'fr.cass.24-10.733' })] },
    ]);
    expect(rest('2025-11-13', '2025-11-12').reasons).toMatchObject([
      { kind: 'decision', on: '2025-11-13', backwards: true },
    ]);
  });

  it('a planned start comes: the duty that was not yet due is breached', () => {
    const measure = { id: 'm', status: 'planned', goLiveOn: '2026-12-01', individualNotice: false } as const;
    const profile: Profile = { jurisdictions: ['LU'], monitoring: [measure], incidents: [] };
    const { changed } = compare(profile, profile, { asOf: ['2026-11-30', '2026-12-01'] });
    expect(named(changed, 'lu.gdpr.individual-notice')).toMatchObject({
      before: { status: 'pending' },
      after: { status: 'breached' },
      aspects: ['status', 'deadline'],
      reasons: [
        { kind: 'day', fact: 'monitoring.goLiveOn', on: '2026-12-01' },
        { kind: 'day', on: '2026-11-30' },
      ],
    });
  });

  it('a time that is no longer remembered: two years after the earlier fine there is no repetition', () => {
    const profile: Profile = {
      jurisdictions: ['LU'],
      digitalTools: { usedForWork: true },
      disconnection: { source: 'none', fine: { previousFineOn: '2026-08-01' } },
      monitoring: [],
      incidents: [],
    };
    const { lost } = compare(profile, profile, { asOf: ['2028-08-01', '2028-08-02'] });
    expect(named(lost, 'lu.L614-13.repeated-fine').reasons).toEqual([
      { kind: 'day', fact: 'disconnection.fine.repeated', on: '2028-08-01' },
    ]);
  });
});

describe('two profiles on one day', () => {
  const before = company('menuiserie-hoffmann');

  it('149 employees or 150: consultation becomes agreement, because of the headcount alone', () => {
    const after = { ...before, headcount: 150, name: 'renamed' };
    const { gained, lost } = compare(before, after, { asOf });
    expect(ids(gained)).toContain('lu.L312-9.common-agreement');
    expect(ids(lost)).toContain('lu.L312-9.consultation');
    for (const { reasons } of [...gained, ...lost])
      expect(reasons).toEqual([
        { kind: 'fact', fact: 'headcount', subject: { kind: 'employer' }, before: 149, after: 150 },
      ]);
  });

  it('a fact that differs and decides nothing is no reason', () => {
    const had = { ...before, disconnection: { ...before.disconnection, communicatedToStaff: true } };
    const has = {
      ...had,
      disconnection: { ...had.disconnection, compensation: 'missing', communicatedToStaff: false },
    };
    const { changed } = compare(had, has as Profile, { asOf });
    expect(named(changed, 'lu.L312-9.compensation').reasons).toMatchObject([
      { kind: 'fact', fact: 'disconnection.compensation', after: 'missing' },
    ]);
    expect(named(changed, 'lu.L312-9.tell-staff').reasons).toMatchObject([
      { kind: 'fact', fact: 'disconnection.communicatedToStaff', before: true, after: false },
    ]);
  });

  it('two facts that only together make the difference are both reasons', () => {
    const none: Profile = {
      jurisdictions: ['FR'],
      publicBody: false,
      rest: { dailyHours: 8, derogatingAgreement: false, dailyException: false },
    };
    const both = { ...none, rest: { ...none.rest, dailyHours: 9, derogatingAgreement: true } };
    const { reasons } = named(compare(none, both, { asOf }).changed, 'fr.rest.daily');
    expect(reasons.map((reason) => reason.kind === 'fact' && reason.fact)).toEqual([
      'rest.dailyHours',
      'rest.derogatingAgreement',
    ]);
  });

  it('a fact that is left out on one side is left out of the reason', () => {
    const { headcount, ...unknown } = before;
    const { changed } = compare(before, unknown, { asOf });
    expect(named(changed, 'lu.L312-9.consultation')).toMatchObject({ after: { status: 'possible' } });
    expect(named(changed, 'lu.L312-9.consultation').reasons).toEqual([
      { kind: 'fact', fact: 'headcount', subject: { kind: 'employer' }, before: headcount },
    ]);
  });

  it('a measure that is in one profile only', () => {
    const with1 = { ...before, monitoring: [{ id: 'cam', means: 'cctv', status: 'planned' }] } as Profile;
    const without = { ...before, monitoring: [] };
    const { gained } = compare(without, with1, { asOf });
    expect(gained.length).toBeGreaterThan(5);
    for (const { subject, reasons } of gained) {
      expect(subject).toEqual({ kind: 'monitoring', id: 'cam' });
      expect(reasons).toEqual([{ kind: 'subject', event: 'added' }]);
    }
    for (const { reasons } of compare(with1, without, { asOf }).lost)
      expect(reasons).toEqual([{ kind: 'subject', event: 'removed' }]);
  });

  it('another law', () => {
    const { gained, lost } = compare({ jurisdictions: ['LU'] }, { jurisdictions: ['FR'] }, { asOf });
    expect(ids(gained).every((id) => id.startsWith('fr.'))).toBe(true);
    expect(ids(lost).every((id) => id.startsWith('lu.'))).toBe(true);
    for (const { reasons } of [...gained, ...lost])
      expect(reasons).toEqual([{ kind: 'jurisdictions', before: ['LU'], after: ['FR'] }]);
  });

  it('a decision that persuades in Luxembourg binds in France', () => {
    const { changed } = compare(
      { ...company('cabinet-delorme'), jurisdictions: ['LU'] },
      { ...company('cabinet-delorme'), jurisdictions: ['FR'] },
      { asOf },
    );
    const opening = named(changed, 'fr.personal-accounts.no-opening');
    expect([opening.before?.authority, opening.after?.authority]).toEqual(['persuasive', 'binding']);
    expect(opening.aspects).toContain('authority');
    expect(opening.reasons).toContainEqual({ kind: 'jurisdictions', before: ['LU'], after: ['FR'] });
  });
});

describe('two rulesets', () => {
  it('a rule that is not in the second, and one that says something else there', () => {
    const files = filesOnDisk();
    const { 'lu/L411-1/delegation.json': delegation, ...rules } = files.rules as Record<string, unknown>;
    expect(delegation).toBeDefined();
    const weekly = structuredClone(rules['lu/L231-11/weekly-rest.json']) as {
      versions: { metWhen: { any: { value: number }[] } }[];
    };
    const [version] = weekly.versions;
    if (version?.metWhen.any[0]) version.metWhen.any[0].value = 43;
    const other = checkRuleset({ ...files, rules: { ...rules, 'lu/L231-11/weekly-rest.json': weekly } });
    const profile = company('imprimerie-clervaux');
    const { lost, changed } = compare(profile, profile, { asOf, ruleset: [shippedRuleset, other] });
    expect(named(lost, 'lu.L411-1.delegation').reasons).toEqual([{ kind: 'ruleset', event: 'removed' }]);
    const rest = named(changed, 'lu.L231-11.weekly-rest');
    expect([rest.before?.status, rest.after?.status]).toEqual(['breached', 'met']);
    expect(rest.reasons).toEqual([{ kind: 'ruleset', event: 'changed' }]);
  });
});

const days = fc.tuple(reportDays, reportDays);
const pairs = days.chain(([from, to]) =>
  fc
    .tuple(
      profilesOn(from, ['LU', 'FR']),
      profilesOn(to, ['LU']),
      fc.constantFrom(...companies.map(company)),
      fc.nat(3),
    )
    .map(([one, other, fixture, which]) => {
      // Two strangers, one company with itself, one with a stranger, one on two days.
      if (which === 0) return { before: one, after: other, asOf: [from, to] as const };
      if (which === 1) return { before: fixture, after: other, asOf: [to, to] as const };
      return { before: fixture, after: fixture, asOf: [from, to] as const };
    }),
);

const keyOf = ({ rule, subject }: Pick<Finding, 'rule' | 'subject'>) => `${rule} ${JSON.stringify(subject)}`;
const few = { numRuns: Number(process.env.PROFILES ?? 60) };

describe('on any two', () => {
  test.prop([pairs], few)('what is gained and lost is what two reports say', ({ before, after, asOf: [from, to] }) => {
    const found = (profile: Profile, day: string) =>
      new Map(findingsOf(evaluateSync(profile, { asOf: day })).map((finding) => [keyOf(finding), finding]));
    const [was, is] = [found(before, from), found(after, to)];
    const comparison = compare(before, after, { asOf: [from, to] });
    const sorted = (list: readonly string[]) => [...list].sort();
    expect(sorted(comparison.gained.map(keyOf))).toEqual(sorted([...is.keys()].filter((key) => !was.has(key))));
    expect(sorted(comparison.lost.map(keyOf))).toEqual(sorted([...was.keys()].filter((key) => !is.has(key))));
    const changed = new Map(comparison.changed.map((each) => [keyOf(each), each]));
    for (const [key, finding] of was) {
      const now = is.get(key);
      if (!now) continue;
      expect([key, changed.get(key)?.aspects.includes('status') ?? false]).toEqual([
        key,
        finding.status !== now.status,
      ]);
      if (changed.has(key)) expect([changed.get(key)?.before, changed.get(key)?.after]).toEqual([finding, now]);
    }
  });

  test.prop([pairs], few)('the other way round, gained is lost', ({ before, after, asOf: [from, to] }) => {
    const there = compare(before, after, { asOf: [from, to] });
    const back = compare(after, before, { asOf: [to, from] });
    const sides = ({ gained, lost, changed }: Comparison) =>
      [gained, lost, changed].map((list) => list.map((each) => keyOf(each)).sort());
    const [gained, lost, changed] = sides(back);
    expect(sides(there)).toEqual([lost, gained, changed]);
  });

  test.prop([pairs], few)('every difference has a reason', ({ before, after, asOf: [from, to] }) => {
    const { gained, lost, changed } = compare(before, after, { asOf: [from, to] });
    const unexplained = [...gained, ...lost, ...changed].filter(({ reasons }) => reasons.length === 0);
    expect(unexplained.map((each) => [keyOf(each), each.aspects])).toEqual([]);
  });

  it.each(companies)('%s with itself: nothing', (name) => {
    const { gained, lost, changed } = compare(company(name), company(name), { asOf });
    expect([gained, lost, changed]).toEqual([[], [], []]);
  });
});

describe('wrong input', () => {
  it.each([[{ asOf: ['2026-11-24'] }], [{ asOf: '24.11.2026' }], [{ from: '2026-11-24' }], [{ ruleset: [{}, {}] }]])(
    '%j is refused',
    (options) => {
      expect(() => compare({ jurisdictions: ['LU'] }, { jurisdictions: ['LU'] }, options as never)).toThrow(
        expect.objectContaining({ code: 'invalid-option' }),
      );
    },
  );

  it('a profile that is wrong on either side is refused', () => {
    const wrong = { jurisdictions: ['LU'], headcont: 1 } as never;
    for (const [one, other] of [
      [wrong, { jurisdictions: ['LU'] }],
      [{ jurisdictions: ['LU'] }, wrong],
    ] as const)
      expect(() => compare(one as never, other as never, { asOf })).toThrow(/headcount/);
  });
});
