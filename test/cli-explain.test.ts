import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/program.js';
import { explain } from '../src/explain/explain.js';
import type { Profile } from '../src/vocabulary.js';
import { readJson, root } from './rule-files.js';

const folder = mkdtempSync(join(tmpdir(), 'garde-fou-explain-'));
const company = (name: string) => join(root, `fixtures/companies/${name}.json`);

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

class Sink extends Writable {
  text = '';
  constructor(
    readonly isTTY = false,
    readonly columns = 80,
  ) {
    super();
  }
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void) {
    this.text += chunk.toString();
    done();
  }
}

async function garde(args: readonly string[], { stdin = '', tty = false, columns = 80 } = {}) {
  const [stdout, stderr] = [new Sink(tty, columns), new Sink()];
  const code = await run(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, noColour: false });
  return { code, out: stdout.text, err: stderr.text };
}

const on = ['--as-of', '2026-11-22'];
const regime = ['explain', 'lu.L312-9.regime'];
const without = company('logistique-bettembourg');

describe('garde-fou explain', () => {
  it('says the rule, whose, the law, the outcome and why; a breach is no failure', async () => {
    const { code, out, err } = await garde([...regime, '--profile', without, ...on]);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 3)).toEqual([
      'Disconnection regime [lu.L312-9.regime]',
      'Logistique Bettembourg S.A. · 22 November 2026',
      'art. L.312-9 of the Labour Code, subpara. 1 and subpara. 2',
    ]);
    expect(out).toContain('\nThe rule is breached: it applies and is not complied with.\n');
    expect(out).toContain('\nThe rule applies because employees use digital tools for work.\n');
    expect(out).toMatch(/It is not legal advice\.\n$/);
  });

  it.each([
    ['fr', "La règle s'applique, car des salariés utilisent des outils numériques", "Il n'est pas un avis\njuridique."],
    ['de', 'Die Regel gilt, weil Arbeitnehmer digitale Arbeitsmittel nutzen.', 'keine Rechtsberatung.'],
  ])('in %s', async (lang, reason, last) => {
    const { out } = await garde([...regime, '--profile', without, ...on, '--lang', lang]);
    expect(out).toContain(reason);
    expect(out.replace(/\s+/g, ' ')).toContain(last.replace(/\s+/g, ' '));
  });

  it('lists several reasons under a heading, folded to the width', async () => {
    const args = ['explain', 'lu.L261-1.suspension', '--profile', company('autocars-redange'), ...on];
    const { out } = await garde(args, { columns: 60 });
    expect(out).toContain('\nThe rule applies because:\n  • the CNPD has been asked for its opinion');
    expect(out.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });

  it('says the same with colours and without', async () => {
    const plain = await garde([...regime, '--profile', without, ...on]);
    const coloured = await garde([...regime, '--profile', without, ...on], { tty: true });
    expect(coloured.out).not.toBe(plain.out);
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
  });

  it('--format json prints the data of explain() with its sentences', async () => {
    const { out } = await garde([...regime, '--profile', without, ...on, '--format', 'json', '--lang', 'fr']);
    const { sentences, ...data } = JSON.parse(out);
    const why = explain(readJson('fixtures/companies/logistique-bettembourg.json') as Profile, {
      rule: 'lu.L312-9.regime',
      asOf: '2026-11-22',
    });
    expect(data).toEqual(JSON.parse(JSON.stringify(why)));
    expect(sentences[0]).toBe("La règle est enfreinte : elle s'applique et n'est pas respectée.");
  });

  it('without --subject explains each; with it, that one', async () => {
    const profile = file(
      'two.json',
      JSON.stringify({ jurisdictions: ['LU'], monitoring: [{ id: 'a', covert: true, status: 'active' }, { id: 'b' }] }),
    );
    const args = ['explain', 'lu.L261-1.covert', '--profile', profile, ...on, '--format', 'json'];
    const all = JSON.parse((await garde(args)).out);
    expect(all.map(({ subject, outcome }: { subject: object; outcome: string }) => [subject, outcome])).toEqual([
      [{ kind: 'monitoring', id: 'a' }, 'breached'],
      [{ kind: 'monitoring', id: 'b' }, 'possible'],
    ]);
    expect(JSON.parse((await garde([...args, '--subject', 'b'])).out)).toEqual(all[1]);
    const three = await garde([...args.slice(0, 3), '-', ...args.slice(4)], {
      stdin: `[${Array(3).fill(readFileSync(profile, 'utf8'))}]`,
    });
    expect(JSON.parse(three.out)).toEqual([...all, ...all, ...all]);
    const pages = await garde(args.filter((arg) => arg !== '--format' && arg !== 'json'));
    expect(pages.out).toContain('· monitoring measure a\n');
    expect(pages.out).toContain('· monitoring measure b\n');
  });

  it('reads standard input, and several profiles one after the other', async () => {
    const one = readFileSync(without, 'utf8');
    const { code, out } = await garde([...regime, '--profile', '-', ...on], { stdin: `[${one},${one}]` });
    expect(code).toBe(0);
    expect(out.split('Disconnection regime [').length).toBe(3);
  });

  it('an employer without a name is called so, and what the profile calls itself cannot move the cursor', async () => {
    expect((await garde([...regime, '--profile', file('none.json', '{"jurisdictions":["LU"]}'), ...on])).out).toContain(
      'Unnamed employer · 22 November 2026',
    );
    const named = file('bad.json', JSON.stringify({ jurisdictions: ['LU'], name: 'A\u001b[2JB' }));
    expect((await garde([...regime, '--profile', named, ...on])).out).not.toContain('\u001b');
  });
});

