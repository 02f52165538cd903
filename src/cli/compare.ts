import { today } from '../calendar.js';
import { compare } from '../compare/compare.js';
import { isBreach } from '../finding.js';
import type { Language } from '../language.js';
import { layOut } from '../render/sheet.js';
import { comparisonSheet } from '../render/what-if/comparison.js';
import { packageVersion, shippedRuleset } from '../shipped.js';
import { type ExitCode, exitCodes } from './gate.js';
import { dayIssues, readProfile, say, terminal } from './single.js';
import type { Streams } from './streams.js';
import { standardOutput } from './target.js';

/** What `garde-fou compare` was asked to do. */
export interface CompareOptions {
  readonly asOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly format: 'pretty' | 'json';
  readonly lang: Language;
  readonly failOn: 'breach' | 'never';
}

/**
 * Prints what changes from one profile to another, or for one profile from one day to another.
 *
 * @returns the exit code of the contract: the gate fails on a binding breach that was not there before
 */
export async function printComparison(
  [first, second = first]: readonly [before: string, after: string | undefined],
  options: CompareOptions,
  streams: Streams,
): Promise<ExitCode> {
  const { asOf = today(), format, lang, failOn } = options;
  const [from, to] = [options.from ?? asOf, options.to ?? asOf];
  const wrong = [
    ...dayIssues(options.from === undefined ? '--as-of' : '--from', from),
    ...(options.to === undefined ? [] : dayIssues('--to', to)),
  ];
  if (wrong.length > 0) return say(wrong, streams, lang);
  const before = await readProfile(first, streams.stdin, from);
  // Standard input is read once; a file that is the same is checked again, for the other day.
  const after = second === first && first === '-' ? before : await readProfile(second, streams.stdin, to);
  const issues = [...('issues' in before ? before.issues : []), ...('issues' in after ? after.issues : [])];
  if ('issues' in before || 'issues' in after) return say(issues, streams, lang);
  const comparison = compare(before.profile, after.profile, { asOf: [from, to] });
  const text =
    format === 'json'
      ? `${JSON.stringify(comparison, null, 2)}\n`
      : layOut(
          comparisonSheet({ comparison, sources: shippedRuleset.sources, madeBy: `garde-fou ${packageVersion}` }, lang),
          terminal(streams, lang),
        );
  await standardOutput(streams.stdout).write(text);
  const isWorse = [...comparison.gained, ...comparison.changed].some(
    (each) => each.after && isBreach(each.after) && !(each.before && isBreach(each.before)),
  );
  return isWorse && failOn === 'breach' ? exitCodes.failed : exitCodes.passed;
}
