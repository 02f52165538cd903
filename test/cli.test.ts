import { closeSync, mkdtempSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/program.js';
import { garde, Sink } from './command.js';
import { root } from './rule-files.js';

const folder = mkdtempSync(join(tmpdir(), 'garde-fou-'));
const companies = ['agence-rix', 'assurances-kirchberg', 'centre-appels-esch', 'imprimerie-clervaux', 'inconnu'];
const company = (name: string) => join(root, `fixtures/companies/${name}.json`);

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const on = ['--as-of', '2026-11-22'];
const none = company('logistique-bettembourg');

describe('a 150-employee company without a regime', () => {
  it('on 2026-11-22: breach, agreement, fine, exit 1', async () => {
    const { code, out } = await garde(['check', none, ...on, '--format', 'json']);
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.obligations[0]).toMatchObject({
      rule: 'lu.L312-9.regime',
      status: 'breached',
      cites: [
        { source: 'lu.ct.L312-9', at: 'al. 1' },
        { source: 'lu.ct.L312-9', at: 'al. 2' },
      ],
    });
    const agreement = report.obligations.find(
      ({ rule }: { rule: string }) => rule === 'lu.L312-9.common-agreement-to-come',
    );
    expect(agreement).toMatchObject({ status: 'applies' });
    expect(agreement.cites).toContainEqual({ source: 'lu.ct.L414-9', at: 'pt 9' });
    expect(report.risks).toHaveLength(1);
    expect(report.risks[0]).toMatchObject({ certainty: 'certain', amount: { min: 251, max: 25_000, currency: 'EUR' } });
    expect(report.risks[0].cites).toContainEqual({ source: 'lu.ct.L312-10', at: 'al. unique' });
    expect(report.risks[0].authority.fr).toMatch(/directeur de l'Inspection du travail et des mines/);
    expect(report.meta.asOf).toBe('2026-11-22');
  });

  it('on 2026-03-01: the breach, no fine', async () => {
    const { code, out } = await garde(['check', none, '--as-of', '2026-03-01', '--format', 'json']);
    const report = JSON.parse(out);
    expect(code).toBe(1);
    expect(report.summary.counts.breached).toBe(1);
    expect(report.risks).toEqual([]);
  });

  it.each([
    ['2026-06-29', []],
    ['2026-06-30', ['uncertain']],
    ['2026-07-03', ['uncertain']],
    ['2026-07-04', ['certain']],
  ])('on %s the fine is %j', async (day, certainties) => {
    const report = JSON.parse((await garde(['check', none, '--as-of', day, '--format', 'json'])).out);
    expect(report.risks.map(({ certainty }: { certainty: string }) => certainty)).toEqual(certainties);
  });

  it('on 2023-07-03: nothing about disconnection, exit 0', async () => {
    const { code, out } = await garde(['check', none, '--as-of', '2023-07-03', '--format', 'json']);
    const report = JSON.parse(out);
    expect(code).toBe(0);
    expect(JSON.stringify([report.obligations, report.risks, report.questions])).not.toMatch(/L312-9/);
    expect(report.summary.counts.breached).toBe(0);
  });
});

describe('the headcount left out', () => {
  it('makes consultation and agreement possible, and is the first question', async () => {
    const profile = {
      jurisdictions: ['LU'],
      staffDelegation: { exists: true },
      digitalTools: { usedForWork: true },
      disconnection: { source: 'none' },
      monitoring: [],
      incidents: [],
    };
    const report = JSON.parse(
      (await garde(['check', '-', ...on, '--format', 'json'], { stdin: JSON.stringify(profile) })).out,
    );
    const statuses = Object.fromEntries(
      report.obligations.map(({ rule, status }: { rule: string; status: string }) => [rule, status]),
    );
    expect(statuses['lu.L312-9.consultation-to-come']).toBe('possible');
    expect(statuses['lu.L312-9.common-agreement-to-come']).toBe('possible');
    expect(report.questions[0].fact).toBe('headcount');
    expect(report.questions[0].settles).toEqual(
      expect.arrayContaining(['lu.L312-9.consultation-to-come', 'lu.L312-9.common-agreement-to-come']),
    );
  });
});

describe('wrong input', () => {
  const big = `[${'{"jurisdictions":["LU"]},'.repeat(2_200_000)}{}]`;
  it.each<[string, string, RegExp]>([
    ['a misspelt key', '{"jurisdictions":["LU"],"headcont":12}', /headcont: unknown key; did you mean "headcount"\?/],
    [
      'a number as text',
      '{"jurisdictions":["LU"],"headcount":"12"}',
      /headcount: wrong type; found: "12"; accepted: a whole number/,
    ],
    [
      '30 February',
      '{"jurisdictions":["LU"],"staffDelegation":{"electedOn":"2026-02-30"}}',
      /staffDelegation\.electedOn: not a day of the calendar; found: "2026-02-30"/,
    ],
    ['an empty file', '', /there is nothing to read/],
    ['blanks only', ' \n\t', /there is nothing to read/],
    ['broken JSON', '{\n  "jurisdictions": ["LU"],\n}', /line 3, column 1: not JSON/],
    ['JSON cut off', '{\n  "jurisdictions":\n', /line 2, column 19: not JSON/],
    ['JSON cut off in a text', '{\n  "jurisdictions": ["L', /line 2, column 23: not JSON/],
    [
      'a key given twice',
      '{"jurisdictions":["LU"],\n"headcount":12,"name":"a: \\" b","headcount":150}',
      /line 2, column 33: headcount: key that stands twice/,
    ],
    ['__proto__ as a key', '{"jurisdictions":["LU"],"__proto__":{"headcount":12}}', /__proto__: unknown key/],
    ['an array of 50 MB', big, /too large to be read as one text/],
    ['nesting 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /wrong type|not JSON/],
    ['null', 'null', /wrong type; found: null; accepted: an object/],
  ])('%s: a clear line with the place, exit 2, no stack', async (name, content, message) => {
    const path = file(`${name.replace(/\W/g, '-')}.json`, content);
    const { code, out, err } = await garde(['check', path, ...on]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).toContain(path);
    expect(err).not.toMatch(/^\s+at /m);
    expect(err).not.toMatch(/internal error/);
  });

  it('that is not UTF-8 is refused, a byte order mark is not', async () => {
    expect((await garde(['check', file('latin.json', Buffer.from([0x7b, 0xe9, 0x7d]))])).err).toMatch(
      /not JSON; UTF-8/,
    );
    expect((await garde(['check', file('bom.json', '\uFEFF{"jurisdictions":["LU"]}'), ...on])).code).toBe(0);
  });

  it('a file that is not there, and a folder', async () => {
    expect(await garde(['check', join(folder, 'nobody.json')])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/nobody\.json: no such file/),
    });
    expect(await garde(['check', folder])).toMatchObject({ code: 2, err: expect.stringMatching(/is a folder/) });
  });

  it('is told in the language asked for', async () => {
    const wrong = { stdin: '{"jurisdictions":["LU"],"headcont":12}' };
    expect((await garde(['check', '-', '--lang', 'fr'], wrong)).err).toMatch(
      /clé inconnue ; vouliez-vous dire « headcount » \?/,
    );
    expect((await garde(['check', '-', '--lang', 'de'], wrong)).err).toMatch(
      /unbekannter Schlüssel; meinten Sie „headcount“\?/,
    );
  });

  it.each([
    [['check']],
    [[]],
    [['chek', none]],
    [['check', none, '--format', 'html']],
    [['check', none, '--lang', 'lb']],
    [['check', none, '--as-of', '2026-02-30']],
    [['check', none, '--fail-on', 'always']],
    [['check', none, '--colour']],
    [['check', none, ...on, '--output', join(folder, 'no', 'where.txt')]],
  ])('garde-fou %j is wrong usage: exit 2 and a message', async (args) => {
    const { code, out, err } = await garde(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.length).toBeGreaterThan(10);
  });
});

