/** Draws on a terminal with @clack/prompts; the only file that imports it. */
import type { Readable } from 'node:stream';
import wrapAnsi from 'wrap-ansi';
import type { Screen } from '../streams.js';

/** Where questions go and answers come from. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Screen;
}

/** One of several answers, and what is told of it while it is lit. */
export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** What can be drawn. Each question is answered with nothing when the wish is to stop. */
export interface Dialog {
  readonly select: <T>(message: string, choices: readonly Choice<T>[]) => Promise<T | undefined>;
  readonly tick: <T extends string>(
    message: string,
    choices: readonly Choice<T>[],
  ) => Promise<readonly T[] | undefined>;
  /** @param wrong says what is wrong with what was typed; nothing when it can be taken */
  readonly text: (
    message: string,
    wrong: (typed: string) => string | undefined,
    suggestion?: string,
  ) => Promise<string | undefined>;
  readonly warn: (text: string) => void;
  /** Says something, and names a command as it is to be typed. */
  readonly say: (text: string, command?: string) => void;
  readonly begin: (title: string) => void;
}

const usualWidth = 80;
const marksWidth = 4;

/** Loads what draws, which only an interview needs. */
export async function dialogOn({ input, output }: Terminal): Promise<Dialog> {
  const clack = await import('@clack/prompts');

  let isEnded = false;
  let waiting: AbortController | undefined;
  for (const event of ['end', 'close', 'error'])
    input.once(event, () => {
      isEnded = true;
      waiting?.abort();
    });
  /** What each question is given; when no more answers can come, it ends as if somebody had stopped it. */
  const common = () => {
    waiting = new AbortController();
    if (isEnded) waiting.abort();
    return { input, output, signal: waiting.signal };
  };

  /** Folded between the words, before clack would fold it anywhere; its own marks take the first columns. */
  const folded = (text: string): string => wrapAnsi(text, (output.columns ?? usualWidth) - marksWidth);

  return {
    select: async <T>(message: string, choices: readonly Choice<T>[]) => {
      const options = choices as Parameters<typeof clack.select<T>>[0]['options'];
      const chosen = await clack.select<T>({ ...common(), message: folded(message), options, showInstructions: false });
      return clack.isCancel(chosen) ? undefined : chosen;
    },
    tick: async <T extends string>(message: string, choices: readonly Choice<T>[]) => {
      const chosen = await clack.multiselect<T>({
        ...common(),
        message: folded(message),
        options: choices as Parameters<typeof clack.multiselect<T>>[0]['options'],
        required: false,
        showInstructions: false,
      });
      return clack.isCancel(chosen) ? undefined : chosen;
    },
    text: async (message, wrong, suggestion = '') => {
      const typed = await clack.text({
        ...common(),
        // Where a text is typed, clack puts its mark before the first line only.
        message: folded(message).replaceAll('\n', `\n${clack.S_BAR}  `),
        initialValue: suggestion,
        validate: (value) => wrong(value ?? ''),
      });
      return clack.isCancel(typed) ? undefined : (typed ?? '');
    },
    warn: (text) => clack.log.warn(folded(text), { output }),
    // A command that was folded could not be copied.
    say: (text, command) => clack.log.message([...folded(text).split('\n'), ...(command ? [command] : [])], { output }),
    begin: (title) => clack.intro(title, { output }),
  };
}
