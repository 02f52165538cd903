import { describe, expect, it } from 'vitest';
import { gate } from '../src/cli/gate.js';
import { evaluate } from '../src/evaluate.js';
import { pretty } from '../src/render/pretty.js';
import type { RuleFile } from '../src/rule.js';
import { checkRuleset } from '../src/ruleset-check.js';
import { facts, type Profile } from '../src/vocabulary.js';

const words = (text: string) => ({ fr: text, en: text, de: text });
const cites = [{ source: 'lu.test', at: '(1)' }];
const source = { name: words('test'), title: words('test'), date: '2020-01-01', weight: 'statute' };
const later = { ...source, date: '2024-03-01', weight: 'unpublished', decision: { court: 'Court' } };

type Version = RuleFile['versions'][number];
const law = (change: object): Version =>
  ({
    from: '2020-01-01',
    modality: 'obligation',
    appliesWhen: { fact: 'publicBody', operator: 'equal', value: false },
    text: words('duty'),
    cites,
    confidence: 'read',
    ...change,
  }) as Version;
const file = (versions: readonly Version[], change: object = {}) => ({
  title: words('rule'),
  subject: 'employer',
  versions,
  ...change,
});

/** The rules of a test, checked together with every source the vocabulary needs. */
function rulesetOf(rules: Readonly<Record<string, object>>) {
  const files = {
    manifest: {
      version: '2026.1.1',
      lawRead: { LU: { from: '2010-01-01', upTo: '2026-12-31' } },
      standing: [{ of: 'FR', in: 'LU', text: words('weighs'), cites }],
    },
    rules,
    sources: {
      ...needed,
      'lu/test.json': source,
      'fr/cass/test.json': { ...source, weight: 'published' },
      'lu/csj/later.json': later,
    },
  };
  return checkRuleset(files);
}

// The vocabulary points to sources of its own; they stand in for the shipped ones.
const needed = Object.fromEntries(
  facts.flatMap(({ definedIn }) => {
    if (!definedIn) return [];
    const [country, code, ...rest] = definedIn.source.split('.');
    return [[`${country}/${code}/${rest.join('.')}.json`, source] as const];
  }),
);

const report = (rules: Readonly<Record<string, object>>, profile: Profile, asOf = '2026-06-01') =>
  evaluate(profile, { asOf, ruleset: rulesetOf(rules) });
const lu = (rest: object): Profile => ({ jurisdictions: ['LU'], publicBody: false, ...rest }) as Profile;

describe('subjects', () => {
  const measureRule = file(
    [
      law({
        appliesWhen: { fact: 'monitoring.means', operator: 'equal', value: 'cctv' },
        metWhen: { fact: 'monitoring.individualNotice', operator: 'equal', value: true },
        consequences: [
          { id: 'fine', kind: 'criminal', severity: 'high', from: '2020-01-01', text: words('fine'), cites },
        ],
      }),
    ],
    { subject: 'monitoring' },
  );
  const rules = { 'lu/measure.json': measureRule };

  it('each measure has findings of its own', async () => {
    const { obligations, risks, notApplicable } = await report(
      rules,
      lu({
        monitoring: [
          { id: 'hall', means: 'cctv', individualNotice: false },
          { id: 'door', means: 'cctv', individualNotice: true },
          { id: 'van', means: 'geolocation' },
        ],
      }),
    );
    expect(obligations.map(({ subject, status }) => [subject, status])).toEqual([
      [{ kind: 'monitoring', id: 'hall' }, 'breached'],
      [{ kind: 'monitoring', id: 'door' }, 'met'],
    ]);
    expect(risks.map(({ id }) => id)).toEqual(['lu.measure#fine@hall']);
    expect(notApplicable).toEqual([
      expect.objectContaining({
        rule: 'lu.measure',
        subject: { kind: 'monitoring', id: 'van' },
        reason: 'condition',
        because: [{ fact: 'monitoring.means', found: 'geolocation' }],
      }),
    ]);
  });

  it('a question about a measure names the measure', async () => {
    const { questions } = await report(rules, lu({ monitoring: [{ id: 'hall', means: 'cctv' }, { id: 'door' }] }));
    expect(questions.map(({ fact, subject }) => [fact, subject])).toEqual([
      ['monitoring.individualNotice', { kind: 'monitoring', id: 'hall' }],
      ['monitoring.means', { kind: 'monitoring', id: 'door' }],
    ]);
  });

  it('a list left out becomes a question, and its rules are reported as not asked', async () => {
    const { questions, notApplicable } = await report(rules, lu({}));
    expect(questions).toEqual([expect.objectContaining({ fact: 'monitoring', settles: ['lu.measure'] })]);
    expect(notApplicable).toEqual([expect.objectContaining({ rule: 'lu.measure', reason: 'not-asked' })]);
  });

  it('an empty list says that there is nothing of the kind', async () => {
    const { questions, notApplicable } = await report(rules, lu({ monitoring: [] }));
    expect(questions).toEqual([]);
    expect(notApplicable).toEqual([expect.objectContaining({ rule: 'lu.measure', reason: 'no-subject' })]);
  });
});

