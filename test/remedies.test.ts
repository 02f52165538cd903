import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Day } from '../src/calendar.js';
import { compare } from '../src/compare/compare.js';
import { GardeFouError } from '../src/errors.js';
import { evaluateSync } from '../src/evaluate.js';
import { parseProfile, type SubjectRef } from '../src/profile.js';
import { remedies } from '../src/remedies/remedies.js';
import type { Remedy } from '../src/remedies/remedy.js';
import { mostChanges } from '../src/remedies/search.js';
import { factNamed, type Profile } from '../src/vocabulary.js';
import { applied, entailments, inShort, leadsElsewhere, singles } from './changes.js';
import { profilesOn, reportDays } from './random-profiles.js';
import { jsonFiles, readJson } from './rule-files.js';

const asOf = '2026-11-24';
const companies = jsonFiles('fixtures/companies').map((path) => path.replace(/\.json$/, ''));
const company = (name: string) => readJson(`fixtures/companies/${name}.json`) as Profile;

const isAbout = (subject: SubjectRef, other: SubjectRef): boolean => JSON.stringify(subject) === JSON.stringify(other);

const remedyOf = (profile: Profile, rule: string, day: Day = asOf): Remedy => {
  const found = remedies(profile, { asOf: day }).find((remedy) => remedy.rule === rule);
  if (!found) throw new Error(`no remedy for ${rule}`);
  return found;
};

const ways = (remedy: Remedy): readonly (readonly string[])[] => remedy.alternatives.map(inShort);

/** What a report says of a rule for a subject: its status, or that it has none. */
function statusIn(profile: Profile, { rule, subject }: Pick<Remedy, 'rule' | 'subject'>, day: Day): string {
  const { obligations } = evaluateSync(profile, { asOf: day });
  return obligations.find((each) => each.rule === rule && isAbout(each.subject, subject))?.status ?? 'none';
}

/** Whether a profile may say what it says; one that contradicts itself is no way out at all. */
function isProfile(profile: Profile, day: Day): boolean {
  try {
    parseProfile(profile, day);
    return true;
  } catch (error) {
    if (error instanceof GardeFouError) return false;
    throw error;
  }
}

const statusAfter = { met: 'met', 'no-longer-applies': 'none', pending: 'pending', open: 'open' } as const;

const regime = {
  source: 'undertaking',
  change: 'introduction',
  practicalMeasures: 'defined',
  technicalMeasures: 'defined',
  awareness: 'defined',
  training: 'defined',
  compensation: 'not-relevant',
  respectsWorkingTime: true,
} as const;
const kayl: Profile = {
  jurisdictions: ['LU'],
  headcount: 152,
  staffDelegation: { exists: true },
  digitalTools: { usedForWork: true },
  disconnection: { ...regime, delegationAgreed: false },
  monitoring: [],
  incidents: [],
};

