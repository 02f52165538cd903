import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type Condition, judge, type Leaf, leaves } from '../src/condition.js';
import { truthFor } from '../src/decide/plain.js';
import { evaluateSync } from '../src/evaluate.js';
import { isDefect, type LintFinding } from '../src/lint/finding.js';
import { type LintKind, lintKinds } from '../src/lint/kinds.js';
import { type LintOptions, lintRuleset } from '../src/lint/lint.js';
import type { LawFile, RuleFile } from '../src/rule.js';
import type { Ruleset } from '../src/ruleset.js';
import { shippedRuleset } from '../src/shipped.js';
import { factNamed, facts } from '../src/vocabulary.js';
import { outcomeOf } from './outcome.js';
import { rule, rulesetOf, version } from './rule-of.js';

const leaf = (fact: string, operator: Leaf['operator'], value: Leaf['value']): Leaf => ({ fact, operator, value });
const yes = (fact: string): Leaf => leaf(fact, 'equal', true);
const all = (...parts: readonly Condition[]): Condition => ({ all: parts });
const any = (...parts: readonly Condition[]): Condition => ({ any: parts });
const below = (n: number, fact = 'headcount') => leaf(fact, 'lessThan', n);
const upTo = (n: number) => leaf('headcount', 'lessThanInclusive', n);
const from = (n: number, fact = 'headcount') => leaf(fact, 'greaterThanInclusive', n);
const above = (n: number) => leaf('headcount', 'greaterThan', n);

const delegation = yes('staffDelegation.exists');
const words = { fr: 'a', en: 'b', de: 'c' };
const consequence = (appliesWhen: Condition): NonNullable<LawFile['consequences']> => [
  {
    id: 'fine',
    kind: 'administrative-fine',
    severity: 'low',
    from: '2020-01-01',
    text: words,
    cites: [{ source: 'lu.ct.L312-9', at: 'al. 1' }],
    appliesWhen,
  },
];

/** One rule for each version given, `lu.a`, `lu.b`, …, about the employer. */
const rules = (...versions: readonly LawFile[]): Readonly<Record<string, RuleFile>> =>
  Object.fromEntries(versions.map((each, index) => [`lu/${'abcdef'[index]}.json`, rule([each])]));

const brief = ({ kind, rules: ids, place, fact }: LintFinding): string =>
  [kind, ids.join('+'), place ?? fact ?? ''].filter(Boolean).join(' ');

const lint = (files: Readonly<Record<string, RuleFile>>, options?: LintOptions, manifest?: object) => {
  const ruleset = rulesetOf(files, manifest);
  return { ruleset, findings: lintRuleset(ruleset, options) };
};

const found = (...versions: readonly LawFile[]) => lint(rules(...versions)).findings.map(brief);

/** What the report says of each rule of a finding, for the profile that shows it. */
const shown = ({ ruleset, findings }: { ruleset: Ruleset; findings: readonly LintFinding[] }) =>
  findings.map(({ rules: ids, example }) => {
    if (!example) return [];
    const report = evaluateSync(example.profile, { asOf: example.asOf, ruleset });
    return ids.map((id) => outcomeOf(report, id).status);
  });

/** Rules that mean something: about the same subjects and facts as the seeded defects, without their defects. */
const clean = rules(
  version({ appliesWhen: all(delegation, below(150)), metWhen: yes('disconnection.delegationConsulted') }),
  version({ appliesWhen: all(delegation, from(150)), metWhen: yes('disconnection.delegationAgreed') }),
  version({
    appliesWhen: yes('digitalTools.usedForWork'),
    metWhen: leaf('disconnection.source', 'notEqual', 'none'),
    consequences: consequence(from(15)),
  }),
  version({
    modality: 'prohibition',
    appliesWhen: all(yes('disconnection.injunction.received'), leaf('disconnection.source', 'notEqual', 'charter')),
    metWhen: all(yes('disconnection.injunction.complied'), leaf('disconnection.source', 'notEqual', 'undertaking')),
  }),
  version({ modality: 'permission', appliesWhen: below(15) }),
);