describe('a fact of the employer in a rule about measures', () => {
  const rules = {
    'lu/measure.json': file(
      [
        law({
          appliesWhen: {
            all: [
              { fact: 'monitoring.means', operator: 'equal', value: 'cctv' },
              { fact: 'headcount', operator: 'greaterThanInclusive', value: 150 },
            ],
          },
        }),
      ],
      { subject: 'monitoring' },
    ),
  };

  it('is asked once, of the employer', async () => {
    const { questions } = await report(
      rules,
      lu({
        monitoring: [
          { id: 'a', means: 'cctv' },
          { id: 'b', means: 'cctv' },
        ],
      }),
    );
    expect(questions.map(({ fact, subject }) => [fact, subject])).toEqual([['headcount', { kind: 'employer' }]]);
  });
});

describe('versions', () => {
  const rules = {
    'lu/dated.json': file([
      law({ text: words('old') }),
      law({ from: '2022-01-01', text: words('new') }),
      { from: '2024-01-01', repealedBy: { source: 'lu.test', at: 'art. 2' } },
    ]),
  };
  it.each([
    ['2019-12-31', 'not-yet-in-force'],
    ['2020-01-01', 'old'],
    ['2021-12-31', 'old'],
    ['2022-01-01', 'new'],
    ['2023-12-31', 'new'],
    ['2024-01-01', 'repealed'],
  ])('on %s: %s', async (day, expected) => {
    const { obligations, notApplicable } = await report(rules, lu({}), day);
    expect(obligations[0]?.text.en ?? notApplicable[0]?.reason).toBe(expected);
  });
});

describe('one ruleset for several laws', () => {
  it('keeps them apart', async () => {
    const ruleset = rulesetOf({ 'lu/a.json': file([law({})]), 'fr/b.json': file([law({})]) });
    const rulesOf = async (...jurisdictions: ('LU' | 'FR')[]) =>
      (await evaluate({ jurisdictions, publicBody: false }, { asOf: '2026-06-01', ruleset })).obligations.map(
        ({ rule }) => rule,
      );
    expect(await rulesOf('LU')).toEqual(['lu.a']);
    expect(await rulesOf('FR')).toEqual(['fr.b']);
    expect(await rulesOf('FR', 'LU', 'FR')).toEqual(['fr.b', 'lu.a']);
    expect(await rulesOf('LU')).toEqual(['lu.a']);
  });
});

