import * as z from 'zod/mini';
import { type Day, today } from './calendar.js';
import { type DecideSync, prepareAnew, prepareSync, type Redecide } from './decide/compiled.js';
import type { Decide } from './decide/engine.js';
import { compile, type Program } from './decide/program.js';
import { type DecideVerdicts, prepareVerdicts } from './decide/verdicts.js';
import { GardeFouError } from './errors.js';
import { calendarDay } from './facts/fact.js';
import type { Decided } from './outcomes.js';
import { type ParsedProfile, parseProfile } from './profile.js';
import type { DecidedSubject } from './profile-statuses.js';
import { refusals } from './refusal.js';
import { type Report, reportOf } from './report.js';
import { type InForce, inForce, type Ruleset } from './ruleset.js';
import { shippedRuleset } from './shipped.js';
import type { Profile, SubjectKind } from './vocabulary.js';

/** How to evaluate a profile. */
export interface EvaluateOptions {
  /** The day to report on, `YYYY-MM-DD`; today in Luxembourg by default. */
  readonly asOf?: Day | undefined;
  /** Other rules than the shipped ones, from `checkRuleset`. */
  readonly ruleset?: Ruleset | undefined;
  /** Adds to each finding both conditions with what was found at each leaf. */
  readonly trace?: boolean | undefined;
}

interface Prepared {
  readonly rules: InForce['rules'];
  readonly program: Program;
  readonly decideSync: DecideSync;
  readonly redecide: Redecide;
  /** Made when json-rules-engine is first asked. */
  decide?: Decide;
  /** Made when verdicts alone are first asked for. */
  decideVerdicts?: DecideVerdicts;
}

const preparations = new WeakMap<InForce, Map<SubjectKind, Prepared>>();

/** The rules about one kind of subject, prepared once for all days on which the same versions hold. */
export function prepared(current: InForce, kind: SubjectKind): Prepared {
  const kinds = preparations.get(current) ?? new Map<SubjectKind, Prepared>();
  preparations.set(current, kinds);
  const known = kinds.get(kind);
  if (known) return known;
  const rules = current.rules.filter(({ rule }) => rule.subject === kind);
  const program = compile(rules.map(({ law }) => law));
  const fresh = { rules, program, decideSync: prepareSync(program), redecide: prepareAnew(program) };
  kinds.set(kind, fresh);
  return fresh;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether a value looks like what `checkRuleset` gives. */
export const isRuleset = (value: unknown): boolean =>
  isObject(value) &&
  Array.isArray(value.rules) &&
  isObject(value.sources) &&
  isObject(value.manifest) &&
  isObject(value.manifest.lawRead);

const optionsSchema = z.strictObject({
  asOf: z.optional(calendarDay),
  ruleset: z.optional(z.custom<Ruleset>(isRuleset, { error: 'comes from checkRuleset' })),
  trace: z.optional(z.boolean()),
});

/** Options that were checked, with what was left out. */
export interface Settings {
  readonly asOf: Day;
  readonly ruleset: Ruleset;
  readonly trace: boolean;
}

/** @throws GardeFouError `invalid-option`, naming every option that is wrong */
export function settingsFrom(options: EvaluateOptions): Settings {
  const parsed = optionsSchema.safeParse(options, { reportInput: true });
  if (parsed.success) {
    const { asOf = today(), ruleset = shippedRuleset, trace = false } = parsed.data;
    return { asOf, ruleset, trace };
  }
  throw new GardeFouError(
    'invalid-option',
    refusals(parsed.error.issues, { keysAt: () => Object.keys(optionsSchema.shape) }),
  );
}

/**
 * What the law asks of one employer on one day: obligations met and breached, risks, deadlines, what must still
 * be asked, and the citations behind each of them. The same profile, day and version give the same report.
 *
 * @param profile what is known; what is left out is unknown, never false
 * @throws GardeFouError `invalid-profile` or `invalid-option`, naming every place that is wrong
 *
 * @example
 * const report = await evaluate(
 *   { jurisdictions: ['LU'], headcount: 150, digitalTools: { usedForWork: true }, disconnection: { source: 'none' } },
 *   { asOf: '2026-11-22' },
 * );
 * report.obligations[0]?.status; // 'breached'
 */
export async function evaluate(profile: Profile, options: EvaluateOptions = {}): Promise<Report> {
  const { asOf, ruleset, trace } = settingsFrom(options);
  // Copied with its digest: the caller may change the profile while the engine is at work.
  const parsed = { ...parseProfile(profile, asOf) };
  const current = inForce(ruleset, asOf, parsed.jurisdictions);
  // Loaded when it is first needed: who evaluates synchronously never pays for it.
  const { prepare } = await import('./decide/engine.js');
  const decided: Decided[] = [];
  for (const subject of parsed.subjects) {
    const work = prepared(current, subject.ref.kind);
    work.decide ??= prepare(work.program);
    decided.push({ ...work, subject, slots: await work.decide(subject.factOf) });
  }
  return reportOf(parsed, current, decided, ruleset, asOf, trace);
}

/** A profile, the rules that speak to it, and what was decided of each of its subjects. */
export interface DecidedProfile {
  readonly parsed: ParsedProfile;
  readonly current: InForce;
  readonly decided: readonly Decided[];
}

/** Checks a profile and decides every condition for it, without json-rules-engine. */
function decidedOn(profile: Profile, { asOf, ruleset }: Settings): DecidedProfile {
  const parsed = parseProfile(profile, asOf);
  const current = inForce(ruleset, asOf, parsed.jurisdictions);
  const decided = parsed.subjects.map((subject): Decided => {
    const work = prepared(current, subject.ref.kind);
    return { ...work, subject, slots: work.decideSync(subject.factOf) };
  });
  return { parsed, current, decided };
}

/** Checks a profile and decides whether each rule applies and is met, and nothing more. */
export function verdictsOn(
  profile: Profile,
  { asOf, ruleset }: Settings,
): Omit<DecidedProfile, 'decided'> & { readonly decided: readonly DecidedSubject[] } {
  const parsed = parseProfile(profile, asOf);
  const current = inForce(ruleset, asOf, parsed.jurisdictions);
  const decided = parsed.subjects.map((subject): DecidedSubject => {
    const work = prepared(current, subject.ref.kind);
    work.decideVerdicts ??= prepareVerdicts(work.program);
    return { subject, rules: work.rules, verdicts: work.decideVerdicts(subject.known) };
  });
  return { parsed, current, decided };
}

/** The report on one profile, with settings that were checked before. */
export function reportOn(profile: Profile, settings: Settings): Report {
  const { parsed, current, decided } = decidedOn(profile, settings);
  const { asOf, ruleset, trace } = settings;
  return reportOf(parsed, current, decided, ruleset, asOf, trace);
}

/**
 * The same report as `evaluate`, to the byte, from the compiled evaluator: synchronous, and much faster.
 *
 * @param profile what is known; what is left out is unknown, never false
 * @throws GardeFouError `invalid-profile` or `invalid-option`, naming every place that is wrong
 *
 * @example
 * const report = evaluateSync({ jurisdictions: ['LU'], headcount: 150 }, { asOf: '2026-11-22' });
 */
export function evaluateSync(profile: Profile, options: EvaluateOptions = {}): Report {
  return reportOn(profile, settingsFrom(options));
}
