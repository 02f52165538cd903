/** Decides conditions with json-rules-engine; the only file that imports it. See docs/decisions/0002-three-valued-engine.md. */
import { Engine, type RuleProperties } from 'json-rules-engine';
import { comparedFact, type Leaf } from '../condition.js';
import { GardeFouError } from '../errors.js';
import type { FactOf } from '../fact-of.js';
import { operators } from '../operators.js';
import { type Bits, fold, type Program, type Slots } from './program.js';

/** Decides every distinct leaf of a program for the facts of one subject. */
export type Decide = (factOf: FactOf) => Promise<Slots>;

/** A leaf as the engine leaves it behind: a fact that is not known has no `factResult`. */
interface DecidedLeaf {
  readonly factResult?: unknown;
  readonly valueResult?: unknown;
  readonly result?: boolean;
}

const bitsOf = ({ factResult: found, valueResult: expected, result }: DecidedLeaf): Bits =>
  found === undefined || expected === undefined || result === undefined ? 1 : result ? 3 : 0;

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

async function decisions(engine: Engine, facts: Record<string, unknown>, program: Program): Promise<Slots> {
  const slots = new Uint8Array(program.size);
  const count = program.leaves.length;
  if (count === 0) return slots;
  const { results, failureResults } = await engine.run(facts);
  const decided = (results[0] ?? failureResults[0])?.conditions as unknown as
    | { readonly all: readonly DecidedLeaf[] }
    | undefined;
  if (decided?.all.length !== count)
    throw new GardeFouError('internal', [{ code: 'inconsistent', path: '', hint: 'the engine skipped a leaf' }]);
  slots.set(decided.all.map(bitsOf));
  return fold(program, slots);
}

/**
 * Prepares a program for the engine. It decides each distinct leaf once; what the leaves make of `all`, `any` and `not`
 * is Kleene's logic, which the engine does not know. The result may be called again before an earlier call ends.
 */
export function prepare(program: Program): Decide {
  const engine = engineFor(program.leaves);
  const names = [...new Set(program.leaves.flatMap(({ fact, value }) => [fact, comparedFact(value) ?? fact]))];
  const known = (factOf: FactOf): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, factOf(name)]).filter(([, value]) => value !== undefined));
  // A run that ends while another has begun makes the engine skip the rules of the other: one after the other, then.
  let last: Promise<unknown> = Promise.resolve();
  return (factOf) => {
    // Looked up before the turn of this run has come.
    const facts = known(factOf);
    const run = last.then(() => decisions(engine, facts, program));
    last = run.catch(() => undefined);
    return run;
  };
}
