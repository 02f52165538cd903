// Many profiles through the command: memory and speed, in one thread and in several. After npm run build:
//   npm run measure:streams             a million profiles, statuses; a hundredth of them with whole reports
//   npm run measure:streams -- 10000    fewer
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedRuleset } from '../../src/shipped.js';
import { writeClients } from './clients.js';
import { run } from './command.js';

const most = 300;
const count = Number(process.argv[2] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'garde-fou-measure-'));
const whole = (n: number) => Math.round(n).toLocaleString('en');

console.log(
  `Node ${process.version}, ${availableParallelism()} x ${cpus()[0]?.model}, ${shippedRuleset.rules.length} rules\n`,
);
console.log('| profiles | format | jobs | profiles/s | CPU ms each | peak MB | digest of the output |');
console.log('|---:|---|---:|---:|---:|---:|---|');

let failures = 0;
const fail = (message: string) => {
  failures += 1;
  console.error(message);
};
try {
  for (const [format, profiles] of [
    ['statuses', count],
    ['ndjson', Math.ceil(count / 100)],
  ] as const) {
    const input = join(folder, `${profiles}.ndjson`);
    await writeClients(input, profiles);
    const digests = new Set<string>();
    for (const jobs of [1, Math.max(2, availableParallelism())]) {
      const args = ['dist/cli.js', 'check', input, '--as-of', '2026-11-24', '--format', format, '--jobs', String(jobs)];
      const { code, lines, seconds, cpuSeconds, peakMegabytes, digest } = await run(process.execPath, args);
      console.log(
        `| ${whole(profiles)} | ${format} | ${jobs} | ${whole(profiles / seconds)} | ${((cpuSeconds * 1000) / profiles).toFixed(2)} | ${whole(peakMegabytes)} | ${digest} |`,
      );
      digests.add(digest);
      // Among the fixture companies are breaches, and nothing but profiles that are in order.
      if (code !== 1) fail(`exit code ${code}, expected 1`);
      if (lines !== profiles) fail(`${lines} lines, expected ${profiles}`);
      if (peakMegabytes > most) fail(`${whole(peakMegabytes)} MB, expected ${most} at most`);
    }
    if (digests.size !== 1) fail('several threads do not print what one prints');
    console.error(`input of ${whole(profiles)} profiles: ${whole(statSync(input).size / 1e6)} MB`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failures > 0 ? 1 : 0;
