import type { Language } from '../language.js';
import type { Report } from '../report.js';
import { outline, type SectionName } from './outline.js';
import { layOut, type SheetOptions, type SheetSection } from './sheet.js';

/** How to lay out a report for a terminal. */
export interface PrettyOptions extends SheetOptions {
  readonly language: Language;
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

const emphasis: Readonly<Record<SectionName, SheetSection['emphasis']>> = {
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

const dense: readonly SectionName[] = ['met', 'deadlines', 'warnings'];

/** A report for a terminal: breaches first, folded to the width, the same words with and without colour. */
export function pretty(report: Report, { language, only, ...options }: PrettyOptions): string {
  const { sections, ...sheet } = outline(report, language);
  return layOut(
    {
      ...sheet,
      sections: sections
        .filter(({ name }) => only?.includes(name) ?? true)
        .map(({ name, heading, items }) => ({
          heading,
          items,
          mark: marks[name],
          emphasis: emphasis[name],
          isDense: dense.includes(name),
        })),
    },
    options,
  );
}
