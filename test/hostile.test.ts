import { describe, expect, it } from 'vitest';
import type { Envelope } from '../src/envelope.js';
import { GardeFouError } from '../src/errors.js';
import { evaluateSync } from '../src/evaluate.js';
import { evaluateMany } from '../src/evaluate-many.js';
import { createEvaluator } from '../src/evaluator.js';
import type { Profile } from '../src/vocabulary.js';
import { garde } from './command.js';
import { hostileProfiles } from './hostile.js';

const asOf = '2026-11-24';
const good: Profile = { jurisdictions: ['LU'], id: 'good' };
/** No refusal takes longer, in milliseconds; most take a hundredth of it. */
const patience = 5_000;
/** No message about a profile is longer, however long what it complains of. */
const longestMessage = 10_000;

describe.each(hostileProfiles)('%s', (_, json, code, path) => {
  const refusedFirst = expect.objectContaining({ code, path });

  it(
    'is refused by an evaluator',
    () => {
      const { report, statuses } = createEvaluator({ asOf });
      const profile = JSON.parse(json) as Profile;
      for (const evaluate of [(given: Profile) => evaluateSync(given, { asOf }), report, statuses]) {
        let thrown: unknown;
        try {
          evaluate(profile);
        } catch (error) {
          thrown = error;
        }
        expect(thrown).toBeInstanceOf(GardeFouError);
        const { issues, message } = thrown as GardeFouError;
        expect(issues[0]).toEqual(refusedFirst);
        expect(message.length).toBeLessThan(longestMessage);
      }
    },
    patience,
  );

  it(
    'is refused among many, and the next is evaluated',
    async () => {
      const envelopes: Envelope[] = [];
      for await (const envelope of evaluateMany([JSON.parse(json) as Profile, good], { asOf }))
        envelopes.push(envelope);
      expect(envelopes).toMatchObject([
        { ok: false, error: { code: 'invalid-profile' } },
        { ok: true, id: 'good' },
      ]);
      expect(envelopes[0]).toMatchObject({ error: { issues: expect.arrayContaining([refusedFirst]) } });
    },
    patience,
  );

  it(
    'is refused by the command, and the next is evaluated',
    async () => {
      const args = ['check', '-', '--as-of', asOf, '--input', 'ndjson', '--format', 'statuses'];
      const { code: exit, out, err } = await garde(args, { stdin: `${json}\n${JSON.stringify(good)}\n` });
      const [first, second] = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(exit).toBe(2);
      expect(first).toMatchObject({ ok: false, error: { issues: expect.arrayContaining([refusedFirst]) } });
      expect(second).toMatchObject({ ok: true, id: 'good' });
      expect(err.startsWith('garde-fou: -:1: ')).toBe(true);
      expect(err.length).toBeLessThan(longestMessage);
    },
    patience,
  );
});

describe('as much as is accepted', () => {
  const most: Profile = {
    jurisdictions: ['LU', 'FR'],
    monitoring: Array.from({ length: 250 }, (_, index) => ({ id: `m${index}` })),
    incidents: [],
  };

  it('is answered', () => {
    const { notAsked, findings } = createEvaluator({ asOf }).statuses(most);
    expect(notAsked).toEqual([]);
    expect(new Set(findings.flatMap(({ subject }) => ('id' in subject ? subject.id : []))).size).toBe(250);
    expect(evaluateSync(most, { asOf }).obligations.length).toBeGreaterThan(250);
  });
});
