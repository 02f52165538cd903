import pico from 'picocolors';
import wrapAnsi from 'wrap-ansi';
import type { Leaf } from '../condition.js';
import { dayWords } from '../day-words.js';
import { isDefect, type LintFinding } from '../lint/finding.js';
import { printable } from '../printable.js';
import { lintWords } from './lint-words.js';
import type { PrettyOptions } from './pretty.js';

const valueText = (value: Leaf['value']): string =>
  typeof value === 'object' && 'fact' in value ? value.fact : JSON.stringify(value);

const leafText = ({ fact, operator, value }: Leaf): string => `${fact} ${operator} ${valueText(value)}`;

/** Findings about rules for a terminal: what, where, and a profile that shows it. */
export function lintPretty(
  findings: readonly LintFinding[],
  rules: number,
  { language, colour, columns }: PrettyOptions,
): string {
  const words = lintWords[language];
  const paint = pico.createColors(colour);
  const colon = language === 'fr' ? ' :' : ':';
  const fold = (text: string): string =>
    wrapAnsi(printable(text), Math.max(columns, 40) - 2, { hard: true, trim: true })
      .split('\n')
      .map((line) => `  ${line}`)
      .join('\n');
  const labelled = (label: string, text: string): string => fold(`${label}${colon} ${text}`);

  const block = (finding: LintFinding): string => {
    const { kind, rules: ids, from, place, leaf, asIf, fact, numbers, example, accepted } = finding;
    const where = [place, from && words.version(dayWords(from, language))].filter(Boolean).join(', ');
    return [
      `${accepted === undefined ? paint.red('✗') : paint.dim('○')} ${paint.bold(kind)}${ids.length > 0 ? ` ${ids.map((id) => printable(id)).join(' · ')}` : ''}`,
      fold([words.kind[kind], ...(asIf === undefined ? [] : [words.asIf(asIf)])].join(' ')),
      ...(where === '' ? [] : [labelled(words.place, where)]),
      ...(leaf ? [labelled(words.leaf, leafText(leaf))] : []),
      ...(fact === undefined ? [] : [labelled(words.fact, fact)]),
      ...(numbers ?? []).map(({ value, rules: applying }) =>
        labelled(`${value} ${words.applies}`, applying.length > 0 ? applying.join(', ') : words.none),
      ),
      ...(accepted === undefined ? [] : [labelled(words.accepted, accepted)]),
      ...(example && accepted === undefined
        ? [
            fold(`${words.toSee}${colon}`),
            // Whole, so that it can be copied.
            `  garde-fou check example.json --as-of ${example.asOf}`,
            ...JSON.stringify(example.profile, null, 2)
              .split('\n')
              .map((line) => paint.dim(`  ${printable(line)}`)),
          ]
        : []),
    ].join('\n');
  };
  const defects = findings.filter(isDefect);
  const reasoned = findings.filter((each) => !isDefect(each));
  const summary = words.summary(defects.length, rules, reasoned.length);
  return `${[...reasoned.map(block), ...defects.map(block), summary].join('\n\n')}\n`;
}
