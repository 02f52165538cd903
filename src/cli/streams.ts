import type { Readable, Writable } from 'node:stream';

/** Where text goes, and whether that is a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number; readonly fd?: number };

/** The streams of the process, so that a test can give its own. */
export interface Streams {
  /** `fd` is the number under which the process has it open. */
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Whether the environment asks for no colour. */
  readonly noColour: boolean;
}
