import type { Facts } from '../bands/reading.js';
import { completions } from '../completions.js';
import { type Condition, judge, type Leaf, type Truth } from '../condition.js';
import { truthFor } from '../decide/plain.js';
import type { Law } from '../rule.js';
import { type DatedLaw, type LintFinding, profileOf } from './finding.js';
import { find, isFound, stepsOfLint } from './search.js';

/** A condition of a law, where it stands, and what holds whenever it is asked. */
interface Asked {
  readonly place: string;
  readonly condition: Condition;
  readonly context: readonly Condition[];
}

const askedOf = ({ appliesWhen, metWhen, consequences = [] }: Law): readonly Asked[] => [
  { place: 'appliesWhen', condition: appliesWhen, context: [] },
  ...(metWhen ? [{ place: 'metWhen', condition: metWhen, context: [appliesWhen] }] : []),
  ...consequences.flatMap((consequence, index) =>
    consequence.appliesWhen
      ? [{ place: `consequences[${index}].appliesWhen`, condition: consequence.appliesWhen, context: [appliesWhen] }]
      : [],
  ),
];

/** Every leaf of a condition with its place in it. */
function* placesOf(condition: Condition, place: string): Generator<readonly [place: string, leaf: Leaf]> {
  if ('all' in condition) for (const [i, part] of condition.all.entries()) yield* placesOf(part, `${place}.all[${i}]`);
  else if ('any' in condition)
    for (const [i, part] of condition.any.entries()) yield* placesOf(part, `${place}.any[${i}]`);
  else if ('not' in condition) yield* placesOf(condition.not, `${place}.not`);
  else yield [place, condition];
}

/** The condition with a leaf decided beforehand. */
const without = (condition: Condition, leaf: Leaf, instead: boolean, facts: Facts): Truth =>
  judge(condition, (each) => (each === leaf ? instead : truthFor(each, facts)));

/**
 * Whether the condition would say the same with the leaf decided beforehand, wherever it says anything. What a leaf
 * adds for those who state a word without its day counts too: that a measure is planned tells that it is not live.
 */
function isReplaced({ condition, context }: Asked, leaf: Leaf, instead: boolean, asOf: string): boolean | 'too-many' {
  const asked = (facts: Facts): Truth => (context.length === 0 ? true : truthFor({ all: context }, facts));
  const walk = completions({}, { conditions: [...context, condition] }, asOf, {
    wordsAlone: true,
    steps: stepsOfLint,
    settled: (facts) => {
      const isAsked = asked(facts);
      if (isAsked !== true) return isAsked === false;
      return truthFor(condition, facts) !== 'unknown' && without(condition, leaf, instead, facts) !== 'unknown';
    },
  });
  let next = walk.next();
  for (; !next.done; next = walk.next()) {
    const { facts } = next.value;
    const truth = truthFor(condition, facts);
    if (asked(facts) === true && truth !== 'unknown' && truth !== without(condition, leaf, instead, facts))
      return false;
  }
  return next.value === 'all' ? true : next.value;
}

/** A profile in which the leaf says the opposite of what it may be replaced by, if there is one. */
function exampleOf({ condition, context }: Asked, leaf: Leaf, instead: boolean, { rule, law }: DatedLaw) {
  const otherwise: Condition = instead ? { not: leaf } : leaf;
  const sought: Condition = { all: [...context, otherwise] };
  const found = [sought, { all: [...context, condition] }]
    .map((each) => find({ conditions: [each, condition] }, law.from, (facts) => truthFor(each, facts)))
    .find(isFound);
  return found && { asOf: law.from, profile: profileOf(rule, found.added) };
}

/** Each occurrence of a leaf by itself, though two of them be the same object. */
const apart = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/**
 * Leaves that decide nothing: whatever they say, the condition says the same.
 *
 * @param hollow the places of conditions that hold for nobody or for everybody: none of their leaves decides anything
 */
export function idleLeaves(dated: DatedLaw, hollow: readonly string[]): readonly LintFinding[] {
  const { rule, law, index } = dated;
  return askedOf(apart(law)).flatMap((asked) => {
    const top = `versions[${index}].${asked.place}`;
    if (hollow.includes(top)) return [];
    return [...placesOf(asked.condition, top)].flatMap(([place, leaf]): readonly LintFinding[] => {
      const common = { rules: [rule.id], from: law.from, place, leaf };
      const answers = [true, false].map((instead) => isReplaced(asked, leaf, instead, law.from));
      if (answers.includes('too-many')) return [{ kind: 'not-examined', ...common }];
      if (!answers.includes(true)) return [];
      const asIf = answers[0] === true;
      const example = exampleOf(asked, leaf, asIf, dated);
      return [{ kind: 'idle-leaf', ...common, asIf, ...(example && { example }) }];
    });
  });
}
