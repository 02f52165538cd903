import { Readable, Writable } from 'node:stream';
import { run } from '../src/cli/program.js';

/** Keeps what is written to it, as a file or as a terminal would see it. */
export class Sink extends Writable {
  text = '';
  readonly isTTY: boolean;
  readonly columns: number;
  constructor(isTTY = false, columns = 80) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
  }
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void) {
    this.text += chunk.toString();
    done();
  }
}

/** The terminal around a command. */
interface Session {
  readonly stdin?: string;
  readonly tty?: boolean;
  readonly noColour?: boolean;
  readonly columns?: number;
}

/** Runs the command in this process. */
export async function garde(
  args: readonly string[],
  { stdin = '', tty = false, noColour = false, columns = 80 }: Session = {},
) {
  const [stdout, stderr] = [new Sink(tty, columns), new Sink()];
  const code = await run(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, noColour });
  return { code, out: stdout.text, err: stderr.text };
}
