import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { saveProfile } from '../src/cli/ask/profile-file.js';
import { shortName, typedAnswer } from '../src/cli/ask/typed-answer.js';
import { run } from '../src/cli/program.js';
import type { Profile } from '../src/vocabulary.js';
import { keys, ScreenOf, Terminal } from './terminal.js';

const on = ['--as-of', '2026-11-24'];
let folders = 0;
const top = mkdtempSync(join(tmpdir(), 'garde-fou-ask-'));
/** A folder of its own for each test, so that what is left lying about is seen. */
function folder(): string {
  const path = join(top, String(folders++));
  mkdirSync(path);
  return path;
}
const stored = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { enter, down, space, interrupt } = keys;

/** An employer without monitoring and incidents, of whom nothing else is known. */
const bare = { jurisdictions: ['LU'], monitoring: [], incidents: [] };

describe('garde-fou ask', () => {
  it('begins with nothing, saves every answer, goes back, and stops when interrupted', async () => {
    const file = join(folder(), 'firm.json');
    const terminal = new Terminal();
    const done = run(['ask', file, ...on], { ...terminal, noColour: true });
    await terminal.shows('Which law governs');
    await terminal.press(enter);
    await terminal.shows('Nothing is given yet');
    await terminal.shows('Which law governs');
    await terminal.press(space, enter);
    await terminal.shows('What is the employer called?');
    await terminal.line('Menuiserie Test');
    await terminal.shows('elected staff delegation?');
    expect(stored(file)).toEqual({ jurisdictions: ['LU'], name: 'Menuiserie Test' });

    await terminal.press(down, enter);
    await terminal.shows('measures that monitor employees');
    expect(stored(file).staffDelegation).toEqual({ exists: false });
    await terminal.press(down, down, down, down, enter);
    await terminal.shows('elected staff delegation?');
    expect(stored(file).staffDelegation).toBeUndefined();
    await terminal.press(down, down, enter);
    await terminal.shows('measures that monitor employees');
    expect(stored(file).staffDelegation).toEqual({ exists: null });
    await terminal.press(interrupt);
    expect(await done).toBe(0);
    await terminal.shows('Stopped. Your answers are in');
    expect(terminal.stderr.text).toContain(`garde-fou ask ${file} --as-of 2026-11-24`);
    expect(terminal.stdout.text).toBe('');
    expect(terminal.stdin.isRaw).toBe(false);
  });

  it('takes an interview up where it was, and asks again for what was not known if that is wished', async () => {
    const path = folder();
    const file = join(path, 'firm.json');
    writeFileSync(file, JSON.stringify({ jurisdictions: ['LU'], staffDelegation: { exists: null } }));
    const terminal = new Terminal();
    const done = run(['ask', file, ...on], { ...terminal, noColour: true });
    await terminal.shows('1 fact is noted as not known. Ask again?');
    await terminal.press(enter);
    await terminal.shows('elected staff delegation?');
    await terminal.press(interrupt);
    expect(await done).toBe(0);

    const again = new Terminal();
    const second = run(['ask', file, ...on], { ...again, noColour: true });
    await again.shows('Ask again?');
    await again.press(down, enter);
    await again.shows('measures that monitor employees');
    await again.press(interrupt);
    expect(await second).toBe(0);
    expect(again.stderr.text).not.toContain('elected staff delegation?');
    expect(readdirSync(path)).toEqual(['firm.json']);
  });

  it('names items, and asks about each', async () => {
    const file = join(folder(), 'firm.json');
    const known = { jurisdictions: ['LU'], incidents: [], staffDelegation: { exists: false } };
    writeFileSync(file, JSON.stringify(known));
    const terminal = new Terminal();
    const done = run(['ask', file, ...on, '--lang', 'fr'], { ...terminal, noColour: true });
    await terminal.shows('dispositifs de surveillance');
    await terminal.press(enter);
    await terminal.shows("Comment l'appelez-vous");
    await terminal.line('Caméras du hall');
    await terminal.shows('Un nom court');
    await terminal.press(enter);
    await terminal.shows('Y en a-t-il un autre ?');
    await terminal.press(enter);
    await terminal.shows("Comment l'appelez-vous");
    await terminal.line('Porte');
    await terminal.shows('Un nom court');
    await terminal.press(keys.clear);
    await terminal.line('cameras-du-hall');
    await terminal.shows('identifiant employé deux fois');
    await terminal.press(keys.clear);
    await terminal.line('porte');
    await terminal.shows('Y en a-t-il un autre ?');
    await terminal.press(down, enter);
    await terminal.shows('règles restantes');
    expect(stored(file)).toEqual({
      ...known,
      monitoring: [
        { id: 'cameras-du-hall', name: 'Caméras du hall' },
        { id: 'porte', name: 'Porte' },
      ],
    });
    await terminal.press(interrupt);
    await done;
  });

  it('takes a number as it is typed, and says what is wrong with it', async () => {
    const file = join(folder(), 'firm.json');
    const terminal = new Terminal();
    writeFileSync(file, JSON.stringify({ ...bare, staffDelegation: { exists: true } }));
    const done = run(['ask', file, ...on, '--lang', 'de'], { ...terminal, noColour: true });
    await terminal.shows('Wie viele Arbeitnehmer');
    await terminal.line('viele');
    await terminal.shows('falscher Typ; gefunden: "viele"; erwartet: eine ganze Zahl');
    await terminal.press(keys.clear);
    await terminal.line('14');
    await terminal.shows('Regeln offen');
    expect(stored(file).headcount).toBe(14);
    await terminal.press(interrupt);
    await done;
  });

  it('at the end says where the answers are and what the report finds', async () => {
    // French law of that day asks five things of an employer without monitoring and incidents; whoever contacts nobody
    // is not asked for the device, and whoever has work done at home is asked for consent.
    const path = folder();
    const file = join(path, 'entreprise.json');
    const known = { jurisdictions: ['FR'], name: 'Menuiserie', monitoring: [], incidents: [] };
    writeFileSync(file, JSON.stringify(known));
    const terminal = new Terminal();
    const done = run(['ask', file, '--as-of', '2013-06-01'], { ...terminal, noColour: true });
    await terminal.shows('5 rules left');
    await terminal.shows('(forfait jours)?');
    await terminal.press(down, enter);
    await terminal.shows('3 rules left');
    await terminal.shows('Do you require employees to work at home');
    await terminal.press(enter);
    await terminal.shows('agreed to work at home');
    await terminal.press(down, enter);
    await terminal.shows('no contact at all');
    await terminal.press(enter);
    await terminal.shows('How many employees');
    await terminal.press(enter);
    await terminal.shows('1 question was left for later. Answer now?');
    await terminal.press(enter);
    await terminal.shows('How many employees');
    await terminal.line('<');
    await terminal.shows('Answer now?');
    await terminal.press(enter);
    await terminal.shows('How many employees');
    await terminal.line('?');
    expect(await done).toBe(0);
    expect(stored(file)).toEqual({
      ...known,
      dayRate: { used: false },
      telework: { homeWorkRequired: true, homeWorkAgreed: false },
      offHours: { contact: 'none' },
      headcount: null,
    });
    expect(readdirSync(path)).toEqual(['entreprise.json']);
    expect(terminal.stderr.text).toContain('Your answers are in');
    expect(terminal.stderr.text).toContain(`garde-fou check ${file} --as-of 2013-06-01 --lang en`);
    expect(terminal.stdout.text).toMatch(/^Menuiserie\n1 June 2013 · French law\n1 duty breached/);
    expect(terminal.stdout.text).toContain('✗ No work at home without consent');
  });

  it('ends with the input', async () => {
    const file = join(folder(), 'firm.json');
    const terminal = new Terminal();
    const done = run(['ask', file, ...on], { ...terminal, noColour: true });
    await terminal.shows('Which law governs');
    terminal.stdin.end();
    expect(await done).toBe(0);
    expect(terminal.stderr.text).toContain('nothing was saved');
    expect(() => stored(file)).toThrow();
  });

  it.each([
    ['NO_COLOR', [], true, false],
    ['--no-colour', ['--no-colour'], false, false],
    ['neither', [], false, true],
  ] as const)('%s: colours %#', async (_, options, noColour, isColoured) => {
    const file = join(folder(), 'firm.json');
    writeFileSync(file, JSON.stringify(bare));
    const terminal = new Terminal();
    const done = run(['ask', file, ...on, ...options], { ...terminal, noColour });
    await terminal.shows('elected staff delegation?');
    await terminal.press(interrupt);
    await done;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is the sign that every colour begins with
    expect(/\u001B\[[\d;]*m/.test(terminal.stderr.raw)).toBe(isColoured);
  });
});

describe('what ask refuses, with exit code 2', () => {
  const refused = async (file: string, ...options: readonly string[]) => {
    const terminal = new Terminal();
    const code = await run(['ask', file, ...options], { ...terminal, noColour: true });
    return { code, err: terminal.stderr.text, out: terminal.stdout.text };
  };
  const written = (content: string, name = 'firm.json'): string => {
    const path = join(folder(), name);
    writeFileSync(path, content);
    return path;
  };

  it('anything but a terminal', async () => {
    const stderr = new ScreenOf(false);
    const code = await run(['ask', 'firm.json'], {
      stdin: Readable.from([]),
      stdout: new ScreenOf(false),
      stderr,
      noColour: true,
    });
    expect([code, stderr.text]).toEqual([
      2,
      'garde-fou: input: no terminal: this command asks its questions on a screen\n',
    ]);
    const { stdin } = new Terminal();
    expect(await run(['ask', 'firm.json'], { stdin, stdout: new ScreenOf(), stderr, noColour: true })).toBe(2);
  });

  it.each<[string, string, RegExp]>([
    ['a misspelt fact', '{"jurisdictions":["LU"],"headcont":12}', /firm\.json: headcont: unknown key; did you mean/],
    ['broken JSON', '{"jurisdictions":', /firm\.json: line 1, column 18: not JSON/],
    ['an empty file', '', /firm\.json: there is nothing to read/],
    ['an array of profiles', '[{"jurisdictions":["LU"]}]', /firm\.json: does not hold one single profile/],
    ['a text', '"LU"', /firm\.json: wrong type/],
  ])('%s', async (_, content, message) => {
    const file = written(content);
    const { code, err, out } = await refused(file, ...on);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(readFileSync(file, 'utf8')).toBe(content);
  });

  it('one profile a line', async () => {
    const { code, err } = await refused(written('{"jurisdictions":["LU"]}\n{"jurisdictions":["FR"]}', 'a.ndjson'));
    expect([code, err]).toEqual([2, expect.stringMatching(/not JSON/)]);
  });

  it('a folder, and a day that does not exist', async () => {
    expect(await refused(folder())).toMatchObject({ code: 2, err: expect.stringMatching(/is a folder/) });
    expect(await refused(written('{}'), '--as-of', '2026-02-30')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--as-of: not a day of the calendar/),
    });
    expect(await refused(written('{}'), '--lang', 'it')).toMatchObject({ code: 2 });
  });

  it('a file in a folder that is not there, once there is something to save', async () => {
    const terminal = new Terminal();
    const done = run(['ask', join(folder(), 'nowhere', 'firm.json'), ...on], { ...terminal, noColour: true });
    await terminal.shows('Which law governs');
    await terminal.press(space, enter);
    await terminal.shows('What is the employer called?');
    await terminal.press(enter);
    expect(await done).toBe(2);
    expect(terminal.stderr.text).toMatch(/firm\.json: no such file/);
  });
});