describe('152 employees, no agreement on the regime', () => {
  const remedy = remedyOf(kayl, 'lu.L312-9.common-agreement');

  it('the first remedy is the agreement, which needs the delegation and comes with a new decision', () => {
    expect(remedy.status).toBe('breached');
    expect(remedy.outlook).toBe('can-be-met');
    expect(remedy.alternatives[0]).toMatchObject({
      leads: 'met',
      changes: [{ fact: 'disconnection.delegationAgreed', from: false, to: true, with: 'delegation', anew: true }],
      follows: [],
    });
  });

  it('the other is a collective agreement, with the unions, under which the rule does not apply', () => {
    expect(ways(remedy)).toEqual([
      ['disconnection.delegationAgreed: false → true'],
      ['disconnection.source: undertaking → collective-agreement'],
    ]);
    expect(remedy.alternatives[1]).toMatchObject({ leads: 'no-longer-applies', changes: [{ with: 'unions' }] });
  });

  it('never a smaller headcount, and no denial that the regime was introduced', () => {
    const facts = remedy.alternatives.flatMap(({ changes }) => changes.map(({ fact }) => fact));
    expect(facts).not.toContain('headcount');
    expect(facts).not.toContain('disconnection.change');
    expect(facts).not.toContain('staffDelegation.exists');
  });

  it('without any regime, a charter brings the duty to agree on it', () => {
    const none = { ...kayl, disconnection: { source: 'none' } } as const;
    const [first] = remedyOf(none, 'lu.L312-9.regime').alternatives;
    expect(first && inShort(first)).toEqual(['disconnection.source: none → charter']);
    expect(first?.follows).toEqual([
      { fact: 'disconnection.change', subject: { kind: 'employer' }, to: 'introduction' },
    ]);
    expect(first?.brings.gained.map(({ rule }) => rule)).toContain('lu.L312-9.common-agreement');
    expect(first?.brings.lost.map(({ rule }) => rule)).toContain('lu.L312-9.common-agreement-to-come');
  });

  it('what is added to the regime modifies it: the agreement there was is open again', () => {
    const patchy = { ...kayl, disconnection: { ...regime, compensation: 'missing', delegationAgreed: true } } as const;
    const [first] = remedyOf(patchy, 'lu.L312-9.compensation').alternatives;
    expect(first?.changes).toMatchObject([{ fact: 'disconnection.compensation', from: 'missing', to: 'defined' }]);
    expect(first?.follows).toEqual([
      { fact: 'disconnection.delegationAgreed', subject: { kind: 'employer' }, from: true },
      { fact: 'disconnection.change', subject: { kind: 'employer' }, from: 'introduction', to: 'modification' },
    ]);
    expect(first?.brings.changed).toMatchObject([
      { rule: 'lu.L312-9.common-agreement', before: { status: 'met' }, after: { status: 'open' } },
    ]);
  });
});

const camera = {
  id: 'cam',
  means: 'cctv',
  purposes: ['property'],
  lawfulBasis: 'legitimate-interests',
  individualNotice: true,
  proportionate: true,
  lessIntrusiveMeansExist: false,
  covert: false,
  recordOfProcessing: true,
  retentionLimited: true,
  retentionDays: 8,
} as const;
const shop = (measure: NonNullable<Profile['monitoring']>[number]): Profile => ({
  jurisdictions: ['LU'],
  headcount: 40,
  staffDelegation: { exists: true },
  statutoryStaff: false,
  monitoring: [measure],
  incidents: [],
});

