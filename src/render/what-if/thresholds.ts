import type { Difference } from '../../compare/difference.js';
import type { Language } from '../../language.js';
import type { Threshold } from '../../thresholds.js';
import type { Item, Line } from '../items.js';
import { phrases } from '../phrases.js';
import { valueText } from '../words.js';
import { whatIfPhrases } from './phrases.js';
import { citedText, differenceText, listed, plain, type Sources } from './words.js';

/** Where the employer stands, and where the other side begins: `headcount: at 148; from 150 on`. */
function titleOf({ fact, label, at, found, side }: Threshold, language: Language): string {
  const words = whatIfPhrases[language];
  const number = (value: number): string => valueText(fact, value, language);
  const where =
    found === undefined
      ? words.from(number(at))
      : (side === 'reached' ? words.reached : words.below)(number(found), number(at));
  return `${label[language]}${phrases[language].colon}${where}`;
}

const named = (differences: readonly Difference[], label: string, language: Language): readonly Line[] =>
  differences.length === 0
    ? []
    : [
        plain(
          listed(
            differences.map((difference) => differenceText(difference, language)),
            language,
          ),
          label,
        ),
      ];

/** One item for each threshold at which something changes for this employer. */
export function thresholdItems(
  thresholds: readonly Threshold[],
  sources: Sources,
  language: Language,
): readonly Item[] {
  const { labels } = whatIfPhrases[language];
  const telling = thresholds.filter(
    ({ otherSide: { gained, lost, changed } }) => gained.length + lost.length + changed.length > 0,
  );
  return telling.map((threshold, index) => {
    const { gained, lost, changed } = threshold.otherSide;
    // How a count is taken is told once for each law.
    const told = telling.slice(0, index).flatMap(({ countHolds }) => countHolds.map(({ text }) => text));
    return {
      title: titleOf(threshold, language),
      id: threshold.fact,
      lines: [
        ...named(gained, labels.gained, language),
        ...named(lost, labels.lost, language),
        ...named(changed, labels.changed, language),
        ...threshold.countHolds
          .filter(({ text }) => !told.includes(text))
          .map(({ text, cites }) => plain(`${text[language]} (${citedText(cites, sources, language)})`, labels.count)),
      ],
    };
  });
}
