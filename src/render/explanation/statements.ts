import { dayWords } from '../../day-words.js';
import { GardeFouError } from '../../errors.js';
import type {
  ExplainedConsequence,
  ExplainedDeadline,
  ExplainedLaw,
  ExplainedLeaf,
  Explanation,
  Ground,
} from '../../explain/explanation.js';
import { type Language, languages } from '../../language.js';
import { foundText } from '../../refusal.js';
import type { Cite } from '../../rule.js';
import { timeLimit } from '../../time-limits.js';
import { phrases } from '../phrases.js';
import { citesText } from '../words.js';
import { nounOf, yesNoClause } from './choice.js';
import { foundClauses, openClause, type Told } from './clause.js';
import { distanceText, originText } from './day.js';
import { kindOf, opening } from './opening.js';
import { type Chain, explanationPhrases, type Saying, type Wherever } from './phrases.js';
import { requirement } from './requirement.js';
import { chained, plain, type Statement } from './statement.js';

/** The day to ask for, where a time limit starts another. */
const startOf = (fact: string): string => {
  const start = timeLimit(fact)?.start;
  return start === undefined ? fact : startOf(start);
};

/**
 * An explanation in words: the outcome, the reasons with what was found, what is not known, what it would take, the
 * last day, and what a breach brings. No text of the rule itself is repeated.
 *
 * @throws GardeFouError `invalid-option` for a language there is not
 * @returns sentences in the order in which they are to be read
 *
 * @example
 * const why = explain(profile, { rule: 'lu.L312-9.regime', asOf: '2026-11-22' });
 * for (const { sentence } of explanationText(why, 'en')) console.log(sentence);
 */
export function explanationText(explanation: Explanation, language: Language): readonly Statement[] {
  if (!languages.includes(language))
    throw new GardeFouError('invalid-option', [
      { code: 'not-a-choice', path: 'language', found: foundText(language), accepted: languages },
    ]);
  const { law, outcome, citations, asOf } = explanation;
  const words = explanationPhrases[language];
  const kind = kindOf(explanation);
  const sources = new Map(citations.map((source) => [source.id, source]));
  const inWords = (day: string) => dayWords(day, language);
  const cited = (cites: readonly Cite[]) =>
    citesText(cites, sources, language)
      .map(({ text }) => text)
      .join(phrases[language].separator);

  /** What defines a fact is cited with it, unless the rule cites the same anyway. */
  const withSources = ({ clause, leaves }: Told): string => {
    const known = new Set(law?.cites.map(({ source, at }) => `${source} ${at}`));
    const defining = new Map(
      leaves.flatMap(({ definedIn }) => {
        const key = `${definedIn?.source} ${definedIn?.at}`;
        return definedIn && !known.has(key) ? [[key, definedIn]] : [];
      }),
    );
    return defining.size === 0 ? clause : `${clause} (${cited([...defining.values()])})`;
  };
  const because = (chain: Chain, leaves: readonly ExplainedLeaf[]): Statement =>
    chained(chain, foundClauses(leaves, language).map(withSources));
  const where = (chains: Wherever, { wanting, condition }: Ground): readonly Statement[] => {
    if (!wanting) return [];
    const { join, clauses } = requirement(wanting, condition, language);
    return [chained(chains[join], clauses)];
  };
  const unknown = (chain: Chain, missing: readonly string[]): Statement =>
    chained(
      chain,
      missing.map((fact) => openClause(fact, language)),
    );

  const ground = (found: Ground, { because: said, where: depends, otherwise }: Saying): readonly Statement[] => {
    if (found.truth === true) return [because(said.yes, found.carriedBy)];
    if (found.truth === false) return [because(said.no, found.carriedBy), ...where(otherwise, found)];
    const known = found.carriedBy.filter(({ truth }) => truth !== 'unknown');
    return [
      ...(known.length > 0 ? [because(words.established, known)] : []),
      unknown(words.unknown, found.missing),
      ...where(depends, found),
    ];
  };

  const whether = ({ applies, met }: ExplainedLaw): readonly Statement[] => {
    const said = ground(applies, words.applies[kind]);
    if (!met || applies.truth === false) return said;
    if (applies.truth === true) return [...said, ...ground(met, words.met[kind])];
    if (met.truth === 'unknown') return said;
    return [...said, because(words.ifItApplies[met.truth ? 'yes' : 'no'], met.carriedBy)];
  };

  /** What remains to be done about a duty that is met, or does not apply, is of no interest. */
  const isOpen = outcome !== 'met' && outcome !== 'condition';

  function deadline({ on, state, marks, start, endsWith, ended, ...due }: ExplainedDeadline): readonly Statement[] {
    const isOver = on !== undefined && on < asOf;
    const { fact, found, foundFrom = [] } = start;
    const origin =
      on === undefined
        ? ''
        : distanceText(on, { fact, found }, due, language) || originText(fact, on, foundFrom, language);
    const day = on && `${inWords(on)}${origin === '' ? '' : ` (${origin})`}`;
    const lasts = day !== undefined && marks === 'end' ? [words.deadline.lasts(day, isOver)] : [];
    // A prohibition that has an end is over then, whatever came before.
    if (lasts.length > 0 && ended === true) return lasts.map(plain);
    if (endsWith !== undefined && ended !== undefined) {
      const until = marks === 'end' || isOver ? undefined : day;
      return [...lasts, words.deadline.event(yesNoClause(endsWith, true, language), ended, until)].map(plain);
    }
    if (day === undefined)
      return outcome === 'possible' ? [] : [plain(words.deadline.unknown(nounOf(startOf(fact), language)))];
    return (lasts.length > 0 ? lasts : [words.deadline.until(day, state === 'passed')]).map(plain);
  }

  function consequence({ text, state, from, why, ground: threat }: ExplainedConsequence): Statement {
    const said = text[language];
    const chains = words.threat.because(said);
    if (threat?.truth === false) return because(chains.no, threat.carriedBy);
    if (state === 'not-yet') return plain(words.threat.notYet(said, inWords(from)));
    if (state === 'disputed') return plain(words.threat.disputed(said, why?.[language] ?? ''));
    if (!threat) return plain(said);
    if (threat.truth === 'unknown') return unknown(chains.unknown, threat.missing);
    return because(chains.yes, threat.carriedBy);
  }

  return [
    ...opening(explanation, language),
    ...(law ? whether(law) : []),
    ...(law?.deadline && isOpen ? deadline(law.deadline) : []),
    ...(law && isOpen && outcome !== 'expired' ? law.consequences.map(consequence) : []),
    ...(law?.standing ? [plain(law.standing.text[language])] : []),
  ];
}
