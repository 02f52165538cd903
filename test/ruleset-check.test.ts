import { describe, expect, it } from 'vitest';
import { GardeFouError } from '../src/errors.js';
import type { Issue } from '../src/issue.js';
import { checkRuleset } from '../src/ruleset-check.js';
import { shippedRuleset } from '../src/shipped.js';
import { filesOnDisk } from './rule-files.js';

const words = { fr: 'a', en: 'b', de: 'c' };
const cites = [{ source: 'lu.ct.L312-9', at: 'al. 1' }];
const version = {
  from: '2023-07-04',
  modality: 'obligation',
  appliesWhen: { fact: 'digitalTools.usedForWork', operator: 'equal', value: true },
  text: words,
  cites,
  confidence: 'read',
};
const rule = { title: words, subject: 'employer', versions: [version] };
const path = 'lu/L1/test.json';

const disk = filesOnDisk();
const check = (file: unknown, at = path, sources: object = {}) =>
  checkRuleset({ ...disk, rules: { ...disk.rules, [at]: file }, sources: { ...disk.sources, ...sources } });

function refusal(run: () => unknown): readonly Issue[] {
  try {
    run();
  } catch (error) {
    if (error instanceof GardeFouError && error.code === 'invalid-rules') return error.issues;
    throw error;
  }
  throw new Error('the files were accepted');
}

const withVersion = (change: object) => ({ ...rule, versions: [{ ...version, ...change }] });
const withLeaf = (leaf: object) => withVersion({ appliesWhen: { all: [leaf] } });
const nested = (depth: number): object => {
  let condition: object = version.appliesWhen;
  for (let level = 0; level < depth; level++) condition = { not: condition };
  return condition;
};
const consequence = {
  id: 'fine',
  kind: 'administrative-fine',
  severity: 'low',
  from: '2023-07-04',
  text: words,
  cites,
};

