import pico from 'picocolors';
import type { Language } from '../language.js';
import type { Report } from '../report.js';
import { folder, narrowest } from './fold.js';
import type { Item } from './items.js';
import { outline, type Section, type SectionName } from './outline.js';

/** How to lay out a report for a terminal. */
export interface PrettyOptions {
  readonly language: Language;
  /** Whether the terminal shows colours; nothing is told by colour alone. */
  readonly colour: boolean;
  /** The width to fold lines at, in columns. */
  readonly columns: number;
  /** The sections to show; all, when left out. */
  readonly only?: readonly SectionName[];
}

const marks: Readonly<Record<SectionName, string>> = {
  breached: '✗',
  risks: '!',
  pending: '…',
  deadlines: '◷',
  open: '~',
  questions: '?',
  applies: '→',
  met: '✓',
  permissions: '+',
  recommendations: '•',
  persuasive: '·',
  warnings: 'i',
};

const emphasis: Readonly<Record<SectionName, 'red' | 'yellow' | 'cyan' | 'green' | 'dim'>> = {
  breached: 'red',
  risks: 'red',
  pending: 'yellow',
  deadlines: 'yellow',
  open: 'yellow',
  questions: 'yellow',
  applies: 'cyan',
  met: 'green',
  permissions: 'cyan',
  recommendations: 'dim',
  persuasive: 'dim',
  warnings: 'dim',
};

/** A report for a terminal: breaches first, folded to the width, the same words with and without colour. */
export function pretty(report: Report, { language, colour, columns, only }: PrettyOptions): string {
  const paint = pico.createColors(colour);
  const width = Math.max(columns, narrowest);
  const fold = folder(width);

  const { title, subtitle, summary, sections, colon, footer } = outline(report, language);

  const item = (name: SectionName, { title, id, lines }: Item): string => {
    const mark = paint[emphasis[name]](marks[name]);
    return [
      fold(`${paint.bold(title)}${id === undefined ? '' : ` ${paint.dim(`[${id}]`)}`}`, `${mark} `, '  '),
      ...lines.map(({ label, spans }, index) => {
        const text = spans.map((span) => span.text).join('');
        if (label !== undefined) return fold(`${paint.underline(label)}${colon}${text}`, '  ', '    ');
        return fold(index === 0 ? paint.dim(text) : text, '  ', '  ');
      }),
    ].join('\n');
  };
  const section = ({ name, heading, items }: Section): string => {
    const top = `${heading.toUpperCase()} (${items.length})`;
    const rule = '─'.repeat(Math.max(0, width - top.length - 1));
    const separator = name === 'met' || name === 'deadlines' || name === 'warnings' ? '\n' : '\n\n';
    return `${paint[emphasis[name]](paint.bold(top))} ${paint.dim(rule)}\n${items.map((entry) => item(name, entry)).join(separator)}`;
  };

  return `${[
    [paint.bold(fold(title, '', '')), fold(subtitle, '', ''), ...summary.map((line) => fold(line, '', ''))].join('\n'),
    ...sections.filter(({ name }) => only?.includes(name) ?? true).map(section),
    paint.dim(footer.map((line) => fold(line, '', '')).join('\n')),
  ].join('\n\n')}\n`;
}
