/**
 * Labour-law guard-rails for employers in Luxembourg and France.
 *
 * @packageDocumentation
 */
export type { AnswerBand, NumberBand } from './answer-bands.js';
export type { AnswerEffect } from './answer-effects.js';
export { type Bound, type Bounds, type BoundsOptions, bounds, type RuleBounds } from './bounds.js';
export type { Day, Period } from './calendar.js';
export { type ComparedSide, type CompareOptions, type Comparison, compare } from './compare/compare.js';
export type { Aspect, Difference, Differences } from './compare/difference.js';
export type { Reason } from './compare/reason.js';
export type { Condition, Leaf, Literal, Trace, Truth } from './condition.js';
export type { ConsequenceToday } from './consequence-today.js';
export type { FactFound, Verdict } from './decide/program.js';
export type { DueDay } from './due-day.js';
export type { Envelope, Enveloped, Failure } from './envelope.js';
export { type ErrorCode, GardeFouError } from './errors.js';
export { type EvaluateOptions, evaluate, evaluateSync } from './evaluate.js';
export { type EvaluateManyOptions, evaluateMany, type Profiles } from './evaluate-many.js';
export { createEvaluator, type Evaluator } from './evaluator.js';
export { type ExplainOptions, explain } from './explain/explain.js';
export type {
  ExplainedCondition,
  ExplainedConsequence,
  ExplainedDeadline,
  ExplainedLaw,
  ExplainedLeaf,
  Explanation,
  Ground,
} from './explain/explanation.js';
export { replay } from './explain/replay.js';
export type { CountHolds, Definition, FactMeta, FactType, FactWords, Unit } from './facts/fact.js';
export type { Changeable, Entailed, InHand, Partner, Until } from './facts/in-hand.js';
export type { Finding, FindingStatus, NotApplicable } from './finding.js';
export { describeIssue, type Expected, type Issue } from './issue.js';
export { type Language, type Localized, languages } from './language.js';
export type { LintExample, LintFinding, NumberOfPair } from './lint/finding.js';
export type { LintKind } from './lint/kinds.js';
export { type LintOptions, lintRuleset } from './lint/lint.js';
export type { Manifest } from './manifest.js';
export { type NextQuestion, type NextQuestionsOptions, nextQuestions } from './next-questions.js';
export type { Operator } from './operators.js';
export type { RulesOptions } from './options.js';
export { checkProfile, type SubjectRef } from './profile.js';
export type { ProfileStatuses } from './profile-statuses.js';
export type { Question } from './questions.js';
export { remedies } from './remedies/remedies.js';
export type { Alternative, Change, Follows, Remedy, Steps } from './remedies/remedy.js';
export type { Fixed } from './remedies/scope.js';
export type { Leads } from './remedies/search.js';
export type { Statement } from './render/explanation/statement.js';
export { explanationText } from './render/explanation/statements.js';
export type { Meta, Report, ReportDeadline } from './report.js';
export type { Exposure, Risk } from './risk.js';
export type {
  Cite,
  Confidence,
  Consequence,
  Deadline,
  Law,
  Modality,
  Repeal,
  Rule,
  RuleFile,
  Severity,
} from './rule.js';
export type { Ruleset, RulesetFiles } from './ruleset.js';
export { checkRuleset, type UncheckedFiles } from './ruleset-check.js';
export { shippedRuleset } from './shipped.js';
export type { Source, SourceFile } from './source.js';
export type { Separator } from './sql/dialect.js';
export type { DialectName } from './sql/dialects.js';
export type { FactMapping, ItemMapping, Mapping, SeveralColumn, TableName } from './sql/mapping.js';
export type { SqlOptions } from './sql/options.js';
export { toSql } from './sql/query.js';
export type { Status } from './status.js';
export { type Threshold, thresholds } from './thresholds.js';
export {
  type FactEntry,
  type FactName,
  factNamed,
  facts,
  type Jurisdiction,
  type Profile,
  type SubjectKind,
} from './vocabulary.js';
export type { Warning } from './warnings.js';
