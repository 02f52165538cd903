import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { evaluate } from '../src/evaluate.js';
import { calendarDay } from '../src/facts/fact.js';
import { shippedRuleset } from '../src/shipped.js';
import { statuses } from '../src/status.js';
import type { Profile } from '../src/vocabulary.js';
import { outcomeOf } from './outcome.js';
import { jsonFiles, readJson, root } from './rule-files.js';

const text = z.string().check(z.minLength(1));

/** A decision replayed: the facts the judges or the regulator had before them, and what they made of them. */
const replaySchema = z.strictObject({
  /** The id of the source. */
  decision: text,
  /** The profile that tells the facts: `fixtures/companies/<company>.json`. */
  company: text,
  /** The day on which the rules are asked; the day of the decision, or later. */
  asOf: calendarDay,
  /** What happened, in a sentence or two, as the decision tells it. */
  facts: text,
  /** What was found, and the rule that says the same. */
  holding: z
    .array(
      z.strictObject({
        says: text,
        rule: text,
        subject: z.optional(text),
        status: z.enum([...statuses, 'not-applicable']),
        risks: z.optional(z.record(text, z.enum(['certain', 'possible', 'uncertain']))),
      }),
    )
    .check(z.minLength(1)),
  /** Where the rules say less, more or something else than the decision, and why. */
  differences: z.array(z.strictObject({ says: text, reason: text })),
});

const replays = jsonFiles('fixtures/decisions').map(
  (path) => [path, replaySchema.parse(readJson(`fixtures/decisions/${path}`))] as const,
);

describe.each(replays)('%s', (_, { decision, company, asOf, holding }) => {
  it('replays a decision that is a source', () => {
    expect(shippedRuleset.sources[decision]?.decision ?? shippedRuleset.sources[decision]?.weight).toBeDefined();
  });

  it.each(holding.map((point) => [point.says, point] as const))('%s', async (__, { rule, subject, status, risks }) => {
    const profile = JSON.parse(readFileSync(join(root, `fixtures/companies/${company}.json`), 'utf8')) as Profile;
    const report = await evaluate(profile, { asOf });
    const outcome = outcomeOf(report, rule, subject);
    expect(outcome.status).toBe(status);
    if (risks) expect(outcome.risks).toEqual(risks);
  });
});
