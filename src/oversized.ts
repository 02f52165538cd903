import type { Issue } from './issue.js';
import { foundText, pathText } from './refusal.js';

/** No employer is described by more values than this; zod would hold a complaint for each item of a hostile list. */
const mostValues = 50_000;
/** Nothing of a profile lies deeper; what does is refused as an unknown key. */
const deepest = 4;

/** The list in which the values become too many, found before anything else is looked at. */
export function oversized(input: unknown): Issue | undefined {
  let values = 0;
  const open: { readonly node: unknown; readonly path: readonly (string | number)[] }[] = [{ node: input, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next;
    if (typeof node !== 'object' || node === null || path.length > deepest) continue;
    // The length first: a list may be sparse, or so long that its entries alone would fill the memory.
    const size = Array.isArray(node) ? node.length : Object.keys(node).length;
    values += size;
    if (values > mostValues)
      return { code: 'too-large', path: pathText(path), found: foundText(node), limit: mostValues };
    for (const [key, child] of Object.entries(node))
      if (typeof child === 'object')
        open.push({ node: child, path: [...path, Array.isArray(node) ? Number(key) : key] });
  }
  return undefined;
}