describe('a profile is saved whole or not at all', () => {
  const profile: Profile = { jurisdictions: ['LU'], headcount: 3 };

  it('keeps who may read it, follows a link, and leaves nothing lying about', async () => {
    const path = folder();
    const file = join(path, 'firm.json');
    writeFileSync(file, '{}');
    chmodSync(file, 0o600);
    symlinkSync(file, join(path, 'link.json'));
    await saveProfile(join(path, 'link.json'), profile);
    expect(stored(file)).toEqual(profile);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(path).sort()).toEqual(['firm.json', 'link.json']);
  });

  it('what was there stays when the new one cannot take its place', async () => {
    const path = folder();
    // A folder cannot be replaced by a file.
    mkdirSync(join(path, 'firm.json'));
    await expect(saveProfile(join(path, 'firm.json'), profile)).rejects.toThrow();
    expect(readdirSync(path)).toEqual(['firm.json']);
  });
});

describe('what is typed', () => {
  it.each([
    ['integer', ' 1 200 ', 1200],
    ['integer', '0', 0],
    ['integer', '14,5', '14,5'],
    ['integer', '1.200', '1.200'],
    ['integer', '-3', '-3'],
    ['integer', '12 people', '12 people'],
    ['number', '10,5', 10.5],
    ['number', '10.5', 10.5],
    ['number', '44', 44],
    ['number', '1e3', '1e3'],
    ['date', '2026-11-24', '2026-11-24'],
    ['date', '24.11.2026', '2026-11-24'],
    ['date', '4/1/2026', '2026-01-04'],
    ['date', 'today', 'today'],
    ['texts', 'loyalty; confidentiality ;', ['loyalty', 'confidentiality']],
    ['texts', ' ; ', []],
  ] as const)('%s %j is %j', (type, typed, value) => {
    expect(typedAnswer(type, typed)).toEqual(value);
  });

  it.each([
    ['Caméras du hall', 'cameras-du-hall'],
    ['  Überwachung – Lager 2! ', 'uberwachung-lager-2'],
    ['***', ''],
  ])('%j has the short name %j', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
