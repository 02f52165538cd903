import type { Undecided } from './answers.js';
import type { Day } from './calendar.js';
import type { Program, Slots } from './decide/program.js';
import { type DueDay, type Finding, findingOf, isBindingDuty, type NotApplicable } from './finding.js';
import type { Localized } from './language.js';
import type { ParsedProfile, Subject, SubjectRef } from './profile.js';
import { type Question, questionsOf } from './questions.js';
import { type Exposure, exposureOf, type Risk, risksOf, worstSeverity } from './risk.js';
import { type Severity, severities } from './rule.js';
import type { InForce, Ruleset } from './ruleset.js';
import { packageVersion } from './shipped.js';
import type { Source } from './source.js';
import { type Status, statuses } from './status.js';
import { type Jurisdiction, lists } from './vocabulary.js';
import { type Warning, warningsOf } from './warnings.js';

/** Changes when the shape of a report changes. */
const schemaVersion = 1;

/** What produced a report, from which law, for which day. */
export interface Meta {
  readonly package: 'garde-fou';
  readonly version: string;
  readonly rulesVersion: string;
  readonly rulesDigest: string;
  readonly schemaVersion: number;
  /** The day the report is made for. */
  readonly asOf: Day;
  /** For each law asked for, the day up to which it was read; a law that is not covered is not named. */
  readonly lawReadUpTo: { readonly [J in Jurisdiction]?: Day };
  readonly notLegalAdvice: Localized;
}

/** A last day that is still to come, or the day itself. */
export interface ReportDeadline extends Omit<DueDay, 'state'> {
  readonly on: Day;
  readonly rule: string;
  readonly subject: SubjectRef;
}

/** Everything that `evaluate` has to say about one profile on one day. */
export interface Report {
  readonly meta: Meta;
  readonly profile: { readonly id?: string; readonly name?: string; readonly digest: string };
  readonly summary: {
    /** Binding obligations and prohibitions by status. */
    readonly counts: Readonly<Record<Status, number>>;
    readonly exposure: Exposure;
    readonly worstSeverity: Severity | null;
  };
  /** Obligations and prohibitions that apply or may apply, breaches first. */
  readonly obligations: readonly Finding[];
  /** Permissions and rights that apply or may apply. */
  readonly permissions: readonly Finding[];
  /** Good practice; never a duty. */
  readonly recommendations: readonly Finding[];
  /** What is risked; the findings of rules that are themselves about a risk stand in `riskFindings`. */
  readonly risks: readonly Risk[];
  /** Rules about a risk that applies or may apply. */
  readonly riskFindings: readonly Finding[];
  /** Earliest first. */
  readonly deadlines: readonly ReportDeadline[];
  /** Those that settle most first. */
  readonly questions: readonly Question[];
  /** Every source cited, once. */
  readonly citations: readonly Source[];
  readonly notApplicable: readonly NotApplicable[];
  readonly warnings: readonly Warning[];
}

/** Said with everything that is shown to people. */
export const notLegalAdvice: Localized = Object.freeze({
  fr: "Ce rapport applique des règles générales aux faits indiqués. Il n'est pas un avis juridique.",
  en: 'This report applies general rules to the facts given. It is not legal advice.',
  de: 'Dieser Bericht wendet allgemeine Regeln auf die angegebenen Tatsachen an. Er ist keine Rechtsberatung.',
});

/** A subject of a profile with the rules about it, the program made of them, and what was decided of its leaves. */
export interface Decided {
  readonly subject: Subject;
  readonly rules: InForce['rules'];
  readonly program: Program;
  readonly slots: Slots;
}

/** How heavy the undisputed consequences of a breach are; -1 for none. */
const weight = ({ status, consequences }: Finding): number =>
  status === 'breached'
    ? Math.max(-1, ...consequences.map(({ severity, disputed }) => (disputed ? -1 : severities.indexOf(severity))))
    : -1;

/** What has gone wrong first, the heaviest of it before the rest. */
const byStatus = (a: Finding, b: Finding) =>
  statuses.indexOf(a.status) - statuses.indexOf(b.status) || weight(b) - weight(a);
const isFinding = (item: Finding | NotApplicable): item is Finding => 'status' in item;

/** Rules about items of which there are none, or of which nobody spoke. */
const withoutSubject = ({ rules }: InForce, { subjects, unknownLists }: ParsedProfile): readonly NotApplicable[] =>
  rules
    .filter(({ rule }) => rule.subject !== 'employer' && !subjects.some(({ ref }) => ref.kind === rule.subject))
    .map(({ rule: { id, title, subject } }) => ({
      rule: id,
      title,
      reason: unknownLists.some((kind) => kind === subject) ? 'not-asked' : 'no-subject',
    }));

