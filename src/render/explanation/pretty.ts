import pico from 'picocolors';
import { dayWords } from '../../day-words.js';
import type { Explanation } from '../../explain/explanation.js';
import { printable } from '../../printable.js';
import { notLegalAdvice } from '../../report.js';
import { folder, narrowest } from '../fold.js';
import { phrases } from '../phrases.js';
import type { PrettyOptions } from '../pretty.js';
import { citesText } from '../words.js';
import { explanationText } from './statements.js';

/** Whose explanation it is, for which day and for what: `Acme · 22 November 2026 · monitoring measure cam-1`. */
function about({ asOf, subject, law }: Explanation, employer: string, { language }: PrettyOptions): string {
  const words = phrases[language];
  return [
    printable(employer || words.unnamed),
    dayWords(asOf, language),
    ...(subject && 'id' in subject ? [`${words.subject[subject.kind]} ${printable(subject.id)}`] : []),
    ...(law?.authority === 'persuasive' ? [words.persuasive] : []),
  ].join(' · ');
}

/**
 * An explanation for a terminal, folded to the width.
 *
 * @param employer the name or id of the employer; may be empty
 */
export function prettyExplanation(explanation: Explanation, employer: string, options: PrettyOptions): string {
  const { language, colour, columns } = options;
  const { rule, title, law, citations } = explanation;
  const words = phrases[language];
  const paint = pico.createColors(colour);
  const fold = folder(Math.max(columns, narrowest));
  const sources = new Map(citations.map((source) => [source.id, source]));
  const provision = citesText(law?.cites ?? [], sources, language).map(({ text }) => text);
  const head = [
    fold(`${paint.bold(title[language])} ${paint.dim(`[${rule}]`)}`, '', ''),
    fold(about(explanation, employer, options), '', ''),
    ...(provision.length > 0 ? [fold(paint.dim(provision.join(words.separator)), '', '')] : []),
    ...(law && law.confidence !== 'read'
      ? [fold(`${words.labels.confidence}${words.colon}${words.confidence[law.confidence]}`, '', '')]
      : []),
  ];
  const statements = explanationText(explanation, language).map(({ heading, points }) =>
    [fold(heading, '', ''), ...points.map((point) => fold(point, '  • ', '    '))].join('\n'),
  );
  return `${[
    head.join('\n'),
    ...(law ? [fold(law.text[language], '  ', '  ')] : []),
    ...statements,
    paint.dim(fold(notLegalAdvice[language], '', '')),
  ].join('\n\n')}\n`;
}
