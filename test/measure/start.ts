// How much longer it takes to import the package and to evaluate one profile than to start Node at all. After npm run build:
//   npm run measure:start -- [folder of the built package] [path of another node …]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const most = 100;
const rounds = Number(process.env.ROUNDS ?? 30);
const [dist = 'dist', ...others] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'garde-fou-start-'));
const library = pathToFileURL(resolve(dist, 'index.js')).href;

const program = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const empty = program('empty.mjs', '');
const one = program(
  'one.mjs',
  `import { evaluateSync } from '${library}';\nevaluateSync({ jurisdictions: ['LU'], headcount: 150 });\n`,
);

function milliseconds(node: string, path: string): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(node, [path]);
  if (status !== 0) throw new Error(String(stderr));
  return performance.now() - began;
}

console.log('| Node | empty process, ms | with one evaluateSync(), ms | more |');
console.log('|---|---:|---:|---:|');
for (const node of [process.execPath, ...others]) {
  const version = spawnSync(node, ['--version']).stdout.toString().trim();
  // What else the machine does only ever adds: the shortest of many is the time it takes. In turns, so that both meet the
  // same machine.
  let [least, ours] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    least = Math.min(least, milliseconds(node, empty));
    ours = Math.min(ours, milliseconds(node, one));
  }
  const more = ours - least;
  console.log(`| ${version} | ${least.toFixed(0)} | ${ours.toFixed(0)} | ${more.toFixed(0)} |`);
  if (more > most) {
    console.error(`${more.toFixed(0)} ms more than an empty process; at most ${most} are allowed`);
    process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true, force: true });
