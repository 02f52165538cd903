import type { Day } from './calendar.js';
import type { Truth } from './condition.js';
import { type ConsequenceToday, consequencesOn } from './consequence-today.js';
import {
  type FactFound,
  joined,
  type LawProgram,
  reasonsOf,
  type Slots,
  truthAt,
  type Verdict,
  verdictOf,
} from './decide/program.js';
import { askedAs } from './derive.js';
import { type DueDay, deadlineState, dueDay, isExpired } from './due-day.js';
import type { FactOf } from './fact-of.js';
import { lacking } from './lacking.js';
import type { Localized } from './language.js';
import type { Standing } from './manifest.js';
import type { Subject, SubjectRef } from './profile.js';
import type { Cite, Confidence, Law, Modality } from './rule.js';
import type { RuleInForce } from './ruleset.js';
import { type Status, statusOf } from './status.js';

/** One rule evaluated for one subject. */
export interface Finding {
  readonly rule: string;
  readonly title: Localized;
  readonly modality: Modality;
  readonly subject: SubjectRef;
  readonly authority: 'binding' | 'persuasive';
  /** What a rule that does not bind is worth before the courts; only with `persuasive`. */
  readonly standing?: Pick<Standing, 'text' | 'cites'>;
  readonly status: Status;
  readonly confidence: Confidence;
  /** What the law asks, allows or forbids. */
  readonly text: Localized;
  /** What to do about it. */
  readonly action?: Localized;
  /** Open doubts that matter here. */
  readonly notes?: readonly Localized[];
  readonly cites: readonly Cite[];
  /** The facts that keep the status open; each is a question of the report. */
  readonly missing: readonly string[];
  /** The known facts that the status rests on, each once. */
  readonly because: readonly FactFound[];
  readonly deadline?: DueDay;
  readonly consequences: readonly ConsequenceToday[];
  /** Both conditions with what was found at each leaf; only when asked for. */
  readonly trace?: Verdict;
}

/** A finding without its words: how one rule stands for one subject. */
export type FindingStatus = Pick<Finding, 'rule' | 'modality' | 'subject' | 'authority' | 'status'>;

/** Why a rule is not among the findings. */
export interface NotApplicable {
  readonly rule: string;
  readonly title: Localized;
  /** Left out where the reason holds for every subject. */
  readonly subject?: SubjectRef;
  /**
   * - `condition`: its condition does not hold, `because` of these facts
   * - `expired`: the right could be used until a day that has passed
   * - `not-yet-in-force`, `repealed`: not the law on that day
   * - `no-subject`: there is nothing of the kind it is about
   * - `not-asked`: nobody said whether there is anything of the kind it is about
   */
  readonly reason: 'condition' | 'expired' | 'not-yet-in-force' | 'repealed' | 'no-subject' | 'not-asked';
  readonly because?: readonly FactFound[];
}

/** The fact to ask for where only the time for something is not known. */
function timeToAsk({ deadline }: Law, status: Status, isMet: Truth | undefined, factOf: FactOf): string | undefined {
  const matters = status === 'applies' || (status === 'open' && isMet === false);
  return deadline && matters ? askedAs(deadline.endsWith ?? deadline.start, factOf) : undefined;
}

const nothing: readonly ConsequenceToday[] = Object.freeze([]);

/** A finding to which keys are still added, in the order in which reports have them. */
type Begun = { -readonly [K in keyof Finding]: Finding[K] };
type Later = 'standing' | 'action' | 'notes' | 'cites' | 'deadline' | 'consequences' | 'trace';

/**
 * What the report says of one rule for one subject: a finding, or why there is none. Keys that may be left out are
 * added one by one: spreading an object for each costs more than all the rest.
 */
export function findingOf(
  { rule, law, authority, standing }: RuleInForce,
  { ref, factOf }: Subject,
  program: LawProgram,
  slots: Slots,
  asOf: Day,
  withTrace: boolean,
): Finding | NotApplicable {
  const { applies, met } = program;
  const { id, title } = rule;
  const doesApply = truthAt(applies, slots);
  if (doesApply === false)
    return { rule: id, title, subject: ref, reason: 'condition', because: reasonsOf(applies, slots, factOf) };
  const due = dueDay(law, rule.jurisdiction, factOf, asOf);
  const state = deadlineState(due);
  if (isExpired(law.modality, state)) return { rule: id, title, subject: ref, reason: 'expired' };
  const isMet = met && truthAt(met, slots);
  const status = statusOf(doesApply, isMet, state);

  const undecided = status === 'possible' ? applies : status === 'open' ? met : undefined;
  const missing = undecided ? lacking(undecided, slots, factOf) : [];
  const time = state === 'unknown' ? timeToAsk(law, status, isMet, factOf) : undefined;
  const reasons = reasonsOf(applies, slots, factOf);
  const isDecided = status !== 'open' && status !== 'possible';
  const finding: Omit<Begun, Later> & Partial<Begun> = {
    rule: id,
    title,
    modality: law.modality,
    subject: ref,
    authority,
    status,
    confidence: law.confidence,
    text: law.text,
    missing: time === undefined ? missing : [...missing, time],
    because: isDecided && met ? joined(reasons, reasonsOf(met, slots, factOf)) : reasons,
  };
  if (withTrace) finding.trace = verdictOf(program, slots, factOf);
  // What does not bind lends its reading of the law, and neither its statutes nor its sanctions.
  if (authority === 'persuasive') {
    finding.cites = law.cites;
    if (standing) finding.standing = standing;
    finding.consequences = nothing;
    return finding as Finding;
  }
  if (law.action) finding.action = law.action;
  if (law.notes) finding.notes = law.notes;
  finding.cites = law.cites;
  if (due) finding.deadline = due;
  finding.consequences = consequencesOn(law, program, slots, factOf, asOf);
  return finding as Finding;
}

/** Whether a finding obliges the employer: only binding obligations and prohibitions count. */
export const isBindingDuty = ({ modality, authority }: FindingStatus): boolean =>
  authority === 'binding' && (modality === 'obligation' || modality === 'prohibition');

/** Whether the law has been broken: a binding duty applies and is not met. */
export const isBreach = (finding: FindingStatus): boolean => finding.status === 'breached' && isBindingDuty(finding);
