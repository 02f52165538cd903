import * as z from 'zod/mini';
import { checkCondition, findFact, type Report } from './condition-check.js';
import { digest } from './digest.js';
import { GardeFouError } from './errors.js';
import type { Issue } from './issue.js';
import { manifestSchema } from './manifest.js';
import { refusals, unknownName } from './refusal.js';
import {
  type Cite,
  type Consequence,
  type LawFile,
  type RuleFile,
  ruleSchema,
  type SharedConsequence,
} from './rule.js';
import { assembleRuleset, consequencesById, idOf, isReadAbroad, type Ruleset, type RulesetFiles } from './ruleset.js';
import { sourceSchema } from './source.js';
import { timeLimit } from './time-limits.js';
import { facts, jurisdictions } from './vocabulary.js';

/** The keys of the schema found at the end of a path, through lists and the alternatives of a union. */
function schemaKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [key, ...rest] = path;
  if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniNullable)
    return schemaKeys(schema._zod.def.innerType, path);
  if (schema instanceof z.ZodMiniLazy) return schemaKeys(schema._zod.innerType, path);
  if (schema instanceof z.ZodMiniUnion) return schema._zod.def.options.flatMap((option) => schemaKeys(option, path));
  if (schema instanceof z.ZodMiniArray) return key === undefined ? [] : schemaKeys(schema._zod.def.element, rest);
  if (!(schema instanceof z.ZodMiniObject)) return [];
  const shape: z.core.$ZodLooseShape = schema.shape;
  if (key === undefined) return Object.keys(shape);
  const next = shape[String(key)];
  return next ? schemaKeys(next, rest) : [];
}