describe('the exit code', () => {
  const met = company('garage-thill');
  const unknown = company('inconnu');
  it.each([
    ['no breach', [met], 0],
    ['a breach', [none], 1],
    ['a breach among others', [met, none], 1],
    ['only open questions', [unknown], 0],
    ['open questions, with --fail-on unknown', [unknown, '--fail-on', 'unknown'], 3],
    ['a breach beside open questions, with --fail-on unknown', [unknown, none, '--fail-on', 'unknown'], 1],
    ['nothing open, with --fail-on unknown', [met, '--fail-on', 'unknown'], 0],
    ['a breach, with --fail-on never', [none, '--fail-on', 'never'], 0],
    ['wrong input beside a breach', [none, file('wrong.json', '{}')], 2],
    ['a French employer of whom nothing is known', [file('fr.json', '{"jurisdictions":["FR"]}')], 0],
    ['the same, with --fail-on unknown', [file('fr.json', '{"jurisdictions":["FR"]}'), '--fail-on', 'unknown'], 3],
    [
      'a day before the oldest text read, with --fail-on unknown',
      [met, '--as-of', '2001-10-01', '--fail-on', 'unknown'],
      3,
    ],
    ['a list without a profile', [file('none.json', '[]')], 2],
    ['blank lines only', [file('blank.ndjson', '\n\n')], 2],
    ['a good practice not followed', [company('transports-wagner')], 0],
  ])('%s', async (_, args, code) => {
    expect((await garde(['check', ...on, ...args])).code).toBe(code);
  });

  it('help and version succeed', async () => {
    expect(await garde(['check', '--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Exit codes: 0 passed'),
    });
    expect(await garde(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});

describe('the formats', () => {
  const lines =
    '{"jurisdictions":["LU"],"id":"a"}\n\n{"jurisdictions":["LU"],"id":"b","headcont":1}\n{broken\n{"jurisdictions":["LU"],"id":"d"}';

  it('json: one report for one profile', async () => {
    expect(JSON.parse((await garde(['check', none, ...on, '--format', 'json'])).out).profile.id).toBe(
      'logistique-bettembourg',
    );
  });

  it('json: a list for a list, with an error in the place of what is wrong', async () => {
    const { code, out } = await garde(['check', '-', ...on, '--format', 'json'], {
      stdin: '[{"jurisdictions":["LU"],"id":"a"},{"id":"b"}]',
    });
    const [first, second] = JSON.parse(out);
    expect(code).toBe(2);
    expect(first.profile.id).toBe('a');
    expect(second.error).toMatchObject({
      code: 'invalid-profile',
      issues: [{ code: 'missing', path: 'jurisdictions', file: '-[1]' }],
    });
  });

  it('json: a list of one is a list', async () => {
    const { out } = await garde(['check', '-', ...on, '--format', 'json'], { stdin: '[{"jurisdictions":["LU"]}]' });
    expect(JSON.parse(out)).toHaveLength(1);
  });

  it('json: what is wrong with the only profile stands in place of its report', async () => {
    const { code, out } = await garde(['check', '-', ...on, '--format', 'json'], { stdin: '{"headcount":1}' });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'invalid-profile', issues: [{ path: 'jurisdictions' }] } });
  });

  it('json: two files are a list', async () => {
    expect(JSON.parse((await garde(['check', none, none, ...on, '--format', 'json'])).out)).toHaveLength(2);
  });

  it('ndjson: an envelope a line, in order; one bad line never stops the run', async () => {
    const path = file('clients.ndjson', lines);
    const { code, out, err } = await garde(['check', path, ...on, '--format', 'ndjson']);
    const envelopes = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(envelopes.map(({ index, id, ok }) => [index, id, ok])).toEqual([
      [0, 'a', true],
      [1, 'b', false],
      [2, null, false],
      [3, 'd', true],
    ]);
    expect(envelopes[0].report.profile.id).toBe('a');
    expect(envelopes[1].error.issues[0]).toMatchObject({ path: 'headcont', nearest: 'headcount', file: `${path}:3` });
    expect(envelopes[2].error).toMatchObject({
      code: 'invalid-input',
      issues: [{ code: 'not-json', file: `${path}:4` }],
    });
    expect(err).toMatch(/clients\.ndjson:3: headcont/);
  });

  it('ndjson: a line that is too long is refused, those after it are read', async () => {
    const path = file(
      'long.ndjson',
      `{"jurisdictions":["LU"],"name":"${'x'.repeat(33 * 1024 * 1024)}"}\n{"jurisdictions":["LU"],"id":"next"}\n`,
    );
    const { out } = await garde(['check', path, ...on, '--format', 'ndjson']);
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.error.issues[0]).toMatchObject({ code: 'file-too-large', file: `${path}:1` });
    expect(second).toMatchObject({ ok: true, id: 'next' });
  });

  it('ndjson on standard input needs to be named', async () => {
    expect(
      (await garde(['check', '-', '--input', 'ndjson', ...on, '--format', 'ndjson'], { stdin: lines })).out
        .trimEnd()
        .split('\n'),
    ).toHaveLength(4);
  });

  it('--output writes the results there and nothing to standard output', async () => {
    const path = join(folder, 'report.md');
    const { code, out } = await garde(['check', none, ...on, '--format', 'markdown', '--output', path]);
    expect([code, out]).toEqual([1, '']);
    expect(readFileSync(path, 'utf8')).toMatch(/^# Logistique Bettembourg S\.A\.\n/);
  });

  it.each(['en', 'fr', 'de'])('pretty in %s: no line is wider than 80 columns', async (lang) => {
    const { out } = await garde(['check', ...companies.map(company), ...on, '--lang', lang]);
    expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('pretty: breaches, then what must still be asked, then what is met', async () => {
    const profile = {
      jurisdictions: ['LU'],
      headcount: 20,
      staffDelegation: { exists: true },
      digitalTools: { usedForWork: true },
      disconnection: { source: 'none' },
    };
    const { out } = await garde(['check', '-', ...on], { stdin: JSON.stringify(profile) });
    const places = ['✗ Disconnection regime', '? ', '✓ Staff delegation'].map((text) => out.indexOf(`\n${text}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('pretty: a duty of which it is not known whether it is met is shown with its law and its fine', async () => {
    const { out } = await garde(['check', '-', ...on], {
      stdin: '{"jurisdictions":["LU"],"digitalTools":{"usedForWork":true}}',
    });
    expect(out).toMatch(/^~ Disconnection regime \[lu\.L312-9\.regime\]$/m);
    expect(out).toMatch(/Possible risk: Administrative fine of EUR 251 to 25,000/);
    expect(out).toMatch(/Depends on: source of the disconnection regime/);
  });

  // What people read, whole: changed on purpose or not at all.
  it.each(['en', 'fr', 'de'])('pretty and Markdown in %s', async (lang) => {
    for (const [name, day] of [
      ['agence-rix', '2026-10-12'],
      ['assurances-kirchberg', '2026-11-22'],
      ['inconnu', '2026-11-22'],
    ] as const) {
      const args = ['check', company(name), '--as-of', day, '--lang', lang];
      await expect((await garde(args)).out).toMatchFileSnapshot(`./pages/${name}.${lang}.txt`);
      await expect((await garde([...args, '--format', 'markdown'])).out).toMatchFileSnapshot(
        `./pages/${name}.${lang}.md`,
      );
    }
  });

  it('pretty: colour only on a terminal that wants it, and the same words without', async () => {
    const args = ['check', none, ...on];
    const colourCode = '\u001B[';
    const [piped, terminal, refused] = [
      await garde(args),
      await garde(args, { tty: true }),
      await garde(args, { tty: true, noColour: true }),
    ];
    expect(piped.out).not.toContain(colourCode);
    expect(refused.out).toBe(piped.out);
    expect(terminal.out).toContain(colourCode);
    expect(stripVTControlCharacters(terminal.out)).toBe(piped.out);
  });

  it('pretty: folds to a narrow terminal', async () => {
    const { out } = await garde(['check', none, ...on], { tty: true, noColour: true, columns: 50 });
    expect(out.split('\n').filter((line) => [...line].length > 50)).toEqual([]);
  });

  it('markdown: links to the sources, and what a profile says cannot become markup', async () => {
    const { out } = await garde(['check', '-', ...on, '--format', 'markdown'], {
      stdin: '{"jurisdictions":["LU"],"name":"<b>*A* [x](y)\\n# B","headcount":15,"staffDelegation":{"exists":false}}',
    });
    expect(out.split('\n')[0]).toBe('# \\<b\\>\\*A\\* \\[x\\](y) \\# B');
    expect(out).toMatch(/\[art\. L\.411-1 of the Labour Code, \(1\) and \(2\)\]\(<https:\/\/legilux\.public\.lu\//);
  });

  it('a name with escape sequences does not reach the terminal', async () => {
    const { out } = await garde(['check', '-', ...on], {
      stdin: '{"jurisdictions":["LU"],"name":"a\\u001b[31mred\\u0007"}',
    });
    expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('the output', () => {
  it('stays as it was when there is no result', async () => {
    const path = file('old.txt', 'yesterday');
    expect((await garde(['check', '-', '--output', path], { stdin: '{}' })).code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe('yesterday');
  });

  it.each(['the input itself', 'a link to it'])('may not be %s', async (which) => {
    const path = file('same.json', '{"jurisdictions":["LU"]}');
    const link = join(folder, `${which.replaceAll(' ', '-')}.json`);
    if (which !== 'the input itself') symlinkSync(path, link);
    const { code, err } = await garde(['check', path, ...on, '--output', which === 'the input itself' ? path : link]);
    expect(code).toBe(2);
    expect(err).toMatch(/the output is one of the files that are read/);
    expect(readFileSync(path, 'utf8')).toBe('{"jurisdictions":["LU"]}');
  });

  it.each([
    ['standard input that is the output', ['-', '--output', '3']],
    ['standard output that is the input', ['3']],
    ['standard input that is standard output', ['-']],
  ])('may not be the input where the shell opened it: %s', async (_, args) => {
    const path = file('both.ndjson', '{"jurisdictions":["LU"]}\n');
    const [fromIt, toIt] = [openSync(path, 'r'), openSync(path, 'a')];
    const stdin = Object.assign(Readable.from([Buffer.from('{"jurisdictions":["LU"]}')]), { fd: fromIt });
    const [stdout, stderr] = [Object.assign(new Sink(), { fd: toIt }), new Sink()];
    const words = args.map((word) => (word === '3' ? path : word));
    expect(await run(['check', ...words, ...on], { stdin, stdout, stderr, noColour: true })).toBe(2);
    expect(stderr.text).toMatch(/the output is one of the files that are read/);
    expect(stdout.text).toBe('');
    expect(readFileSync(path, 'utf8')).toBe('{"jurisdictions":["LU"]}\n');
    for (const open of [fromIt, toIt]) closeSync(open);
  });

  it.each([['check'], ['remedies'], ['compare', none], ['explain', 'lu.L312-9.regime', '--profile']])(
    '%s: a disk that is full is no defect of ours',
    async (...words) => {
      class FullDisk extends Writable {
        override _write(_: Buffer, __: BufferEncoding, done: (error: Error) => void) {
          done(
            Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' }),
          );
        }
      }
      const stderr = new Sink();
      const streams = { stdin: Readable.from([]), stdout: new FullDisk(), stderr, noColour: true };
      expect(await run([...words, company('garage-thill')], streams)).toBe(2);
      expect(stderr.text).toBe('garde-fou: stdout: cannot be read or written; ENOSPC\n');
    },
  );

  it('is never coloured', async () => {
    const path = join(folder, 'plain.txt');
    await garde(['check', none, ...on, '--output', path], { tty: true });
    expect(readFileSync(path, 'utf8')).not.toContain('\u001B[');
  });

  it('that cannot be written is an error', async () => {
    const { code, err } = await garde(['check', company('garage-thill'), ...on, '--output', '/dev/full']);
    expect(code).toBe(2);
    expect(err).toMatch(/\/dev\/full/);
  });

  it.each(['pretty', 'markdown', 'json', 'ndjson'])(
    '%s: a reader that goes away does not change the exit code',
    async (format) => {
      class ClosedPipe extends Writable {
        override _write(_: Buffer, __: BufferEncoding, done: (error: Error) => void) {
          done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' }));
        }
      }
      const streams = { stdin: Readable.from([]), stdout: new ClosedPipe(), stderr: new Sink(), noColour: true };
      expect(await run(['check', company('garage-thill'), none, ...on, '--format', format], streams)).toBe(1);
    },
  );
});
