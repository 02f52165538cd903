// evaluate() beside json-rules-engine alone: the same rules, the same facts, in one process.
// npm run bench builds first; quote the ratios, not the times.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { Bench } from 'tinybench';
import type { Condition } from '../../src/condition.js';
import { evaluate, evaluateSync } from '../../src/evaluate.js';
import { parseProfile, type Subject } from '../../src/profile.js';
import type { Law } from '../../src/rule.js';
import { inForce } from '../../src/ruleset.js';
import { shippedRuleset } from '../../src/shipped.js';
import type { Profile, SubjectKind } from '../../src/vocabulary.js';

const asOf = '2026-11-22';
const folder = 'fixtures/companies';
const profiles = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile);

/** An engine as its own documentation sets it up, with the date operators that the rules need. */
function bareEngine(
  rules: readonly { readonly name: string; readonly conditions: { readonly all: readonly Condition[] } }[],
) {
  const engine = new Engine(
    rules.map((rule) => ({ ...rule, event: { type: 'decided' } }) as unknown as RuleProperties),
    { allowUndefinedFacts: true },
  );
  const day = (compare: (a: string, b: string) => boolean) => (a: unknown, b: unknown) =>
    typeof a === 'string' && typeof b === 'string' && compare(a, b);
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

const conditions = ({ appliesWhen, metWhen }: Law): readonly Condition[] =>
  metWhen ? [appliesWhen, metWhen] : [appliesWhen];

type Rules = readonly { readonly id: string; readonly law: Law }[];

/** Both conditions of a law in one rule of the engine. */
const oneRuleALaw = (rules: Rules) =>
  bareEngine(rules.map(({ id, law }) => ({ name: id, conditions: { all: conditions(law) } })));
/** A rule of the engine for each condition: what it takes to tell "applies" from "is met". */
const oneRuleACondition = (rules: Rules) =>
  bareEngine(
    rules.flatMap(({ id, law }) =>
      conditions(law).map((condition, index) => ({ name: `${id} ${index}`, conditions: { all: [condition] } })),
    ),
  );

interface Work {
  readonly rules: Rules;
  readonly one: Engine;
  readonly each: Engine;
}

const prepared = new Map<string, Work>();
function workFor(jurisdictions: Profile['jurisdictions'], kind: SubjectKind): Work {
  const key = `${[...jurisdictions].sort()} ${kind}`;
  const known = prepared.get(key);
  if (known) return known;
  const rules = inForce(shippedRuleset, asOf, jurisdictions).rules.flatMap(({ rule, law }) =>
    rule.subject === kind ? { id: rule.id, law } : [],
  );
  const work = { rules, one: oneRuleALaw(rules), each: oneRuleACondition(rules) };
  prepared.set(key, work);
  return work;
}

const parsed = profiles.map((profile) => {
  const { jurisdictions, subjects } = parseProfile(profile, asOf);
  return subjects.map((subject) => ({ subject, work: workFor(jurisdictions, subject.ref.kind) }));
});

const keyOf = (rule: string, ref: Subject['ref']) => `${rule} ${'id' in ref ? ref.id : ''}`;

// Equal work first: wherever no fact is missing, the engine alone must say what the report says. With facts missing it
// is wrong by design.
let compared = 0;
for (const [index, profile] of profiles.entries()) {
  const report = await evaluate(profile, { asOf, trace: true });
  const found = new Map<string, boolean>();
  for (const { rule, subject, trace } of [
    ...report.obligations,
    ...report.permissions,
    ...report.recommendations,
    ...report.riskFindings,
  ]) {
    const truths = [trace?.applies.truth, ...(trace?.met ? [trace.met.truth] : [])];
    if (!truths.includes('unknown'))
      found.set(
        keyOf(rule, subject),
        truths.every((truth) => truth === true),
      );
  }
  for (const { subject, work } of parsed[index] ?? []) {
    const { results } = await work.one.run({ ...subject.facts });
    const holds = new Set(results.map(({ name }) => name));
    for (const { id } of work.rules) {
      const ours = found.get(keyOf(id, subject.ref));
      if (ours === undefined) continue;
      compared += 1;
      if (ours !== holds.has(id)) throw new Error(`${profile.id}: ${keyOf(id, subject.ref)} differs`);
    }
  }
}

const time = Number(process.env.BENCH_MS ?? 3000);
const bench = new Bench({ time, warmupTime: time / 6 });
bench
  .add('json-rules-engine alone, both conditions of a law in one rule', async () => {
    for (const subjects of parsed) for (const { subject, work } of subjects) await work.one.run({ ...subject.facts });
  })
  .add('json-rules-engine alone, one rule for each condition', async () => {
    for (const subjects of parsed) for (const { subject, work } of subjects) await work.each.run({ ...subject.facts });
  })
  .add('evaluate(), from profile to report', async () => {
    for (const profile of profiles) await evaluate(profile, { asOf });
  })
  .add('evaluateSync(), from profile to report', () => {
    for (const profile of profiles) evaluateSync(profile, { asOf });
  });
await bench.run();

const medians = bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : Number.NaN));
const [one = Number.NaN, each = Number.NaN] = medians;
const rows = bench.tasks.map(({ name }, index) => {
  const median = medians[index] ?? Number.NaN;
  return `| ${name} | ${((median * 1000) / profiles.length).toFixed(0)} | ${(median / one).toFixed(2)} | ${(median / each).toFixed(2)} |`;
});
console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${shippedRuleset.rules.length} rules, ${profiles.length} profiles with ${parsed.flat().length} subjects; ${compared} verdicts compared first

| way | µs for one profile | ratio to one rule a law | ratio to one rule a condition |
|---|---:|---:|---:|
${rows.join('\n')}`);