/** Nothing, when the input is nested so deeply that reading it exhausts the stack. */
function parsed<T>(schema: z.ZodMiniType<T>, value: unknown) {
  try {
    return schema.safeParse(value, { reportInput: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function parse<T>(schema: z.ZodMiniType<T>, file: string, value: unknown, issues: Issue[]): T | undefined {
  const result = parsed(schema, value);
  if (!result) issues.push({ code: 'too-large', path: '', file, hint: 'nested too deeply' });
  if (!result || result.success) return result?.data;
  for (const issue of refusals(result.error.issues, { keysAt: (path) => schemaKeys(schema, path) }))
    issues.push({ ...issue, file });
  return undefined;
}

const checkCites = (cites: readonly Cite[], path: string, sourceIds: readonly string[], report: Report): void => {
  for (const [i, { source }] of cites.entries())
    if (!sourceIds.includes(source))
      report(`${path}[${i}].source`, { ...unknownName(source, sourceIds), hint: 'no such source file' });
};

/** The consequences of all rules by `rule#id`, those of several versions together. */
type Risks = ReturnType<typeof consequencesById>;

const doubled = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => names.indexOf(name) !== index);

function checkConsequence(
  consequence: Consequence | SharedConsequence,
  path: string,
  subject: RuleFile['subject'],
  sourceIds: readonly string[],
  risks: Risks,
  report: Report,
): void {
  if ('sameAs' in consequence) {
    const { sameAs } = consequence;
    const count = risks.get(sameAs)?.length ?? 0;
    if (count === 0) report(`${path}.sameAs`, unknownName(sameAs, [...risks.keys()]));
    if (count > 1) report(`${path}.sameAs`, { found: sameAs, hint: 'several versions of that rule have it' });
    return;
  }
  if (consequence.appliesWhen) checkCondition(consequence.appliesWhen, `${path}.appliesWhen`, subject, report);
  checkCites(consequence.cites, `${path}.cites`, sourceIds, report);
  const { amount, disputed, overlaps } = consequence;
  checkCites(disputed?.cites ?? [], `${path}.disputed.cites`, sourceIds, report);
  if (amount && amount.min > amount.max) report(`${path}.amount`, { found: `${amount.min} > ${amount.max}` });
  if (disputed?.to !== undefined && disputed.to < disputed.from)
    report(`${path}.disputed`, { code: 'end-before-start' });
  // One that overlaps another is none to overlap with: there are no chains.
  if (overlaps !== undefined && risks.get(overlaps)?.[0]?.overlaps !== undefined)
    report(`${path}.overlaps`, { found: overlaps, hint: 'overlaps another one itself' });
  else if (overlaps !== undefined && !risks.has(overlaps))
    report(`${path}.overlaps`, unknownName(overlaps, [...risks.keys()]));
}

function checkLaw(
  law: LawFile,
  path: string,
  subject: RuleFile['subject'],
  sourceIds: readonly string[],
  risks: Risks,
  report: Report,
): void {
  const { modality, appliesWhen, metWhen, consequences = [], deadline } = law;
  checkCondition(appliesWhen, `${path}.appliesWhen`, subject, report);
  if (metWhen) checkCondition(metWhen, `${path}.metWhen`, subject, report);
  checkCites(law.cites, `${path}.cites`, sourceIds, report);
  for (const [i, consequence] of consequences.entries())
    checkConsequence(consequence, `${path}.consequences[${i}]`, subject, sourceIds, risks, report);
  const own = consequences.flatMap((each) => ('sameAs' in each ? (risks.get(each.sameAs) ?? []) : [each]));
  for (const id of doubled(own.map((consequence) => consequence.id)))
    report(`${path}.consequences`, { code: 'duplicate', found: id });
  if (
    modality === 'risk' &&
    !own.some(({ from, disputed }) => from <= law.from || (disputed && disputed.from <= law.from))
  )
    report(`${path}.consequences`, { hint: 'a risk has a consequence from its first day on' });
  if (metWhen && (modality === 'permission' || modality === 'right'))
    report(`${path}.metWhen`, { hint: `a ${modality} cannot be met or breached` });
  const binds = modality === 'obligation' || modality === 'prohibition';
  if (modality === 'risk' && (consequences.length === 0 || metWhen))
    report(path, { hint: 'a risk has consequences and nothing to meet' });
  if (!binds && modality !== 'risk' && consequences.length > 0)
    report(`${path}.consequences`, { hint: `a ${modality} cannot be breached with consequences` });
  if (deadline) {
    checkCites(deadline.cites, `${path}.deadline.cites`, sourceIds, report);
    const start = findFact(deadline.start, `${path}.deadline.start`, subject, report);
    const { hours, days, workingDays, months, years, counted, endsWith, endsOnHoliday } = deadline;
    const length = hours ?? days ?? workingDays ?? months ?? years;
    if (endsOnHoliday === 'extended' && length === undefined)
      report(`${path}.deadline.endsOnHoliday`, { found: 'extended', hint: 'only a length of time is extended' });
    if (counted && (length === undefined || workingDays !== undefined))
      report(`${path}.deadline.counted`, { found: counted, hint: 'needs a length in hours, days, months or years' });
    if (start && start.type !== 'date')
      report(`${path}.deadline.start`, { found: deadline.start, hint: 'is not a date' });
    const isLimit = timeLimit(deadline.start) !== undefined;
    if (isLimit && (length !== undefined || endsOnHoliday !== undefined))
      report(`${path}.deadline`, { found: deadline.start, hint: 'is a time limit: its length and end are its own' });
    if (!isLimit && endsOnHoliday === undefined)
      report(`${path}.deadline.endsOnHoliday`, { code: 'missing', hint: 'how it ends on a holiday must be said' });
    const event = endsWith === undefined ? undefined : findFact(endsWith, `${path}.deadline.endsWith`, subject, report);
    if (event && event.type !== 'boolean')
      report(`${path}.deadline.endsWith`, { found: endsWith ?? '', hint: 'is not answered by yes or no' });
  }
}

function checkRule(rule: RuleFile, path: string, sourceIds: readonly string[], risks: Risks, report: Report): void {
  const folder = path.split('/')[0]?.toUpperCase();
  if (!jurisdictions.some((jurisdiction) => jurisdiction === folder))
    report('', { hint: `the first folder names the law: ${jurisdictions.join(', ').toLowerCase()}` });
  for (const [i, version] of rule.versions.entries()) {
    const previous = rule.versions[i - 1];
    if (previous && previous.from >= version.from)
      report(`versions[${i}].from`, {
        found: version.from,
        hint: `versions run from the oldest to the newest; the one before starts on ${previous.from}`,
      });
    if ('repealedBy' in version && i === 0) report('versions[0]', { hint: 'nothing is there yet to be repealed' });
    if ('repealedBy' in version) checkCites([version.repealedBy], `versions[${i}].repealedBy`, sourceIds, report);
    else checkLaw(version, `versions[${i}]`, rule.subject, sourceIds, risks, report);
  }
}

const filesSchema = z.strictObject({
  manifest: z.unknown(),
  rules: z.record(z.string(), z.unknown()),
  sources: z.record(z.string(), z.unknown()),
});

/** Rule, source and manifest files as they were read, not yet checked. */
export type UncheckedFiles = {
  readonly [K in keyof RulesetFiles]: K extends 'manifest' ? unknown : Readonly<Record<string, unknown>>;
};

/**
 * Checks every file against its schema and all of them against each other and the vocabulary.
 *
 * @throws GardeFouError `invalid-rules`, with one issue for each mistake: the file, the place, what is accepted
 */
export function checkRuleset(files: UncheckedFiles): Ruleset {
  const issues: Issue[] = [];
  if (!parse(filesSchema, 'files', files, issues)) throw new GardeFouError('invalid-rules', issues);
  for (const [folder, paths] of [
    ['', Object.keys(files.rules)],
    ['sources/', Object.keys(files.sources)],
  ] as const) {
    const ids = paths.map(idOf);
    for (const [index, path] of paths.entries()) {
      if (!path.endsWith('.json'))
        issues.push({ code: 'inconsistent', file: `${folder}${path}`, path: '', hint: 'does not end in .json' });
      if (ids.indexOf(ids[index] ?? '') < index)
        issues.push({ code: 'duplicate', file: `${folder}${path}`, path: '', found: ids[index] ?? '' });
    }
  }
  const manifest = parse(manifestSchema, 'manifest.json', files.manifest, issues);
  const sources = Object.entries(files.sources).flatMap(([path, file]) => {
    const source = parse(sourceSchema, `sources/${path}`, file, issues);
    return source ? [[path, source] as const] : [];
  });
  const rules = Object.entries(files.rules).flatMap(([path, file]) => {
    const rule = parse(ruleSchema, path, file, issues);
    return rule ? [[path, rule] as const] : [];
  });
  const sourceIds = Object.keys(files.sources).map(idOf);
  const risks = consequencesById(Object.fromEntries(rules));
  for (const [path, rule] of rules)
    checkRule(rule, path, sourceIds, risks, (at, issue) =>
      issues.push({ code: 'inconsistent', ...issue, file: path, path: at }),
    );
  for (const { name, definedIn } of facts)
    if (definedIn && !sourceIds.includes(definedIn.source))
      issues.push({
        code: 'inconsistent',
        file: 'vocabulary',
        path: name,
        found: definedIn.source,
        hint: 'no such source file',
      });
  const givenOn = new Map(sources.flatMap(([path, { decision, date }]) => (decision ? [[idOf(path), date]] : [])));
  const abroad = new Set(sources.filter(([, source]) => isReadAbroad(source)).map(([path]) => idOf(path)));
  for (const [path, { persuasiveIn, versions }] of rules)
    for (const [i, version] of versions.entries())
      if (
        persuasiveIn &&
        'cites' in version &&
        !version.cites.some(({ source }) => abroad.has(source) && (givenOn.get(source) ?? version.from) <= version.from)
      )
        issues.push({
          code: 'inconsistent',
          file: path,
          path: `versions[${i}].cites`,
          hint: 'what is read under another law rests on a decision, given by its first day',
        });
  for (const [path, { versions }] of rules)
    for (const [i, version] of versions.entries()) {
      if ('repealedBy' in version) continue;
      const own = (version.consequences ?? []).flatMap((each, j) => ('sameAs' in each ? [] : [[each, j] as const]));
      for (const [place, { from, cites }] of [
        [`versions[${i}].cites`, version] as const,
        ...own.map(([each, j]) => [`versions[${i}].consequences[${j}].cites`, each] as const),
      ]) {
        const day = from < version.from ? version.from : from;
        if (!cites.some(({ source }) => (givenOn.get(source) ?? day) <= day))
          issues.push({
            code: 'inconsistent',
            file: path,
            path: place,
            hint: `nothing here could be cited on ${day}: every decision is later`,
          });
      }
    }
  for (const [i, { cites }] of (manifest?.standing ?? []).entries())
    checkCites(cites, `standing[${i}].cites`, sourceIds, (path, issue) =>
      issues.push({ code: 'inconsistent', ...issue, file: 'manifest.json', path }),
    );
  for (const [path, { supersededBy = [] }] of sources)
    for (const [i, { source }] of supersededBy.entries())
      if (!sourceIds.includes(source))
        issues.push({
          ...unknownName(source, sourceIds),
          file: `sources/${path}`,
          path: `supersededBy[${i}].source`,
        });
  if (!manifest || issues.length > 0) throw new GardeFouError('invalid-rules', issues);
  const checked = { manifest, rules: Object.fromEntries(rules), sources: Object.fromEntries(sources) };
  return assembleRuleset(checked, digest(checked));
}
