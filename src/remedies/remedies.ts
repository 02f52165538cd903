import { today } from '../calendar.js';
import { type Differences, differencesBetween } from '../compare/difference.js';
import {
  isFinding,
  keyOf,
  outcomeOf,
  restated,
  rulesAbout,
  type Situation,
  type SubjectSituation,
  situationOf,
} from '../compare/situation.js';
import { type Finding, isBindingDuty } from '../finding.js';
import { checkedOptions, type RulesOptions, rulesOptions } from '../options.js';
import { type SubjectRef, subjectOf } from '../profile.js';
import type { RuleInForce } from '../ruleset.js';
import { shippedRuleset } from '../shipped.js';
import type { Status } from '../status.js';
import { factNamed, type Profile } from '../vocabulary.js';
import { bringsBreach, byBurden } from './order.js';
import type { Alternative, Remedy, Steps } from './remedy.js';
import type { Facts, Known } from './scope.js';
import { changed, type Found, inTheWay, type Leads, search, type Task } from './search.js';
import { factSubject, named, stepsOf } from './steps.js';

/** So many ways out are given for one duty. */
const mostAlternatives = 8;

/** What else changes. */
function bringer(situation: Situation): (stated: Facts, subject: SubjectSituation) => Differences {
  const memo = new Map<string, Differences>();
  const employer = situation.subjects[0]?.stated ?? {};
  return (stated, { subject: { ref } }) => {
    const split = (own: boolean): Facts =>
      Object.fromEntries(Object.entries(stated).filter(([fact]) => (factNamed(fact)?.subject === 'employer') !== own));
    const [ofEmployer, ofItem] = [split(false), split(true)];
    const now = new Map<string, Facts>();
    if (JSON.stringify(ofEmployer) !== JSON.stringify(employer)) now.set('employer', ofEmployer);
    const before = situation.subjects.find(({ subject }) => keyOf(subject.ref) === keyOf(ref))?.stated;
    if (ref.kind !== 'employer' && JSON.stringify(ofItem) !== JSON.stringify(before)) now.set(keyOf(ref), ofItem);
    const work = () => differencesBetween(situation, restated(situation, now));
    // What changes for the employer changes for all that it runs: worked out once, whichever of them asks.
    if (!now.has('employer') || now.size > 1) return work();
    const key = JSON.stringify(ofEmployer);
    const differences = memo.get(key) ?? work();
    memo.set(key, differences);
    return differences;
  };
}

const without = (differences: Differences, { rule, subject }: Finding): Differences => {
  const others = <T extends { readonly rule: string; readonly subject: SubjectRef }>(list: readonly T[]) =>
    list.filter((each) => each.rule !== rule || keyOf(each.subject) !== keyOf(subject));
  return {
    gained: others(differences.gained),
    lost: others(differences.lost),
    changed: others(differences.changed),
  };
};

/** What to do before what was ended begins anew, so that this time the duty is met. */
function beforeResuming({ changes }: Found, task: Task, ref: SubjectRef): readonly Steps[] | undefined {
  const again = [...changes.keys()].flatMap((fact) => {
    const inHand = factNamed(fact)?.inHand;
    return typeof inHand === 'object' && inHand.again ? Object.entries(inHand.again) : [];
  });
  if (again.length === 0) return undefined;
  const planned = new Map(again.map(([fact, value]) => [fact, value ?? undefined]));
  const known = changed(task.known, planned);
  if (!known) return undefined;
  const leadsTo = (derived: Facts) => {
    const leads = task.leadsTo(derived);
    return leads === 'met' || leads === 'open' ? leads : undefined;
  };
  if (leadsTo(known.derived) === 'met') return [{ changes: [], follows: [] }];
  const stays = (fact: string): boolean => task.stays(fact) || planned.has(fact);
  return search({ ...task, known, leadsTo, stays })
    .found.map((way) => stepsOf(way.changes, known, ref))
    .slice(0, mostAlternatives);
}

function leadsFrom(finding: Finding, rule: RuleInForce, asOf: string) {
  return (derived: Facts): Leads | undefined => {
    const outcome = outcomeOf(rule, subjectOf(finding.subject, derived), asOf);
    if (!isFinding(outcome)) return outcome.reason === 'condition' ? 'no-longer-applies' : undefined;
    if (outcome.status === 'met') return 'met';
    if (finding.status !== 'breached') return undefined;
    return outcome.status === 'pending' || outcome.status === 'open' ? outcome.status : undefined;
  };
}