describe('a ruleset without defects', () => {
  it('is passed over in silence', () => {
    expect(lint(clean).findings).toEqual([]);
  });

  it('may end with a repeal, and say something new in each version', () => {
    const rest = { appliesWhen: delegation, metWhen: yes('disconnection.delegationInformed') };
    const repealedBy = { source: 'lu.ct.L312-9', at: 'al. 1' };
    const versions = [
      version(rest),
      version({ ...rest, from: '2021-01-01', confidence: 'quoted' }),
      { from: '2022-01-01', repealedBy },
    ];
    expect(lint({ 'lu/a.json': rule(versions) }).findings).toEqual([]);
  });
});

/** Each kind of defect, seeded; which findings it brings, and what the report says for the profile that shows it. */
const seeded: readonly (readonly [
  string,
  LintKind,
  readonly LawFile[],
  readonly string[],
  readonly (readonly string[])[],
])[] = [
  [
    'a number that is small and great at once',
    'never-applies',
    [version({ appliesWhen: all(below(150), from(150)) })],
    ['never-applies lu.a versions[0].appliesWhen'],
    [['not-applicable']],
  ],
  [
    'a word that a day belies',
    'never-applies',
    [
      version({
        appliesWhen: all(
          yes('disconnection.injunction.received'),
          leaf('disconnection.injunction.notifiedOn', 'after', { fact: 'asOf' }),
        ),
      }),
    ],
    ['never-applies lu.a versions[0].appliesWhen'],
    [['not-applicable']],
  ],
  [
    'days that would have to run backwards',
    'never-applies',
    [
      version({
        appliesWhen: leaf('disconnection.injunction.complyBy', 'before', {
          fact: 'disconnection.injunction.notifiedOn',
        }),
      }),
    ],
    ['never-applies lu.a versions[0].appliesWhen'],
    [['not-applicable']],
  ],
  [
    'a number that is small or great',
    'always-applies',
    [version({ appliesWhen: any(below(150), from(150)) })],
    ['always-applies lu.a versions[0].appliesWhen'],
    [['applies']],
  ],
  [
    'a duty that nobody can meet',
    'never-met',
    [version({ appliesWhen: from(150), metWhen: all(yes('publicBody'), below(100)) })],
    ['never-met lu.a versions[0].metWhen'],
    [['breached']],
  ],
  [
    'a duty that nobody can breach',
    'always-met',
    [version({ appliesWhen: from(150), metWhen: any(yes('publicBody'), from(100)) })],
    ['always-met lu.a versions[0].metWhen'],
    [['met']],
  ],
  [
    'a duty and a ban of the same thing',
    'opposite-duties',
    [
      version({ appliesWhen: delegation, metWhen: leaf('disconnection.source', 'equal', 'charter') }),
      version({
        modality: 'prohibition',
        appliesWhen: from(15),
        metWhen: leaf('disconnection.source', 'notEqual', 'charter'),
      }),
    ],
    ['opposite-duties lu.a+lu.b'],
    [['met', 'breached']],
  ],
  [
    'two duties that agree below a number and not from it on',
    'opposite-duties',
    [
      version({ appliesWhen: delegation, metWhen: yes('disconnection.delegationAgreed') }),
      version({
        appliesWhen: from(50),
        metWhen: any(leaf('disconnection.delegationAgreed', 'equal', false), all(below(150), yes('publicBody'))),
      }),
    ],
    ['opposite-duties lu.a+lu.b'],
    [['met', 'breached']],
  ],
  [
    'two choices where one alone can be made',
    'opposite-duties',
    [
      version({ appliesWhen: delegation, metWhen: leaf('disconnection.source', 'equal', 'charter') }),
      version({
        appliesWhen: all(delegation, leaf('disconnection.source', 'notEqual', 'none')),
        metWhen: leaf('disconnection.source', 'equal', 'undertaking'),
      }),
    ],
    ['opposite-duties lu.a+lu.b'],
    [['met', 'breached']],
  ],
  [
    'consultation up to a number and agreement from it on',
    'consulted-and-agreed',
    [
      version({ appliesWhen: all(delegation, upTo(150)), metWhen: yes('telework.delegationConsulted') }),
      version({ appliesWhen: all(delegation, from(150)), metWhen: yes('telework.delegationAgreed') }),
    ],
    ['consulted-and-agreed lu.a+lu.b'],
    [['open', 'open']],
  ],
  [
    'consultation below a number and agreement above it',
    'neither-consulted-nor-agreed',
    [
      version({ appliesWhen: all(delegation, below(150)), metWhen: yes('telework.delegationConsulted') }),
      version({ appliesWhen: all(delegation, above(150)), metWhen: yes('telework.delegationAgreed') }),
    ],
    ['neither-consulted-nor-agreed lu.a+lu.b headcount'],
    [['not-applicable', 'not-applicable']],
  ],
  [
    'two rules with nothing to meet that a number should divide, both at once',
    'consulted-and-agreed',
    [version({ appliesWhen: all(delegation, below(151)) }), version({ appliesWhen: all(delegation, from(150)) })],
    ['consulted-and-agreed lu.a+lu.b'],
    [['applies', 'applies']],
  ],
  [
    'two rules with nothing to meet that a number should divide, with a gap',
    'neither-consulted-nor-agreed',
    [version({ appliesWhen: all(delegation, below(100)) }), version({ appliesWhen: all(delegation, from(150)) })],
    ['neither-consulted-nor-agreed lu.a+lu.b headcount'],
    [['not-applicable', 'not-applicable']],
  ],
  [
    'a number within a number',
    'idle-leaf',
    [version({ appliesWhen: all(from(50), from(20)) })],
    ['idle-leaf lu.a versions[0].appliesWhen.all[1]'],
    [['not-applicable']],
  ],
  [
    'what the rule asks holds already where it applies',
    'idle-leaf',
    [version({ appliesWhen: from(150), metWhen: all(yes('publicBody'), from(50)) })],
    ['idle-leaf lu.a versions[0].metWhen.all[1]'],
    [['met']],
  ],
  [
    'a consequence for whom the rule spares',
    'idle-leaf',
    [
      version({
        appliesWhen: from(150),
        metWhen: yes('publicBody'),
        consequences: consequence(any(delegation, below(150))),
      }),
    ],
    ['idle-leaf lu.a versions[0].consequences[0].appliesWhen.any[1]'],
    [['open']],
  ],
  [
    'a day that its word has told',
    'idle-leaf',
    [
      version({
        appliesWhen: all(
          yes('disconnection.injunction.received'),
          leaf('disconnection.injunction.notifiedOn', 'onOrBefore', { fact: 'asOf' }),
        ),
      }),
    ],
    // Not the word: whoever states it alone is not asked for the day.
    ['idle-leaf lu.a versions[0].appliesWhen.all[1]'],
    [['not-applicable']],
  ],
];