describe('what has happened', () => {
  it('a measure that is live without information: stop it; before it starts again, inform', () => {
    const live = shop({ ...camera, status: 'active', goLiveOn: '2026-06-01', priorInformation: { to: 'none' } });
    const remedy = remedyOf(live, 'lu.L261-1.inform-delegation');
    expect(remedy.outlook).toBe('only-from-now-on');
    expect(remedy.inTheWay).toContainEqual({
      fact: 'monitoring.priorInformation.to',
      subject: { kind: 'monitoring', id: 'cam' },
      found: 'none',
      why: 'past',
    });
    expect(ways(remedy)).toEqual([['monitoring.status: active → stopped']]);
    expect(remedy.alternatives[0]?.beforeResuming?.map(inShort)).toEqual([
      ['monitoring.priorInformation.to: none → delegation'],
    ]);
  });

  it('told too late, it is stopped; it may start again, for by then everybody has been told', () => {
    const late = shop({
      ...camera,
      status: 'active',
      goLiveOn: '2026-06-01',
      priorInformation: { to: 'delegation', givenOn: '2026-06-10' },
    });
    const remedy = remedyOf(late, 'lu.L261-1.inform-delegation');
    expect(remedy.outlook).toBe('only-from-now-on');
    expect(remedy.alternatives[0]?.beforeResuming).toEqual([{ changes: [], follows: [] }]);
  });

  it('the same measure, still planned, is told of today, and nobody need stop it', () => {
    const planned = shop({ ...camera, status: 'planned', goLiveOn: '2027-01-10', priorInformation: { to: 'none' } });
    const remedy = remedyOf(planned, 'lu.L261-1.inform-delegation');
    expect(remedy).toMatchObject({ status: 'pending', outlook: 'can-be-met' });
    expect(ways(remedy)).toEqual([['monitoring.priorInformation.to: none → delegation']]);
    expect(remedy.alternatives[0]?.follows).toContainEqual({
      fact: 'monitoring.priorInformation.givenOn',
      subject: { kind: 'monitoring', id: 'cam' },
      to: asOf,
    });
    // Fifteen days to ask the CNPD: 24 November + 15 = 9 December, a Wednesday.
    expect(remedy.alternatives[0]?.brings.gained).toContainEqual(
      expect.objectContaining({
        rule: 'lu.L261-1.ask-cnpd',
        after: expect.objectContaining({ deadline: expect.objectContaining({ on: '2026-12-09' }) }),
      }),
    );
  });

  // An opinion asked for before the day of the information was not asked for about it: it lapses with any new day.
  it.each([
    { deliveredOn: '2026-11-20' },
    { delivered: true },
    { requested: true, deliveredOn: '2026-11-20' },
    { requested: false, deliveredOn: '2026-11-20' },
    {},
  ])(
    'information planned for later is given today, and nothing more, whatever the CNPD was said to do: %j',
    (opinion) => {
      const planned = shop({
        ...camera,
        status: 'planned',
        goLiveOn: '2027-01-20',
        priorInformation: {
          givenOn: '2026-11-27',
          to: 'delegation',
          statesPurpose: true,
          statesArrangements: true,
          statesRetention: true,
          undertakesNoReuse: false,
        },
        cnpdOpinion: opinion,
      });
      const remedy = remedyOf(planned, 'lu.L261-1.inform-delegation');
      expect(remedy).toMatchObject({ status: 'pending', outlook: 'can-be-met' });
      expect(ways(remedy)).toEqual([['monitoring.priorInformation.givenOn: 2026-11-27 → 2026-11-24']]);
      expect(remedy.alternatives[0]?.follows.map(({ fact, to }) => [fact, to])).toEqual(
        Object.keys(opinion).map((name) => [`monitoring.cnpdOpinion.${name}`, undefined]),
      );
    },
  );

  it.each([
    ['cabinet-delorme', 'fr.personal-accounts.no-opening'],
    ['cabinet-delorme', 'fr.personal-accounts.private-conversation'],
    ['agence-lentz', 'lu.private-messages.marked-private'],
    ['optique-sarrazin', 'fr.work-tools.marked-message'],
    ['papeterie-contern', 'lu.L124-2.prior-interview'],
    ['laboratoire-foetz', 'lu.L124-3.registered-letter'],
    ['negoce-grevenmacher', 'lu.L124-10.one-month'],
    ['fonderie-differdange', 'lu.L415-10.no-dismissal'],
    ['agence-rix', 'lu.L614-13.injunction'],
    ['hotel-mondorf', 'lu.L124-5.answer'],
  ])('%s, %s: nothing undoes an opened message, a notified dismissal or a time that is over', (name, rule) => {
    const remedy = remedyOf(company(name), rule);
    expect(remedy.status).toBe('breached');
    expect(remedy).toMatchObject({ outlook: 'stands', alternatives: [] });
  });

  it('rules of the undertaking that are changed now do not change an incident of the past', () => {
    const remedy = remedyOf(company('editions-caron'), 'fr.work-tools.presence-required');
    expect(remedy.outlook).toBe('stands');
  });

  // What is told as an obstacle is what was not done, not that there are delegates to be sent a copy, nor how many work there.
  it.each([
    ['laboratoire-foetz', 'lu.L124-2.invitation', ['incident.dismissal.invitationCopied']],
    [
      'negoce-grevenmacher',
      'lu.L124-10.one-month',
      ['incident.employerKnewOn', 'incident.criminalProceedings', 'incident.dismissal.besideNewFault'],
    ],
  ])('%s, %s: neither a delegation nor a headcount is in the way', (name, rule, facts) => {
    expect(remedyOf(company(name), rule).inTheWay.map(({ fact }) => fact)).toEqual(facts);
  });

  it('a sanction that is only envisaged can be given up', () => {
    expect(ways(remedyOf(company('reseaux-delorme'), 'fr.work-tools.private-content'))).toEqual([
      ['incident.sanction: disciplinary-dismissal → none'],
    ]);
  });
});

