import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** The keys that a person presses. */
export const keys = { enter: '\r', down: '\u001B[B', space: ' ', interrupt: '\u0003', clear: '\u0015' } as const;

class Keyboard extends PassThrough {
  readonly isTTY = true;
  isRaw = false;
  setRawMode(isRaw: boolean): this {
    this.isRaw = isRaw;
    return this;
  }
}

/** A screen that remembers all that was written on it. */
export class ScreenOf extends Writable {
  raw = '';
  readonly isTTY: boolean;
  readonly columns = 90;
  readonly rows = 40;
  constructor(isTTY = true) {
    super();
    this.isTTY = isTTY;
  }
  override _write(chunk: unknown, _: BufferEncoding, done: () => void) {
    this.raw += String(chunk);
    done();
  }
  get text(): string {
    return stripVTControlCharacters(this.raw);
  }
}

/** A terminal with somebody before it who waits for what is written before pressing a key. */
export class Terminal {
  readonly stdin = new Keyboard();
  readonly stderr = new ScreenOf();
  readonly stdout = new ScreenOf(false);
  #seen = 0;

  /** Waits until a text has been written since the last time. */
  async shows(text: string, patience = 20_000): Promise<void> {
    const until = Date.now() + patience;
    for (;;) {
      const at = this.stderr.text.indexOf(text, this.#seen);
      if (at >= 0) {
        this.#seen = at + text.length;
        // The prompt draws before it listens.
        await new Promise((resolve) => setTimeout(resolve, 20));
        return;
      }
      if (Date.now() > until) throw new Error(`"${text}" was not shown, but: ${this.stderr.text.slice(this.#seen)}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Presses keys, one after the other. */
  async press(...pressed: readonly string[]): Promise<void> {
    for (const key of pressed) {
      this.stdin.write(key);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Types a line. */
  line = (text: string): Promise<void> => this.press(...text, keys.enter);
}
