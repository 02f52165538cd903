/** Decides conditions with json-rules-engine; the only file that imports it. See docs/decisions/0002-three-valued-engine.md. */
import { Engine, type RuleProperties } from 'json-rules-engine';
import { type Condition, type Decision, judge, type Leaf, leaves, type Trace } from '../condition.js';
import { GardeFouError } from '../errors.js';
import { operators } from '../operators.js';
import { conditionsOf, type Law } from '../rule.js';

/** The facts of one subject that are known, by name. */
type Facts = Readonly<Record<string, unknown>>;

/** Whether a law applies and is met, with the leaves that say so. */
export interface Verdict {
  readonly applies: Trace;
  readonly met?: Trace;
  /** For each consequence with a condition of its own, whether it threatens; `undefined` where it has none. */
  readonly consequences: readonly (Trace | undefined)[];
}

/** Decides laws for the facts of one subject; one verdict for each law, in the order of the laws. */
export type Decide = (facts: Facts) => Promise<readonly Verdict[]>;

/** A leaf as the engine leaves it behind: a fact that is not known has no `factResult`. */
interface DecidedLeaf {
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
  readonly result?: boolean;
}

function decisionOf({ factResult: found, valueResult: expected, result }: DecidedLeaf): Decision {
  if (found !== undefined && expected !== undefined && result !== undefined) return { found, expected, truth: result };
  return { ...(found !== undefined && { found }), ...(expected !== undefined && { expected }), truth: 'unknown' };
}

/** Every distinct leaf once, and for each leaf of the laws the place of its twin. */
function distinctLeaves(laws: readonly Law[]): {
  readonly distinct: readonly Leaf[];
  readonly places: ReadonlyMap<Leaf, number>;
} {
  const distinct = new Map<string, { readonly leaf: Leaf; readonly place: number }>();
  const places = new Map<Leaf, number>();
  for (const leaf of laws.flatMap(conditionsOf).flatMap(leaves)) {
    const key = JSON.stringify([leaf.fact, leaf.operator, leaf.value]);
    const twin = distinct.get(key) ?? { leaf, place: distinct.size };
    distinct.set(key, twin);
    places.set(leaf, twin.place);
  }
  return { distinct: [...distinct.values()].map(({ leaf }) => leaf), places };
}

const refusePath = () => {
  throw new Error('conditions have no path');
};

function engineFor(distinct: readonly Leaf[]): Engine {
  // All leaves stand in one group of one priority: each of them is decided, whatever the others say.
  const rule = { event: { type: 'decided' }, conditions: { all: distinct } } as unknown as RuleProperties;
  const engine = new Engine([rule], { allowUndefinedFacts: true, pathResolver: refusePath });
  for (const [name, { holds }] of Object.entries(operators)) engine.addOperator(name, holds);
  return engine;
}

/** The engine skipped what it was asked. */
function missing(fact: string): never {
  throw new GardeFouError('internal', [{ code: 'inconsistent', path: fact, hint: 'the engine gave no result' }]);
}

async function decisions(engine: Engine, facts: Facts): Promise<readonly Decision[]> {
  const { results, failureResults } = await engine.run({ ...facts });
  const decided = (results[0] ?? failureResults[0])?.conditions as unknown as
    | { readonly all: readonly DecidedLeaf[] }
    | undefined;
  if (!decided) return missing('');
  return decided.all.map(decisionOf);
}

/**
 * Prepares laws for the engine. It decides each distinct leaf once; what the leaves make of `all`, `any` and `not`
 * is Kleene's logic, which the engine does not know. The result may be called again before an earlier call ends.
 */
export function prepare(laws: readonly Law[]): Decide {
  const { distinct, places } = distinctLeaves(laws);
  const engine = engineFor(distinct);

  // A run that ends while another has begun makes the engine skip the rules of the other: one after the other, then.
  let last: Promise<unknown> = Promise.resolve();
  return (facts) => {
    const run = last.then(async () => {
      const decided = await decisions(engine, facts);
      const trace = (condition: Condition): Trace =>
        judge(condition, (leaf) => decided[places.get(leaf) ?? -1] ?? missing(leaf.fact));
      return laws.map(({ appliesWhen, metWhen, consequences = [] }) => ({
        applies: trace(appliesWhen),
        ...(metWhen && { met: trace(metWhen) }),
        consequences: consequences.map((consequence) => consequence.appliesWhen && trace(consequence.appliesWhen)),
      }));
    });
    last = run.catch(() => undefined);
    return run;
  };
}