describe('days and numbers', () => {
  it('a start within the suspension is put off to the first day after it', () => {
    // Asked on 16 November: the month ends on 16 December.
    const remedy = remedyOf(company('taxis-bonnevoie'), 'lu.L261-1.suspension');
    expect(remedy.deadline?.on).toBe('2026-12-16');
    expect(ways(remedy)).toEqual([['monitoring.goLiveOn: 2026-11-25 → 2026-12-17']]);
  });

  it('a status that the day of the start belies does not hold the start back', () => {
    const taxis = company('taxis-bonnevoie');
    const already = { ...taxis, monitoring: taxis.monitoring?.map((each) => ({ ...each, status: 'active' as const })) };
    expect(ways(remedyOf(already, 'lu.L261-1.suspension'))).toEqual([['monitoring.goLiveOn: 2026-11-25 → 2026-12-17']]);
  });

  it('a charter that followed no step takes four, and enters into force a month after the filing', () => {
    const charter = {
      jurisdictions: ['FR'],
      headcount: 80,
      cse: { exists: true },
      internalRules: { exists: true },
      toolsCharter: {
        exists: true,
        generalDuties: true,
        proportionate: true,
        cseConsulted: false,
        published: false,
        sentToInspectorate: false,
        inForceOn: '2026-09-01',
      },
      monitoring: [],
      incidents: [],
    } as const;
    const remedy = remedyOf(charter, 'fr.work-tools.charter-procedure');
    expect(ways(remedy)).toEqual([
      [
        'toolsCharter.cseConsulted: false → true',
        'toolsCharter.published: false → true',
        'toolsCharter.sentToInspectorate: false → true',
        'toolsCharter.inForceOn: 2026-09-01 → 2026-12-24',
      ],
    ]);
    expect(remedy.alternatives[0]?.follows).toEqual([
      { fact: 'toolsCharter.publishedOn', subject: { kind: 'employer' }, to: asOf },
    ]);
  });

  it('rest is raised to the least that is enough', () => {
    expect(ways(remedyOf(company('agence-bellecour'), 'fr.rest.weekly'))).toEqual([
      ['rest.weeklyHours: 30 → 35'],
      ['rest.weeklyHours: 30 → 33', 'rest.derogatingAgreement: false → true'],
    ]);
  });

  it('a purpose is given up, never added, and never the only one', () => {
    const calls = shop({
      id: 'calls',
      status: 'active',
      means: 'phone-recording',
      purposes: ['transaction-evidence', 'training'],
      legalObligation: false,
      usersConsented: false,
    });
    const remedy = remedyOf(calls, 'lu.electronic-communications.interception');
    expect(ways(remedy)).toContainEqual(['monitoring.purposes: transaction-evidence,training → transaction-evidence']);
    for (const { changes } of remedies(calls, { asOf }).flatMap(({ alternatives }) => alternatives))
      for (const { fact, to } of changes)
        if (fact === 'monitoring.purposes') expect(['transaction-evidence', 'training']).toContain(String(to));
  });
});

describe('what is lawful', () => {
  it.each([
    [true, 'public-task'],
    [false, 'legitimate-interests'],
    [null, 'legitimate-interests'],
  ])('public body: %j: a lawful basis that such an employer can have', (publicBody, basis) => {
    const measure = { ...camera, status: 'active', lawfulBasis: 'none' } as const;
    const { alternatives } = remedyOf({ ...shop(measure), publicBody }, 'lu.L261-1.lawful-basis');
    const proposed = alternatives.flatMap(({ changes }) =>
      changes.flatMap(({ fact, to }) => (fact === 'monitoring.lawfulBasis' ? to : [])),
    );
    expect(proposed).toEqual([basis]);
  });

  it('nobody gives up the purpose that alone allows calls to be recorded', () => {
    const proposed = remedies(company('support-foetz'), { asOf }).flatMap(({ alternatives }) =>
      alternatives.flatMap(({ changes }) => changes.filter(({ fact }) => fact === 'monitoring.purposes')),
    );
    expect(proposed.length).toBeGreaterThan(0);
    for (const { to } of proposed) expect(to).toContain('transaction-evidence');
  });

  it('a sanction for not answering is withdrawn, not made to concern another device or another request', () => {
    expect(ways(remedyOf(company('ambulances-du-lac'), 'fr.disconnection.unanswered-personal-phone'))).toEqual([
      ['offHours.sanctionForNotAnswering: true → false'],
    ]);
  });
});

