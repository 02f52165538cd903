// How large a page gets that evaluates profiles: bundled with esbuild, minified and gzipped, all rules in all languages.
// After npm run build: npm run measure:size
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

/** What the project asks for, in kilobytes. It is not met: docs/decisions/0014-streams-and-start-up.md says why. */
const goal = 90;
/** What is held meanwhile, so that nothing creeps in unseen. */
const mostInAll = 420;
const mostCode = 90;

/** Leaves out the data of some files, and with it what they weigh. */
const without = (files: RegExp): Plugin => ({
  name: 'without',
  setup: ({ onLoad }) => onLoad({ filter: files }, () => ({ contents: '{}', loader: 'json' })),
});

async function bundled(from: string, plugins: Plugin[] = []) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { evaluateSync } from '${from}';`, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    legalComments: 'none',
    metafile: true,
    write: false,
    plugins,
    logLevel: 'warning',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { inputs: Object.keys(metafile.inputs), kilobytes: gzipSync(code, { level: 9 }).length / 1000 };
}

const shipped = await bundled('./dist/index.js');
const [all, withoutSources, code] = await Promise.all([
  bundled('./src/index.ts'),
  bundled('./src/index.ts', [without(/rules[/\\]sources[/\\].*\.json$/)]),
  bundled('./src/index.ts', [without(/rules[/\\].*\.json$/)]),
]);
const rows = [
  ['in all, from the built package', shipped.kilobytes],
  ['the rules', withoutSources.kilobytes - code.kilobytes],
  ['their sources', all.kilobytes - withoutSources.kilobytes],
  ['code, and the words of the facts', code.kilobytes],
] as const;
console.log('| part | kB gzipped |\n|---|---:|');
for (const [part, size] of rows) console.log(`| ${part} | ${size.toFixed(0)} |`);
console.log(`\nThe goal is ${goal} kB with all rules and languages: ${shipped.kilobytes <= goal ? 'met' : 'not met'}.`);

const fail = (message: string) => {
  console.error(message);
  process.exitCode = 1;
};
if (shipped.kilobytes > mostInAll) fail(`${shipped.kilobytes.toFixed(0)} kB in all; at most ${mostInAll} are allowed`);
if (code.kilobytes > mostCode) fail(`${code.kilobytes.toFixed(0)} kB without rules; at most ${mostCode} are allowed`);
const engine = [...shipped.inputs, ...all.inputs].filter((path) => path.includes('json-rules-engine'));
if (engine.length > 0) fail(`json-rules-engine is in the bundle: ${engine[0]}`);