describe('each kind of defect is found', () => {
  it.each(seeded)('%s', (_, kind, versions, expected, statuses) => {
    const result = lint(rules(...versions));
    expect(result.findings.map(brief)).toEqual(expected);
    expect(result.findings.every((finding) => finding.kind === kind)).toBe(true);
    expect(shown(result)).toEqual(statuses);
  });

  it('the number of a gap, and what applies on either side of it', () => {
    const { findings } = lint(
      rules(
        version({ appliesWhen: all(delegation, below(150)), metWhen: yes('telework.delegationConsulted') }),
        version({ appliesWhen: all(delegation, above(150)), metWhen: yes('telework.delegationAgreed') }),
      ),
    );
    expect(findings[0]?.numbers).toEqual([
      { value: 149, rules: ['lu.a'] },
      { value: 150, rules: [] },
      { value: 151, rules: ['lu.b'] },
    ]);
    expect(findings[0]?.example?.profile.headcount).toBe(150);
  });

  it('a rule about a measure is shown by a measure', () => {
    const files = {
      'lu/a.json': rule(
        [version({ appliesWhen: all(yes('monitoring.sound'), leaf('monitoring.sound', 'equal', false)) })],
        'monitoring',
      ),
    };
    const [finding] = lint(files).findings;
    expect(finding?.example?.profile.monitoring).toEqual([{ id: 'example', sound: expect.any(Boolean) }]);
  });

  it('a fact that no rule reads, and one that says so without need', () => {
    const options: LintOptions = {
      facts: [
        'headcount',
        'publicBody',
        'staffDelegation.electedOn',
        'disconnection.injunction.notifiedOn',
        'monitoring',
      ],
    };
    // The day of an injunction is read through the word it tells; the last elections say why nothing reads them.
    const received = { 'lu/g.json': rule([version({ appliesWhen: yes('disconnection.injunction.received') })]) };
    expect(lint(received, options).findings.map(brief)).toEqual([
      'unused-fact headcount',
      'unused-fact publicBody',
      'unused-fact staffDelegation.electedOn',
      'unused-fact monitoring',
    ]);
    expect(
      lint(received, options)
        .findings.filter((each) => !isDefect(each))
        .map(brief),
    ).toEqual(['unused-fact staffDelegation.electedOn']);
    const elected = version({ appliesWhen: leaf('staffDelegation.electedOn', 'before', { fact: 'asOf' }) });
    expect(lint(rules(elected), { facts: ['staffDelegation.electedOn'] }).findings.map(brief)).toEqual([
      'needless-acceptance staffDelegation.electedOn',
    ]);
    expect(lint(received).findings).toEqual([]);
  });

  it('the profile that states an unused fact is a profile', () => {
    const { ruleset, findings } = lint(clean, { facts: facts.map(({ name }) => name) });
    expect(findings.length).toBeGreaterThan(100);
    for (const { example } of findings) {
      if (!example) throw new Error('no example');
      expect(evaluateSync(example.profile, { asOf: example.asOf, ruleset }).meta.asOf).toBe(example.asOf);
    }
  });

  const rest = { appliesWhen: delegation, metWhen: yes('disconnection.delegationInformed') };
  const repealedBy = { source: 'lu.ct.L312-9', at: 'al. 1' };
  it.each<[string, RuleFile['versions'], string[]]>([
    [
      'a version that starts when the one before does',
      [version(rest), version({ ...rest, confidence: 'quoted' })],
      ['version-order lu.a versions[1]'],
    ],
    [
      'a version that starts earlier',
      [version(rest), version({ ...rest, confidence: 'quoted', from: '2019-01-01' })],
      ['version-order lu.a versions[1]'],
    ],
    [
      'a version after a repeal',
      [version(rest), { from: '2021-01-01', repealedBy }, version({ ...rest, from: '2022-01-01' })],
      ['version-gap lu.a versions[2]'],
    ],
    [
      'a version that says what the one before says',
      [version(rest), version({ ...rest, from: '2021-01-01' })],
      ['version-repeated lu.a versions[1]'],
    ],
  ])('%s', (_, versions, expected) => {
    const result = lint({ 'lu/a.json': rule(versions) });
    expect(result.findings.map(brief)).toEqual(expected);
    expect(shown(result)).toEqual([['open']]);
  });

  it('what is too much to look through is said to be', () => {
    const many = (fact: string, list: string) =>
      Object.keys(factNamed(list)?.choices ?? {}).map((value) => leaf(fact, 'contains', value));
    const condition = all(
      ...many('monitoring.purposes', 'monitoring.purposes'),
      ...many('monitoring.purposes', 'monitoring.means'),
    );
    const files = { 'lu/a.json': rule([version({ appliesWhen: condition })], 'monitoring') };
    expect(new Set(lint(files).findings.map(({ kind }) => kind))).toEqual(new Set(['not-examined']));
  });

  it('every kind has been seeded', () => {
    const kinds = new Set<string>(seeded.map(([, kind]) => kind));
    const elsewhere = [
      'unused-fact',
      'version-order',
      'version-gap',
      'version-repeated',
      'not-examined',
      'needless-acceptance',
    ];
    expect(lintKinds.filter((kind) => !kinds.has(kind))).toEqual(elsewhere);
  });
});

