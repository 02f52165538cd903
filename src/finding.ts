import { addPeriod, type Day, nextWorkingDay } from './calendar.js';
import { missingFacts, reasons, type Trace } from './condition.js';
import type { Verdict } from './decide/engine.js';
import type { Localized } from './language.js';
import type { Subject, SubjectRef } from './profile.js';
import type { Cite, Confidence, Consequence, Deadline, Law, Modality } from './rule.js';
import type { RuleInForce } from './ruleset.js';
import { type DeadlineState, type Status, statusOf } from './status.js';

/** A last day, worked out for one subject. */
export interface DueDay extends Pick<Deadline, 'what' | 'cites' | 'endsOnHoliday'> {
  readonly on: Day;
}

/** What a breach brings on the day of the report; `disputed` says why the law is not settled that day. */
export interface ConsequenceToday extends Omit<Consequence, 'from' | 'disputed'> {
  readonly disputed?: Localized;
}

/** One rule evaluated for one subject. */
export interface Finding {
  readonly rule: string;
  readonly title: Localized;
  readonly modality: Modality;
  readonly subject: SubjectRef;
  readonly authority: 'binding' | 'persuasive';
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

function known(traces: readonly Trace[]): readonly FactFound[] {
  const facts = new Map<string, FactFound>();
  for (const { fact, found } of traces.flatMap(reasons)) if (found !== undefined) facts.set(fact, { fact, found });
  return [...facts.values()];
}

function dueDay({ deadline }: Law, facts: Subject['facts']): DueDay | undefined {
  if (!deadline) return undefined;
  const { start, days, months, years, what, cites, endsOnHoliday } = deadline;
  const day = facts[start];
  if (typeof day !== 'string') return undefined;
  const last = addPeriod(day, { ...(days && { days }), ...(months && { months }), ...(years && { years }) });
  return { on: endsOnHoliday === 'extended' ? nextWorkingDay(last) : last, what, cites, endsOnHoliday };
}

const deadlineState = ({ deadline }: Law, due: DueDay | undefined, asOf: Day): DeadlineState =>
  !deadline ? 'none' : !due ? 'unknown' : asOf <= due.on ? 'running' : 'passed';

function consequencesOn({ consequences = [] }: Law, asOf: Day): readonly ConsequenceToday[] {
  return consequences.flatMap(({ from, disputed, ...consequence }) => {
    const isDisputed = disputed && disputed.from <= asOf && (disputed.to === undefined || asOf <= disputed.to);
    if (isDisputed)
      return [{ ...consequence, cites: [...consequence.cites, ...(disputed.cites ?? [])], disputed: disputed.why }];
    return from <= asOf ? [consequence] : [];
  });
}

/** What the report says of one rule for one subject: a finding, or why there is none. */
export function findingOf(
  { rule, law, authority }: RuleInForce,
  { ref, facts }: Subject,
  verdict: Verdict,
  asOf: Day,
  withTrace: boolean,
): Finding | NotApplicable {
  const { applies, met } = verdict;
  const due = dueDay(law, facts);
  const state = deadlineState(law, due, asOf);
  const status = statusOf(applies.truth, met?.truth, state);
  const { id, title } = rule;
  if (status === undefined) return { rule: id, title, subject: ref, reason: 'condition', because: known([applies]) };
  const mayBeUsed = law.modality === 'right' || law.modality === 'permission';
  if (mayBeUsed && state === 'passed') return { rule: id, title, subject: ref, reason: 'expired' };

  const undecided = status === 'possible' ? missingFacts(applies) : status === 'open' && met ? missingFacts(met) : [];
  const startMissing =
    law.deadline && state === 'unknown' && (status === 'applies' || (status === 'open' && met?.truth === false))
      ? [law.deadline.start]
      : [];
  return {
    rule: id,
    title,
    modality: law.modality,
    subject: ref,
    authority,
    status,
    confidence: law.confidence,
    text: law.text,
    ...(law.action && { action: law.action }),
    ...(law.notes && { notes: law.notes }),
    cites: law.cites,
    missing: [...undecided, ...startMissing],
    because: known(met && status !== 'open' && status !== 'possible' ? [applies, met] : [applies]),
    ...(due && { deadline: due }),
    consequences: consequencesOn(law, asOf),
    ...(withTrace && { trace: verdict }),
  };
}

/** Whether a finding obliges the employer: only binding obligations and prohibitions count. */
export const isBindingDuty = ({ modality, authority }: Finding): boolean =>
  authority === 'binding' && (modality === 'obligation' || modality === 'prohibition');

/** Whether the law has been broken: a binding duty applies and is not met. */
export const isBreach = (finding: Finding): boolean => finding.status === 'breached' && isBindingDuty(finding);