/** The lists that nobody spoke of, with the rules about their items. */
export const unaskedLists = (inForce: InForce, { unknownLists }: ParsedProfile) =>
  unknownLists
    .map((kind) => {
      const about = inForce.rules.filter(({ rule }) => rule.subject === kind);
      const ids = (rules: InForce['rules']) => rules.map(({ rule }) => rule.id);
      return {
        fact: lists[kind],
        rules: ids(about),
        binding: ids(about.filter(({ authority }) => authority === 'binding')),
      };
    })
    .filter(({ rules }) => rules.length > 0);

/** Facts that only tell whether a consequence threatens are worth asking once the duty is known to apply. */
export const threatsOf = (findings: readonly Finding[]) =>
  findings
    .filter(({ status }) => status === 'breached' || status === 'open' || status === 'applies')
    .map((finding) => ({ finding, missing: finding.consequences.flatMap(({ missing = [] }) => missing) }));

function deadlinesOf(findings: readonly Finding[], asOf: Day): readonly ReportDeadline[] {
  return findings
    .flatMap(({ rule, subject, deadline, status }) => {
      if (!deadline?.on || asOf > deadline.on) return [];
      const { on, state, ...rest } = deadline;
      // What is done is listed no more; a prohibition lasts to its end, kept or not.
      return status === 'met' && deadline.marks !== 'end' ? [] : [{ rule, subject, on, ...rest }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function citationsOf(findings: readonly Finding[], risks: readonly Risk[], ruleset: Ruleset): readonly Source[] {
  const cites = [
    ...findings.flatMap(({ cites, deadline, standing }) => [
      ...cites,
      ...(deadline?.cites ?? []),
      ...(standing?.cites ?? []),
    ]),
    ...risks.flatMap((risk) => risk.cites),
  ];
  const ids = [...new Set(cites.map(({ source }) => source))].sort();
  return ids.flatMap((id) => ruleset.sources[id] ?? []);
}

const counts = (findings: readonly Finding[]): Record<Status, number> => {
  const result = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const finding of findings) if (isBindingDuty(finding)) result[finding.status] += 1;
  return result;
};

/** What the report says of each rule for each subject, and what is left open. */
export function outcomesOf(
  decided: readonly Decided[],
  asOf: Day,
  withTrace: boolean,
): {
  readonly outcomes: readonly (Finding | NotApplicable)[];
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
} {
  const outcomes: (Finding | NotApplicable)[] = [];
  const undecided: Undecided[] = [];
  for (const { subject, rules, program, slots } of decided)
    for (const [index, inForceRule] of rules.entries()) {
      const law = program.laws[index];
      if (!law) continue;
      const outcome = findingOf(inForceRule, subject, law, slots, asOf, withTrace);
      outcomes.push(outcome);
      if (isFinding(outcome) && outcome.missing.length > 0)
        undecided.push({
          finding: outcome,
          missing: outcome.missing,
          law: inForceRule.law,
          jurisdiction: inForceRule.rule.jurisdiction,
          subject,
        });
    }
  return { outcomes, findings: outcomes.filter(isFinding).sort(byStatus), undecided };
}

/** Gathers the verdicts on one profile into a report. */
export function reportOf(
  profile: ParsedProfile,
  inForce: InForce,
  decided: readonly Decided[],
  ruleset: Ruleset,
  asOf: Day,
  withTrace: boolean,
): Report {
  const { outcomes, findings, undecided } = outcomesOf(decided, asOf, withTrace);
  const ofModality = (...modalities: readonly Finding['modality'][]) =>
    findings.filter(({ modality }) => modalities.includes(modality));
  const risks = risksOf(findings);
  const { lawRead } = ruleset.manifest;
  return {
    meta: {
      package: 'garde-fou',
      version: packageVersion,
      rulesVersion: ruleset.manifest.version,
      rulesDigest: ruleset.digest,
      schemaVersion,
      asOf,
      lawReadUpTo: Object.fromEntries(
        profile.jurisdictions.flatMap((jurisdiction) =>
          lawRead[jurisdiction] ? [[jurisdiction, lawRead[jurisdiction].upTo]] : [],
        ),
      ),
      notLegalAdvice,
    },
    profile: {
      ...(profile.id !== undefined && { id: profile.id }),
      ...(profile.name !== undefined && { name: profile.name }),
      digest: profile.digest,
    },
    summary: { counts: counts(findings), exposure: exposureOf(risks), worstSeverity: worstSeverity(risks) },
    obligations: ofModality('obligation', 'prohibition'),
    permissions: ofModality('permission', 'right'),
    recommendations: ofModality('recommendation'),
    risks,
    riskFindings: ofModality('risk'),
    deadlines: deadlinesOf(findings, asOf),
    questions: questionsOf(undecided, unaskedLists(inForce, profile), threatsOf(findings)),
    citations: citationsOf(findings, risks, ruleset),
    notApplicable: [
      ...outcomes.filter((outcome): outcome is NotApplicable => !isFinding(outcome)),
      ...withoutSubject(inForce, profile),
      ...inForce.notInForce.map(({ rule: { id, title }, reason }) => ({ rule: id, title, reason })),
    ],
    warnings: warningsOf(profile.jurisdictions, ruleset.manifest, asOf),
  };
}