describe('deadlines', () => {
  const deadline = {
    start: 'disconnection.fine.notifiedOn',
    months: 1,
    what: words('act'),
    cites,
    endsOnHoliday: 'not-extended',
  };
  const duty = {
    'lu/due.json': file([law({ metWhen: { fact: 'statutoryStaff', operator: 'equal', value: true }, deadline })]),
  };
  const fined = (notifiedOn?: string, met?: boolean) =>
    lu({
      disconnection: { fine: { ...(notifiedOn && { notifiedOn }) } },
      ...(met !== undefined && { statutoryStaff: met }),
    });

  it.each([
    ['the last day', '2026-02-28', fined('2026-01-31', false), 'pending', '2026-02-28'],
    ['the day after', '2026-03-01', fined('2026-01-31', false), 'breached', '2026-02-28'],
    ['done in time', '2026-03-01', fined('2026-01-31', true), 'met', '2026-02-28'],
    ['nobody knows when it started', '2026-03-01', fined(undefined, false), 'open', undefined],
    ['nobody knows whether it was done', '2026-03-01', fined('2026-01-31'), 'open', '2026-02-28'],
  ])('%s', async (_, day, profile, status, on) => {
    const { obligations } = await report(duty, profile, day);
    expect([obligations[0]?.status, obligations[0]?.deadline?.on]).toEqual([status, on]);
  });

  it('that has no start asks for it', async () => {
    expect((await report(duty, fined(undefined, false))).questions).toMatchObject([
      { fact: 'disconnection.fine.notifiedOn', settles: ['lu.due'] },
    ]);
  });

  it('of what is done is listed no more', async () => {
    expect((await report(duty, fined('2026-01-31', true), '2026-02-01')).deadlines).toEqual([]);
  });

  it('that has passed ends a right, even one of which it is not known whether there was any', async () => {
    const right = {
      'lu/right.json': file([
        law({ modality: 'right', appliesWhen: { fact: 'statutoryStaff', operator: 'equal', value: true }, deadline }),
      ]),
    };
    const { permissions, notApplicable, questions } = await report(right, fined('2026-01-31'), '2026-03-01');
    expect([permissions, questions]).toEqual([[], []]);
    expect(notApplicable).toMatchObject([{ rule: 'lu.right', reason: 'expired' }]);
  });

  const ban = (endsWith: object) => ({
    'lu/ban.json': file(
      [
        law({
          modality: 'prohibition',
          metWhen: {
            fact: 'monitoring.goLiveOn',
            operator: 'after',
            value: { fact: 'monitoring.cnpdOpinion.answerBy' },
          },
          consequences: [
            { id: 'fine', kind: 'damages', severity: 'low', from: '2020-01-01', text: words('fine'), cites },
          ],
          deadline: { start: 'monitoring.cnpdOpinion.answerBy', marks: 'end', what: words('wait'), cites, ...endsWith },
        }),
      ],
      { subject: 'monitoring' },
    ),
  });
  const planned = (goLiveOn?: string) =>
    lu({
      monitoring: [
        { id: 'm', status: 'planned', ...(goLiveOn && { goLiveOn }), cnpdOpinion: { requestedOn: '2026-05-10' } },
      ],
    });

  it.each([
    ['excuses nothing', {}, '2026-05-20', '2026-05-15', 'breached', 1],
    [
      'breaks nothing before the event that would',
      { endsWith: 'monitoring.live' },
      '2026-05-20',
      '2026-05-15',
      'pending',
      0,
    ],
    ['nor while the event has no day', { endsWith: 'monitoring.live' }, undefined, '2026-05-15', 'open', 0],
    ['but from the event on', { endsWith: 'monitoring.live' }, '2026-05-20', '2026-05-20', 'breached', 1],
    ['and afterwards', { endsWith: 'monitoring.live' }, '2026-05-20', '2027-05-20', 'breached', 1],
  ])('that marks the end of a prohibition: %s', async (_, endsWith, goLiveOn, day, status, risks) => {
    const found = await report(ban(endsWith), planned(goLiveOn), day);
    expect([found.obligations[0]?.status, found.risks.length]).toEqual([status, risks]);
  });

  it('that marks the end of a prohibition is listed though it is kept', async () => {
    const { obligations, deadlines } = await report(ban({}), planned('2026-07-01'), '2026-05-15');
    expect([obligations[0]?.status, deadlines.map(({ on }) => on)]).toEqual(['met', ['2026-06-10']]);
  });

  it('that has passed is listed no more, earlier ones come first', async () => {
    const right = { 'lu/right.json': file([law({ modality: 'right', deadline: { ...deadline, months: 2 } })]) };
    const both = { ...duty, ...right };
    expect(
      (await report(both, fined('2026-01-31', false), '2026-02-01')).deadlines.map(({ rule, on }) => [rule, on]),
    ).toEqual([
      ['lu.due', '2026-02-28'],
      ['lu.right', '2026-03-31'],
    ]);
    expect((await report(both, fined('2026-01-31', false), '2026-03-01')).deadlines.map(({ rule }) => rule)).toEqual([
      'lu.right',
    ]);
    const late = await report(both, fined('2026-01-31', false), '2026-04-01');
    expect(late.deadlines).toEqual([]);
    expect(late.notApplicable).toContainEqual(expect.objectContaining({ rule: 'lu.right', reason: 'expired' }));
  });
});

