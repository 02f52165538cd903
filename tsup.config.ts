import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { pack } from './src/packed.js';

/**
 * The rules, packed, as JSON text: at every start, V8 reads a text several times faster than the same data as code, and
 * packed they are a fifth smaller when compressed.
 */
const packedRules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed-rules',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]shipped-files\.ts$/ }, async ({ path }) => {
      const json = async (file: string) => JSON.parse(await readFile(resolve(dirname(path), '../rules', file), 'utf8'));
      const named = [...(await readFile(path, 'utf8')).matchAll(/ from '\.\.\/rules\/(.+\.json)'/g)].map(
        ([, file = '']) => file,
      );
      const isSource = (file: string) => file.startsWith('sources/');
      const files = async (paths: readonly string[]) =>
        Object.fromEntries(
          await Promise.all(paths.map(async (file) => [file.replace(/^sources\//, ''), await json(file)])),
        );
      const packed = pack({
        manifest: await json('manifest.json'),
        rules: await files(named.filter((file) => file !== 'manifest.json' && !isSource(file))),
        sources: await files(named.filter(isSource)),
      });
      return {
        contents: `import { unpack } from './packed.js';
export const shippedFiles = /* @__PURE__ */ unpack(${JSON.stringify(packed)});`,
        resolveDir: dirname(path),
      };
    });
  },
};

// What every evaluation needs is bundled: hundreds of small files take longer to find than to run. What is ESM only
// could not be required from the CommonJS build. The command is ESM only. See docs/decisions/0014-streams-and-start-up.md.
const common: Options = {
  target: 'node20',
  noExternal: ['@noble/hashes', 'date-easter', 'date-fns', '@date-fns/utc', 'leven', 'safe-stable-stringify', 'zod'],
  esbuildPlugins: [packedRules],
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
