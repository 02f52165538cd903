import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Envelope } from '../src/envelope.js';
import { evaluateSync } from '../src/evaluate.js';
import { evaluateMany } from '../src/evaluate-many.js';
import type { Profile } from '../src/vocabulary.js';
import { companies } from './companies.js';

const asOf = '2026-11-24';
const good = (id: string): Profile => ({ jurisdictions: ['LU'], id });
const bad = JSON.parse('{ "jurisdictions": ["LU"], "id": "bad", "headcont": 1 }') as Profile;

async function all(envelopes: AsyncIterable<Envelope>): Promise<Envelope[]> {
  const result: Envelope[] = [];
  for await (const envelope of envelopes) result.push(envelope);
  return result;
}

const brief = (envelopes: readonly Envelope[]) => envelopes.map(({ index, id, ok }) => [index, id, ok]);

/** Profiles without end, with a record of how many were fetched and whether the source was closed. */
function endless() {
  const seen = { fetched: 0, closed: false };
  function* source(): Generator<Profile> {
    try {
      for (;;) {
        seen.fetched += 1;
        yield good(`${seen.fetched}`);
      }
    } finally {
      seen.closed = true;
    }
  }
  return { seen, source: source() };
}

describe('many profiles', () => {
  it('give the report of each, in order', async () => {
    const envelopes = await all(evaluateMany(companies, { asOf }));
    expect(envelopes).toHaveLength(companies.length);
    for (const [index, envelope] of envelopes.entries())
      expect(JSON.stringify(envelope)).toBe(
        JSON.stringify({
          index,
          id: companies[index]?.id,
          ok: true,
          report: evaluateSync(companies[index] as Profile, { asOf }),
        }),
      );
  });

  it('do not stop at a wrong one', async () => {
    const envelopes = await all(evaluateMany([good('a'), bad, null as unknown as Profile, good('d')], { asOf }));
    expect(brief(envelopes)).toEqual([
      [0, 'a', true],
      [1, 'bad', false],
      [2, null, false],
      [3, 'd', true],
    ]);
    expect(envelopes[1]).toMatchObject({
      error: { code: 'invalid-profile', issues: [{ code: 'unknown-key', path: 'headcont', nearest: 'headcount' }] },
    });
    expect(envelopes[2]).toMatchObject({ error: { code: 'invalid-profile', issues: [{ found: 'null' }] } });
  });

  it('do not stop at a value that fights being read', async () => {
    const trap = Object.defineProperty({}, 'jurisdictions', {
      enumerable: true,
      get: () => {
        throw new Error('do not look');
      },
    }) as Profile;
    const envelopes = await all(evaluateMany([trap, good('b')], { asOf }));
    expect(brief(envelopes)).toEqual([
      [0, null, false],
      [1, 'b', true],
    ]);
    expect(envelopes[0]).toMatchObject({ error: { code: 'internal', issues: [{ hint: 'do not look' }] } });
  });

  it.each<[string, () => Iterable<Profile> | AsyncIterable<Profile>]>([
    ['a set', () => new Set([good('a'), good('b')])],
    [
      'an async generator',
      async function* () {
        yield good('a');
        yield good('b');
      },
    ],
    ['promises', () => [Promise.resolve(good('a')), good('b')] as Iterable<Profile>],
    [
      'a web stream',
      () => new Blob(['ab']).stream().pipeThrough(lettersToProfiles()) as unknown as AsyncIterable<Profile>,
    ],
  ])('may come from %s', async (_, source) => {
    expect(brief(await all(evaluateMany(source(), { asOf })))).toEqual([
      [0, 'a', true],
      [1, 'b', true],
    ]);
  });

  test.prop([fc.array(fc.constantFrom(good('x'), bad), { maxLength: 30 })], { numRuns: 30 })(
    'have an envelope each, whatever they are',
    async (profiles) => {
      expect(brief(await all(evaluateMany(profiles, { asOf })))).toEqual(
        profiles.map((profile, index) => [index, profile.id, profile !== bad]),
      );
    },
  );
});

function lettersToProfiles(): TransformStream<Uint8Array, Profile> {
  return new TransformStream({
    transform: (chunk, controller) => {
      for (const letter of new TextDecoder().decode(chunk)) controller.enqueue(good(letter));
    },
  });
}

