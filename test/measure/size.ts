// How large a page gets that evaluates profiles: bundled with esbuild, minified and gzipped, all rules in all languages.
// After npm run build: npm run measure:size
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { pack } from '../../src/packed.js';
import { shippedFiles } from '../../src/shipped-files.js';

/** What the project asks for, in kilobytes. It is not met: docs/decisions/0014-streams-and-start-up.md says why. */
const goal = 90;
/** What was reached, and a little room for the next rule: more only when rules are added, and then written down there. */
const mostInAll = 335;
/** Everything but the words of the law and of the questions. */
const mostCode = 50;

const gzipped = (data: string | Uint8Array): number => gzipSync(data, { level: 9 }).length / 1000;

/** Leaves out the rules and their sources. */
const withoutRules: Plugin = {
  name: 'without-rules',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]src[/\\]shipped-files\.ts$/ }, () => ({
      contents: 'export const shippedFiles = { manifest: {}, rules: {}, sources: {} };',
    })),
};

const quoted = `'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"`;
const wordsOfFacts = new RegExp(`\\b(description|fr|en|de):(\\s*)(?:${quoted})`, 'g');

/** Empties what people read about facts. */
const withoutWords: Plugin = {
  name: 'without-words',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]src[/\\]facts[/\\].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(wordsOfFacts, "$1:$2''"),
      loader: 'ts',
    })),
};

/** What a bundle holds, from which files, and what it loads from elsewhere. */
async function bundled(from: string, ...plugins: Plugin[]) {
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
  // The inputs of the whole build name every file that was looked at, those of an output what is in it.
  const files = Object.values(metafile.outputs).flatMap(({ inputs, imports }) => [
    ...Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ...imports.map(({ path }) => path),
  ]);
  return { files, kilobytes: gzipped(outputFiles[0]?.contents ?? new Uint8Array()) };
}

const [all, ruleless, code] = await Promise.all([
  bundled('./dist/index.js'),
  bundled('./src/index.ts', withoutRules),
  bundled('./src/index.ts', withoutRules, withoutWords),
]);
const { data, ...texts } = JSON.parse(pack(shippedFiles)) as Record<string, unknown>;
const rows = [
  ['in all, from the built package', all.kilobytes],
  ['rules and sources', all.kilobytes - ruleless.kilobytes],
  ...Object.entries(texts).map(([language, words]) => [`— their texts: ${language}`, gzipped(JSON.stringify(words))]),
  ['— conditions, citations, days, ids', gzipped(JSON.stringify(data))],
  ['words of the facts', ruleless.kilobytes - code.kilobytes],
  ['code', code.kilobytes],
] as const;
console.log('| part | kB gzipped |\n|---|---:|');
for (const [part, size] of rows) console.log(`| ${part} | ${Number(size).toFixed(0)} |`);
console.log(`\nThe goal is ${goal} kB with all rules and languages: ${all.kilobytes <= goal ? 'met' : 'not met'}.`);

const fail = (message: string) => {
  console.error(message);
  process.exitCode = 1;
};
if (all.kilobytes > mostInAll) fail(`${all.kilobytes.toFixed(0)} kB in all; at most ${mostInAll} are allowed`);
if (code.kilobytes > mostCode) fail(`${code.kilobytes.toFixed(0)} kB of code; at most ${mostCode} are allowed`);
const unwanted = [...all.files, ...ruleless.files].find((path) =>
  /json-rules-engine|decide[/\\]engine|(?:^|[/\\])src[/\\](?:sql|explain|render|cli)[/\\]/.test(path),
);
if (unwanted) fail(`evaluateSync() brings ${unwanted} along`);
