import { describe, expect, it } from 'vitest';
import { GardeFouError } from '../src/errors.js';
import { evaluate } from '../src/evaluate.js';
import type { Issue } from '../src/issue.js';
import { checkProfile, parseProfile } from '../src/profile.js';

const asOf = '2026-11-22';

function refusal(input: unknown, day = asOf): readonly Issue[] {
  try {
    parseProfile(input, day);
  } catch (error) {
    if (error instanceof GardeFouError && error.code === 'invalid-profile') return error.issues;
    throw error;
  }
  throw new Error('the profile was accepted');
}

const lu = (rest: object) => ({ jurisdictions: ['LU'], ...rest });

describe('a wrong profile is refused, naming the place', () => {
  it.each<[string, unknown, Partial<Issue>]>([
    [
      'a misspelt key names the nearest one',
      lu({ headcont: 12 }),
      { code: 'unknown-key', path: 'headcont', nearest: 'headcount' },
    ],
    [
      'also further down',
      lu({ disconnection: { sorce: 'none' } }),
      { code: 'unknown-key', path: 'disconnection.sorce', nearest: 'source' },
    ],
    [
      'also in a list',
      lu({ monitoring: [{ id: 'a', mean: 'cctv' }] }),
      { code: 'unknown-key', path: 'monitoring[0].mean', nearest: 'means' },
    ],
    [
      'a number as text',
      lu({ headcount: '12' }),
      { code: 'wrong-type', path: 'headcount', found: '"12"', expected: 'integer' },
    ],
    ['a negative headcount', lu({ headcount: -1 }), { code: 'too-small', path: 'headcount', found: '-1', limit: 0 }],
    ['half an employee', lu({ headcount: 12.5 }), { code: 'wrong-type', path: 'headcount', expected: 'integer' }],
    [
      'not a number',
      lu({ rest: { dailyHours: Number.NaN } }),
      { code: 'wrong-type', path: 'rest.dailyHours', expected: 'number' },
    ],
    [
      '30 February',
      lu({ disconnection: { fine: { notifiedOn: '2026-02-30' } } }),
      { code: 'not-a-date', path: 'disconnection.fine.notifiedOn', found: '"2026-02-30"' },
    ],
    [
      'a year beyond the calendar',
      lu({ disconnection: { fine: { notifiedOn: '0001-01-01' } } }),
      { code: 'too-small', path: 'disconnection.fine.notifiedOn' },
    ],
    [
      'a misspelt choice names the nearest one',
      lu({ disconnection: { source: 'undertakin' } }),
      { code: 'not-a-choice', path: 'disconnection.source', nearest: 'undertaking' },
    ],
    ['no jurisdiction', { headcount: 12 }, { code: 'missing', path: 'jurisdictions', expected: 'list' }],
    ['an empty list of jurisdictions', { jurisdictions: [] }, { code: 'too-small', path: 'jurisdictions', limit: 1 }],
    [
      'an unknown jurisdiction',
      { jurisdictions: ['BE'] },
      { code: 'not-a-choice', path: 'jurisdictions[0]', found: '"BE"', accepted: ['LU', 'FR'] },
    ],
    [
      'an item without its id',
      lu({ monitoring: [{}] }),
      { code: 'missing', path: 'monitoring[0].id', expected: 'text' },
    ],
    [
      'two items with one id',
      lu({ monitoring: [{ id: 'a' }, { id: 'a' }] }),
      { code: 'duplicate', path: 'monitoring[1].id', found: '"a"' },
    ],
    [
      'an end before its start',
      lu({ disconnection: { injunction: { notifiedOn: '2026-09-01', complyBy: '2026-08-31' } } }),
      {
        code: 'end-before-start',
        path: 'disconnection.injunction.complyBy',
        other: 'disconnection.injunction.notifiedOn "2026-09-01"',
      },
    ],
    [
      'the same in a list',
      lu({ monitoring: [{ id: 'a', cnpdOpinion: { requestedOn: '2026-09-02', deliveredOn: '2026-09-01' } }] }),
      { code: 'end-before-start', path: 'monitoring[0].cnpdOpinion.deliveredOn' },
    ],
    [
      'a fine denied and dated',
      lu({ disconnection: { fine: { imposed: false, notifiedOn: '2026-09-01' } } }),
      { code: 'inconsistent', path: 'disconnection.fine.imposed' },
    ],
    [
      'a list of hostile length',
      lu({ monitoring: Array(100_000).fill({}) }),
      { code: 'too-large', path: 'monitoring', found: '[… 100000]', limit: 250 },
    ],
    [
      'a list of hostile length further down',
      lu({ monitoring: [{ id: 'a', purposes: Array(3_000_000).fill(1) }] }),
      { code: 'too-large', path: 'monitoring[0].purposes', limit: 250 },
    ],
    [
      'measures and incidents that are many together',
      lu({
        monitoring: Array.from({ length: 150 }, (_, index) => ({ id: `${index}` })),
        incidents: Array.from({ length: 150 }, (_, index) => ({ id: `${index}` })),
      }),
      { code: 'too-large', path: 'monitoring', found: '[… 150]', limit: 250 },
    ],
    [
      'many lists that are long together',
      lu({
        monitoring: Array.from({ length: 240 }, (_, index) => ({ id: `${index}`, purposes: Array(249).fill('x') })),
      }),
      { code: 'too-large', limit: 50_000 },
    ],
    [
      'an object of hostile length',
      lu(Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`wrong${index}`, index]))),
      { code: 'too-large', path: '', limit: 50_000 },
    ],
    [
      'a name of hostile length',
      lu({ name: 'x'.repeat(5_000_000) }),
      { code: 'too-large', path: 'name', limit: 500, found: expect.stringMatching(/^"x{55,60}…?$/) },
    ],
    [
      'an id of hostile length',
      lu({ monitoring: [{ id: 'x'.repeat(501) }] }),
      { code: 'too-large', path: 'monitoring[0].id', limit: 500 },
    ],
    [
      'a text of hostile length in a list',
      lu({ incidents: [{ id: 'a', breachedDuties: ['late', 'x'.repeat(5_000_000)] }] }),
      { code: 'too-large', path: 'incidents[0].breachedDuties[1]', limit: 500 },
    ],
    [
      'a date as a number',
      lu({ staffDelegation: { electedOn: 20240312 } }),
      { code: 'wrong-type', path: 'staffDelegation.electedOn', expected: 'date' },
    ],
    [
      'more rest than a day has hours',
      lu({ rest: { dailyHours: 25 } }),
      { code: 'too-large', path: 'rest.dailyHours', limit: 24 },
    ],
    [
      'more rest than a week has hours',
      lu({ rest: { weeklyHours: 169 } }),
      { code: 'too-large', path: 'rest.weeklyHours', limit: 168 },
    ],
    ['a dotted name', lu({ 'disconnection.source': 'none' }), { code: 'dotted-key', path: 'disconnection.source' }],
    [
      'an object of another kind',
      lu({ headcount: new Date(0) }),
      { code: 'wrong-type', path: 'headcount', found: '[object Date]' },
    ],
    [
      'a repetition claimed after two years',
      lu({ disconnection: { fine: { repeated: true, previousFineOn: '2020-01-01' } } }),
      { code: 'inconsistent', path: 'disconnection.fine.repeated' },
    ],
    ['a list instead of a profile', [], { code: 'wrong-type', path: '', found: '[… 0]', expected: 'object' }],
    ['null', null, { code: 'wrong-type', path: '', found: 'null', expected: 'object' }],
    ['text', 'LU', { code: 'wrong-type', path: '', found: '"LU"' }],
    [
      '__proto__ as a key',
      JSON.parse('{"jurisdictions":["LU"],"__proto__":{"headcount":12}}'),
      { code: 'unknown-key', path: '__proto__' },
    ],
    [
      '__proto__ further down',
      JSON.parse('{"jurisdictions":["LU"],"rest":{"__proto__":{"dailyHours":12}}}'),
      { code: 'unknown-key', path: 'rest.__proto__' },
    ],
    ['constructor as a key', lu({ constructor: 1 }), { code: 'unknown-key', path: 'constructor' }],
  ])('%s', (_, input, expected) => {
    expect(refusal(input)).toContainEqual(expect.objectContaining(expected));
  });

  it('never leaves a trace on Object.prototype', () => {
    refusal(JSON.parse('{"jurisdictions":["LU"],"__proto__":{"polluted":true}}'));
    expect('polluted' in {}).toBe(false);
  });

  it('names at most 50 places, however many are wrong', () => {
    expect(
      refusal(lu(Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`wrong${index}`, index])))).length,
    ).toBe(50);
  });

  it('names each place once', () => {
    expect(refusal(lu({ disconnection: { fine: { notifiedOn: '12.03.2024' } } })).length).toBe(1);
  });

  it('guesses no name for a key of one letter', () => {
    expect(refusal(lu({ x: 1 }))[0]).not.toHaveProperty('nearest');
  });

  it('shortens what was found', () => {
    const [issue] = refusal(lu({ headcount: 'x'.repeat(1_000_000) }));
    expect(issue?.found?.length).toBeLessThan(80);
  });

  it('says so in one line each, without a stack', () => {
    expect(() => parseProfile(lu({ headcont: 12 }), asOf)).toThrow('headcont: unknown key; did you mean "headcount"?');
  });
});