describe('a deadline that ends with an event', () => {
  const before = {
    'lu/before.json': file(
      [
        law({
          appliesWhen: { fact: 'monitoring.means', operator: 'equal', value: 'cctv' },
          metWhen: { fact: 'monitoring.individualNotice', operator: 'equal', value: true },
          deadline: {
            start: 'monitoring.goLiveOn',
            days: 1,
            counted: 'before',
            endsWith: 'monitoring.live',
            what: words('tell them'),
            cites,
            endsOnHoliday: 'not-extended',
          },
          consequences: [
            { id: 'fine', kind: 'criminal', severity: 'high', from: '2020-01-01', text: words('fine'), cites },
          ],
        }),
      ],
      { subject: 'monitoring' },
    ),
  };
  const camera = (rest: object) =>
    lu({ monitoring: [{ id: 'hall', means: 'cctv', individualNotice: false, ...rest }] });

  it.each([
    ['planned for no day in particular', { status: 'planned' }, 'pending', undefined, []],
    ['planned, on the eve of its day', { status: 'planned', goLiveOn: '2026-06-02' }, 'pending', '2026-06-01', []],
    ['planned, on its day', { status: 'planned', goLiveOn: '2026-06-01' }, 'breached', '2026-05-31', ['certain']],
    ['live since no day in particular', { status: 'active' }, 'breached', undefined, ['certain']],
    [
      'active today, not yet on the day of the report',
      { status: 'active', goLiveOn: '2026-06-02' },
      'pending',
      '2026-06-01',
      [],
    ],
    ['nobody said where it stands', {}, 'open', undefined, ['possible']],
  ] as const)('%s', async (_, rest, status, on, certainties) => {
    const { obligations, risks } = await report(before, camera(rest));
    expect([obligations[0]?.status, obligations[0]?.deadline?.on]).toEqual([status, on]);
    expect(risks.map(({ certainty }) => certainty)).toEqual(certainties);
  });

  it('asks where the measure stands, not for a fact that nobody can state', async () => {
    expect((await report(before, camera({}))).questions).toMatchObject([
      { fact: 'monitoring.status', subject: { id: 'hall' }, settles: ['lu.before'] },
    ]);
  });
});

