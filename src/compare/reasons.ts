import { addPeriod } from '../calendar.js';
import { comparedFact, leaves } from '../condition.js';
import { derive, followsFrom } from '../derive.js';
import type { Finding } from '../finding.js';
import { type Subject, type SubjectRef, subjectOf } from '../profile.js';
import { conditionsOf, type Law } from '../rule.js';
import { isSame } from '../same.js';
import { toldByDays } from '../told-by-days.js';
import { factNamed } from '../vocabulary.js';
import { consequenceReasons, decisionReasons, lawReasons } from './law-reasons.js';
import type { Reason, Side } from './reason.js';
import { isFinding, keyOf, outcomeOf, type Situation } from './situation.js';

type Facts = Subject['facts'];

/** The facts a law depends on, with those they follow from; `asOf` among them where the day is compared. */
function dependsOn(law: Law): readonly string[] {
  const names = conditionsOf(law)
    .flatMap(leaves)
    .flatMap(({ fact, value }) => [fact, comparedFact(value) ?? fact]);
  if (law.deadline) names.push(law.deadline.start, ...(law.deadline.endsWith ? [law.deadline.endsWith] : []));
  const all = new Set<string>();
  const visit = (name: string): void => {
    if (all.has(name)) return;
    all.add(name);
    followsFrom(name).forEach(visit);
  };
  names.forEach(visit);
  return [...all];
}

/** What a reader of a finding would notice. */
const signature = (side: Side, stated: Facts): string => {
  if (!side.rule || !side.subject) return '';
  const { asOf } = side.situation;
  const outcome = outcomeOf(side.rule, subjectOf(side.subject.ref, derive(stated, asOf)), asOf);
  if (!isFinding(outcome)) return outcome.reason;
  const { status, deadline, consequences } = outcome satisfies Finding;
  return JSON.stringify([status, deadline?.on, deadline?.state, consequences.map(({ id, missing }) => [id, missing])]);
};

const withValue = (stated: Facts, fact: string, value: unknown): Facts => {
  const { [fact]: _, ...rest } = stated;
  return value === undefined ? rest : { ...rest, [fact]: value };
};

function factReasons(before: Side, after: Side): readonly Reason[] {
  const [was, is] = [before.stated, after.stated];
  const subject = after.subject ?? before.subject;
  if (!was || !is || !subject) return [];
  const names = new Set([before, after].flatMap(({ rule }) => (rule ? dependsOn(rule.law) : [])));
  const differing = [...names].filter((name) => !isSame(was[name], is[name]));
  // One that alone makes the difference, on either side, is the reason; where none does, they are it together.
  const [old, now] = [signature(before, was), signature(after, is)];
  const decisive = differing.filter(
    (name) =>
      signature(after, withValue(is, name, was[name])) !== now ||
      signature(before, withValue(was, name, is[name])) !== old,
  );
  return (decisive.length > 0 ? decisive : differing).flatMap((name): Reason[] => {
    const entry = factNamed(name);
    if (!entry) return [];
    return [
      {
        kind: 'fact',
        fact: entry.name,
        subject: entry.subject === 'employer' ? { kind: 'employer' } : subject.ref,
        ...(was[name] !== undefined && { before: was[name] }),
        ...(is[name] !== undefined && { after: is[name] }),
      },
    ];
  });
}

/** The days the facts name that lie between the two days and matter to the law. */
function dayReasons(before: Side, after: Side): readonly Reason[] {
  const [from, to] = [before.situation.asOf, after.situation.asOf];
  const [earlier, later] = from <= to ? [from, to] : [to, from];
  const side = after.rule && after.subject ? after : before;
  if (earlier === later || !side.rule || !side.subject) return [];
  const { law } = side.rule;
  const facts = side.subject.facts;
  const reasons = dependsOn(law).flatMap((name): Reason[] => {
    const entry = factNamed(name);
    const { day, lasts } = toldByDays.find(({ word }) => word === name) ?? {};
    const since = day === undefined ? undefined : facts[day];
    // What holds for some time after a day ends with that time.
    const on = lasts && typeof since === 'string' ? addPeriod(since, lasts) : facts[name];
    if (lasts && entry && typeof on === 'string' && on >= earlier && on <= later)
      return [{ kind: 'day', fact: entry.name, on }];
    if (name === 'asOf' || entry?.type !== 'date' || typeof on !== 'string' || on < earlier || on > later) return [];
    return [{ kind: 'day', fact: entry.name, on }];
  });
  const outcome = outcomeOf(side.rule, side.subject, side.situation.asOf);
  const due = isFinding(outcome) ? outcome.deadline : undefined;
  if (due?.on === undefined || due.on < earlier || due.on > later) return reasons;
  return [
    ...reasons.filter((reason) => reason.kind !== 'day' || reason.on !== due.on),
    { kind: 'day', on: due.on, cites: due.cites },
  ];
}

/** Why the finding of one rule for one subject differs between two situations. */
export function reasonsFor(id: string, before: Side, after: Side): readonly Reason[] {
  const [was, is] = [before.situation, after.situation];
  const hasSubject = ({ subjects }: Situation, ref: SubjectRef | undefined) =>
    ref === undefined || subjects.some(({ subject }) => keyOf(subject.ref) === keyOf(ref));
  const ref = (after.subject ?? before.subject)?.ref;
  if (!hasSubject(was, ref)) return [{ kind: 'subject', event: 'added' }];
  if (!hasSubject(is, ref)) return [{ kind: 'subject', event: 'removed' }];
  const law = lawReasons(id, before, after);
  if (!before.rule !== !after.rule && law.length > 0) return law;
  const elsewhere: readonly Reason[] = isSame(was.profile.jurisdictions, is.profile.jurisdictions)
    ? []
    : [{ kind: 'jurisdictions', before: was.profile.jurisdictions, after: is.profile.jurisdictions }];
  if (!before.rule || !after.rule) return elsewhere;
  return [
    ...(before.rule.authority === after.rule.authority ? [] : elsewhere),
    ...law,
    ...factReasons(before, after),
    ...consequenceReasons(before, after),
    ...(law.length > 0 ? [] : decisionReasons(before, after)),
    ...dayReasons(before, after),
  ];
}
