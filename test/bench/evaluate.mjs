// evaluate() beside json-rules-engine alone: the same rules, the same facts, in one process.
// npm run bench builds first; quote the ratios, not the times.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { Engine } from 'json-rules-engine';
import { Bench } from 'tinybench';
import { evaluate, shippedRuleset } from '../../dist/index.js';

const asOf = '2026-11-22';
const folder = new URL('../../fixtures/companies/', import.meta.url);
const profiles = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

const flatten = (node, prefix = '') =>
  Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? flatten(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );

/** What the profile implies, as the rules read it. */
const factsOf = (profile) => {
  const facts = { ...Object.fromEntries(flatten(profile)), asOf };
  for (const [fact, day] of [
    ['injunction.received', 'injunction.notifiedOn'],
    ['fine.imposed', 'fine.notifiedOn'],
    ['fine.repeated', 'fine.previousFineOn'],
  ])
    if (facts[`disconnection.${day}`]) facts[`disconnection.${fact}`] = facts[`disconnection.${day}`] <= asOf;
  return facts;
};

const laws = shippedRuleset.rules.map(({ id, versions }) => ({ id, ...versions.findLast(({ from }) => from <= asOf) }));

/** An engine as its own documentation sets it up, with the date operators that the rules need. */
function bareEngine(rules) {
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  const day = (compare) => (a, b) => typeof a === 'string' && typeof b === 'string' && compare(a, b);
  engine.addOperator(
    'before',
    day((a, b) => a < b),
  );
  engine.addOperator(
    'onOrBefore',
    day((a, b) => a <= b),
  );
  engine.addOperator(
    'after',
    day((a, b) => a > b),
  );
  engine.addOperator(
    'onOrAfter',
    day((a, b) => a >= b),
  );
  return engine;
}

const event = { type: 'decided' };
const together = bareEngine(
  laws.map(({ id, appliesWhen, metWhen }) => ({
    name: id,
    event,
    conditions: { all: metWhen ? [appliesWhen, metWhen] : [appliesWhen] },
  })),
);
const apart = bareEngine(
  laws.flatMap(({ id, appliesWhen, metWhen }) =>
    [appliesWhen, ...(metWhen ? [metWhen] : [])].map((condition, index) => ({
      name: `${id} ${index}`,
      event,
      conditions: { all: [condition] },
    })),
  ),
);
const facts = profiles.map(factsOf);

// Equal work first: where the engine says that a law applies and is met, so must the report, and the other way round.
for (const [index, profile] of profiles.entries()) {
  if (profile.id === 'inconnu') continue; // With facts missing the engine alone is wrong by design.
  const { results } = await together.run(facts[index]);
  const report = await evaluate(profile, { asOf });
  const findings = [...report.obligations, ...report.permissions, ...report.recommendations].filter(
    ({ status }) => status === 'met' || status === 'applies',
  );
  const risks = report.risks.filter(
    ({ rule, certainty }) => certainty !== 'possible' && !report.obligations.some((finding) => finding.rule === rule),
  );
  const ours = new Set([...findings, ...risks].map(({ rule }) => rule));
  const expired = new Set(report.notApplicable.filter(({ reason }) => reason === 'expired').map(({ rule }) => rule));
  const theirs = results.map(({ name }) => name).filter((name) => !expired.has(name));
  const differing = [
    ...theirs.filter((name) => !ours.has(name)),
    ...[...ours].filter((rule) => !theirs.includes(rule)),
  ];
  if (differing.length > 0) throw new Error(`${profile.id}: ${differing.join(', ')} differ`);
}

const time = Number(process.env.BENCH_MS ?? 3000);
const bench = new Bench({ time, warmupTime: time / 6 });
bench
  .add('json-rules-engine alone, both conditions of a law in one rule', async () => {
    for (const known of facts) await together.run(known);
  })
  .add('json-rules-engine alone, one rule for each condition', async () => {
    for (const known of facts) await apart.run(known);
  })
  .add('evaluate(), from profile to report', async () => {
    for (const profile of profiles) await evaluate(profile, { asOf });
  });
await bench.run();

const [one, two, ours] = bench.tasks.map(({ result }) => result.latency.p50);
const row = (name, time) =>
  `| ${name} | ${((time * 1000) / profiles.length).toFixed(0)} | ${(time / one).toFixed(2)} | ${(time / two).toFixed(2)} |`;
console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${laws.length} rules, ${profiles.length} profiles, median of ${bench.tasks[2].result.latency.samplesCount} runs

| way | µs for one profile | ratio to one rule a law | ratio to one rule a condition |
|---|---:|---:|---:|
${row(bench.tasks[0].name, one)}
${row(bench.tasks[1].name, two)}
${row(bench.tasks[2].name, ours)}`);
