import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

/** Rules as JSON text: at every start, V8 reads a text several times faster than the same data as code. */
const jsonAsText: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'json-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${JSON.stringify(text)});` };
    });
  },
};

// What every evaluation needs is bundled: hundreds of small files take longer to find than to run. What is ESM only
// could not be required from the CommonJS build. The command is ESM only. See docs/decisions/0014-streams-and-start-up.md.
const common: Options = {
  target: 'node20',
  noExternal: ['@noble/hashes', 'date-easter', 'date-fns', '@date-fns/utc', 'leven', 'safe-stable-stringify', 'zod'],
  esbuildPlugins: [jsonAsText],
};

export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...common, entry: { cli: 'src/cli/main.ts', 'check-worker': 'src/cli/check-worker.ts' }, format: ['esm'] },
]);
