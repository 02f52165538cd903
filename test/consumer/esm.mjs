// The package as a program that uses ES modules sees it.
import assert from 'node:assert/strict';
import { evaluate, factNamed, facts, GardeFouError, shippedRuleset } from 'garde-fou';
import rule from 'garde-fou/rules/lu/L312-9/regime.json' with { type: 'json' };
import schema from 'garde-fou/rules/profile.schema.json' with { type: 'json' };
import source from 'garde-fou/rules/sources/lu/ct/L312-9.json' with { type: 'json' };

const profile = { jurisdictions: ['LU'], digitalTools: { usedForWork: true }, disconnection: { source: 'none' } };
const report = await evaluate(profile, { asOf: '2026-11-22' });
assert.equal(report.obligations[0].rule, 'lu.L312-9.regime');
assert.equal(report.obligations[0].status, 'breached');
assert.deepEqual(report.risks.find(({ certainty }) => certainty === 'certain').amount, {
  min: 251,
  max: 25000,
  currency: 'EUR',
});
await assert.rejects(evaluate({ jurisdictions: ['LU'], headcont: 1 }), GardeFouError);
assert.equal(rule.versions[0].from, '2023-07-04');
assert.equal(source.weight, 'statute');
assert.ok(schema.properties.headcount);
assert.ok(shippedRuleset.rules.length > 20 && facts.length > 100 && factNamed('headcount'));