describe('leaves of random conditions', () => {
  const anyLeaf = fc.oneof(
    fc.record({
      fact: fc.constant('headcount'),
      operator: fc.constantFrom('lessThan', 'lessThanInclusive', 'greaterThan', 'equal'),
      value: fc.constantFrom(1, 2),
    }),
    fc.record({ fact: fc.constant('publicBody'), operator: fc.constantFrom('equal', 'notEqual'), value: fc.boolean() }),
    fc.record({
      fact: fc.constant('disconnection.source'),
      operator: fc.constantFrom('in', 'notIn'),
      value: fc.constantFrom(['none'], ['none', 'charter']),
    }),
  ) as fc.Arbitrary<Leaf>;
  const condition = fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 2 },
      anyLeaf,
      fc.record({ all: fc.array(tie('node'), { minLength: 2, maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('node'), { minLength: 2, maxLength: 3 }) }),
      fc.record({ not: tie('node') }),
    ),
  })).node;

  const everybody = [0, 1, 2, 3].flatMap((headcount) =>
    [true, false].flatMap((publicBody) =>
      ['none', 'charter', 'undertaking'].map((source) => ({ headcount, publicBody, 'disconnection.source': source })),
    ),
  );
  const seen = { idle: 0, busy: 0 };

  test.prop([condition], { numRuns: Number(process.env.PROFILES ?? 150) })(
    'are idle when, for everybody there is, nothing would change with one of them always true or always false',
    (random) => {
      const own = JSON.parse(JSON.stringify(random)) as Condition;
      const truths = everybody.map((facts) => truthFor(own, facts));
      const same = (one: Leaf, instead: boolean) =>
        everybody.every(
          (facts, index) => judge(own, (each) => (each === one ? instead : truthFor(each, facts))) === truths[index],
        );
      const idle = leaves(own).filter((one) => same(one, true) || same(one, false));
      const constant = new Set(truths).size === 1;
      const { findings } = lint(rules(version({ appliesWhen: own })));
      const kinds = findings.map(({ kind }) => kind);
      if (constant) expect(kinds).toEqual([truths[0] ? 'always-applies' : 'never-applies']);
      else expect(findings.map((each) => [each.kind, each.leaf])).toEqual(idle.map((one) => ['idle-leaf', one]));
      seen[idle.length > 0 ? 'idle' : 'busy'] += 1;
    },
  );

  it('were of both sorts', () => {
    expect(Math.min(seen.idle, seen.busy)).toBeGreaterThan(10);
  });
});

