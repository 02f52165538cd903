import type { Difference } from '../../compare/difference.js';
import { dayWords } from '../../day-words.js';
import { isBindingDuty } from '../../finding.js';
import type { Language } from '../../language.js';
import { printable } from '../../printable.js';
import type { SubjectRef } from '../../profile.js';
import type { Change, Follows } from '../../remedies/remedy.js';
import type { Cite } from '../../rule.js';
import type { Source } from '../../source.js';
import type { Line } from '../items.js';
import { phrases } from '../phrases.js';
import { citesText, labelText, valueText } from '../words.js';
import { whatIfPhrases } from './phrases.js';

/** Sources by their id. */
export type Sources = Readonly<Record<string, Source>>;

/** One line of words, with a label or without. */
export const plain = (text: string, label?: string): Line => ({
  ...(label !== undefined && { label }),
  spans: [{ text }],
});

/** One line of citations. */
export const citedLine = (cites: readonly Cite[], sources: Sources, language: Language): Line => ({
  spans: citesText(cites, new Map(Object.entries(sources)), language).flatMap((span, index) =>
    index > 0 ? [{ text: phrases[language].separator }, span] : [span],
  ),
});

/** Citations as one text. */
export const citedText = (cites: readonly Cite[], sources: Sources, language: Language): string =>
  citedLine(cites, sources, language)
    .spans.map(({ text }) => text)
    .join('');

/** ` (incident mail)`; nothing for the employer. */
export const aboutText = (subject: SubjectRef, language: Language): string =>
  subject.kind === 'employer' ? '' : ` (${phrases[language].subject[subject.kind]} ${printable(subject.id)})`;

/** `source of the regime: no regime → charter` */
export function changeText(
  { fact, from, to }: Pick<Change, 'fact' | 'from'> & { readonly to?: unknown },
  language: Language,
): string {
  const { unknown } = whatIfPhrases[language];
  const value = (found: unknown): string => (found === undefined ? unknown : valueText(fact, found, language));
  return `${labelText(fact, language)}${phrases[language].colon}${value(from)} → ${value(to)}`;
}

/** `agreement of the delegation: open again` */
export const followsText = ({ fact, to }: Follows, language: Language): string =>
  `${labelText(fact, language)}${phrases[language].colon}${
    to === undefined ? whatIfPhrases[language].openAgain : valueText(fact, to, language)
  }`;

/**
 * A difference by its title: with its subject where that is another one, and what it ends in: the status of a duty, the
 * last day where one is running.
 */
export function differenceText({ title, subject, after }: Difference, language: Language, beside?: SubjectRef): string {
  const words = whatIfPhrases[language];
  const isElsewhere = beside === undefined || JSON.stringify(subject) !== JSON.stringify(beside);
  const { on, state } = after?.deadline ?? {};
  const told = [
    ...(after && isBindingDuty(after) ? [words.status[after.status]] : []),
    ...(after && after.status !== 'met' && on !== undefined && state === 'running'
      ? [words.until(dayWords(on, language))]
      : []),
  ];
  const end = told.length > 0 ? ` – ${told.join(', ')}` : '';
  return `${title[language]}${isElsewhere ? aboutText(subject, language) : ''}${end}`;
}

/** So many things are named before the rest is counted. */
const mostNamed = 8;

/** A list on one line, cut where it gets long. */
export function listed(items: readonly string[], language: Language): string {
  const { separator, andMore } = phrases[language];
  const distinct = [...new Set(items)];
  const rest = distinct.length - mostNamed;
  return [...distinct.slice(0, mostNamed), ...(rest > 0 ? [andMore(rest)] : [])].join(separator);
}
