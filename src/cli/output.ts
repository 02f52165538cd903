import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { ErrorCode } from '../errors.js';
import type { Issue } from '../issue.js';
import { documents, type RenderOptions } from '../render/formats.js';
import type { Report } from '../report.js';

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

/** Waits when the reader is slower than we are. */
async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/**
 * @param single whether the input holds one profile that is not in a list
 */
export function printer(stream: Writable, format: Format, single: boolean, options: RenderOptions): Printer {
  let printed = 0;
  const between = (text: string) => (printed++ > 0 ? text : '');
  switch (format) {
    case 'ndjson':
      return {
        print: ({ index, id, result }) =>
          write(stream, `${JSON.stringify({ index, id: id ?? null, ok: 'report' in result, ...result })}\n`),
        end: async () => {},
      };
    case 'json':
      return {
        print: ({ result }) => {
          const json = JSON.stringify('report' in result ? result.report : { error: result.error }, null, 2);
          if (single) return 'report' in result ? write(stream, `${json}\n`) : Promise.resolve();
          return write(stream, `${between(',\n') || '[\n'}${json}`);
        },
        end: () => (single ? Promise.resolve() : write(stream, printed > 0 ? '\n]\n' : '[]\n')),
      };
    default: {
      const render = documents[format];
      return {
        print: ({ result }) =>
          'report' in result ? write(stream, `${between('\n')}${render(result.report, options)}`) : Promise.resolve(),
        end: async () => {},
      };
    }
  }
}