describe('a rule file', () => {
  it('that is right is accepted', () => {
    expect(check(rule).rules.some(({ id }) => id === 'lu.L1.test')).toBe(true);
  });

  it.each<[string, unknown, Partial<Issue>]>([
    ['an unknown key', { ...rule, titel: words }, { path: 'titel', code: 'unknown-key', nearest: 'title' }],
    [
      'an unknown key in a version',
      withVersion({ appliesWen: {} }),
      { path: 'versions[0].appliesWen', code: 'unknown-key', nearest: 'appliesWhen' },
    ],
    [
      'an unknown key in a condition',
      withLeaf({ fact: 'headcount', operator: 'equal', value: 1, path: '$.x' }),
      { path: 'versions[0].appliesWhen.all[0].path', code: 'unknown-key' },
    ],
    [
      'a priority in a condition',
      withLeaf({ fact: 'headcount', operator: 'equal', value: 1, priority: 3 }),
      { path: 'versions[0].appliesWhen.all[0].priority', code: 'unknown-key' },
    ],
    [
      'an unknown fact',
      withLeaf({ fact: 'headcont', operator: 'equal', value: 1 }),
      { path: 'versions[0].appliesWhen.all[0].fact', nearest: 'headcount' },
    ],
    [
      'an unknown operator',
      withLeaf({ fact: 'headcount', operator: 'equals', value: 1 }),
      { path: 'versions[0].appliesWhen.all[0].operator', code: 'not-a-choice', nearest: 'equal' },
    ],
    [
      'an empty group',
      withVersion({ appliesWhen: { any: [] } }),
      { path: 'versions[0].appliesWhen.any', code: 'too-small', limit: 1 },
    ],
    [
      'an empty group further down',
      withVersion({ appliesWhen: { not: { all: [] } } }),
      { path: 'versions[0].appliesWhen.not.all', code: 'too-small' },
    ],
    [
      'two groups in one',
      withVersion({ appliesWhen: { all: [version.appliesWhen], any: [version.appliesWhen] } }),
      { code: 'unknown-key' },
    ],
    [
      'a missing language',
      withVersion({ text: { fr: 'a', en: 'b' } }),
      { path: 'versions[0].text.de', code: 'missing' },
    ],
    ['an empty text', withVersion({ text: { ...words, de: '' } }), { path: 'versions[0].text.de', code: 'too-small' }],
    ['no citation', withVersion({ cites: [] }), { path: 'versions[0].cites', code: 'too-small' }],
    [
      'a source that does not exist',
      withVersion({ cites: [{ source: 'lu.ct.L312-9x', at: 'al. 1' }] }),
      { path: 'versions[0].cites[0].source', nearest: 'lu.ct.L312-9' },
    ],
    [
      'a source of a consequence that does not exist',
      withVersion({ consequences: [{ ...consequence, cites: [{ source: 'x', at: 'y' }] }] }),
      { path: 'versions[0].consequences[0].cites[0].source' },
    ],
    [
      'an operator that does not fit a yes or no',
      withLeaf({ fact: 'publicBody', operator: 'lessThan', value: 1 }),
      { path: 'versions[0].appliesWhen.all[0].operator' },
    ],
    [
      'an operator that does not fit a number',
      withLeaf({ fact: 'headcount', operator: 'before', value: '2026-01-01' }),
      { path: 'versions[0].appliesWhen.all[0].operator' },
    ],
    [
      'an operator that does not fit a date',
      withLeaf({ fact: 'disconnection.fine.notifiedOn', operator: 'greaterThan', value: 3 }),
      { path: 'versions[0].appliesWhen.all[0].operator' },
    ],
    [
      'an operator that does not fit a list',
      { ...withLeaf({ fact: 'monitoring.purposes', operator: 'equal', value: 'quality' }), subject: 'monitoring' },
      { path: 'versions[0].appliesWhen.all[0].operator' },
    ],
    [
      'a text for a number',
      withLeaf({ fact: 'headcount', operator: 'equal', value: '12' }),
      { path: 'versions[0].appliesWhen.all[0].value' },
    ],
    [
      'a value that is no choice',
      withLeaf({ fact: 'disconnection.source', operator: 'equal', value: 'nowhere' }),
      { path: 'versions[0].appliesWhen.all[0].value', found: '"nowhere"' },
    ],
    [
      'a value in a list that is no choice',
      withLeaf({ fact: 'disconnection.source', operator: 'in', value: ['none', 'nowhere'] }),
      { path: 'versions[0].appliesWhen.all[0].value', found: '"nowhere"' },
    ],
    [
      'a day that does not exist',
      withLeaf({ fact: 'disconnection.fine.notifiedOn', operator: 'before', value: '2026-02-30' }),
      { path: 'versions[0].appliesWhen.all[0].value' },
    ],
    [
      'one value where a list is needed',
      withLeaf({ fact: 'disconnection.source', operator: 'in', value: 'none' }),
      { path: 'versions[0].appliesWhen.all[0].value', expected: 'list' },
    ],
    [
      'a list where one value is needed',
      withLeaf({ fact: 'disconnection.source', operator: 'equal', value: ['none'] }),
      { path: 'versions[0].appliesWhen.all[0].value' },
    ],
    [
      'a comparison with an unknown fact',
      withLeaf({ fact: 'headcount', operator: 'equal', value: { fact: 'nobody' } }),
      { path: 'versions[0].appliesWhen.all[0].value.fact' },
    ],
    [
      'a comparison with a fact of another type',
      withLeaf({ fact: 'headcount', operator: 'equal', value: { fact: 'publicBody' } }),
      { path: 'versions[0].appliesWhen.all[0].value.fact' },
    ],
    [
      'a fact of a measure in a rule about the employer',
      withLeaf({ fact: 'monitoring.means', operator: 'equal', value: 'cctv' }),
      { path: 'versions[0].appliesWhen.all[0].fact' },
    ],
    [
      'a fact of an incident in a rule about a measure',
      { ...withLeaf({ fact: 'incident.marked', operator: 'equal', value: 'none' }), subject: 'monitoring' },
      { path: 'versions[0].appliesWhen.all[0].fact' },
    ],
    [
      'versions that are not ordered',
      { ...rule, versions: [version, { ...version, from: '2023-07-03' }] },
      { path: 'versions[1].from', found: '2023-07-03' },
    ],
    ['two versions of one day', { ...rule, versions: [version, version] }, { path: 'versions[1].from' }],
    [
      'a choice compared with a fact as if it were a list',
      withLeaf({ fact: 'headcount', operator: 'in', value: { fact: 'currentHeadcount' } }),
      { path: 'versions[0].appliesWhen.all[0].value' },
    ],
    [
      'a day in a condition',
      withLeaf({ fact: 'disconnection.fine.notifiedOn', operator: 'before', value: '2026-07-04' }),
      { path: 'versions[0].appliesWhen.all[0].value', found: '"2026-07-04"' },
    ],
    [
      'two consequences of one name',
      withVersion({ consequences: [consequence, consequence] }),
      { path: 'versions[0].consequences', code: 'duplicate', found: 'fine' },
    ],
    [
      'a consequence that overlaps itself',
      withVersion({ consequences: [{ ...consequence, overlaps: 'lu.L1.test#fine' }] }),
      { path: 'versions[0].consequences[0].overlaps' },
    ],
    [
      'a risk whose consequence starts later',
      withVersion({ modality: 'risk', consequences: [{ ...consequence, from: '2026-01-01' }] }),
      { path: 'versions[0].consequences' },
    ],
    [
      'a permission to be met',
      withVersion({ modality: 'permission', metWhen: version.appliesWhen }),
      { path: 'versions[0].metWhen' },
    ],
    [
      'a repeal of nothing',
      { ...rule, versions: [{ from: '2026-01-01', repealedBy: cites[0] }] },
      { path: 'versions[0]' },
    ],
    [
      'a named day that is extended',
      withVersion({
        deadline: { start: 'disconnection.fine.notifiedOn', what: words, cites, endsOnHoliday: 'extended' },
      }),
      { path: 'versions[0].deadline.endsOnHoliday' },
    ],
    [
      'a condition nested beyond reading',
      withVersion({ appliesWhen: nested(20_000) }),
      { path: '', code: 'too-large' },
    ],
    ['no version', { ...rule, versions: [] }, { path: 'versions', code: 'too-small' }],
    ['a start that is no day', withVersion({ from: '2023-02-29' }), { path: 'versions[0].from', code: 'not-a-date' }],
    [
      'an unknown modality',
      withVersion({ modality: 'obligatoin' }),
      { path: 'versions[0].modality', nearest: 'obligation' },
    ],
    [
      'an unknown confidence',
      withVersion({ confidence: 'sure' }),
      { path: 'versions[0].confidence', code: 'not-a-choice' },
    ],
    [
      'an amount that runs backwards',
      withVersion({ consequences: [{ ...consequence, amount: { min: 2, max: 1, currency: 'EUR' } }] }),
      { path: 'versions[0].consequences[0].amount' },
    ],
    [
      'a dispute that ends before it starts',
      withVersion({
        consequences: [{ ...consequence, disputed: { from: '2026-02-01', to: '2026-01-01', why: words } }],
      }),
      { path: 'versions[0].consequences[0].disputed', code: 'end-before-start' },
    ],
    [
      'a risk that overlaps an unknown one',
      withVersion({ consequences: [{ ...consequence, overlaps: 'lu.nothing#here' }] }),
      { path: 'versions[0].consequences[0].overlaps' },
    ],
    [
      'a consequence shared with a rule that has none such',
      withVersion({ consequences: [{ sameAs: 'lu.L312-9.regime#administrative-fin' }] }),
      { path: 'versions[0].consequences[0].sameAs', nearest: 'lu.L312-9.regime#administrative-fine' },
    ],
    [
      'a consequence shared with one that stands in two versions',
      {
        ...rule,
        versions: [
          { ...version, consequences: [consequence] },
          { ...version, from: '2026-01-01', consequences: [consequence, { sameAs: 'lu.L1.test#fine' }] },
        ],
      },
      { path: 'versions[1].consequences[1].sameAs', found: 'lu.L1.test#fine' },
    ],
    [
      'a consequence shared twice',
      withVersion({
        consequences: [
          { sameAs: 'lu.L312-9.regime#administrative-fine' },
          { sameAs: 'lu.L312-9.regime#administrative-fine' },
        ],
      }),
      { path: 'versions[0].consequences', code: 'duplicate', found: 'administrative-fine' },
    ],
    [
      'a condition of a consequence on an unknown fact',
      withVersion({
        consequences: [{ ...consequence, appliesWhen: { fact: 'publicBodi', operator: 'equal', value: true } }],
      }),
      { path: 'versions[0].consequences[0].appliesWhen.fact', nearest: 'publicBody' },
    ],
    [
      'a length for a time limit that has its own',
      {
        ...withVersion({
          deadline: { start: 'monitoring.cnpdOpinion.requestBy', days: 3, what: words, cites },
        }),
        subject: 'monitoring',
      },
      { path: 'versions[0].deadline', found: 'monitoring.cnpdOpinion.requestBy' },
    ],
    [
      'a deadline that does not say how it ends on a holiday',
      withVersion({ deadline: { start: 'disconnection.fine.notifiedOn', days: 3, what: words, cites } }),
      { path: 'versions[0].deadline.endsOnHoliday', code: 'missing' },
    ],
    [
      'a deadline counted back by nothing',
      withVersion({
        deadline: {
          start: 'disconnection.fine.notifiedOn',
          counted: 'before',
          what: words,
          cites,
          endsOnHoliday: 'unsettled',
        },
      }),
      { path: 'versions[0].deadline.counted' },
    ],
    [
      'a deadline that ends with a number',
      withVersion({
        deadline: {
          start: 'disconnection.fine.notifiedOn',
          days: 1,
          endsWith: 'headcount',
          what: words,
          cites,
          endsOnHoliday: 'unsettled',
        },
      }),
      { path: 'versions[0].deadline.endsWith', found: 'headcount' },
    ],
    [
      'a place abroad but no decision to be read there',
      { ...rule, persuasiveIn: ['FR'] },
      { path: 'versions[0].cites' },
    ],
    [
      'only decisions given after its first day',
      withVersion({ cites: [{ source: 'fr.cass.23-19.063', at: 'motifs' }] }),
      { path: 'versions[0].cites' },
    ],
    [
      'a consequence with only decisions given after its first day',
      withVersion({ consequences: [{ ...consequence, cites: [{ source: 'fr.cass.23-19.063', at: 'motifs' }] }] }),
      { path: 'versions[0].consequences[0].cites' },
    ],
    ['a risk without consequences', withVersion({ modality: 'risk' }), { path: 'versions[0]' }],
    [
      'a recommendation with consequences',
      withVersion({ modality: 'recommendation', consequences: [consequence] }),
      { path: 'versions[0].consequences' },
    ],
    [
      'a deadline that starts with something else than a day',
      withVersion({ deadline: { start: 'headcount', days: 1, what: words, cites, endsOnHoliday: 'unsettled' } }),
      { path: 'versions[0].deadline.start' },
    ],
    [
      'a deadline that starts with an unknown fact',
      withVersion({ deadline: { start: 'nobody', days: 1, what: words, cites, endsOnHoliday: 'unsettled' } }),
      { path: 'versions[0].deadline.start' },
    ],
    [
      'a repeal without its source',
      { ...rule, versions: [version, { from: '2026-01-01', repealedBy: { source: 'x', at: 'y' } }] },
      { path: 'versions[1].repealedBy[0].source' },
    ],
    ['a list instead of a rule', [], { path: '', code: 'wrong-type' }],
  ])('with %s is refused, naming file and place', (_, file, expected) => {
    const issues = refusal(() => check(file));
    expect(issues).toContainEqual(expect.objectContaining({ ...expected, file: path }));
  });

  it('whose id another file has too is refused', () => {
    expect(
      refusal(() => checkRuleset({ ...disk, rules: { ...disk.rules, 'lu/a.b.json': rule, 'lu/a/b.json': rule } })),
    ).toContainEqual(expect.objectContaining({ code: 'duplicate', file: 'lu/a/b.json', found: 'lu.a.b' }));
  });

  it.each([null, undefined, {}, { manifest: {}, rules: [], sources: {} }])('among %j is refused', (files) => {
    expect(refusal(() => checkRuleset(files as never)).length).toBeGreaterThan(0);
  });

  it('in the folder of an unknown law is refused', () => {
    expect(refusal(() => check(rule, 'be/test.json'))).toContainEqual(
      expect.objectContaining({ file: 'be/test.json' }),
    );
  });

  it('with three mistakes is refused with all three', () => {
    const issues = refusal(() => check({ ...withVersion({ modality: 'x', confidence: 'y' }), titel: words }));
    expect(issues.map((issue) => issue.path).sort()).toEqual([
      'titel',
      'versions[0].confidence',
      'versions[0].modality',
    ]);
  });
});