describe('back-pressure', () => {
  it('fetches a profile when its report is asked for, not before', async () => {
    const { seen, source } = endless();
    const envelopes = evaluateMany(source, { asOf });
    expect(seen.fetched).toBe(0);
    for (let asked = 1; asked <= 20; asked++) {
      expect((await envelopes.next()).value).toMatchObject({ index: asked - 1 });
      expect(seen.fetched).toBe(asked);
    }
  });

  it('closes its source when the reader has seen enough', async () => {
    const { seen, source } = endless();
    for await (const { index } of evaluateMany(source, { asOf })) if (index === 2) break;
    expect(seen).toEqual({ fetched: 3, closed: true });
  });

  it('gives timers and I/O their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    await all(
      evaluateMany(
        Array.from({ length: 200 }, () => good('a')),
        { asOf },
      ),
    );
    clearInterval(timer);
    // 200 profiles are 25 breaths; without one, no timer fires before the end.
    expect(turns).toBeGreaterThan(5);
  });
});

describe('an abort signal', () => {
  it('ends the reports and closes the source', async () => {
    const { seen, source } = endless();
    const controller = new AbortController();
    const reason = new Error('enough');
    const read: number[] = [];
    const reading = async () => {
      for await (const { index } of evaluateMany(source, { asOf, signal: controller.signal })) {
        read.push(index);
        if (index === 4) controller.abort(reason);
      }
    };
    await expect(reading()).rejects.toBe(reason);
    expect(read).toEqual([0, 1, 2, 3, 4]);
    expect(seen).toEqual({ fetched: 5, closed: true });
  });

  it('that was given before lets nothing be fetched', async () => {
    const { seen, source } = endless();
    await expect(all(evaluateMany(source, { asOf, signal: AbortSignal.abort() }))).rejects.toThrow('aborted');
    expect(seen.fetched).toBe(0);
  });

  it('ends the wait for a source that does not answer', async () => {
    const told: string[] = [];
    const silent: AsyncIterable<Profile> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: () => {
          told.push('return');
          return new Promise(() => {});
        },
      }),
    };
    const controller = new AbortController();
    const waiting = all(evaluateMany(silent, { asOf, signal: controller.signal }));
    setTimeout(() => controller.abort(new Error('too slow')), 10);
    await expect(waiting).rejects.toThrow('too slow');
    expect(told).toEqual(['return']);
  });

  it('is listened to only while something is waited for', async () => {
    const controller = new AbortController();
    let listeners = 0;
    const signal = new Proxy(controller.signal, {
      get: (target, name) => {
        if (name === 'addEventListener') listeners += 1;
        if (name === 'removeEventListener') listeners -= 1;
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    await all(evaluateMany([good('a'), bad, good('c')], { asOf, signal }));
    expect(listeners).toBe(0);
  });
});

describe('what is wrong with the whole', () => {
  it('a source that fails: its error comes after the reports on what it gave', async () => {
    const broken = new Error('the line went dead');
    async function* source(): AsyncGenerator<Profile> {
      yield good('a');
      throw broken;
    }
    const envelopes = evaluateMany(source(), { asOf });
    expect((await envelopes.next()).value).toMatchObject({ index: 0, ok: true });
    await expect(envelopes.next()).rejects.toBe(broken);
    expect((await envelopes.next()).done).toBe(true);
  });

  it.each([
    ['a wrong day', [[], { asOf: 'today' }], 'asOf: not a day of the calendar'],
    ['an unknown option', [[], { jobs: 2 }], 'jobs: unknown key'],
    ['one profile instead of many', [good('a'), { asOf }], 'profiles: wrong type; found: {…}; accepted: a list'],
    ['no profiles', [undefined, { asOf }], 'profiles: wrong type; found: undefined'],
    ['something else for a signal', [[], { asOf, signal: 'stop' }], 'signal: wrong type; found: "stop"'],
  ])('%s is refused at once', (_, [profiles, options], message) => {
    expect(() => evaluateMany(profiles as Profile[], options as object)).toThrow(message);
  });
});
