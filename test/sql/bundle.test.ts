import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { root } from '../rule-files.js';

/** The text of a bundle that uses some names of the package and nothing else. */
async function bundleOf(names: string): Promise<string> {
  const entry = 'virtual:entry';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry ? `export { ${names} } from ${JSON.stringify(join(root, 'src/index.ts'))}` : undefined,
      },
    ],
    build: { write: false, minify: false, rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}

describe('who writes no query', () => {
  it('does not carry what writes them', { timeout: 120_000 }, async () => {
    const [without, withQueries] = [await bundleOf('evaluateSync'), await bundleOf('evaluateSync, toSql')];
    const words = ['MATERIALIZED', 'LATERAL VIEW', 'UNNEST', 'ADD_MONTHS', 'separatedBy', 'eachDayOfInterval'];
    expect(words.filter((word) => !withQueries.includes(word))).toEqual([]);
    expect(words.filter((word) => without.includes(word))).toEqual([]);
    const bytes = (text: string) => new TextEncoder().encode(text).length;
    expect(bytes(withQueries) - bytes(without)).toBeGreaterThan(10_000);
  });
});