describe('while there is time', () => {
  // Known on 18 November: the dismissal may be notified until 18 December, so nothing is lost yet.
  it('a dismissal that may still be notified can be met, though nobody proposes to dismiss', () => {
    const incident = company('transit-rodange').incidents?.find(({ id }) => id === 'd2');
    const remedy = remedyOf(
      { ...company('transit-rodange'), incidents: [incident ?? {}] } as Profile,
      'lu.L124-10.one-month',
    );
    expect(remedy).toMatchObject({ status: 'pending', deadline: { on: '2026-12-18' }, outlook: 'can-be-met' });
    expect(remedy.alternatives.map(({ leads }) => leads)).not.toContain('met');
  });

  it('a plan that a milder means would do without need not be carried out', () => {
    const planned = shop({ ...camera, status: 'planned', lessIntrusiveMeansExist: true });
    expect(remedyOf(planned, 'lu.gdpr.minimisation')).toMatchObject({ status: 'pending', outlook: 'can-be-met' });
  });

  it.each(companies)('%s: only of a breach is it said that it can no longer be met', (name) => {
    for (const { status, outlook } of remedies(company(name), { asOf }))
      if (status !== 'breached') expect(['can-be-met', 'depends']).toContain(outlook);
  });
});

describe('what is left open', () => {
  it('a fact that nobody can change and nobody stated: the way out depends on it', () => {
    const measure = { ...camera, status: 'active', proportionate: false, lessIntrusiveMeansExist: null } as const;
    const remedy = remedyOf(shop(measure), 'lu.gdpr.minimisation');
    expect(remedy.outlook).toBe('depends');
    expect(remedy.alternatives.map(({ leads }) => leads)).toEqual(['no-longer-applies', 'open']);
    expect(remedy.inTheWay).toEqual([
      { fact: 'monitoring.lessIntrusiveMeansExist', subject: { kind: 'monitoring', id: 'cam' }, why: 'given' },
    ]);
  });

  it('an employer of whom nothing is known is told nothing to do', () => {
    expect(remedies({ jurisdictions: ['LU', 'FR'] }, { asOf })).toEqual([]);
  });
});

const cases = fc
  .record({ day: reportDays, jurisdictions: fc.constantFrom<Profile['jurisdictions']>(['LU'], ['FR'], ['LU', 'FR']) })
  .chain(({ day, jurisdictions }) => profilesOn(day, jurisdictions).map((profile) => ({ day, profile })));
const fixtures = fc.record({ day: fc.constant(asOf), profile: fc.constantFrom(...companies.map(company)) });

/** Facts that nobody can propose to change, whatever the vocabulary says of them. */
const immovable =
  /^(headcount|currentHeadcount|publicBody|undertaking|statutoryStaff|unionSection)|cnpdOpinion|injunction\.(received|notifiedOn|complyBy)|\.fine\.|incident\.(account|marked|storage|opened|disclosed|employeeConsent|courtOrder|dismissedOn|employerKnewOn|proceedingsStartedOn|employeeOnLeave|content|evidence\.(lawful|stratagem))|reusedForOtherPurpose|(disconnection|telework|personalAccounts)\.change$/;

/** How many profiles are tried; `PROFILES=500 npm run proof` tries more. */
const few = { numRuns: Number(process.env.PROFILES ?? 30) };

