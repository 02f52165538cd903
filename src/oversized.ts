import type { Issue } from './issue.js';
import { foundText, pathText } from './refusal.js';

/**
 * No employer is described by more than this. A report repeats the id of a measure in each of its findings, and has some
 * 300 kB for each measure of which nothing is known: without bounds, a profile of a megabyte would fill the memory.
 * Measures and incidents count together.
 */
export const longestList = 250;
export const longestText = 500;
/** The most values a profile may hold, at any depth. */
export const mostValues = 50_000;
/** Nothing of a profile lies deeper; what does is refused as an unknown key. */
const deepest = 4;

type Path = readonly (string | number)[];

const tooLarge = (path: Path, found: unknown, limit: number): Issue => ({
  code: 'too-large',
  path: pathText(path),
  found: foundText(found),
  limit,
});

/** The first list or text that is too long, or the place where the values become too many; nothing else is looked at. */
export function oversized(input: unknown): Issue | undefined {
  let values = 0;
  let items = 0;
  const open: { readonly node: unknown; readonly path: Path }[] = [{ node: input, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next;
    if (typeof node !== 'object' || node === null || path.length > deepest) continue;
    // The length first: a list may be sparse, or so long that its entries alone would fill the memory.
    if (Array.isArray(node)) {
      if (node.length > longestList) return tooLarge(path, node, longestList);
      items += node.filter((item) => typeof item === 'object').length;
      if (items > longestList) return tooLarge(path, node, longestList);
    }
    const entries = Object.entries(node);
    values += entries.length;
    if (values > mostValues) return tooLarge(path, node, mostValues);
    for (const [key, child] of entries) {
      const isText = typeof child === 'string';
      if (typeof child !== 'object' && !(isText && child.length > longestText)) continue;
      const place = [...path, Array.isArray(node) ? Number(key) : key];
      if (isText) return tooLarge(place, child, longestText);
      open.push({ node: child, path: place });
    }
  }
  return undefined;
}
