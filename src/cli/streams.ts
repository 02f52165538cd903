import type { Readable, Writable } from 'node:stream';

/** The streams of the process, so that a test can give its own. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Whether the environment asks for no colour. */
  readonly noColour: boolean;
}
