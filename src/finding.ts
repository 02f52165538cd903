import type { Day } from './calendar.js';
import {
  collectMissing,
  collectReasons,
  type LawProgram,
  type Node,
  type Slots,
  truthOf,
  type Verdict,
  verdictOf,
} from './decide/program.js';
import { askedAs, lastDay, timeLimit } from './implied-facts.js';
import type { Localized } from './language.js';
import type { Standing } from './manifest.js';
import type { Subject, SubjectRef } from './profile.js';
import {
  type Cite,
  type Confidence,
  type Consequence,
  type Deadline,
  type Law,
  leavesTime,
  type Modality,
} from './rule.js';
import type { RuleInForce } from './ruleset.js';
import { type DeadlineState, type Status, statusOf } from './status.js';

/** A last day, worked out for one subject. */
export interface DueDay extends Pick<Deadline, 'what' | 'cites' | 'endsOnHoliday' | 'marks' | 'endsWith'> {
  /** Left out where the day is not known, only what ends the time. */
  readonly on?: Day;
  /** How it stands on the day of the report. */
  readonly state: Exclude<DeadlineState, 'none'>;
}

/** What a breach brings on the day of the report; `disputed` says why the law is not settled that day. */
export interface ConsequenceToday extends Omit<Consequence, 'from' | 'disputed' | 'appliesWhen'> {
  readonly disputed?: Localized;
  /** The facts that leave open whether it threatens this employer. */
  readonly missing?: readonly string[];
}

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

/** A fact and what the profile says about it. */
export interface FactFound {
  readonly fact: string;
  readonly found: unknown;
}

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

/** The known facts that verdicts rest on, each once. */
function known(nodes: readonly Node[], slots: Slots, facts: Subject['facts']): readonly FactFound[] {
  const found = new Map<string, unknown>();
  for (const node of nodes) collectReasons(node, slots, facts, found);
  return Array.from(found, ([fact, value]) => ({ fact, found: value }));
}

/** The facts to ask for so that a verdict is no longer open. */
export function lacking(node: Node, slots: Slots, facts: Subject['facts']): readonly string[] {
  const missing = new Set<string>();
  collectMissing(node, slots, facts, missing);
  return [...new Set(Array.from(missing, (fact) => askedAs(fact, facts)))];
}

/**
 * How the time for something stands on a day.
 *
 * @param ended what is known of the event that ends it; left out where the last day does
 */
export function stateOfTime(on: Day | undefined, ended: unknown, asOf: Day): DueDay['state'] {
  if (ended === undefined) return on === undefined ? 'unknown' : on < asOf ? 'passed' : 'running';
  return ended === 'unknown' ? 'unknown' : ended ? 'passed' : 'running';
}

/** The last day of a law for one subject, and how it stands. */
export function dueDay(
  { deadline }: Law,
  holidaysOf: RuleInForce['rule']['jurisdiction'],
  facts: Subject['facts'],
  asOf: Day,
): DueDay | undefined {
  if (!deadline) return undefined;
  const { start, endsWith, what, cites, marks } = deadline;
  const endsOnHoliday = deadline.endsOnHoliday ?? timeLimit(start)?.endsOnHoliday;
  const day = facts[start];
  const on = typeof day === 'string' ? lastDay(day, { ...deadline, holidaysOf }) : undefined;
  const ended = endsWith === undefined ? undefined : (facts[endsWith] ?? 'unknown');
  const state = stateOfTime(on, ended, asOf);
  return {
    ...(on !== undefined && { on }),
    state,
    what,
    cites,
    ...(endsOnHoliday && { endsOnHoliday }),
    ...(marks && { marks }),
    ...(endsWith !== undefined && { endsWith }),
  };
}

/** A day that marks the end of a rule excuses nothing while it lasts, unless an event must break it first. */
export const deadlineState = (due: DueDay | undefined): DeadlineState =>
  due === undefined || !leavesTime(due) ? 'none' : due.state;

/** Whether a right or a permission could be used only until a day that has passed. */
export const isExpired = (modality: Modality, state: DeadlineState): boolean =>
  (modality === 'right' || modality === 'permission') && state === 'passed';

function consequencesOn(
  { consequences = [] }: Law,
  { consequences: threats }: LawProgram,
  slots: Slots,
  facts: Subject['facts'],
  asOf: Day,
): readonly ConsequenceToday[] {
  return consequences.flatMap(({ from, disputed, appliesWhen, ...consequence }, index) => {
    const threat = threats[index];
    if (threat?.truth(slots) === 0) return [];
    const missing = threat ? lacking(threat, slots, facts) : [];
    const today = { ...consequence, ...(missing.length > 0 && { missing }) };
    const isDisputed = disputed && disputed.from <= asOf && (disputed.to === undefined || asOf <= disputed.to);
    if (isDisputed)
      return [{ ...today, cites: [...consequence.cites, ...(disputed.cites ?? [])], disputed: disputed.why }];
    return from <= asOf ? [today] : [];
  });
}

/** What the report says of one rule for one subject: a finding, or why there is none. */
export function findingOf(
  { rule, law, authority, standing }: RuleInForce,
  { ref, facts }: Subject,
  program: LawProgram,
  slots: Slots,
  asOf: Day,
  withTrace: boolean,
): Finding | NotApplicable {
  const { applies, met } = program;
  const { id, title } = rule;
  const left: NotApplicable = { rule: id, title, subject: ref, reason: 'condition' };
  const doesApply = truthOf(applies.truth(slots));
  if (doesApply === false) return { ...left, because: known([applies], slots, facts) };
  const due = dueDay(law, rule.jurisdiction, facts, asOf);
  const state = deadlineState(due);
  const isMet = met && truthOf(met.truth(slots));
  const status = statusOf(doesApply, isMet, state);
  if (isExpired(law.modality, state)) return { ...left, reason: 'expired' };

  const undecided = status === 'possible' ? applies : status === 'open' && met ? met : undefined;
  const startMissing =
    law.deadline && state === 'unknown' && (status === 'applies' || (status === 'open' && isMet === false))
      ? [askedAs(law.deadline.endsWith ?? law.deadline.start, facts)]
      : [];
  const common = {
    rule: id,
    title,
    modality: law.modality,
    subject: ref,
    authority,
    status,
    confidence: law.confidence,
    text: law.text,
    missing: [...(undecided ? lacking(undecided, slots, facts) : []), ...startMissing],
    because: known(met && status !== 'open' && status !== 'possible' ? [applies, met] : [applies], slots, facts),
    ...(withTrace && { trace: verdictOf(program, slots, facts) }),
  };
  // What does not bind lends its reading of the law, and neither its statutes nor its sanctions.
  if (authority === 'persuasive')
    return { ...common, cites: law.cites, ...(standing && { standing }), consequences: [] };
  return {
    ...common,
    ...(law.action && { action: law.action }),
    ...(law.notes && { notes: law.notes }),
    cites: law.cites,
    ...(due && { deadline: due }),
    consequences: consequencesOn(law, program, slots, facts, asOf),
  };
}

/** Whether a finding obliges the employer: only binding obligations and prohibitions count. */
export const isBindingDuty = ({ modality, authority }: FindingStatus): boolean =>
  authority === 'binding' && (modality === 'obligation' || modality === 'prohibition');

/** Whether the law has been broken: a binding duty applies and is not met. */
export const isBreach = (finding: FindingStatus): boolean => finding.status === 'breached' && isBindingDuty(finding);
