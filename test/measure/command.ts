import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What a run of a program took. */
export interface Taken {
  readonly code: number | null;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory it held at any time, all its threads together. */
  readonly peakMegabytes: number;
  /** How many lines it printed, and a digest of them all. */
  readonly lines: number;
  readonly digest: string;
}

// Says at the end what the process took; file descriptor 3 is ours alone.
const report = `
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
`;

/** Runs a program of Node and reads all it prints; each line goes to `onLine`, if it is given. */
export async function run(node: string, args: readonly string[], onLine?: (line: string) => void): Promise<Taken> {
  const hook = `data:text/javascript,${encodeURIComponent(report)}`;
  const began = performance.now();
  const child: ChildProcess = spawn(node, ['--import', hook, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const hash = createHash('sha256');
  let lines = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    hash.update(chunk);
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  });
  const read = onLine && child.stdout ? createInterface({ input: child.stdout }).on('line', onLine) : undefined;
  let usage = '';
  child.stdio[3]?.on('data', (chunk) => {
    usage += chunk;
  });
  const [code] = await once(child, 'close');
  read?.close();
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(usage) as NodeJS.ResourceUsage;
  return {
    code,
    seconds: (performance.now() - began) / 1000,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: maxRSS / 1024,
    lines,
    digest: hash.digest('hex').slice(0, 12),
  };
}