describe('the manifest', () => {
  it('that gives French decisions a standing by an unknown source is refused', () => {
    const standing = [{ of: 'FR', in: 'LU', text: words, cites: [{ source: 'lu.csj.0', at: '-' }] }];
    const manifest = { ...(disk.manifest as object), standing };
    expect(refusal(() => checkRuleset({ ...disk, manifest }))).toContainEqual(
      expect.objectContaining({ file: 'manifest.json', path: 'standing[0].cites[0].source', found: 'lu.csj.0' }),
    );
  });
});

describe('a source file', () => {
  it.each<[string, unknown, Partial<Issue>]>([
    ['an unknown key', { weigth: 'statute' }, { path: 'weigth', nearest: 'weight' }],
    ['an address that is none', { url: 'here' }, { path: 'url' }],
    ['an unknown weight', { weight: 'blog' }, { path: 'weight', code: 'not-a-choice' }],
    ['a day that does not exist', { date: '2026-02-30' }, { path: 'date', code: 'not-a-date' }],
    [
      'a successor that does not exist',
      { supersededBy: [{ source: 'lu.ct.L312-99', point: words }] },
      { path: 'supersededBy[0].source', nearest: 'lu.ct.L312-9' },
    ],
  ])('with %s is refused', (_, change, expected) => {
    const source = { name: words, title: words, date: '2026-01-01', weight: 'statute', ...(change as object) };
    expect(refusal(() => check(rule, path, { 'lu/test.json': source }))).toContainEqual(
      expect.objectContaining({ ...expected, file: 'sources/lu/test.json' }),
    );
  });
});

describe('the manifest', () => {
  it('that is wrong is refused', () => {
    expect(refusal(() => checkRuleset({ ...disk, manifest: { version: 'new', lawRead: {} } }))).toContainEqual(
      expect.objectContaining({ file: 'manifest.json', path: 'version' }),
    );
  });
});

describe('the shipped rules', () => {
  it('are those on disk, checked', () => {
    const checked = checkRuleset(disk);
    expect(shippedRuleset).toEqual(checked);
  });

  it('lose a source: every rule that cites it is named', () => {
    const { 'lu/ct/L312-9.json': _, ...sources } = disk.sources;
    const files = new Set(refusal(() => checkRuleset({ ...disk, sources })).map(({ file }) => file));
    expect(files.has('lu/L312-9/regime.json')).toBe(true);
    expect(files.has('vocabulary')).toBe(true);
  });
});