describe('no defect', () => {
  it('where one duty only arises from the breach of another', () => {
    const source = leaf('disconnection.source', 'equal', 'none');
    const regime = version({ appliesWhen: delegation, metWhen: { not: source } });
    const toCome = version({ appliesWhen: all(delegation, source), metWhen: yes('disconnection.communicatedToStaff') });
    expect(found(regime, toCome)).toEqual([]);
  });

  it('where two duties differ but can both be met, or do not apply together', () => {
    const ask = (applies: Condition, source: string[]) =>
      version({ appliesWhen: applies, metWhen: leaf('disconnection.source', 'in', source) });
    expect(found(ask(delegation, ['charter', 'undertaking']), ask(from(15), ['undertaking', 'none']))).toEqual([]);
    expect(found(ask(below(15), ['charter']), ask(from(15), ['none']))).toEqual([]);
  });

  it('where there is still time for the one while the other forbids it today', () => {
    const source = { source: 'lu.ct.L312-9', at: 'al. 1' };
    const inTime = version({
      appliesWhen: yes('disconnection.injunction.received'),
      metWhen: yes('disconnection.injunction.complied'),
      deadline: {
        start: 'disconnection.injunction.notifiedOn',
        days: 8,
        what: words,
        cites: [source],
        endsOnHoliday: 'not-extended',
      },
    });
    const notToday = version({
      modality: 'prohibition',
      appliesWhen: leaf('disconnection.injunction.notifiedOn', 'equal', { fact: 'asOf' }),
      metWhen: leaf('disconnection.injunction.complied', 'equal', false),
    });
    expect(found(inTime, notToday)).toEqual([]);
  });

  it('where neither consultation nor agreement is due below a least number', () => {
    const least = from(15);
    expect(
      found(
        version({ appliesWhen: all(delegation, least, below(150)), metWhen: yes('telework.delegationConsulted') }),
        version({ appliesWhen: all(delegation, from(150)), metWhen: yes('telework.delegationAgreed') }),
      ),
    ).toEqual([]);
  });

  it('in two duties of different laws, or at different times', () => {
    const charter = version({ appliesWhen: delegation, metWhen: leaf('disconnection.source', 'equal', 'charter') });
    const none = version({ appliesWhen: delegation, metWhen: leaf('disconnection.source', 'equal', 'none') });
    expect(lint({ 'lu/a.json': rule([charter]), 'fr/b.json': rule([none]) }).findings).toEqual([]);
    const ended = [charter, { from: '2020-06-01', repealedBy: { source: 'lu.ct.L312-9', at: 'al. 1' } }];
    expect(lint({ 'lu/a.json': rule(ended), 'lu/b.json': rule([{ ...none, from: '2020-06-01' }]) }).findings).toEqual(
      [],
    );
    expect(
      lint({ 'lu/a.json': rule(ended), 'lu/b.json': rule([{ ...none, from: '2020-05-31' }]) }).findings,
    ).toHaveLength(1);
  });

  it('in a leaf that spares those who state a word the question for its day', () => {
    // Informed before it went live: for a measure that is only planned, no day is needed to say so.
    const given = leaf('monitoring.priorInformation.givenOn', 'before', { fact: 'monitoring.goLiveOn' });
    const inTime = leaf('monitoring.priorInformation.givenOn', 'onOrBefore', { fact: 'asOf' });
    const planned = leaf('monitoring.live', 'equal', false);
    const law = version({ appliesWhen: yes('monitoring.sound'), metWhen: all(inTime, any(planned, given)) });
    expect(lint({ 'lu/a.json': rule([law], 'monitoring') }).findings).toEqual([]);
  });
});

