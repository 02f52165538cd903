// evaluate() beside json-rules-engine alone, each company under its own law: the same rules, the same facts.
import type { Engine } from 'json-rules-engine';
import { evaluate, evaluateSync } from '../../src/evaluate.js';
import { createEvaluator } from '../../src/evaluator.js';
import { parseProfile, type Subject } from '../../src/profile.js';
import type { Law } from '../../src/rule.js';
import { inForce } from '../../src/ruleset.js';
import { shippedRuleset } from '../../src/shipped.js';
import type { Profile, SubjectKind } from '../../src/vocabulary.js';
import { companies } from '../companies.js';
import { findingsOf } from '../outcome.js';
import { millisecondsOf } from './timing.js';
import { oneRuleACondition, oneRuleALaw } from './ways/json-rules-engine.js';
import { asOf } from './workload.js';

interface Work {
  readonly laws: readonly { readonly id: string; readonly law: Law }[];
  readonly one: Engine;
  readonly each: Engine;
}

const prepared = new Map<string, Work>();
function workFor(jurisdictions: Profile['jurisdictions'], kind: SubjectKind): Work {
  const key = `${[...jurisdictions].sort()} ${kind}`;
  const known = prepared.get(key);
  if (known) return known;
  const laws = inForce(shippedRuleset, asOf, jurisdictions).rules.flatMap(({ rule, law }) =>
    rule.subject === kind ? { id: rule.id, law } : [],
  );
  const work = { laws, one: oneRuleALaw(laws), each: oneRuleACondition(laws) };
  prepared.set(key, work);
  return work;
}

const parsed = companies.map((company) => {
  const { jurisdictions, subjects } = parseProfile(company, asOf);
  return subjects.map((subject) => ({ subject, work: workFor(jurisdictions, subject.ref.kind) }));
});

const keyOf = (rule: string, ref: Subject['ref']) => `${rule} ${'id' in ref ? ref.id : ''}`;

/** Wherever no fact is missing, the engine alone must say what the report says. With facts missing it is wrong by design. */
async function compared(): Promise<number> {
  let count = 0;
  for (const [index, company] of companies.entries()) {
    const report = await evaluate(company, { asOf, trace: true });
    const found = new Map<string, boolean>();
    for (const { rule, subject, trace } of findingsOf(report)) {
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
      for (const { id } of work.laws) {
        const ours = found.get(keyOf(id, subject.ref));
        if (ours === undefined) continue;
        count += 1;
        if (ours !== holds.has(id)) throw new Error(`${company.id}: ${keyOf(id, subject.ref)} differs`);
      }
    }
  }
  return count;
}

/** The table of reports. */
export async function reportTable(): Promise<string> {
  const count = await compared();
  const { statuses } = createEvaluator({ asOf });
  const run = (engineOf: (work: Work) => Engine) => async () => {
    for (const subjects of parsed)
      for (const { subject, work } of subjects) await engineOf(work).run({ ...subject.facts });
  };
  const tasks = [
    { name: 'json-rules-engine alone, both conditions of a law in one rule', run: run(({ one }) => one) },
    { name: 'json-rules-engine alone, a rule for each condition', run: run(({ each }) => each) },
    {
      name: '`evaluate()`, from profile to report',
      run: async () => {
        for (const company of companies) await evaluate(company, { asOf });
      },
    },
    {
      name: '`evaluateSync()`, from profile to report',
      run: () => {
        for (const company of companies) evaluateSync(company, { asOf });
      },
    },
    {
      name: '`createEvaluator().statuses`, from profile to statuses',
      run: () => {
        for (const company of companies) statuses(company);
      },
    },
  ];
  const taken = await millisecondsOf(tasks);
  const [one = Number.NaN, each = Number.NaN] = taken;
  const rows = tasks.map(({ name }, index) => {
    const time = taken[index] ?? Number.NaN;
    const perSecond = (1000 * companies.length) / time;
    return `| ${name} | ${((1000 * time) / companies.length).toFixed(0)} | ${Math.round(perSecond).toLocaleString('en')} | ${(time / one).toFixed(2)} | ${(time / each).toFixed(2)} |`;
  });
  return `${shippedRuleset.rules.length} rules, ${companies.length} profiles with ${parsed.flat().length} subjects; ${count.toLocaleString('en')} verdicts compared first.

| way | µs a profile | profiles a second | to one rule a law | to a rule a condition |
| --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}`;
}
