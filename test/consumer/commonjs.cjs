// The package as a program that uses CommonJS sees it.
const assert = require('node:assert/strict');
const { evaluate, GardeFouError } = require('garde-fou');
const rule = require('garde-fou/rules/lu/L312-9/regime.json');

(async () => {
  const report = await evaluate(
    { jurisdictions: ['LU'], headcount: 15, staffDelegation: { exists: false } },
    { asOf: '2026-11-22' },
  );
  assert.equal(report.obligations[0].rule, 'lu.L411-1.delegation');
  assert.equal(report.obligations[0].status, 'breached');
  await assert.rejects(evaluate({}), (error) => error instanceof GardeFouError && error.code === 'invalid-profile');
  assert.equal(rule.versions[0].modality, 'obligation');
})();