describe('a last day that marks the end of a prohibition', () => {
  const suspended = {
    'lu/suspended.json': file(
      [
        law({
          modality: 'prohibition',
          appliesWhen: { fact: 'asOf', operator: 'onOrBefore', value: { fact: 'monitoring.cnpdOpinion.answerBy' } },
          metWhen: { fact: 'monitoring.live', operator: 'equal', value: false },
          deadline: { start: 'monitoring.cnpdOpinion.answerBy', marks: 'end', what: words('not before'), cites },
        }),
      ],
      { subject: 'monitoring' },
    ),
  };
  const asked = (rest: object) => lu({ monitoring: [{ id: 'hall', ...rest }] });

  it('excuses nothing while it runs, and is listed, kept or not', async () => {
    for (const [status, verdict] of [
      ['planned', 'met'],
      ['active', 'breached'],
    ]) {
      const profile = asked({ status, cnpdOpinion: { requestedOn: '2026-05-10' } });
      const { obligations, deadlines } = await report(suspended, profile);
      expect(obligations).toMatchObject([{ status: verdict, deadline: { on: '2026-06-10', marks: 'end' } }]);
      // Whether the month of art. L.261-1 (4) is extended on a holiday stands with the time limit, not with the rule.
      expect(deadlines).toMatchObject([{ on: '2026-06-10', endsOnHoliday: 'unsettled' }]);
    }
  });

  it('asks for the day that starts the time, however long the way to it', async () => {
    const { questions } = await report(suspended, asked({ status: 'active' }));
    expect(questions).toMatchObject([{ fact: 'monitoring.cnpdOpinion.requestedOn', settles: ['lu.suspended'] }]);
  });
});

describe('a decision', () => {
  const both = [...cites, { source: 'lu.csj.later', at: '§ 1' }];
  const duty = { cites: both, metWhen: { fact: 'statutoryStaff', operator: 'equal', value: true } };
  const loss = { id: 'loss', kind: 'damages', severity: 'low', from: '2020-01-01', text: words('loss'), cites: both };
  const deadline = { start: 'staffDelegation.electedOn', years: 5, what: words('do'), cites: both };
  const rules = {
    'lu/loss.json': file([law({ ...duty, consequences: [loss] })]),
    'lu/time.json': file([law({ ...duty, deadline: { ...deadline, endsOnHoliday: 'unsettled' } })]),
  };
  const profile = lu({ statutoryStaff: false, staffDelegation: { electedOn: '2023-01-01' } });

  it.each([
    ['2024-02-29', cites, ['lu.test']],
    ['2024-03-01', both, ['lu.csj.later', 'lu.test']],
    ['2024-03-02', both, ['lu.csj.later', 'lu.test']],
  ])('as of %s is cited only once it has been given', async (asOf, expected, sources) => {
    const { obligations, risks, deadlines, citations } = await report(rules, profile, asOf);
    expect([...obligations, ...risks, ...deadlines].map((each) => each.cites)).toEqual(Array(4).fill(expected));
    expect(citations.map(({ id }) => id)).toEqual(sources);
  });
});

describe('a French rule that is read in Luxembourg', () => {
  const breach = law({
    metWhen: { fact: 'statutoryStaff', operator: 'equal', value: true },
    consequences: [
      {
        id: 'fine',
        kind: 'criminal',
        severity: 'high',
        from: '2020-01-01',
        amount: { min: 1, max: 2, currency: 'EUR' },
        text: words('fine'),
        cites,
      },
    ],
  });
  const decision = { source: 'fr.cass.test', at: '§ 1' };
  const rules = {
    'fr/decision.json': file([{ ...breach, cites: [...cites, decision] } as Version], { persuasiveIn: ['LU'] }),
    'fr/statute.json': file([breach]),
  };

  it('is persuasive: it has its status, but counts nowhere', async () => {
    const { obligations, risks, summary, citations } = await report(rules, lu({ statutoryStaff: false }));
    expect(obligations.map(({ rule, status, authority }) => [rule, status, authority])).toEqual([
      ['fr.decision', 'breached', 'persuasive'],
    ]);
    expect(risks).toEqual([]);
    expect(summary).toEqual({
      counts: { breached: 0, open: 0, possible: 0, pending: 0, met: 0, applies: 0 },
      exposure: { min: 0, max: 0, currency: 'EUR', certain: { min: 0, max: 0 } },
      worstSeverity: null,
    });
    // Of its sources the decision alone: French statutes are no law in Luxembourg, nor are French sanctions.
    expect(obligations[0]).toMatchObject({ cites: [decision], consequences: [], standing: { text: words('weighs') } });
    expect(citations.map(({ id }) => id)).toEqual(['fr.cass.test', 'lu.test']);
  });

  it('binds in France, with the statute', async () => {
    const { obligations, risks, summary } = await report(rules, {
      ...lu({ statutoryStaff: false }),
      jurisdictions: ['FR', 'LU'],
    });
    expect(obligations.map(({ rule, authority }) => [rule, authority])).toEqual([
      ['fr.decision', 'binding'],
      ['fr.statute', 'binding'],
    ]);
    expect(risks).toHaveLength(2);
    expect(summary).toMatchObject({ counts: { breached: 2 }, exposure: { min: 2, max: 4 }, worstSeverity: 'high' });
  });
});

