import type { Day } from './calendar.js';
import { citationsOf } from './citations.js';
import type { DueDay } from './due-day.js';
import { type Finding, isBindingDuty, type NotApplicable } from './finding.js';
import type { Localized } from './language.js';
import { unaskedLists, withoutSubject } from './lists-left-out.js';
import { type Decided, outcomesOf } from './outcomes.js';
import type { ParsedProfile, SubjectRef } from './profile.js';
import { type Question, questionsOf, threatsOf } from './questions.js';
import { type Exposure, exposureOf, type Risk, risksOf, worstSeverity } from './risk.js';
import type { Severity } from './rule.js';
import type { InForce, Ruleset } from './ruleset.js';
import { packageVersion } from './shipped.js';
import type { Source } from './source.js';
import { type Status, statuses } from './status.js';
import type { Jurisdiction } from './vocabulary.js';
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

const counts = (findings: readonly Finding[]): Record<Status, number> => {
  const result = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const finding of findings) if (isBindingDuty(finding)) result[finding.status] += 1;
  return result;
};

/** Gathers the verdicts on one profile into a report. */
export function reportOf(
  profile: ParsedProfile,
  inForce: InForce,
  decided: readonly Decided[],
  ruleset: Ruleset,
  asOf: Day,
  withTrace: boolean,
): Report {
  const { findings, notApplicable, undecided } = outcomesOf(decided, asOf, withTrace);
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
    notApplicable: notApplicable.concat(withoutSubject(inForce, profile)),
    warnings: warningsOf(profile.jurisdictions, ruleset.manifest, asOf),
  };
}
