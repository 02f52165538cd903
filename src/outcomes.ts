import type { Undecided } from './answers.js';
import type { Day } from './calendar.js';
import type { Redecide } from './decide/compiled.js';
import type { Program, Slots } from './decide/program.js';
import { type Finding, findingOf, type NotApplicable } from './finding.js';
import type { Subject } from './profile.js';
import { severities } from './rule.js';
import type { InForce } from './ruleset.js';
import { statuses } from './status.js';
import { type Trial, trialOn } from './trial.js';

/** A subject of a profile with the rules about it, the program made of them, and what was decided of its leaves. */
export interface Decided {
  readonly subject: Subject;
  readonly rules: InForce['rules'];
  readonly program: Program;
  readonly redecide: Redecide;
  readonly slots: Slots;
}

/** What a report says of the rules for all subjects of a profile. */
export interface Outcomes {
  /** What has gone wrong first, the heaviest of it before the rest. */
  readonly findings: readonly Finding[];
  readonly notApplicable: readonly NotApplicable[];
  readonly undecided: readonly Undecided[];
}

/** How heavy the undisputed consequences of a breach are; -1 for none. */
const weight = ({ consequences }: Finding): number =>
  consequences.reduce(
    (most, { severity, disputed }) => Math.max(most, disputed ? -1 : severities.indexOf(severity)),
    -1,
  );

const isFinding = (item: Finding | NotApplicable): item is Finding => 'status' in item;

/** Findings by their status, breaches by their weight; otherwise in the order they were made. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const sorted: Finding[] = [];
  for (const status of statuses) {
    for (const finding of findings) if (finding.status === status) sorted.push(finding);
    // They come first, so that there is nothing else to sort yet.
    if (status === 'breached' && sorted.length > 1) sorted.sort((a, b) => weight(b) - weight(a));
  }
  return sorted;
}

/** What the report says of each rule for each subject, and what is left open. */
export function outcomesOf(decided: readonly Decided[], asOf: Day, withTrace: boolean): Outcomes {
  const findings: Finding[] = [];
  const notApplicable: NotApplicable[] = [];
  const undecided: Undecided[] = [];
  for (const { subject, rules, program, slots, redecide } of decided) {
    let trial: Trial | undefined;
    let index = 0;
    for (const current of rules) {
      const law = program.laws[index];
      index += 1;
      if (!law) continue;
      const outcome = findingOf(current, subject, law, slots, asOf, withTrace);
      if (!isFinding(outcome)) {
        notApplicable.push(outcome);
        continue;
      }
      findings.push(outcome);
      const { missing } = outcome;
      if (missing.length === 0) continue;
      trial ??= trialOn(subject, slots, redecide);
      const { jurisdiction } = current.rule;
      undecided.push({ finding: outcome, missing, law: current.law, jurisdiction, subject, program: law, trial });
    }
  }
  return { findings: inOrder(findings), notApplicable, undecided };
}
