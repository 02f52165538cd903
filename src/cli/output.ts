import type { ErrorCode } from '../errors.js';
import type { Issue } from '../issue.js';
import { documents, type RenderOptions } from '../render/formats.js';
import type { Report } from '../report.js';
import type { Target } from './target.js';

/** The formats of `--format`. */
export const formats = [...(Object.keys(documents) as (keyof typeof documents)[]), 'json', 'ndjson'] as const;

/** One of the formats of `--format`. */
export type Format = (typeof formats)[number];

/** What came of one profile. */
export interface Outcome {
  /** Place in the input, from 0. */
  readonly index: number;
  /** The profile's own id, if it could be read. */
  readonly id?: string;
  readonly result:
    | { readonly report: Report }
    | { readonly error: { readonly code: ErrorCode; readonly issues: readonly Issue[] } };
}

/** Writes outcomes as they come; `end` closes what the format opened. */
export interface Printer {
  readonly print: (outcome: Outcome) => Promise<void>;
  readonly end: () => Promise<void>;
}

const nothing = async (): Promise<void> => {};

/** One report, or one error, for each profile: a list of them, unless the input is a single profile. */
function jsonPrinter({ write }: Target, single: boolean): Printer {
  let printed = 0;
  return {
    print: ({ result }) => {
      const json = JSON.stringify('report' in result ? result.report : result, null, 2);
      return write(single ? `${json}\n` : `${printed++ === 0 ? '[' : ','}\n${json}`);
    },
    end: () => (single ? nothing() : write(printed > 0 ? '\n]\n' : '[]\n')),
  };
}

/** One envelope for each profile, each on a line of its own. */
const ndjsonPrinter = ({ write }: Target): Printer => ({
  print: ({ index, id, result }) =>
    write(`${JSON.stringify({ index, id: id ?? null, ok: 'report' in result, ...result })}\n`),
  end: nothing,
});

/** One document after another; errors are messages, not documents. */
function documentPrinter({ write }: Target, format: keyof typeof documents, options: RenderOptions): Printer {
  let printed = 0;
  return {
    print: ({ result }) =>
      'report' in result
        ? write(`${printed++ > 0 ? '\n' : ''}${documents[format](result.report, options)}`)
        : nothing(),
    end: nothing,
  };
}

/**
 * @param single whether the input holds one profile that is not in a list
 */
export function printer(target: Target, format: Format, single: boolean, options: RenderOptions): Printer {
  if (format === 'json') return jsonPrinter(target, single);
  if (format === 'ndjson') return ndjsonPrinter(target);
  return documentPrinter(target, format, options);
}
