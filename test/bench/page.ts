import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../rule-files.js';

const path = join(root, 'docs/benchmarks.md');
const marks = (part: string) => [`<!-- ${part}: begin -->`, `<!-- ${part}: end -->`] as const;

/**
 * Puts text in a part of docs/benchmarks.md, between its marks.
 *
 * @throws where the page has no such part
 */
export function writePart(part: string, text: string): void {
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const [begin, end] = marks(part);
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`docs/benchmarks.md has no part "${part}"`);
  writeFileSync(path, `${page.slice(0, from + begin.length)}\n\n${text.trim()}\n\n${page.slice(to)}`);
}
