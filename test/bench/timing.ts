import { Bench } from 'tinybench';

/** Something to time, with its name. */
export interface Task {
  readonly name: string;
  readonly run: () => unknown;
}

/** Milliseconds this process has worked, all its threads together: what others do on the machine does not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** For how long each task runs, all rounds together, in milliseconds. */
const time = Number(process.env.BENCH_MS ?? 3000);
const rounds = time < 1000 ? 1 : 5;

/**
 * The milliseconds of processor time that each task takes, in the order given. The tasks take turns, so that all of them
 * meet the same machine; of each it is the least of the medians of its turns, since whatever disturbs it only adds.
 */
export async function millisecondsOf(tasks: readonly Task[]): Promise<readonly number[]> {
  const taken = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, { name, run }] of tasks.entries()) {
      const bench = new Bench({
        time: time / rounds,
        iterations: 1,
        warmupTime: round === 0 ? time / 2 : 0,
        warmupIterations: round === 0 ? 1 : 0,
        now: cpuTime,
      });
      bench.add(name, run);
      await bench.run();
      const result = bench.tasks[0]?.result;
      if (result && 'latency' in result) taken[index]?.push(result.latency.p50);
      else throw new Error(`${name} did not run`);
    }
  return taken.map((medians) => Math.min(...medians));
}
