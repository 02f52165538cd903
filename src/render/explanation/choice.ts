import type { Language } from '../../language.js';
import { factNamed } from '../../vocabulary.js';
import { labelText, listText } from '../words.js';
import { type ChoiceClause, clauses } from './clauses.js';
import { explanationPhrases } from './phrases.js';

/** The name of a fact with its article. */
export function nounOf(fact: string, language: Language): string {
  const clause = clauses[language][fact];
  return typeof clause === 'string' ? clause : explanationPhrases[language].noun(labelText(fact, language));
}

/** A yes-or-no fact as a clause. */
export function yesNoClause(fact: string, holds: boolean, language: Language): string {
  const clause = clauses[language][fact];
  const [yes, no] = Array.isArray(clause)
    ? (clause as readonly [string, string])
    : explanationPhrases[language].holds(labelText(fact, language));
  return holds ? yes : no;
}

function frameOf(fact: string, language: Language): ChoiceClause {
  const clause = clauses[language][fact];
  if (typeof clause === 'object' && 'is' in clause) return clause;
  return { ...explanationPhrases[language].chosen(nounOf(fact, language)), values: {} };
}

const wordOf = (fact: string, value: string, { values }: ChoiceClause, language: Language): string =>
  (Object.hasOwn(values, value) ? values[value] : undefined) ??
  explanationPhrases[language].quoted(factNamed(fact)?.choices?.[value]?.[language] ?? value);

/** Several choices in words, as they stand in the frame of their fact. */
export function choiceWords(fact: string, values: readonly string[], language: Language): string {
  const frame = frameOf(fact, language);
  return listText(
    values.map((value) => wordOf(fact, value, frame, language)),
    language,
  );
}

/**
 * That a fact has, or has not, one of some values, as a clause.
 *
 * @param join whether it has all of them or one of them; a fact that has none of them has none at all
 */
export function choiceClause(
  fact: string,
  values: readonly string[],
  isSo: boolean,
  join: 'all' | 'any',
  language: Language,
): string {
  const words = explanationPhrases[language];
  const frame = frameOf(fact, language);
  const own = (value: string) => (frame.own && Object.hasOwn(frame.own, value) ? frame.own[value] : undefined);
  const framed = values.flatMap((value) => (own(value) ? [] : wordOf(fact, value, frame, language)));
  const list = isSo
    ? listText(framed, language, join === 'all' ? 'conjunction' : 'disjunction')
    : framed.length > 0
      ? words.noneOf(framed)
      : '';
  const parts = [
    ...(framed.length > 0 ? [(isSo ? frame.is : frame.isNot).replace('{}', () => list)] : []),
    ...values.flatMap((value) => own(value)?.[isSo ? 0 : 1] ?? []),
  ];
  return isSo && join === 'any' ? words.either(parts) : words.both(parts);
}