describe('risks', () => {
  const fine = (id: string, min: number, max: number, change: object = {}) => ({
    id,
    kind: 'administrative-fine',
    severity: 'medium',
    from: '2020-01-01',
    amount: { min, max, currency: 'EUR' },
    text: words(id),
    cites,
    ...change,
  });
  const withFines = (...consequences: object[]) => ({
    'lu/a.json': file([law({ metWhen: { fact: 'statutoryStaff', operator: 'equal', value: true }, consequences })]),
  });
  const broken = lu({ statutoryStaff: false });

  it('add up; those that overlap count once, with the largest', async () => {
    const { summary } = await report(
      withFines(fine('one', 10, 100), fine('two', 5, 50), fine('more', 10, 300, { overlaps: 'lu.a#one' })),
      broken,
    );
    expect(summary.exposure).toEqual({ min: 15, max: 350, currency: 'EUR', certain: { min: 15, max: 350 } });
  });

  it.each([
    ['2021-12-31', []],
    ['2022-01-01', ['uncertain']],
    ['2022-06-30', ['uncertain']],
    ['2022-07-01', ['certain']],
  ])('have a clock of their own: on %s %j', async (day, certainties) => {
    const consequence = fine('one', 1, 2, {
      from: '2022-07-01',
      disputed: { from: '2022-01-01', to: '2022-06-30', why: words('why') },
    });
    const { risks } = await report(withFines(consequence), broken, day);
    expect(risks.map(({ certainty }) => certainty)).toEqual(certainties);
  });

  it('shared with another rule stand there once and count once', async () => {
    const rules = {
      ...withFines(fine('one', 10, 100)),
      'lu/b.json': file([
        law({
          metWhen: { fact: 'statutoryStaff', operator: 'equal', value: true },
          consequences: [{ sameAs: 'lu.a#one' }, fine('own', 1, 2)],
        }),
      ]),
    };
    const { risks, summary } = await report(rules, broken);
    expect(risks.map(({ id, overlaps }) => [id, overlaps])).toEqual([
      ['lu.a#one', undefined],
      ['lu.b#one', 'lu.a#one'],
      ['lu.b#own', undefined],
    ]);
    expect(risks[1]?.text).toEqual(risks[0]?.text);
    expect(summary.exposure.certain).toEqual({ min: 11, max: 102 });
  });

  it('threaten only those they are meant for; where that is not known they are possible, and a question', async () => {
    const rules = withFines(
      fine('one', 10, 100, { appliesWhen: { fact: 'internalRules.exists', operator: 'equal', value: true } }),
    );
    const given = async (exists?: boolean) =>
      report(rules, lu({ statutoryStaff: false, ...(exists !== undefined && { internalRules: { exists } }) }));
    const [threatened, spared, unknown] = [await given(true), await given(false), await given()];
    expect([threatened, spared, unknown].map(({ risks }) => risks.map(({ certainty }) => certainty))).toEqual([
      ['certain'],
      [],
      ['possible'],
    ]);
    expect([threatened, spared, unknown].map(({ obligations }) => obligations[0]?.status)).toEqual(
      Array(3).fill('breached'),
    );
    expect(unknown.risks[0]?.missing).toEqual(['internalRules.exists']);
    expect(unknown.questions).toMatchObject([{ fact: 'internalRules.exists', settles: [], concerns: ['lu.a'] }]);
    expect(unknown.obligations[0]?.missing).toEqual([]);
    expect(threatened.questions).toEqual([]);
  });

  it('of a share of the turnover are told as such', async () => {
    const rules = withFines(
      fine('one', 0, 20, { amount: { min: 0, max: 20, currency: 'EUR', orShareOfTurnover: 0.04 } }),
    );
    const told = await report(rules, broken);
    expect(told.summary.exposure).toMatchObject({ max: 20, orShareOfTurnover: 0.04 });
    expect(pretty(told, { language: 'en', colour: false, columns: 200 })).toContain(
      'or 4% of worldwide yearly turnover',
    );
    expect((await report(withFines(fine('one', 1, 2)), broken)).summary.exposure).not.toHaveProperty(
      'orShareOfTurnover',
    );
  });

  it('are possible while facts are missing, with nothing certain in the sum', async () => {
    const { risks, summary } = await report(withFines(fine('one', 10, 100)), lu({}));
    expect(risks.map(({ certainty }) => certainty)).toEqual(['possible']);
    expect(summary).toMatchObject({ exposure: { min: 0, max: 100 }, worstSeverity: null });
  });

  it('of an item overlap with those of the same item', async () => {
    const rules = {
      'lu/a.json': file(
        [
          law({
            appliesWhen: { fact: 'monitoring.sound', operator: 'equal', value: true },
            metWhen: { fact: 'monitoring.covert', operator: 'equal', value: false },
            consequences: [fine('one', 10, 100), fine('more', 10, 300, { overlaps: 'lu.a#one' })],
          }),
        ],
        { subject: 'monitoring' },
      ),
    };
    const measure = (id: string) => ({ id, sound: true, covert: true });
    const { risks, summary } = await report(rules, lu({ monitoring: [measure('x'), measure('y')] }));
    expect(risks.map(({ id, overlaps }) => [id, overlaps])).toEqual([
      ['lu.a#one@x', undefined],
      ['lu.a#more@x', 'lu.a#one@x'],
      ['lu.a#one@y', undefined],
      ['lu.a#more@y', 'lu.a#one@y'],
    ]);
    expect(summary.exposure.certain).toEqual({ min: 20, max: 600 });
  });

  it('are none when the duty is met', async () => {
    expect((await report(withFines(fine('one', 10, 100)), lu({ statutoryStaff: true }))).risks).toEqual([]);
  });
});

