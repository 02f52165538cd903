import { comparedFact, type Leaf } from '../condition.js';
import { operatorNamed } from '../operators.js';
import type { FactEntry } from '../vocabulary.js';

/** More members than this are not combined: each one doubles the sets. */
const mostMembers = 12;

/** A text that no condition names stands for all that none of them names. */
const anotherText = (named: readonly unknown[]): string => {
  let text = '…';
  while (named.includes(text)) text += '…';
  return text;
};

/** Every set of some members, the empty one first. */
function sets(members: readonly unknown[]): readonly (readonly unknown[])[] {
  const all: (readonly unknown[])[] = [[]];
  for (const member of members) all.push(...all.map((set) => [...set, member]));
  return all;
}

/** One choice for each answer that the leaves give. */
function choicesOf(choices: readonly string[], leaves: readonly Leaf[]): readonly string[] {
  if (leaves.some(({ value }) => comparedFact(value) !== undefined)) return choices;
  const byAnswers = new Map<string, string>();
  for (const choice of choices) {
    const answers = leaves.map(({ operator, value }) => operatorNamed(operator).holds(choice, value)).join();
    if (!byAnswers.has(answers)) byAnswers.set(answers, choice);
  }
  return [...byAnswers.values()];
}

/**
 * Values that stand for all others of a fact that has no order: those between which no leaf makes a difference share
 * one. Days and numbers are on a line, see `bands/line.ts`.
 *
 * @param leaves those in which the fact stands, on either side
 * @returns nothing, when there are too many
 *
 * @example
 * unorderedValues(factNamed('disconnection.source'), [{ fact: 'disconnection.source', operator: 'equal', value: 'none' }])
 * // ['none', 'collective-agreement']
 */
export function unorderedValues(
  { name, type, choices = {} }: FactEntry,
  leaves: readonly Leaf[],
): readonly unknown[] | undefined {
  const mine = leaves.filter(({ fact, value }) => fact === name || comparedFact(value) === name);
  if (type === 'boolean') return [true, false];
  if (type === 'choice') return choicesOf(Object.keys(choices), mine);
  const members = [...new Set(mine.map(({ value }) => value).filter((value) => typeof value === 'string'))];
  if (members.length > mostMembers) return undefined;
  const named = sets(type === 'choices' ? members.filter((member) => Object.hasOwn(choices, member)) : members);
  // An empty list of texts says that there are none; of choices, nothing tells it from a list of others.
  return type === 'texts' ? [...named, [anotherText(members)]] : named;
}
