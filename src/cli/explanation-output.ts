import type { Explanation } from '../explain/explanation.js';
import type { Language } from '../language.js';
import { prettyExplanation } from '../render/explanation/pretty.js';
import { explanationText } from '../render/explanation/statements.js';
import type { PrettyOptions } from '../render/pretty.js';
import type { Target } from './target.js';

/** The formats of `garde-fou explain`. */
export const explainFormats = ['pretty', 'json'] as const;

/** One explanation and whose it is. */
export interface Explained {
  readonly explanation: Explanation;
  /** The name or id of the employer; may be empty. */
  readonly employer: string;
}

/** Writes explanations as they come; `end` closes what the format opened. */
interface ExplanationPrinter {
  readonly print: (explained: Explained) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** The data with its sentences. */
const json = (explanation: Explanation, language: Language): string =>
  JSON.stringify(
    { ...explanation, sentences: explanationText(explanation, language).map(({ sentence }) => sentence) },
    null,
    2,
  );

/** One explanation is printed by itself, several as a list: the first waits for the second. */
function jsonPrinter({ write }: Target, language: Language): ExplanationPrinter {
  let first: string | undefined;
  let printed = 0;
  return {
    print: async ({ explanation }) => {
      const text = json(explanation, language);
      printed += 1;
      if (printed === 1) first = text;
      else await write(printed === 2 ? `[\n${first},\n${text}` : `,\n${text}`);
    },
    end: () => write(printed === 0 ? '' : printed === 1 ? `${first}\n` : '\n]\n'),
  };
}

function prettyPrinter({ write }: Target, options: PrettyOptions): ExplanationPrinter {
  let printed = 0;
  return {
    print: ({ explanation, employer }) =>
      write(`${printed++ > 0 ? '\n' : ''}${prettyExplanation(explanation, employer, options)}`),
    end: async () => {},
  };
}

/** The printer of a format. */
export const explanationPrinter = (
  target: Target,
  format: (typeof explainFormats)[number],
  options: PrettyOptions,
): ExplanationPrinter => (format === 'json' ? jsonPrinter(target, options.language) : prettyPrinter(target, options));