/**
 * Only of a breach can it be said that it can no longer be met: while there is time, what has not been done can still be
 * done in time, or the matter be dropped; where it is not known whether a duty is met, that is what it depends on.
 */
function outlookOf(status: Status, found: readonly Found[]): Remedy['outlook'] {
  const has = (...leads: readonly Leads[]): boolean => found.some((way) => leads.includes(way.leads));
  if (status === 'pending' || has('met', 'pending')) return 'can-be-met';
  if (status === 'open' || has('open')) return 'depends';
  return found.length > 0 ? 'only-from-now-on' : 'stands';
}

function remedyFor(finding: Finding, rule: RuleInForce, known: Known, brings: (stated: Facts) => Differences): Remedy {
  const ref = finding.subject;
  const task: Task = {
    law: rule.law,
    known,
    leadsTo: leadsFrom(finding, rule, known.asOf),
    // An incident is judged by what was so at the time: to change the undertaking afterwards undoes nothing.
    stays: (fact) => ref.kind === 'incident' && factNamed(fact)?.subject === 'employer',
  };
  const { found, isComplete } = search(task);
  const isFinal = !found.some(({ leads }) => leads !== 'no-longer-applies');
  const ways = found
    .map((way): Alternative => {
      const resuming = isFinal ? beforeResuming(way, task, ref) : undefined;
      return {
        ...stepsOf(way.changes, known, ref),
        leads: way.leads,
        brings: without(brings(changed(known, way.changes)?.stated ?? known.stated), finding),
        ...(resuming && { beforeResuming: resuming }),
      };
    })
    .sort(byBurden);
  // To leave one breach for another is no way out where there is a better one.
  const clean = ways.filter((way) => !bringsBreach(way));
  const alternatives = clean.length > 0 ? clean : ways;
  return {
    rule: finding.rule,
    title: finding.title,
    subject: ref,
    status: finding.status as Remedy['status'],
    cites: finding.cites,
    ...(finding.action && { action: finding.action }),
    outlook: outlookOf(finding.status, found),
    ...(finding.deadline && { deadline: finding.deadline }),
    inTheWay: inTheWay(task).map(({ fact, why }) => ({
      fact: named(fact),
      subject: factSubject(fact, ref),
      ...(known.derived[fact] !== undefined && { found: known.derived[fact] }),
      why,
    })),
    alternatives: alternatives.slice(0, mostAlternatives),
    isCut: !isComplete || alternatives.length > mostAlternatives,
  };
}

const order: readonly string[] = ['breached', 'pending', 'open'] satisfies readonly Remedy['status'][];

/**
 * What the employer can do about each binding duty that is breached, not yet due, or open: the smallest changes of
 * facts in its hand that end the matter, and what else they would bring. Nothing is proposed that says otherwise of the
 * past, of a headcount, or of what others do; of days, none before the day of the report.
 *
 * At most five changes make one way out, and at most eight ways out are given for one duty. It takes some milliseconds
 * for each such duty.
 *
 * @throws GardeFouError `invalid-profile` or `invalid-option`, naming every place that is wrong
 *
 * @example
 * const [remedy] = remedies(
 *   { jurisdictions: ['LU'], digitalTools: { usedForWork: true }, disconnection: { source: 'none' } },
 *   { asOf: '2026-11-22' },
 * );
 * remedy?.alternatives[0]?.changes[0]; // { fact: 'disconnection.source', from: 'none', to: 'charter', … }
 */
export function remedies(profile: Profile, options: RulesOptions = {}): readonly Remedy[] {
  const { asOf = today(), ruleset = shippedRuleset } = checkedOptions(rulesOptions, ['asOf', 'ruleset'], options);
  const situation = situationOf(profile, asOf, ruleset);
  const employer = situation.subjects[0]?.stated ?? {};
  const brings = bringer(situation);
  const all = situation.subjects.flatMap((subject) => {
    const { ref, facts } = subject.subject;
    const rules = rulesAbout(situation.current, ref);
    const stated = ref.kind === 'employer' ? employer : { ...employer, ...subject.stated };
    return subject.outcomes.flatMap((outcome, index) => {
      const rule = rules[index];
      if (!rule || !isFinding(outcome) || !isBindingDuty(outcome) || !order.includes(outcome.status)) return [];
      const remedy = remedyFor(outcome, rule, { stated, derived: facts, asOf }, (now) => brings(now, subject));
      // Where it is only not known whether a duty is met, and nothing can be done, a question says it better.
      return remedy.status === 'open' && remedy.alternatives.length === 0 ? [] : [remedy];
    });
  });
  return all.sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}