describe('a right profile becomes flat facts', () => {
  const employer = (rest: object, day = asOf) => parseProfile(lu(rest), day).subjects[0]?.facts;

  it('left out and null are both unknown, false is false', () => {
    expect(employer({ headcount: null, publicBody: false, disconnection: null, rest: { dailyHours: null } })).toEqual({
      publicBody: false,
      asOf,
    });
  });

  it('nested facts have dotted names', () => {
    expect(employer({ disconnection: { fine: { decisionOn: '2026-10-01' } } })).toEqual({
      'disconnection.fine.decisionOn': '2026-10-01',
      // A decision on an opposition tells that there is a fine.
      'disconnection.fine.imposed': true,
      asOf,
    });
  });

  it('items are subjects with their own facts and those of the employer', () => {
    const { subjects, unknownLists } = parseProfile(
      lu({ headcount: 5, monitoring: [{ id: 'door', name: 'Door', means: 'access-badge', purposes: [] }] }),
      asOf,
    );
    expect(subjects.map(({ ref, facts }) => ({ ref, facts }))).toEqual([
      { ref: { kind: 'employer' }, facts: { headcount: 5, asOf } },
      {
        ref: { kind: 'monitoring', id: 'door' },
        facts: { headcount: 5, asOf, 'monitoring.means': 'access-badge', 'monitoring.purposes': [] },
      },
    ]);
    expect(unknownLists).toEqual(['incident']);
  });

  it('an empty list says that there is nothing', () => {
    expect(parseProfile(lu({ monitoring: [], incidents: [] }), asOf).unknownLists).toEqual([]);
  });

  it.each([
    ['before it was notified', '2026-08-31', false],
    ['on the day', '2026-09-01', true],
    ['long after', '2029-01-01', true],
  ])('a dated fine is a fine: %s', (_, day, imposed) => {
    expect(
      employer({ disconnection: { fine: { notifiedOn: '2026-09-01' } } }, day)?.['disconnection.fine.imposed'],
    ).toBe(imposed);
  });

  it.each([
    ['the day before the earlier fine', '2026-08-31', false],
    ['on that day', '2026-09-01', true],
    ['two years later to the day', '2028-09-01', true],
    ['a day more', '2028-09-02', false],
  ])('repetition within two years: %s', (_, day, repeated) => {
    expect(
      employer({ disconnection: { fine: { previousFineOn: '2026-09-01' } } }, day)?.['disconnection.fine.repeated'],
    ).toBe(repeated);
  });

  it('the digest is that of what was said, whatever the order of the keys', () => {
    const digestOf = (input: object) => parseProfile(input, asOf).digest;
    expect(digestOf({ headcount: 1, jurisdictions: ['LU'], rest: null })).toBe(
      digestOf({ jurisdictions: ['LU'], headcount: 1 }),
    );
    expect(digestOf({ headcount: 2, jurisdictions: ['LU'] })).not.toBe(
      digestOf({ jurisdictions: ['LU'], headcount: 1 }),
    );
  });
});

