import type { Enveloped } from '../envelope.js';
import type { ProfileStatuses } from '../profile-statuses.js';
import { documents, type RenderOptions } from '../render/formats.js';
import type { Report } from '../report.js';
import type { Target } from './target.js';

type Document = keyof typeof documents;

/** The formats of `--format`. */
export const formats = [...(Object.keys(documents) as Document[]), 'json', 'ndjson', 'statuses'] as const;

/** One of the formats of `--format`. */
export type Format = (typeof formats)[number];

/** What came of one profile: a report, statuses alone for the format that shows no more, or what was wrong. */
export type Outcome = Enveloped<
  | { readonly report: Report }
  | { readonly profile: Pick<Report['profile'], 'digest'>; readonly statuses: ProfileStatuses }
>;

/** Whether a format has one envelope a line, so that its output can be taken up where it ends. */
export const isByLine = (format: Format): format is 'ndjson' | 'statuses' =>
  format === 'ndjson' || format === 'statuses';

/** What one outcome looks like, by itself; nothing where the format has no place for errors. */
export function textOf(outcome: Outcome, format: Format, options: RenderOptions): string | undefined {
  if (isByLine(format)) return `${JSON.stringify(outcome)}\n`;
  const report = 'report' in outcome ? outcome.report : undefined;
  if (format === 'json')
    return JSON.stringify(report ?? ('error' in outcome ? { error: outcome.error } : null), null, 2);
  return report && documents[format](report, options);
}

interface Frame {
  readonly begin: string;
  readonly between: string;
  readonly end: string;
}

const frameOf = (format: Format, single: boolean): Frame => {
  if (isByLine(format)) return { begin: '', between: '', end: '' };
  if (format !== 'json') return { begin: '', between: '\n', end: '' };
  return single ? { begin: '', between: ',\n', end: '\n' } : { begin: '[\n', between: ',\n', end: '\n]\n' };
};

/** Writes the texts of outcomes as they come; `end` closes what the format opened. */
export interface Printer {
  readonly print: (text: string | Uint8Array) => Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * @param single whether the input holds one profile that is not in a list
 */
export function printer({ write }: Target, format: Format, single: boolean): Printer {
  const { begin, between, end } = frameOf(format, single);
  let printed = 0;
  return {
    print: async (text) => {
      const before = printed++ === 0 ? begin : between;
      if (before !== '') await write(before);
      await write(text);
    },
    end: async () => {
      if (printed > 0 && end !== '') await write(end);
    },
  };
}
