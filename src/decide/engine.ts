/** Decides conditions with json-rules-engine; the only file that imports it. See docs/decisions/0002-three-valued-engine.md. */
import { Engine, type RuleProperties, type RuleResult } from 'json-rules-engine';
import { type Condition, judge, type Leaf, type Trace } from '../condition.js';
import { operators } from '../operators.js';
import type { Law } from '../rule.js';

/** The facts of one subject that are known, by name. */
export type Facts = Readonly<Record<string, unknown>>;

/** Whether a law applies and is met, with the leaves that say so. */
export interface Verdict {
  readonly applies: Trace;
  readonly met?: Trace;
}

/** Decides laws for the facts of one subject; one verdict for each law, in the order of the laws. */
export type Decide = (facts: Facts) => Promise<readonly Verdict[]>;

/** A leaf as the engine leaves it behind: a fact that is not known has no `factResult`. */
type DecidedLeaf = Leaf & { readonly factResult?: unknown; readonly valueResult?: unknown; readonly result?: boolean };

const decidedLeaf = ({ factResult, valueResult, result }: DecidedLeaf) => ({
  ...(factResult !== undefined && { found: factResult }),
  ...(valueResult !== undefined && { expected: valueResult }),
  truth: factResult === undefined || valueResult === undefined || result === undefined ? ('unknown' as const) : result,
});

const trace = (decided: Condition): Trace => judge<DecidedLeaf>(decided, decidedLeaf);

/** Both conditions of a law in one rule: its result tree holds every leaf, decided or not, since all priorities are equal. */
const engineRule = ({ appliesWhen, metWhen }: Law, index: number) =>
  ({
    name: String(index),
    event: { type: 'decided' },
    conditions: { all: metWhen ? [appliesWhen, metWhen] : [appliesWhen] },
  }) as RuleProperties;

function verdict({ conditions }: RuleResult): Verdict {
  const [applies, met] = (conditions as unknown as { readonly all: readonly [Condition, Condition?] }).all;
  return { applies: trace(applies), ...(met && { met: trace(met) }) };
}

const refusePath = () => {
  throw new Error('conditions have no path');
};

/** Prepares laws for the engine; the result may be called any number of times, also before an earlier call has finished. */
export function prepare(laws: readonly Law[]): Decide {
  const engine = new Engine(laws.map(engineRule), { allowUndefinedFacts: true, pathResolver: refusePath });
  for (const [name, { holds }] of Object.entries(operators)) engine.addOperator(name, holds);

  // A run that ends while another has begun makes the engine skip the rules of the other: one after the other, then.
  let last: Promise<unknown> = Promise.resolve();
  return (facts) => {
    const run = last.then(async () => {
      const { results, failureResults } = await engine.run({ ...facts });
      const verdicts: Verdict[] = [];
      for (const result of [...results, ...failureResults]) verdicts[Number(result.name)] = verdict(result);
      return verdicts;
    });
    last = run.catch(() => undefined);
    return run;
  };
}