describe('the day', () => {
  it.each(['2026-02-30', '22.11.2026', '', 'today'])('%j is refused', async (day) => {
    await expect(evaluate({ jurisdictions: ['LU'] }, { asOf: day })).rejects.toMatchObject({
      code: 'invalid-option',
      issues: [{ code: 'not-a-date', path: 'asOf' }],
    });
  });

  it('is today in Luxembourg by default, and always stated', async () => {
    const { meta } = await evaluate({ jurisdictions: ['LU'] });
    const luxembourg = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Luxembourg' }).format(new Date());
    expect(meta.asOf).toBe(luxembourg);
  });
});

describe('options', () => {
  it.each<[string, unknown, Partial<Issue>]>([
    ['a misspelt one', { asof: '2020-01-01' }, { code: 'unknown-key', path: 'asof', nearest: 'asOf' }],
    ['a day instead of options', '2026-11-22', { code: 'wrong-type', expected: 'object' }],
    ['null', null, { code: 'wrong-type', found: 'null' }],
    ['a Date', { asOf: new Date(0) }, { code: 'wrong-type', path: 'asOf', found: '[object Date]' }],
    ['something that is no ruleset', { ruleset: {} }, { path: 'ruleset' }],
    ['something that looks like a ruleset', { ruleset: { digest: 'x', rules: [] } }, { path: 'ruleset' }],
  ])('%s is refused', async (_, options, expected) => {
    const refused = evaluate({ jurisdictions: ['LU'] }, options as never);
    await expect(refused).rejects.toMatchObject({ code: 'invalid-option', issues: [expected] });
  });

  it('left undefined are left out', async () => {
    expect((await evaluate({ jurisdictions: ['LU'] }, { asOf: undefined, ruleset: undefined })).meta.asOf).toMatch(
      /^\d{4}-/,
    );
  });
});

describe('checkProfile', () => {
  it('gives what came from outside the type of a profile', () => {
    const input: unknown = JSON.parse('{"jurisdictions":["LU"],"headcount":3}');
    expect(checkProfile(input).headcount).toBe(3);
  });

  it('refuses what is none', () => {
    expect(() => checkProfile({ headcount: 3 })).toThrow('jurisdictions: a required value is missing');
  });
});
