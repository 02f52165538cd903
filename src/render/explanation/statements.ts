import { dayWords } from '../../day-words.js';
import type {
  ExplainedConsequence,
  ExplainedDeadline,
  ExplainedLaw,
  ExplainedLeaf,
  Explanation,
  Ground,
} from '../../explain/explanation.js';
import { timeLimit } from '../../implied-facts.js';
import type { Language } from '../../language.js';
import type { Cite } from '../../rule.js';
import { phrases } from '../phrases.js';
import { citesText, listText } from '../words.js';
import { nounOf, yesNoClause } from './choice.js';
import { foundClauses, openClause, type Told } from './clause.js';
import { distanceText, originText } from './day.js';
import { type Chain, explanationPhrases, type Kind, type Saying, type Wherever } from './phrases.js';
import { requirement } from './requirement.js';

/** One thing said: as a whole sentence, and as a heading with its points where there are several. */
export interface Statement {
  readonly sentence: string;
  /** The heading above the points; the sentence itself, where there are none. */
  readonly heading: string;
  readonly points: readonly string[];
}

const plain = (sentence: string): Statement => ({ sentence, heading: sentence, points: [] });

/** One clause makes a sentence, several make a list. */
const chained = ({ heading, sentence }: Chain, clauses: readonly string[]): Statement => {
  const whole = sentence(clauses);
  return clauses.length > 1 ? { sentence: whole, heading, points: clauses } : plain(whole);
};

/** The day to ask for, where a time limit starts another. */
const startOf = (fact: string): string => {
  const start = timeLimit(fact)?.start;
  return start === undefined ? fact : startOf(start);
};

/** The statements of one explanation in one language. */
export function statementsOf(explanation: Explanation, language: Language): readonly Statement[] {
  const { law, outcome, citations, asOf, about } = explanation;
  const words = explanationPhrases[language];
  const kind: Kind = law?.modality === 'recommendation' ? 'practice' : 'duty';
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

  function opening(): readonly Statement[] {
    const { change } = explanation;
    switch (outcome) {
      case 'not-yet-in-force':
        return [plain(words.notYetInForce(inWords(asOf), inWords(change?.on ?? asOf)))];
      case 'repealed': {
        const by = change?.repealedBy ? ` (${cited([change.repealedBy])})` : '';
        return [plain(words.repealed(inWords(asOf), `${inWords(change?.on ?? asOf)}${by}`))];
      }
      case 'other-law': {
        const named = explanation.jurisdictions.map((each) => phrases[language].law[each]);
        return [plain(words.otherLaw(phrases[language].law[explanation.jurisdiction], listText(named, language)))];
      }
      case 'no-subject':
      case 'not-asked':
        return [
          plain(words.outcome[outcome](kind)),
          ...(about === 'employer' ? [] : [plain(words.about[outcome][about])]),
        ];
      default:
        return [
          plain(
            outcome === 'breached' && law?.authority === 'persuasive'
              ? words.wouldBeBreached
              : words.outcome[outcome](kind),
          ),
        ];
    }
  }

  return [
    ...opening(),
    ...(law ? whether(law) : []),
    ...(law?.deadline && isOpen ? deadline(law.deadline) : []),
    ...(law && isOpen && outcome !== 'expired' ? law.consequences.map(consequence) : []),
    ...(law?.standing ? [plain(law.standing.text[language])] : []),
  ];
}
