import type { Tinypool } from 'tinypool';
import type { InputItem, UnreadItem } from './input.js';
import { evaluatorOf, type Result, type Settings } from './task.js';

/** Items that are evaluated together, with the place of the first in the whole input. */
export interface Batch {
  readonly first: number;
  readonly items: readonly InputItem[];
}

/** Lines on their way to a worker: one buffer that is handed over, not copied. */
export interface Parcel {
  readonly first: number;
  readonly places: readonly string[];
  /** Where each line ends in the bytes. */
  readonly ends: readonly number[];
  readonly bytes: Uint8Array;
}

/** Whoever evaluates. */
export interface Workforce {
  readonly evaluate: (batch: Batch) => Promise<readonly Result<string | Uint8Array>[]>;
  /** How many items make a batch, and how many batches are worth having under way. */
  readonly batch: number;
  readonly most: number;
  readonly end: () => Promise<void>;
}

/** So many profiles go to a worker at once: enough that the way there costs nothing, few enough to be held in memory. */
const perParcel = 16;
const youngMegabytes = 4;

const isUnread = (item: InputItem): item is UnreadItem => 'line' in item;

function parcelOf(first: number, items: readonly UnreadItem[]): Parcel {
  const ends: number[] = [];
  let size = 0;
  for (const { line } of items) {
    size += line.length;
    ends.push(size);
  }
  const bytes = new Uint8Array(size);
  for (const [index, { line }] of items.entries()) bytes.set(line, ends[index - 1] ?? 0);
  return { first, places: items.map(({ place }) => place), ends, bytes };
}

const atPlace =
  (evaluate: ReturnType<typeof evaluatorOf>, first: number) =>
  (item: InputItem, index: number): Result =>
    evaluate(item, first + index);

/** This thread alone: one item after the other. */
function alone(settings: Settings): Workforce {
  const evaluate = evaluatorOf(settings);
  return {
    evaluate: async ({ first, items }) => items.map(atPlace(evaluate, first)),
    batch: 1,
    most: 1,
    end: async () => {},
  };
}

/** Worker threads that parse their own lines, since a parsed profile costs more to send than to evaluate. */
async function threads(settings: Settings, jobs: number): Promise<Workforce> {
  const { Tinypool } = await import('tinypool');
  const pool: Tinypool = new Tinypool({
    filename: new URL('./check-worker.js', import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: settings,
    // What is made for one profile is soon gone: more room for it makes nothing faster.
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  let here: ReturnType<typeof evaluatorOf> | undefined;
  return {
    evaluate: async ({ first, items }) => {
      if (!items.every(isUnread)) {
        here ??= evaluatorOf(settings);
        return items.map(atPlace(here, first));
      }
      const parcel = parcelOf(first, items);
      return pool.run(parcel, { transferList: [parcel.bytes.buffer as ArrayBuffer] });
    },
    batch: perParcel,
    // One under way in each thread, and one waiting so that none is ever idle.
    most: 2 * jobs,
    end: () => pool.destroy(),
  };
}

/** @param jobs how many threads evaluate; with one, it is this one */
export const workforce = async (settings: Settings, jobs: number): Promise<Workforce> =>
  jobs === 1 ? alone(settings) : threads(settings, jobs);
