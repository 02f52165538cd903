import type { Finding } from './finding.js';
import type { Localized } from './language.js';
import type { SubjectRef } from './profile.js';
import { type Cite, type Consequence, leavesTime, type Severity, severities } from './rule.js';

/** What an employer risks. */
export interface Risk {
  /** `rule#consequence`, for an item of a list followed by `@` and its id. */
  readonly id: string;
  readonly rule: string;
  readonly title: Localized;
  readonly subject: SubjectRef;
  readonly kind: Consequence['kind'];
  readonly severity: Severity;
  /** `certain`: the rule is breached; `possible`: facts are missing; `uncertain`: breached, but the law itself is disputed that day. */
  readonly certainty: 'certain' | 'possible' | 'uncertain';
  readonly amount?: Consequence['amount'];
  readonly authority?: Localized;
  readonly cites: readonly Cite[];
  readonly text: Localized;
  /** Why the law is disputed. */
  readonly disputed?: Localized;
  /** The facts that leave open whether it threatens this employer. */
  readonly missing?: readonly string[];
  /** Another risk of the list that this one repeats or replaces; the two are not added up. */
  readonly overlaps?: string;
}

/** A range of money. */
interface Range {
  readonly min: number;
  readonly max: number;
}

/** What the risks add up to. */
export interface Exposure extends Range {
  readonly currency: 'EUR';
  /** The certain risks alone. */
  readonly certain: Range;
  /** The share of the worldwide yearly turnover that one of the amounts may reach instead, where it is higher. */
  readonly orShareOfTurnover?: number;
}

const suffix = (subject: SubjectRef): string => (subject.kind === 'employer' ? '' : `@${subject.id}`);

const merged = (first: readonly Cite[], second: readonly Cite[]): readonly Cite[] => [
  ...first,
  ...second.filter(({ source, at }) => !first.some((cite) => cite.source === source && cite.at === at)),
];

/** A risk to which keys are still added, in the order in which reports have them. */
type Begun = { -readonly [K in keyof Risk]: Risk[K] };
type Later = 'amount' | 'authority' | 'cites' | 'text';

/** What one consequence of a finding is as a risk. */
function riskOf(finding: Finding, consequence: Finding['consequences'][number], mayHappen: boolean): Risk {
  const { rule, title, subject, modality } = finding;
  const { kind, severity, amount, authority, cites, text, disputed, missing, overlaps } = consequence;
  const end = suffix(subject);
  const risk: Omit<Begun, Later> & Partial<Begun> = {
    id: `${rule}#${consequence.id}${end}`,
    rule,
    title,
    subject,
    kind,
    severity,
    certainty: mayHappen || missing ? 'possible' : disputed ? 'uncertain' : 'certain',
  };
  if (amount) risk.amount = amount;
  if (authority) risk.authority = authority;
  // The provisions of a rule about a risk stand with its consequences.
  risk.cites = modality === 'risk' ? merged(finding.cites, cites) : cites;
  risk.text = text;
  if (disputed) risk.disputed = disputed;
  if (missing) risk.missing = missing;
  if (overlaps !== undefined) risk.overlaps = `${overlaps}${end}`;
  return risk as Risk;
}

/** The risks of the findings that are breached, or may be; nothing follows from what does not bind. */
export function risksOf(findings: readonly Finding[]): readonly Risk[] {
  const risks: Risk[] = [];
  for (const finding of findings) {
    const { status, authority, modality, deadline } = finding;
    const happened = status === 'breached' || (modality === 'risk' && status === 'applies');
    // While the time for it runs, nothing can have been breached yet, whatever the missing facts are.
    const isRunning = deadline?.state === 'running' && leavesTime(deadline);
    const mayHappen = (status === 'open' || status === 'possible') && !isRunning;
    if (authority !== 'binding' || !(happened || mayHappen)) continue;
    for (const consequence of finding.consequences) risks.push(riskOf(finding, consequence, mayHappen));
  }
  return risks;
}

/** The sum of the ranges; risks that overlap count once, with the largest of them. */
function total(risks: readonly Risk[]): Range {
  const groups = new Map<string, Range>();
  for (const { id, overlaps = id, amount } of risks) {
    if (!amount) continue;
    const { min, max } = groups.get(overlaps) ?? { min: 0, max: 0 };
    groups.set(overlaps, { min: Math.max(min, amount.min), max: Math.max(max, amount.max) });
  }
  const sum = (end: keyof Range) => [...groups.values()].reduce((all, range) => all + range[end], 0);
  return { min: sum('min'), max: sum('max') };
}

/** From the least that the certain risks bring to the most that all risks together can bring. */
export function exposureOf(risks: readonly Risk[]): Exposure {
  const certain = total(risks.filter(({ certainty }) => certainty === 'certain'));
  const shares = risks.flatMap(({ amount }) => amount?.orShareOfTurnover ?? []);
  return {
    min: certain.min,
    max: total(risks).max,
    currency: 'EUR',
    certain,
    ...(shares.length > 0 && { orShareOfTurnover: Math.max(...shares) }),
  };
}

/** The heaviest risk of what has happened, not of what may; `null` when there is none. */
export function worstSeverity(risks: readonly Risk[]): Severity | null {
  const happened = risks.filter(({ certainty }) => certainty !== 'possible');
  return severities[Math.max(...happened.map(({ severity }) => severities.indexOf(severity)))] ?? null;
}
