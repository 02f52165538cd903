import { type Envelope, enveloped } from './envelope.js';
import { GardeFouError } from './errors.js';
import type { EvaluateOptions } from './evaluate.js';
import { createEvaluator } from './evaluator.js';
import { type Items, pulled } from './pulled.js';
import { foundText } from './refusal.js';
import type { Profile } from './vocabulary.js';

/** How to evaluate many profiles. */
export interface EvaluateManyOptions extends EvaluateOptions {
  /** Ends the reports: the next one asked for fails with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
}

/** Profiles one after another, from memory or as they arrive. */
export type Profiles = Items<Profile>;

/** After so many profiles timers and I/O get their turn: some milliseconds of work. */
const atOnce = 8;

/** A turn for everything else; `setImmediate` where there is one, since browsers make a timer wait. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });

async function* envelopes(
  profiles: Profiles,
  report: ReturnType<typeof createEvaluator>['report'],
  signal: AbortSignal | undefined,
): AsyncGenerator<Envelope, void, undefined> {
  let index = 0;
  for await (const profile of pulled(profiles, signal)) {
    yield enveloped(profile, index, (given) => ({ report: report(given as Profile) }));
    index += 1;
    if (index % atOnce === 0) await breath();
  }
}

const isIterable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value);

const isSignal = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'aborted' in value && 'addEventListener' in value;

/** @throws GardeFouError `invalid-option` where an argument is not of its type */
function checkArguments(profiles: unknown, signal: unknown): void {
  const found = (path: string, value: unknown) => ({ code: 'wrong-type', path, found: foundText(value) }) as const;
  const issues = [
    ...(isIterable(profiles) ? [] : [{ ...found('profiles', profiles), expected: 'list' } as const]),
    ...(signal === undefined || isSignal(signal) ? [] : [{ ...found('signal', signal), accepted: ['AbortSignal'] }]),
  ];
  if (issues.length > 0) throw new GardeFouError('invalid-option', issues);
}

/**
 * A report for each of many profiles, in their order, as they are asked for: the next profile is fetched when its report
 * is, so memory stays the same however many there are. What is wrong with a profile stands in its envelope and never stops the
 * others. All reports are for one day, settled when this is called; timers and I/O get their turn in between.
 *
 * @param profiles a list, a generator, a stream of objects: anything `for await` accepts. If fetching a profile fails,
 *   so does the generator, with the same error.
 * @throws GardeFouError `invalid-option` at once, naming every option that is wrong
 *
 * @example
 * for await (const { index, id, ...rest } of evaluateMany(profiles, { asOf: '2026-11-22' })) {
 *   if (rest.ok) console.log(index, id, rest.report.summary.counts.breached);
 *   else console.error(index, id, rest.error.issues.map((issue) => describeIssue(issue)));
 * }
 */
export function evaluateMany(
  profiles: Profiles,
  options: EvaluateManyOptions = {},
): AsyncGenerator<Envelope, void, undefined> {
  const { signal, ...rest } = { ...options };
  const { report } = createEvaluator(rest);
  checkArguments(profiles, signal);
  return envelopes(profiles, report, signal);
}
