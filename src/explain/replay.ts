import { judge, leafKey, type Truth } from '../condition.js';
import { stateOfTime } from '../due-day.js';
import { operatorNamed } from '../operators.js';
import type { ExplainedCondition, ExplainedLeaf, Explanation, Ground } from './explanation.js';
import { outcomeOf } from './law.js';

/** A leaf decided anew from what was found and expected. */
const decide = ({ operator, found, expected }: ExplainedLeaf): Truth =>
  found === undefined || expected === undefined ? 'unknown' : operatorNamed(operator).holds(found, expected);

/** A condition decided from the leaves that are named, as if nothing were known of the others. */
function truthOf({ condition, carriedBy }: Ground): Truth {
  const named = new Map(carriedBy.map((leaf) => [leafKey(leaf), leaf]));
  return judge(bare(condition), (leaf) => {
    const known = named.get(leafKey(leaf));
    return known ? decide(known) : 'unknown';
  });
}

/** The condition as the rule states it. */
function bare(condition: ExplainedCondition): Parameters<typeof judge>[0] {
  if ('all' in condition) return { all: condition.all.map(bare) };
  if ('any' in condition) return { any: condition.any.map(bare) };
  if ('not' in condition) return { not: bare(condition.not) };
  const { fact, operator, value } = condition;
  return { fact, operator, value };
}

/**
 * Decides a rule again from an explanation alone: each leaf it names is compared anew, and what they make of the
 * conditions is worked out as if nothing else were known; so does the time that is left. An explanation that is true gives its own outcome.
 *
 * @returns the outcome; the one that is stated, where the rule was put to no subject
 *
 * @example
 * const why = explain(profile, { rule: 'lu.L312-9.regime', asOf: '2026-11-22' });
 * replay(why) === why.outcome; // true
 */
export function replay({ outcome, law, asOf }: Explanation): Explanation['outcome'] {
  if (!law) return outcome;
  const { modality, applies, met, deadline } = law;
  return outcomeOf({
    modality,
    applies: { truth: truthOf(applies) },
    met: met && { truth: truthOf(met) },
    deadline: deadline && { ...deadline, state: stateOfTime(deadline.on, deadline.ended, asOf) },
  });
}
