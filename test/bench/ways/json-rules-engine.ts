import { Engine, type RuleProperties } from 'json-rules-engine';
import type { Condition } from '../../../src/condition.js';
import type { Law } from '../../../src/rule.js';
import type { Facts, Way } from '../way.js';

interface NamedConditions {
  readonly name: string;
  readonly all: readonly Condition[];
}

/** An engine as its own documentation sets it up, with the date operators that the rules need. */
function bareEngine(rules: readonly NamedConditions[]): Engine {
  const engine = new Engine(
    rules.map(
      ({ name, all }) => ({ name, conditions: { all }, event: { type: 'decided' } }) as unknown as RuleProperties,
    ),
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

/** Both conditions of a law, or the only one. */
export const conditions = ({ appliesWhen, metWhen }: Law): readonly Condition[] =>
  metWhen ? [appliesWhen, metWhen] : [appliesWhen];

type Laws = readonly { readonly id: string; readonly law: Law }[];

/** Both conditions of a law in one rule of the engine: it cannot tell "does not apply" from "is not met". */
export const oneRuleALaw = (laws: Laws): Engine =>
  bareEngine(laws.map(({ id, law }) => ({ name: id, all: conditions(law) })));

/** A rule of the engine for each condition: what it takes to tell "applies" from "is met". */
export const oneRuleACondition = (laws: Laws): Engine =>
  bareEngine(
    laws.flatMap(({ id, law }) =>
      conditions(law).map((condition, index) => ({ name: `${id} ${index}`, all: [condition] })),
    ),
  );

/** json-rules-engine alone. Where a fact is missing it is wrong by design. */
export const jsonRulesEngine: Way<Facts, ReadonlySet<string>> = {
  name: 'json-rules-engine, a rule for each condition',
  isTwoValued: true,
  given: ({ facts }) => facts,
  prepare: ({ rules }) => {
    const engine = oneRuleACondition(rules.map(({ rule, law }) => ({ id: rule.id, law })));
    return async (facts) => {
      const { results } = await engine.run({ ...facts });
      return new Set(results.map(({ name }) => name as string));
    };
  },
  verdicts: (holding, { rules }) =>
    rules.map(({ rule: { id } }) => [holding.has(`${id} 0`) ? 3 : 0, holding.has(`${id} 1`) ? 3 : 0]),
};
