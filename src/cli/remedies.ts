import { today } from '../calendar.js';
import { evaluateSync } from '../evaluate.js';
import type { Language } from '../language.js';
import { remedies } from '../remedies/remedies.js';
import { layOut } from '../render/sheet.js';
import { remediesSheet } from '../render/what-if/remedies.js';
import { shippedRuleset } from '../shipped.js';
import { thresholds } from '../thresholds.js';
import { type ExitCode, type FailOn, gate } from './gate.js';
import { dayIssues, readProfile, say, terminal } from './single.js';
import type { Streams } from './streams.js';
import { standardOutput } from './target.js';

/** What `garde-fou remedies` was asked to do. */
export interface RemediesOptions {
  readonly asOf?: string;
  readonly format: 'pretty' | 'json';
  readonly lang: Language;
  readonly failOn: FailOn;
}

/**
 * Prints what an employer can do about its duties, and how far the thresholds are.
 *
 * @returns the exit code of the contract: that of `garde-fou check` for the same profile
 */
export async function printRemedies(file: string, options: RemediesOptions, streams: Streams): Promise<ExitCode> {
  const { asOf = today(), format, lang, failOn } = options;
  const wrong = dayIssues('--as-of', asOf);
  if (wrong.length > 0) return say(wrong, streams, lang);
  const read = await readProfile(file, streams.stdin, asOf);
  if ('issues' in read) return say(read.issues, streams, lang);
  const { profile } = read;
  const report = evaluateSync(profile, { asOf });
  const page = {
    report,
    remedies: remedies(profile, { asOf }),
    thresholds: thresholds(profile, { asOf }),
    sources: shippedRuleset.sources,
  };
  const text =
    format === 'json'
      ? `${JSON.stringify({ meta: report.meta, profile: report.profile, remedies: page.remedies, thresholds: page.thresholds }, null, 2)}\n`
      : layOut(remediesSheet(page, lang), terminal(streams, lang));
  await standardOutput(streams.stdout).write(text);
  return gate(report, failOn);
}
