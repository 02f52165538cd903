import pico from 'picocolors';
import { folder, narrowest } from './fold.js';
import type { Item } from './items.js';

/** How to lay words out for a terminal. */
export interface SheetOptions {
  /** Whether the terminal shows colours; nothing is told by colour alone. */
  readonly colour: boolean;
  /** The width to fold lines at, in columns. */
  readonly columns: number;
}

/** Items under one heading, and how they are marked. */
export interface SheetSection {
  readonly heading: string;
  readonly items: readonly Item[];
  readonly mark: string;
  readonly emphasis: 'red' | 'yellow' | 'cyan' | 'green' | 'dim';
  /** Whether the items stand without a line between them. */
  readonly isDense: boolean;
}

/** What is laid out: the same words, whatever they tell. */
export interface Sheet {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: readonly string[];
  readonly sections: readonly SheetSection[];
  /** Between a label and its text, as the language writes it. */
  readonly colon: string;
  readonly footer: readonly string[];
}

/** Words for a terminal, folded to the width, the same with and without colour. */
export function layOut(sheet: Sheet, { colour, columns }: SheetOptions): string {
  const paint = pico.createColors(colour);
  const width = Math.max(columns, narrowest);
  const fold = folder(width);

  const { title, subtitle, summary, sections, colon, footer } = sheet;

  const item = ({ emphasis, mark: sign }: SheetSection, { title, id, lines }: Item): string => {
    const mark = paint[emphasis](sign);
    return [
      fold(`${paint.bold(title)}${id === undefined ? '' : ` ${paint.dim(`[${id}]`)}`}`, `${mark} `, '  '),
      ...lines.map(({ label, spans }, index) => {
        const text = spans.map((span) => span.text).join('');
        if (label !== undefined) return fold(`${paint.underline(label)}${colon}${text}`, '  ', '    ');
        return fold(index === 0 ? paint.dim(text) : text, '  ', '  ');
      }),
    ].join('\n');
  };
  const section = (each: SheetSection): string => {
    const { heading, items, emphasis, isDense } = each;
    const top = `${heading.toUpperCase()} (${items.length})`;
    const rule = '─'.repeat(Math.max(0, width - top.length - 1));
    const separator = isDense ? '\n' : '\n\n';
    return `${paint[emphasis](paint.bold(top))} ${paint.dim(rule)}\n${items.map((entry) => item(each, entry)).join(separator)}`;
  };

  return `${[
    [paint.bold(fold(title, '', '')), fold(subtitle, '', ''), ...summary.map((line) => fold(line, '', ''))].join('\n'),
    ...sections.map(section),
    paint.dim(footer.map((line) => fold(line, '', '')).join('\n')),
  ].join('\n\n')}\n`;
}
