import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc, test } from '@fast-check/vitest';
import { beforeAll, describe, expect, it } from 'vitest';
import { garde } from './command.js';
import { companies } from './companies.js';

const folder = mkdtempSync(join(tmpdir(), 'garde-fou-resume-'));
const input = join(folder, 'clients.ndjson');
const output = join(folder, 'out.ndjson');
const lines = [
  JSON.stringify(companies[0]),
  '{"jurisdictions":["LU"],"id":"b","headcont":1}',
  '',
  JSON.stringify(companies[1]),
  '{broken',
  '{"jurisdictions":["FR"]}',
  JSON.stringify(companies[2]),
];
writeFileSync(input, `${lines.join('\n')}\n`);

const formats = ['ndjson', 'statuses'] as const;
const check = (format: string, ...more: readonly string[]) =>
  garde(['check', input, '--as-of', '2026-11-24', '--format', format, '--output', output, ...more]);

/** The output of a run that nothing interrupted, and its exit code. */
const whole = new Map<string, { readonly bytes: Buffer; readonly code: number }>();

beforeAll(async () => {
  for (const format of formats) {
    const { code } = await check(format);
    whole.set(format, { bytes: readFileSync(output), code });
  }
});

describe('an interrupted run', () => {
  test.prop([fc.constantFrom(...formats), fc.double({ min: 0, max: 1, noNaN: true })], { numRuns: 60 })(
    'is taken up wherever it was cut off: the same output, the same exit code',
    async (format, share) => {
      const { bytes, code } = whole.get(format) ?? { bytes: Buffer.alloc(0), code: -1 };
      writeFileSync(output, bytes.subarray(0, Math.round(share * bytes.length)));
      const again = await check(format, '--resume');
      expect(again.code).toBe(code);
      expect(readFileSync(output).equals(bytes)).toBe(true);
    },
  );

  it.each(formats)('%s: that was complete is left as it is', async (format) => {
    writeFileSync(output, whole.get(format)?.bytes ?? '');
    expect(await check(format, '--resume')).toEqual({ code: 2, out: '', err: '' });
    expect(readFileSync(output).equals(whole.get(format)?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  it.each([0, 2, 6])(
    'with zeros behind %i whole lines, as a machine that goes down leaves them, is taken up',
    async (count) => {
      const { bytes = Buffer.alloc(0) } = whole.get('statuses') ?? {};
      const kept = bytes.toString().split('\n').slice(0, count);
      writeFileSync(output, `${kept.map((line) => `${line}\n`).join('')}${'\0'.repeat(5000)}`);
      await check('statuses', '--resume');
      expect(readFileSync(output).equals(bytes)).toBe(true);
    },
  );

  it('that left nothing, not even a file, begins', async () => {
    rmSync(output, { force: true });
    await check('ndjson', '--resume');
    expect(readFileSync(output).equals(whole.get('ndjson')?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  it('says what was wrong with the profiles of its own part only', async () => {
    const kept = (whole.get('statuses')?.bytes.toString() ?? '').split('\n').slice(0, 2);
    writeFileSync(output, `${kept.join('\n')}\n{"index":2,"id":`);
    const { err } = await check('statuses', '--resume');
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/clients\.ndjson:5: line 1, column 2: not JSON$/),
    ]);
  });

  it('of profiles that are all in order passes or fails by all of them', async () => {
    // One profile with a breach, reported on before the interruption; none after it.
    const mixed = join(folder, 'mixed.ndjson');
    const fine = '{"jurisdictions":["LU"],"monitoring":[],"incidents":[]}';
    writeFileSync(mixed, `{"jurisdictions":["LU"],"headcount":15,"staffDelegation":{"exists":false}}\n${fine}\n`);
    const run = (...more: readonly string[]) =>
      garde(['check', mixed, '--as-of', '2026-11-24', '--format', 'statuses', '--output', output, ...more]);
    expect((await run()).code).toBe(1);
    writeFileSync(output, `${readFileSync(output, 'utf8').split('\n')[0]}\n`);
    expect((await run('--resume')).code).toBe(1);
    expect((await run('--resume', '--fail-on', 'never')).code).toBe(0);
  });
});

describe('an output that is not of the same run is refused and left as it is', () => {
  const edited = (format: (typeof formats)[number], edit: (text: string) => string) =>
    edit(whole.get(format)?.bytes.toString() ?? '');
  it.each<[string, (typeof formats)[number], (text: string) => string, RegExp]>([
    [
      'another day',
      'ndjson',
      (text) => text.replaceAll('"asOf":"2026-11-24"', '"asOf":"2026-11-23"'),
      /out\.ndjson:1: report\.meta\.asOf: not the output of the same run.*found: "2026-11-23"; accepted: "2026-11-24"/,
    ],
    [
      'another day',
      'statuses',
      (text) => text.replaceAll('"asOf":"2026-11-24"', '"asOf":"2026-11-23"'),
      /out\.ndjson:1: statuses\.asOf: not the output/,
    ],
    [
      'other rules',
      'statuses',
      (text) => text.replace(/"rulesDigest":"sha256:./, '"rulesDigest":"sha256:-'),
      /statuses\.rulesDigest: not the output/,
    ],
    [
      'another client',
      'statuses',
      (text) => text.replace('"id":"b"', '"id":"c"'),
      /out\.ndjson:2: id: not the output .*found: "c"; accepted: "b"/,
    ],
    [
      'other facts of the same client',
      'ndjson',
      (text) => text.replace(/"digest":"sha256:./, '"digest":"sha256:-'),
      /report\.profile\.digest: not the output/,
    ],
    [
      'other facts of the same client',
      'statuses',
      (text) => text.replace(/"digest":"sha256:./, '"digest":"sha256:-'),
      /out\.ndjson:1: profile\.digest: not the output/,
    ],
    [
      'a line that is missing',
      'statuses',
      (text) => text.slice(text.indexOf('\n') + 1),
      /out\.ndjson:1: index: not the output .*found: 1; accepted: 0/,
    ],
    ['more lines than the input has', 'statuses', (text) => `${text}${text}`, /out\.ndjson:7: index: not the output/],
    [
      'a report on what is no profile',
      'statuses',
      (text) =>
        text.replace(
          /\{"index":3.*\n/,
          `${text
            .split('\n')[0]
            ?.replace('"index":0', '"index":3')
            .replace(/"id":"[^"]*"/, '"id":null')}\n`,
        ),
      /out\.ndjson:4: ok: not the output .*found: true; accepted: false/,
    ],
    [
      'the other format',
      'ndjson',
      () => whole.get('statuses')?.bytes.toString() ?? '',
      /report\.meta\.asOf: not the output .*found: undefined/,
    ],
    ['something else', 'ndjson', () => 'Dear reader,\n', /out\.ndjson:1: index: not the output/],
    [
      'something else without the end of a line, such as a file of another program',
      'statuses',
      () => '{"clients":[]}',
      /out\.ndjson:1: index: not the output .*clients.*accepted: 0$/m,
    ],
    [
      // The six profiles of the input are all answered; a seventh envelope was begun, of another input.
      'the beginning of an envelope for which there is no profile',
      'statuses',
      (text) => `${text}{"index":6,"id":null`,
      /out\.ndjson:7: index: not the output/,
    ],
    [
      'the beginning of the envelope of another place',
      'statuses',
      (text) => `${text.split('\n').slice(0, 2).join('\n')}\n{"index":3,"id":`,
      /out\.ndjson:3: index: not the output .*accepted: 2$/m,
    ],
    [
      'envelopes without their lists',
      'statuses',
      (text) => text.replace('"findings":[', '"found":['),
      /statuses\.findings: not the output/,
    ],
  ])('%s (%s)', async (_, format, edit, message) => {
    const text = edited(format, edit);
    writeFileSync(output, text);
    const { code, err } = await check(format, '--resume');
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
    expect(readFileSync(output, 'utf8')).toBe(text);
  });

  it('in every language', async () => {
    writeFileSync(output, 'Dear reader,\n');
    expect((await check('ndjson', '--resume', '--lang', 'fr')).err).toMatch(/rien n'a été modifié/);
    expect((await check('ndjson', '--resume', '--lang', 'de')).err).toMatch(/nichts wurde geändert/);
  });

  it.each([
    [['--resume', '--format', 'ndjson']],
    [['--resume', '--format', 'pretty', '--output', output]],
    [['--jobs', '0']],
    [['--jobs', 'many']],
    [['--jobs', '257']],
  ])('%j is wrong usage', async (args) => {
    const { code, err } = await garde(['check', input, ...args]);
    expect(code).toBe(2);
    expect(err.length).toBeGreaterThan(10);
  });
});

describe('statuses', () => {
  it('are those of the reports, a line for each profile', async () => {
    const [reports = [], statuses = []] = formats.map((format) =>
      (whole.get(format)?.bytes.toString() ?? '')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    );
    expect(statuses.map(({ index, id, ok, error }) => ({ index, id, ok, error }))).toEqual(
      reports.map(({ index, id, ok, error }) => ({ index, id, ok, error })),
    );
    for (const [index, { report }] of reports.entries()) {
      if (!report) continue;
      // The same profile in both formats, so that the two can be joined.
      expect(statuses[index].profile).toEqual({ digest: report.profile.digest });
      const all = [...report.obligations, ...report.permissions, ...report.recommendations, ...report.riskFindings];
      expect(
        statuses[index].statuses.findings
          .map(({ rule, status }: { rule: string; status: string }) => `${rule} ${status}`)
          .sort(),
      ).toEqual(all.map(({ rule, status }: { rule: string; status: string }) => `${rule} ${status}`).sort());
    }
  });

  it.each([
    ['{"jurisdictions":["LU"],"headcount":15,"staffDelegation":{"exists":false}}', 'breach', 1],
    ['{"jurisdictions":["LU"],"headcount":15,"staffDelegation":{"exists":false}}', 'never', 0],
    ['{"jurisdictions":["LU"]}', 'breach', 0],
    ['{"jurisdictions":["LU"]}', 'unknown', 3],
    ['{"jurisdictions":["LU"],"headcount":"many"}', 'never', 2],
  ])('%s with --fail-on %s: exit code %i, as with reports', async (profile, failOn, code) => {
    for (const format of ['json', 'ndjson', 'statuses'])
      expect(
        (
          await garde(['check', '-', '--as-of', '2026-11-24', '--format', format, '--fail-on', failOn], {
            stdin: profile,
          })
        ).code,
      ).toBe(code);
  });
});
