import * as z from 'zod/mini';
import type { Condition, Leaf } from './condition.js';
import { digest } from './digest.js';
import { GardeFouError } from './errors.js';
import { calendarDay } from './facts/fact.js';
import type { Issue } from './issue.js';
import { operatorNamed } from './operators.js';
import { foundText, nearest, refusals } from './refusal.js';
import { type Cite, type Consequence, type Law, type RuleFile, ruleSchema } from './rule.js';
import { assembleRuleset, idOf, type Ruleset, type RulesetFiles } from './ruleset.js';
import { sourceSchema } from './source.js';
import { type FactEntry, jurisdictions, vocabulary } from './vocabulary.js';

const lawRead = z.strictObject({ from: calendarDay, upTo: calendarDay });

/** The schema of `rules/manifest.json`. */
export const manifestSchema = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.string().check(z.regex(/^\d{4}\.\d{1,2}\.\d{1,2}$/)),
  lawRead: z.strictObject({ LU: z.optional(lawRead), FR: z.optional(lawRead) }),
});

type Report = (path: string, issue: Omit<Issue, 'path' | 'file' | 'code'> & { readonly code?: Issue['code'] }) => void;

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

function parse<T>(schema: z.ZodMiniType<T>, file: string, value: unknown, issues: Issue[]): T | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of refusals(result.error.issues, (path) => schemaKeys(schema, path)))
    issues.push({ ...issue, file });
  return undefined;
}

const unfit = (entry: FactEntry, value: unknown): boolean => {
  switch (entry.type) {
    case 'boolean':
      return typeof value !== 'boolean';
    case 'integer':
      return !Number.isInteger(value);
    case 'number':
      return typeof value !== 'number';
    case 'date':
      return !calendarDay.safeParse(value).success;
    case 'choice':
    case 'choices':
      return typeof value !== 'string' || !Object.hasOwn(entry.choices ?? {}, value);
    default:
      return typeof value !== 'string';
  }
};

function findFact(name: string, path: string, subject: RuleFile['subject'], report: Report): FactEntry | undefined {
  const entry = vocabulary.get(name);
  if (!entry) {
    const near = nearest(name, [...vocabulary.keys()]);
    report(path, {
      code: 'unknown-key',
      found: name,
      hint: 'no such fact in the vocabulary',
      ...(near !== undefined && { nearest: near }),
    });
  } else if (entry.subject !== 'employer' && entry.subject !== subject) {
    report(path, { found: name, hint: `a rule about the ${subject} cannot read a fact of one ${entry.subject}` });
  }
  return entry;
}

function checkLeaf({ fact, operator, value }: Leaf, path: string, subject: RuleFile['subject'], report: Report): void {
  const entry = findFact(fact, `${path}.fact`, subject, report);
  if (!entry) return;
  const { types, takesList } = operatorNamed(operator);
  if (!types.includes(entry.type)) {
    report(`${path}.operator`, { found: operator, hint: `does not fit ${fact}, which is of type ${entry.type}` });
    return;
  }
  if (typeof value === 'object' && 'fact' in value) {
    const other = findFact(value.fact, `${path}.value.fact`, subject, report);
    if (other && other.type !== entry.type)
      report(`${path}.value.fact`, {
        found: value.fact,
        hint: `is of type ${other.type}, ${fact} of type ${entry.type}`,
      });
    return;
  }
  if (Array.isArray(value) !== takesList) {
    report(`${path}.value`, {
      code: 'wrong-type',
      found: foundText(value),
      expected: takesList ? 'list' : 'text',
      hint: `as ${operator} needs it`,
    });
    return;
  }
  for (const literal of Array.isArray(value) ? value : [value])
    if (unfit(entry, literal))
      report(`${path}.value`, {
        code: 'not-a-choice',
        found: foundText(literal),
        accepted: Object.keys(entry.choices ?? { [entry.type]: true }),
      });
}

function checkCondition(condition: Condition, path: string, subject: RuleFile['subject'], report: Report): void {
  if ('all' in condition)
    for (const [i, part] of condition.all.entries()) checkCondition(part, `${path}.all[${i}]`, subject, report);
  else if ('any' in condition)
    for (const [i, part] of condition.any.entries()) checkCondition(part, `${path}.any[${i}]`, subject, report);
  else if ('not' in condition) checkCondition(condition.not, `${path}.not`, subject, report);
  else checkLeaf(condition, path, subject, report);
}

