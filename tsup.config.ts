import { defineConfig, type Options } from 'tsup';

const common: Options = {
  target: 'node20',
  noExternal: ['@noble/hashes', 'date-easter', '@date-fns/utc', 'leven', 'safe-stable-stringify'],
};

// The bundled libraries are small and ESM only, so the CJS build could not require them. The command is ESM only.
export default defineConfig([
  {
    ...common,
    entry: { index: 'src/index.ts' },
    format: ['esm', 'cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  { ...common, entry: { cli: 'src/cli/main.ts' }, format: ['esm'] },
]);
