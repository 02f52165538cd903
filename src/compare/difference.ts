import type { Finding } from '../finding.js';
import type { Localized } from '../language.js';
import type { SubjectRef } from '../profile.js';
import type { Modality } from '../rule.js';
import type { RuleInForce } from '../ruleset.js';
import { isSame } from '../same.js';
import { statuses } from '../status.js';
import type { Reason, Side } from './reason.js';
import { reasonsFor } from './reasons.js';
import { isFinding, keyOf, type Outcome, rulesAbout, type Situation, type SubjectSituation } from './situation.js';

/**
 * What is not the same in a finding: `law` stands for another version of the rule, `citations` for decisions that can be
 * cited for the same version, `authority` for whom it binds.
 */
export type Aspect = 'status' | 'deadline' | 'consequences' | 'law' | 'citations' | 'authority';

/** One finding that is there on one side only, or is not the same on both. */
export interface Difference {
  readonly rule: string;
  readonly title: Localized;
  readonly subject: SubjectRef;
  readonly modality: Modality;
  readonly authority: Finding['authority'];
  /** Left out where it is gained. */
  readonly before?: Finding;
  /** Left out where it is lost. */
  readonly after?: Finding;
  /** What changed; empty where the finding is gained or lost. */
  readonly aspects: readonly Aspect[];
  /** Why: the facts that differ and matter, the law that changed, the day that came. */
  readonly reasons: readonly Reason[];
}

/** How the findings of two situations differ; gravest first. */
export interface Differences {
  /** Findings of the second situation only. */
  readonly gained: readonly Difference[];
  /** Findings of the first situation only. */
  readonly lost: readonly Difference[];
  readonly changed: readonly Difference[];
}

/** What is done has no last day any more, unless it marks the end of a prohibition. */
const deadlineOf = ({ deadline, status }: Finding): unknown =>
  deadline === undefined || (status === 'met' && deadline.marks !== 'end') ? null : [deadline.on, deadline.state];

const consequencesOf = ({ consequences }: Finding): unknown =>
  consequences.map(({ id, disputed, missing }) => [id, disputed !== undefined, missing]);

/** In what two findings of one rule differ. */
function aspectsOf(before: Finding, after: Finding, sameLaw: boolean): readonly Aspect[] {
  const sameAuthority = before.authority === after.authority;
  const same: Readonly<Record<Aspect, boolean>> = {
    status: before.status === after.status,
    deadline: isSame(deadlineOf(before), deadlineOf(after)),
    consequences: isSame(consequencesOf(before), consequencesOf(after)),
    law: sameLaw,
    // Another version has its own, and what does not bind is cited by its decisions alone.
    citations: !sameLaw || !sameAuthority || isSame(before.cites, after.cites),
    authority: sameAuthority,
  };
  return (Object.keys(same) as Aspect[]).filter((aspect) => !same[aspect]);
}

/** The gravest status a difference has to do with comes first, then the order of the rules. */
const gravest = ({ before, after }: Difference): number =>
  Math.min(...[before, after].map((finding) => (finding ? statuses.indexOf(finding.status) : statuses.length)));
const isDuty = ({ authority, modality }: Difference): number =>
  authority === 'binding' && (modality === 'obligation' || modality === 'prohibition') ? 0 : 1;
const byGravity = (a: Difference, b: Difference): number => isDuty(a) - isDuty(b) || gravest(a) - gravest(b);

/** One rule for one subject on one side; what is missing there is left out. */
interface Entry {
  readonly ref: SubjectRef;
  readonly outcome?: Outcome | undefined;
  readonly side: Side;
}

function entriesOf(situation: Situation, subjects: readonly SubjectSituation[]): ReadonlyMap<string, Entry> {
  const employer = situation.subjects[0]?.stated ?? {};
  const entries = new Map<string, Entry>();
  for (const { subject, stated, outcomes } of subjects) {
    const rules = rulesAbout(situation.current, subject.ref);
    const all = subject.ref.kind === 'employer' ? stated : { ...employer, ...stated };
    for (const [index, rule] of rules.entries())
      entries.set(`${rule.rule.id} ${keyOf(subject.ref)}`, {
        ref: subject.ref,
        outcome: outcomes[index],
        side: { situation, rule, subject, stated: all },
      });
  }
  return entries;
}

/** Whether one version of one rule holds on both sides. */
const isSameLaw = (before: RuleInForce | undefined, after: RuleInForce | undefined): boolean =>
  before?.law.from === after?.law.from &&
  (before?.rule === after?.rule || isSame(before?.rule.versions, after?.rule.versions));

function differenceOf(before: Entry | undefined, after: Entry | undefined, sides: readonly [Side, Side]) {
  const [was, is] = [before?.outcome, after?.outcome].map((outcome) => (isFinding(outcome) ? outcome : undefined));
  const finding = is ?? was;
  if (!finding) return undefined;
  const aspects = was && is ? aspectsOf(was, is, isSameLaw(before?.side.rule, after?.side.rule)) : [];
  if (was && is && aspects.length === 0) return undefined;
  const { rule, title, subject, modality, authority } = finding;
  return {
    rule,
    title,
    subject,
    modality,
    authority,
    ...(was && { before: was }),
    ...(is && { after: is }),
    aspects,
    reasons: reasonsFor(rule, ...sides),
  } satisfies Difference;
}

/** The findings gained, lost and changed from one situation to another, with why. */
export function differencesBetween(before: Situation, after: Situation): Differences {
  // What was taken over as it was cannot differ.
  const now = new Set(after.subjects);
  const shared = new Set<SubjectSituation>(
    before.current === after.current ? before.subjects.filter((each) => now.has(each)) : [],
  );
  const differing = ({ subjects }: Situation) => subjects.filter((each) => !shared.has(each));
  const [was, is] = [entriesOf(before, differing(before)), entriesOf(after, differing(after))];
  const all = [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [old, fresh] = [was.get(key), is.get(key)];
    return differenceOf(old, fresh, [old?.side ?? { situation: before }, fresh?.side ?? { situation: after }]) ?? [];
  });
  const sorted = all.sort(byGravity);
  return {
    gained: sorted.filter((difference) => !difference.before),
    lost: sorted.filter((difference) => !difference.after),
    changed: sorted.filter(({ before, after }) => before && after),
  };
}