describe('on any profile', () => {
  test.prop([fc.oneof(cases, fixtures)], few)('every way out does what it says', ({ day, profile }) => {
    for (const remedy of remedies(profile, { asOf: day })) {
      expect(statusIn(profile, remedy, day)).toBe(remedy.status);
      for (const { changes, follows, leads } of remedy.alternatives) {
        const after = applied(profile, [...changes, ...follows]);
        expect([inShort({ changes }), statusIn(after, remedy, day)]).toEqual([
          inShort({ changes }),
          statusAfter[leads],
        ]);
      }
    }
  });

  test.prop([fc.oneof(cases, fixtures)], few)('what it brings is what a comparison finds', ({ day, profile }) => {
    for (const { rule, subject, alternatives } of remedies(profile, { asOf: day }).slice(0, 4))
      for (const { changes, follows, brings } of alternatives.slice(0, 2)) {
        const { gained, lost, changed } = compare(profile, applied(profile, [...changes, ...follows]), { asOf: day });
        const others = [gained, lost, changed].map((list) =>
          list.filter((each) => each.rule !== rule || !isAbout(each.subject, subject)),
        );
        expect([brings.gained, brings.lost, brings.changed]).toEqual(others);
      }
  });

  test.prop([fc.oneof(cases, fixtures)], few)('no fewer of its changes do it as well', ({ day, profile }) => {
    const better = { met: ['met', 'none'], 'no-longer-applies': ['met', 'none'], pending: ['met', 'none', 'pending'] };
    for (const remedy of remedies(profile, { asOf: day }))
      for (const { changes, leads } of remedy.alternatives) {
        expect(changes.length).toBeLessThanOrEqual(mostChanges);
        if (changes.length < 2 || leads === 'open') continue;
        for (const left of changes) {
          const rest = changes.filter((change) => change !== left);
          const alone = rest.map(({ fact, to }) => [fact, to] as const);
          // What the others entail by themselves is read from the vocabulary, not from the search.
          const entailed = alone.flatMap(([fact, to]) => entailments(fact, to, day, profile, remedy.subject));
          const free = entailed.filter(({ fact }) => !alone.some(([name]) => name === fact));
          const after = applied(profile, [...free, ...rest]);
          if (isProfile(after, day)) expect(better[leads]).not.toContain(statusIn(after, remedy, day));
        }
      }
  });

  test.prop([fc.oneof(cases, fixtures)], few)('nothing is proposed that cannot be changed', ({ day, profile }) => {
    for (const { subject, alternatives } of remedies(profile, { asOf: day }))
      for (const { changes, follows } of alternatives) {
        for (const { fact, from, to } of changes) {
          expect(fact).not.toMatch(immovable);
          expect(to).not.toEqual(from);
          const { inHand, type } = factNamed(fact) ?? {};
          if (subject.kind === 'incident') expect(factNamed(fact)?.subject).toBe('incident');
          if (type !== 'date') continue;
          expect(String(to) >= day).toBe(true);
          const isAnew = typeof inHand === 'object' && inHand.anew === true;
          if (from !== undefined && !isAnew) expect(String(from) > day).toBe(true);
        }
        for (const { fact, to } of follows)
          if (factNamed(fact)?.type === 'date' && to !== undefined) expect(String(to) >= day).toBe(true);
      }
  });

  test.prop([fc.oneof(cases, fixtures)], { numRuns: Math.ceil(few.numRuns / 3) })(
    'every single yes, no or choice that ends a breach is found',
    ({ day, profile }) => {
      const breached = remedies(profile, { asOf: day }).filter(({ status, isCut }) => status === 'breached' && !isCut);
      const subjects = new Map(breached.map(({ subject }) => [JSON.stringify(subject), subject]));
      for (const subject of subjects.values())
        for (const change of singles(profile, subject, day)) {
          const { fact, to } = change;
          const free = entailments(fact, to, day, profile, subject).filter((each) => each.fact !== fact);
          const after = applied(profile, [...free, change]);
          if (!isProfile(after, day)) continue;
          const { obligations } = evaluateSync(after, { asOf: day });
          for (const remedy of breached.filter((each) => isAbout(each.subject, subject))) {
            const now = obligations.find(({ rule, subject: of }) => rule === remedy.rule && isAbout(of, subject));
            if (now && now.status !== 'met') continue;
            const key = inShort({ changes: [change] }).join();
            // A way that leads into another breach is left out where there is a better one.
            if (!remedy.alternatives.some((way) => inShort(way).join() === key))
              expect([remedy.rule, key, leadsElsewhere(profile, after, day)]).toEqual([remedy.rule, key, true]);
          }
        }
    },
  );
});

describe('wrong input', () => {
  it.each([
    [{ asOf: '2026-02-30' }, 'invalid-option'],
    [{ asOff: asOf }, 'invalid-option'],
    [{ ruleset: {} }, 'invalid-option'],
  ])('%j is refused', (options, code) => {
    expect(() => remedies(kayl, options as never)).toThrow(expect.objectContaining({ code }));
  });

  it('a profile that is none is refused with its place', () => {
    expect(() => remedies(JSON.parse('{"jurisdictions":["LU"],"__proto__":{"x":1}}'), { asOf })).toThrow(
      expect.objectContaining({ code: 'invalid-profile' }),
    );
    expect(() => remedies({ jurisdictions: ['LU'], headcount: -1 }, { asOf })).toThrow(/headcount/);
  });
});
