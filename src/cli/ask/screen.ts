import { Transform } from 'node:stream';
import type { Screen } from '../streams.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the sign that every colour begins with
const colours = /\u001B\[[\d;]*m/g;

/** A screen without colours: the signs that move the cursor go through, those that colour do not. */
export function plainScreen(screen: Screen): Screen {
  const plain = new Transform({
    decodeStrings: false,
    transform(chunk, _, done) {
      done(null, String(chunk).replace(colours, ''));
    },
  });
  plain.pipe(screen, { end: false });
  return Object.defineProperties(plain, {
    isTTY: { get: () => screen.isTTY },
    columns: { get: () => screen.columns },
    rows: { get: () => (screen as { readonly rows?: number }).rows },
  });
}