describe('what the manifest accepts', () => {
  const always = rules(version({ modality: 'recommendation', appliesWhen: any(below(150), from(150)) }));
  const accepted = [
    { kind: 'always-applies', of: 'lu.a', place: 'versions[0].appliesWhen', why: 'good practice for everybody' },
  ];

  it('is told with the reason, and is no defect', () => {
    const { findings } = lint(always, {}, { accepted });
    expect(findings.map(brief)).toEqual(['always-applies lu.a versions[0].appliesWhen']);
    expect(findings.map((each) => each.accepted)).toEqual(['good practice for everybody']);
    expect(findings.some(isDefect)).toBe(false);
  });

  it('must be there to be accepted', () => {
    expect(lint(clean, {}, { accepted }).findings.map(brief)).toEqual(['needless-acceptance versions[0].appliesWhen']);
  });

  it('is one finding, not all of its kind', () => {
    const idle = rules(version({ appliesWhen: all(from(50), from(20), from(10)) }));
    const first = { kind: 'idle-leaf', of: 'lu.a', place: 'versions[0].appliesWhen.all[1]', why: 'as the law has it' };
    const isOne = lint(idle, {}, { accepted: [first] }).findings;
    expect(isOne.map((each) => [each.place, isDefect(each)])).toEqual([
      ['versions[0].appliesWhen.all[1]', false],
      ['versions[0].appliesWhen.all[2]', true],
    ]);
    const { place: _, ...anywhere } = first;
    expect(lint(idle, {}, { accepted: [anywhere] }).findings.filter(isDefect)).toHaveLength(3);
  });

  it('of two rules names both', () => {
    const ask = (source: string) =>
      version({ appliesWhen: delegation, metWhen: leaf('disconnection.source', 'equal', source) });
    const three = rules(ask('charter'), ask('undertaking'), ask('collective-agreement'));
    const acceptance = { kind: 'opposite-duties', of: 'lu.a + lu.c', why: 'settled by the courts' };
    expect(
      lint(three, {}, { accepted: [acceptance] }).findings.map((each) => [each.rules.join(' + '), each.accepted]),
    ).toEqual([
      ['lu.a + lu.b', undefined],
      ['lu.a + lu.c', 'settled by the courts'],
      ['lu.b + lu.c', undefined],
    ]);
  });

  it('may be a fact that no rule reads, where that is looked for', () => {
    const unread = [{ kind: 'unused-fact', of: 'publicBody', why: 'read by the rules of another package' }];
    expect(lint(clean, { facts: ['publicBody'] }, { accepted: unread }).findings.filter(isDefect)).toEqual([]);
    expect(lint(clean, {}, { accepted: unread }).findings).toEqual([]);
  });
});

describe('what is no ruleset', () => {
  it.each([[null], [5], ['rules'], [[]], [{ rules: [] }]])('%j is refused with the place, as everywhere', (ruleset) => {
    expect(() => lintRuleset(ruleset as never)).toThrow(
      expect.objectContaining({ code: 'invalid-option', issues: [expect.objectContaining({ path: 'ruleset' })] }),
    );
  });
});

describe('the shipped rules', () => {
  it('have no defect, and a reason for all that looks like one', () => {
    const findings = lintRuleset(shippedRuleset, { facts: facts.map(({ name }) => name) });
    expect(findings.filter(isDefect)).toEqual([]);
    // A new one is a decision to write down here, with the reason where it stands: in the manifest, or with the fact.
    expect(findings.map(brief)).toEqual([
      'idle-leaf lu.L124-5.answer versions[0].consequences[0].appliesWhen',
      'unused-fact staffDelegation.electedOn',
      'unused-fact incident.evidence.fromMonitoring',
    ]);
    for (const { accepted } of findings) expect(accepted?.length).toBeGreaterThan(30);
  }, 300_000);
});