const checkCites = (cites: readonly Cite[], path: string, sourceIds: readonly string[], report: Report): void => {
  for (const [i, { source }] of cites.entries())
    if (!sourceIds.includes(source)) {
      const near = nearest(source, sourceIds);
      report(`${path}[${i}].source`, {
        code: 'unknown-key',
        found: source,
        hint: 'no such source file',
        ...(near !== undefined && { nearest: near }),
      });
    }
};

function checkConsequence(
  consequence: Consequence,
  path: string,
  sourceIds: readonly string[],
  riskIds: ReadonlySet<string>,
  report: Report,
): void {
  checkCites(consequence.cites, `${path}.cites`, sourceIds, report);
  const { amount, disputed, overlaps } = consequence;
  if (amount && amount.min > amount.max) report(`${path}.amount`, { found: `${amount.min} > ${amount.max}` });
  if (disputed?.to !== undefined && disputed.to < disputed.from)
    report(`${path}.disputed`, { code: 'end-before-start' });
  if (overlaps !== undefined && !riskIds.has(overlaps))
    report(`${path}.overlaps`, { code: 'unknown-key', found: overlaps, accepted: [...riskIds] });
}

function checkLaw(
  law: Law,
  path: string,
  subject: RuleFile['subject'],
  sourceIds: readonly string[],
  riskIds: ReadonlySet<string>,
  report: Report,
): void {
  const { modality, appliesWhen, metWhen, consequences = [], deadline } = law;
  checkCondition(appliesWhen, `${path}.appliesWhen`, subject, report);
  if (metWhen) checkCondition(metWhen, `${path}.metWhen`, subject, report);
  checkCites(law.cites, `${path}.cites`, sourceIds, report);
  for (const [i, consequence] of consequences.entries())
    checkConsequence(consequence, `${path}.consequences[${i}]`, sourceIds, riskIds, report);
  const binds = modality === 'obligation' || modality === 'prohibition';
  if (modality === 'risk' && (consequences.length === 0 || metWhen))
    report(path, { hint: 'a risk has consequences and nothing to meet' });
  if (!binds && modality !== 'risk' && consequences.length > 0)
    report(`${path}.consequences`, { hint: `a ${modality} cannot be breached with consequences` });
  if (deadline) {
    checkCites(deadline.cites, `${path}.deadline.cites`, sourceIds, report);
    const start = findFact(deadline.start, `${path}.deadline.start`, subject, report);
    if (start && start.type !== 'date')
      report(`${path}.deadline.start`, { found: deadline.start, hint: 'is not a date' });
  }
}

function checkRule(
  rule: RuleFile,
  path: string,
  sourceIds: readonly string[],
  riskIds: ReadonlySet<string>,
  report: Report,
): void {
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
    if ('repealedBy' in version) checkCites([version.repealedBy], `versions[${i}].repealedBy`, sourceIds, report);
    else checkLaw(version, `versions[${i}]`, rule.subject, sourceIds, riskIds, report);
  }
}

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
  const riskIds = new Set(
    rules.flatMap(([path, { versions }]) =>
      versions.flatMap((version) =>
        ('consequences' in version ? (version.consequences ?? []) : []).map(({ id }) => `${idOf(path)}#${id}`),
      ),
    ),
  );
  for (const [path, rule] of rules)
    checkRule(rule, path, sourceIds, riskIds, (at, issue) =>
      issues.push({ code: 'inconsistent', ...issue, file: path, path: at }),
    );
  for (const { name, definedIn } of vocabulary.values())
    if (definedIn && !sourceIds.includes(definedIn.source))
      issues.push({
        code: 'inconsistent',
        file: 'vocabulary',
        path: name,
        found: definedIn.source,
        hint: 'no such source file',
      });
  if (!manifest || issues.length > 0) throw new GardeFouError('invalid-rules', issues);
  const checked = { manifest, rules: Object.fromEntries(rules), sources: Object.fromEntries(sources) };
  return assembleRuleset(checked, digest(checked));
}
