import { type Condition, comparedFact, type Leaf } from './condition.js';
import { calendarDay } from './facts/fact.js';
import type { Issue } from './issue.js';
import { type Operator, operatorNamed, operatorNames } from './operators.js';
import { foundText, unknownName } from './refusal.js';
import type { RuleFile } from './rule.js';
import { type FactEntry, factNamed, facts } from './vocabulary.js';

/** Takes down what is wrong at a place of a file. */
export type Report = (
  path: string,
  issue: Omit<Issue, 'path' | 'file' | 'code'> & { readonly code?: Issue['code'] },
) => void;

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

/** The fact of that name, if a rule about the subject may read it. */
export function findFact(
  name: string,
  path: string,
  subject: RuleFile['subject'],
  report: Report,
): FactEntry | undefined {
  const entry = factNamed(name);
  if (!entry) {
    const names = facts.map((known) => known.name);
    report(path, { ...unknownName(name, names), hint: 'no such fact in the vocabulary' });
  } else if (entry.subject !== 'employer' && entry.subject !== subject) {
    report(path, { found: name, hint: `a rule about the ${subject} cannot read a fact of one ${entry.subject}` });
  }
  return entry;
}

/** Operators that may compare one fact with another. */
const comparesFacts: readonly Operator[] = operatorNames.filter(
  (name) => !['in', 'notIn', 'contains', 'doesNotContain'].includes(name),
);

function checkLeaf({ fact, operator, value }: Leaf, path: string, subject: RuleFile['subject'], report: Report): void {
  const entry = findFact(fact, `${path}.fact`, subject, report);
  if (!entry) return;
  const { types, takesList } = operatorNamed(operator);
  if (!types.includes(entry.type)) {
    report(`${path}.operator`, { found: operator, hint: `does not fit ${fact}, which is of type ${entry.type}` });
    return;
  }
  const compared = comparedFact(value);
  if (compared !== undefined) {
    if (!comparesFacts.includes(operator))
      report(`${path}.value`, { found: compared, hint: `${operator} compares with a value, not with a fact` });
    const other = findFact(compared, `${path}.value.fact`, subject, report);
    if (other && other.type !== entry.type)
      report(`${path}.value.fact`, {
        found: compared,
        hint: `is of type ${other.type}, ${fact} of type ${entry.type}`,
      });
    return;
  }
  if (Array.isArray(value) !== takesList) {
    report(`${path}.value`, {
      code: 'wrong-type',
      found: foundText(value),
      ...(takesList && { expected: 'list' as const }),
      hint: `as ${operator} needs it`,
    });
    return;
  }
  if (entry.type === 'date')
    report(`${path}.value`, { found: foundText(value), hint: 'no day stands in a condition: time is in the versions' });
  for (const literal of Array.isArray(value) ? value : [value])
    if (unfit(entry, literal))
      report(`${path}.value`, {
        code: 'not-a-choice',
        found: foundText(literal),
        accepted: Object.keys(entry.choices ?? { [entry.type]: true }),
      });
}

/** Checks that every fact of a condition exists, belongs to the subject, and fits its operator and value. */
export function checkCondition(condition: Condition, path: string, subject: RuleFile['subject'], report: Report): void {
  if ('all' in condition)
    for (const [i, part] of condition.all.entries()) checkCondition(part, `${path}.all[${i}]`, subject, report);
  else if ('any' in condition)
    for (const [i, part] of condition.any.entries()) checkCondition(part, `${path}.any[${i}]`, subject, report);
  else if ('not' in condition) checkCondition(condition.not, `${path}.not`, subject, report);
  else checkLeaf(condition, path, subject, report);
}