describe('a rule that says nothing for this profile', () => {
  const profile = file('small.json', '{"jurisdictions":["LU"],"monitoring":[]}');
  it.each([
    ['lu.L312-9.regime', '2023-07-03', 'On 3 July 2023 the rule does not hold yet'],
    ['lu.L261-1.authorisation', '2026-11-22', 'On 22 November 2026 the rule no longer holds'],
    ['lu.L261-1.covert', '2026-11-22', 'According to the profile there is no monitoring measure.'],
    ['lu.private-messages.marked-private', '2026-11-22', 'The profile does not say whether there are incidents.'],
    ['fr.disconnection.charter', '2026-11-22', 'The rule belongs to French law'],
  ])('%s on %s', async (rule, day, sentence) => {
    const { code, out, err } = await garde(['explain', rule, '--profile', profile, '--as-of', day]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(sentence);
  });
});

describe('wrong usage: exit 2, a message, nothing on standard output', () => {
  const two = file('cameras.json', '{"jurisdictions":["LU"],"monitoring":[{"id":"cam-1"},{"id":"cam-2"}]}');
  it.each([
    [
      'a misspelt rule',
      ['lu.L312-9.regim', '--profile', without],
      'RULE: not an accepted value; found: "lu.L312-9.regim"; did you mean "lu.L312-9.regime"?',
    ],
    [
      'a misspelt subject',
      ['lu.L261-1.covert', '--profile', two, '--subject', 'cam_1'],
      '--subject: not an accepted value; found: "cam_1"; did you mean "cam-1"?',
    ],
    [
      'a subject of a rule about the employer',
      ['lu.L312-9.regime', '--profile', two, '--subject', 'cam-1'],
      '--subject: this rule is about the employer itself: there is no measure or incident to name; found: "cam-1"',
    ],
    [
      'no day of the calendar',
      ['lu.L312-9.regime', '--profile', without, '--as-of', '2026-02-30'],
      '--as-of: not a day of the calendar',
    ],
    [
      'a day before all that are accepted',
      ['lu.L312-9.regime', '--profile', without, '--as-of', '1899-12-31'],
      '--as-of: too small; found: "1899-12-31"; accepted: 1900-01-01 … 2999-12-31',
    ],
    [
      'a day after all that are accepted',
      ['lu.L312-9.regime', '--profile', without, '--as-of', '3000-01-01'],
      '--as-of: too large; found: "3000-01-01"; accepted: 1900-01-01 … 2999-12-31',
    ],
    [
      'a day of no calendar, whatever the year',
      ['lu.L312-9.regime', '--profile', without, '--as-of', '1899-02-30'],
      '--as-of: not a day of the calendar',
    ],
    ['no file', ['lu.L312-9.regime', '--profile', join(folder, 'absent.json')], 'absent.json: no such file'],
    ['no profile', ['lu.L312-9.regime'], "required option '--profile <file>' not specified"],
    ['no rule', ['--profile', without], "missing required argument 'rule'"],
    [
      'a wrong format',
      ['lu.L312-9.regime', '--profile', without, '--format', 'html'],
      'Allowed choices are pretty, json',
    ],
    [
      'a misspelt fact',
      ['lu.L312-9.regime', '--profile', file('slip.json', '{"jurisdictions":["LU"],"headcont":1}')],
      'slip.json: headcont: unknown key; did you mean "headcount"?',
    ],
    ['no JSON', ['lu.L312-9.regime', '--profile', file('cut.json', '{')], 'cut.json: line 1, column'],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await garde(['explain', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });

  it('a bad profile among good ones is named, and the others are explained', async () => {
    const list = file('list.json', '[{"jurisdictions":["LU"]},{"jurisdictions":["XX"]}]');
    const { code, out, err } = await garde([...regime, '--profile', list, ...on, '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(out).outcome).toBe('possible');
    expect(err).toContain('list.json[1]: jurisdictions[0]');
  });

  it('messages are in the language asked for', async () => {
    const { err } = await garde(['explain', 'lu.L312-9.regim', '--profile', without, '--lang', 'de']);
    expect(err).toContain('meinten Sie');
  });
});