describe('questions', () => {
  const needs = (...facts: string[]) =>
    file([law({ appliesWhen: { all: facts.map((fact) => ({ fact, operator: 'equal', value: true })) } })]);

  it('come in the order that settles most first', async () => {
    const rules = {
      'lu/a.json': needs('statutoryStaff'),
      'lu/b.json': needs('statutoryStaff', 'cse.exists'),
      'lu/c.json': needs('statutoryStaff', 'cse.exists', 'unionSection.exists'),
    };
    const { questions } = await report(rules, lu({}));
    expect(questions.map(({ fact, settles }) => [fact, settles.length])).toEqual([
      ['statutoryStaff', 3],
      ['cse.exists', 2],
      ['unionSection.exists', 1],
    ]);
  });

  it('are not asked about what can no longer matter', async () => {
    const rules = { 'lu/b.json': needs('statutoryStaff', 'cse.exists') };
    expect((await report(rules, lu({ statutoryStaff: false }))).questions).toEqual([]);
  });
});

describe('what a reader must know of the report as a whole', () => {
  const rules = { 'lu/a.json': file([law({})]) };
  it.each([
    ['2009-12-31', 'before-law-read'],
    ['2010-01-01', undefined],
    ['2026-12-31', undefined],
    ['2027-01-01', 'after-law-read'],
  ])('on %s: %s', async (day, code) => {
    expect((await report(rules, lu({}), day)).warnings[0]?.code).toBe(code);
  });

  it('a law named twice is one law', async () => {
    expect((await report(rules, { jurisdictions: ['LU', 'LU'] }, '2027-01-01')).warnings).toHaveLength(1);
  });

  it('the reasons of a verdict are the leaves that carry it, through a negation too', async () => {
    const condition = {
      all: [
        {
          not: {
            any: [
              { fact: 'statutoryStaff', operator: 'equal', value: true },
              { fact: 'cse.exists', operator: 'equal', value: true },
            ],
          },
        },
        {
          any: [
            { fact: 'publicBody', operator: 'equal', value: false },
            { fact: 'unionSection.exists', operator: 'equal', value: true },
          ],
        },
      ],
    };
    const profile = lu({ statutoryStaff: false, cse: { exists: false }, unionSection: { exists: false } });
    const { obligations } = await report({ 'lu/not.json': file([law({ appliesWhen: condition })]) }, profile);
    expect(obligations[0]?.because).toEqual([
      { fact: 'statutoryStaff', found: false },
      { fact: 'cse.exists', found: false },
      { fact: 'publicBody', found: false },
    ]);
  });

  it('nothing of a profile can steer a terminal', async () => {
    const measure = {
      'lu/m.json': file([law({ appliesWhen: { fact: 'monitoring.sound', operator: 'equal', value: true } })], {
        subject: 'monitoring',
      }),
    };
    const shown = pretty(
      await report(
        measure,
        lu({ name: 'a\u001b[2Jb\u202Ec', monitoring: [{ id: '\u001b]0;title\u0007', sound: true }] }),
      ),
      { language: 'en', colour: false, columns: 80 },
    );
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(shown).toContain('monitoring measure');
  });

  it('only what binds leaves a run undetermined', async () => {
    const open = law({ metWhen: { fact: 'statutoryStaff', operator: 'equal', value: true } });
    const decided = { ...open, cites: [{ source: 'fr.cass.test', at: '§ 1' }] } as Version;
    const readInLuxembourg = { 'fr/decision.json': file([decided], { persuasiveIn: ['LU'] }) };
    expect(gate(await report(readInLuxembourg, lu({})), 'unknown')).toBe(0);
    expect(gate(await report({ 'lu/duty.json': file([open]) }, lu({})), 'unknown')).toBe(3);
    expect(
      gate(
        await report(
          {
            'lu/good.json': file([
              law({ modality: 'recommendation', metWhen: { fact: 'statutoryStaff', operator: 'equal', value: true } }),
            ]),
          },
          lu({}),
        ),
        'unknown',
      ),
    ).toBe(0);
  });

  it('a law that is not covered is named', async () => {
    const { warnings, meta } = await report(rules, { jurisdictions: ['FR'] });
    expect(warnings.map(({ code, jurisdiction }) => [code, jurisdiction])).toEqual([['law-not-covered', 'FR']]);
    expect(meta.lawReadUpTo).toEqual({});
  });

  it('the same profile, day and rules give the same report, to the byte', async () => {
    const one = await report(rules, { jurisdictions: ['LU'], headcount: 3, publicBody: false });
    const two = await report(rules, { publicBody: false, headcount: 3, jurisdictions: ['LU'] });
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  });

  it('what a caller does to a report does not reach the next one', async () => {
    const first = await report(rules, lu({}));
    const cite = first.obligations[0]?.cites[0] as { at: string };
    expect(() => {
      cite.at = 'elsewhere';
    }).toThrow(TypeError);
    (first.obligations as unknown[]).length = 0;
    expect((await report(rules, lu({}))).obligations[0]?.cites).toEqual(cites);
  });

  it('the trace is there when asked for, and only then', async () => {
    const ruleset = rulesetOf(rules);
    const traced = await evaluate(lu({}), { asOf: '2026-06-01', ruleset, trace: true });
    expect(traced.obligations[0]?.trace?.applies).toEqual({
      fact: 'publicBody',
      operator: 'equal',
      value: false,
      found: false,
      expected: false,
      truth: true,
    });
    expect((await evaluate(lu({}), { asOf: '2026-06-01', ruleset })).obligations[0]).not.toHaveProperty('trace');
  });
});
