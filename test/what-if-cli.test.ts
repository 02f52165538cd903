import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../src/cli/program.js';
import { compare } from '../src/compare/compare.js';
import { evaluateSync } from '../src/evaluate.js';
import { languages } from '../src/language.js';
import { remedies } from '../src/remedies/remedies.js';
import { layOut } from '../src/render/sheet.js';
import { comparisonSheet } from '../src/render/what-if/comparison.js';
import { remediesSheet } from '../src/render/what-if/remedies.js';
import { shippedRuleset } from '../src/shipped.js';
import { thresholds } from '../src/thresholds.js';
import type { Profile } from '../src/vocabulary.js';
import { jsonFiles, readJson, root } from './rule-files.js';

const folder = mkdtempSync(join(tmpdir(), 'garde-fou-what-if-'));
const company = (name: string) => join(root, `fixtures/companies/${name}.json`);

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

class Sink extends Writable {
  text = '';
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void) {
    this.text += chunk.toString();
    done();
  }
}

async function garde(args: readonly string[], stdin = '') {
  const [stdout, stderr] = [new Sink(), new Sink()];
  const code = await run(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, noColour: true });
  return { code, out: stdout.text, err: stderr.text };
}

const unfolded = (text: string) => text.replace(/\s+/g, ' ');
const on = ['--as-of', '2026-11-24'];
const kayl = {
  jurisdictions: ['LU'],
  name: 'Ateliers Kayl',
  headcount: 152,
  staffDelegation: { exists: true },
  digitalTools: { usedForWork: true },
  disconnection: { source: 'undertaking', change: 'introduction', delegationAgreed: false },
  monitoring: [],
  incidents: [],
};

describe('garde-fou remedies', () => {
  const path = file('kayl.json', kayl);

  it.each([
    [
      'en',
      'common agreement with the delegation: no → yes (only with the agreement of the staff delegation',
      'headcount: at 152; below 150',
      'stays frozen until the next elections',
    ],
    [
      'fr',
      "commun accord avec la délégation : non → oui (seulement avec l'accord de la délégation du personnel",
      'effectif : à 152 ; au-dessous de 150',
      "reste figé jusqu'aux élections sociales suivantes",
    ],
    [
      'de',
      'Einvernehmen mit der Delegation: nein → ja (nur im Einvernehmen mit der Personaldelegation',
      'Beschäftigtenzahl: bei 152; unter 150',
      'bis zu den nächsten Sozialwahlen eingefroren',
    ],
  ])(
    '152 employees without agreement, in %s: the agreement, the threshold, the frozen count; exit 1',
    async (lang, ...texts) => {
      const { code, out, err } = await garde(['remedies', path, ...on, '--lang', lang]);
      expect([code, err]).toEqual([1, '']);
      for (const text of texts) expect(unfolded(out)).toContain(text);
    },
  );

  it('as JSON: what the library says, with the day and the rules it was made from', async () => {
    const { out } = await garde(['remedies', path, ...on, '--format', 'json']);
    const page = JSON.parse(out);
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
    expect(page.remedies).toEqual(plain(remedies(kayl as Profile, { asOf: '2026-11-24' })));
    expect(page.thresholds).toEqual(plain(thresholds(kayl as Profile, { asOf: '2026-11-24' })));
    expect(page.meta).toMatchObject({ asOf: '2026-11-24', rulesDigest: shippedRuleset.digest });
    expect(page.meta.notLegalAdvice.fr).toMatch(/pas un avis juridique/);
  });

  it('what cannot be undone is said to be so, with what to do from now on', async () => {
    const { out } = await garde(['remedies', company('grossiste-contern'), ...on]);
    const text = unfolded(out);
    expect(text).toContain('Cannot be undone: addressee of the prior information: nobody');
    expect(text).toContain('From now on, option 1: status of the measure: in operation → stopped');
    expect(text).toContain('Before it starts again: addressee of the prior information: nobody → staff delegation');
    expect(text).toContain('Cannot be undone: use for another purpose: yes Nothing within your control ends it.');
  });

  it.each([
    ['en', 'may remain'],
    ['fr', 'peut rester acquis'],
    ['de', 'kann bestehen bleiben'],
  ])(
    '%s: to end a breach does not undo what it has brought; where nothing is breached, nothing is said of it',
    async (lang, text) => {
      const page = async (name: string) =>
        unfolded((await garde(['remedies', company(name), ...on, '--lang', lang])).out);
      expect(await page('grossiste-contern')).toContain(text);
      expect(await page('boulangerie-kayser')).not.toContain(text);
    },
  );

  it.each([
    ['en', 'No duty is breached, not yet due or to be verified.', 'From what is known, no duty is breached'],
    ['fr', "Aucune obligation n'est enfreinte, à venir", "D'après ce qui est connu, aucune obligation"],
    ['de', 'Keine Pflicht ist verletzt', 'Nach dem, was bekannt ist, ist keine Pflicht verletzt'],
  ])('%s: that nothing is breached is said only where everything is known', async (lang, nothing, asFarAsKnown) => {
    const page = async (name: string, day = '2026-11-24') =>
      unfolded((await garde(['remedies', company(name), '--as-of', day, '--lang', lang])).out);
    // Of Menuiserie Hoffmann every duty is met and no question is left; of Société inconnue nothing is known.
    expect(await page('menuiserie-hoffmann')).toContain(nothing);
    const unknown = await page('inconnu');
    expect(unknown).toContain(asFarAsKnown);
    expect(unknown).not.toContain(nothing);
    // No rule covers the year 2000: neither can be said.
    const uncovered = await page('menuiserie-hoffmann', '2000-01-01');
    expect(uncovered).not.toContain(nothing);
    expect(uncovered).not.toContain(asFarAsKnown);
  });

  it('under both laws, the count of each is told once', async () => {
    const both = file('both.json', {
      jurisdictions: ['LU', 'FR'],
      headcount: 48,
      staffDelegation: { exists: true },
      unionSection: { exists: false },
    });
    const text = unfolded((await garde(['remedies', both, ...on])).out);
    for (const note of ['frozen until the next elections', 'reached for twelve months in a row'])
      expect(text.split(note).length - 1).toBe(1);
  });

  // The time for a dismissal on serious grounds runs until 18 December; a plan need not be carried out.
  it.each([
    ['transit-rodange', '… One month to rely on serious grounds (incident d2)'],
    ['studio-dudelange', '… Minimisation of monitoring data (monitoring measure frappes)'],
  ])('%s: a duty that is not yet due is not said to be lost', async (name, title) => {
    const { out } = await garde(['remedies', company(name), ...on]);
    const text = unfolded(out);
    const from = text.indexOf(title);
    expect(from).toBeGreaterThan(0);
    const item = text.slice(from, text.indexOf(' … ', from + 1) === -1 ? undefined : text.indexOf(' … ', from + 1));
    for (const lost of ['Cannot be undone', 'From now on', 'Nothing within your control'])
      expect(item).not.toContain(lost);
  });

  it.each([
    ['boulangerie-kayser', [], 0],
    ['logistique-bettembourg', [], 1],
    ['logistique-bettembourg', ['--fail-on', 'never'], 0],
    ['inconnu', ['--fail-on', 'unknown'], 3],
  ])('%s %j: exit %i, as garde-fou check', async (name, options, code) => {
    const args = [company(name), ...on, ...options];
    expect((await garde(['remedies', ...args])).code).toBe(code);
    expect((await garde(['check', ...args])).code).toBe(code);
  });

  it('reads standard input', async () => {
    const { code, out } = await garde(['remedies', '-', ...on, '--format', 'json'], JSON.stringify(kayl));
    expect(code).toBe(1);
    expect(JSON.parse(out).profile.name).toBe('Ateliers Kayl');
  });
});

describe('garde-fou compare', () => {
  const before = file('before.json', { ...kayl, headcount: 149 });
  const after = file('after.json', kayl);

  it('two profiles: what is new, what no longer holds, and why; a new breach fails', async () => {
    const { code, out, err } = await garde(['compare', before, after, ...on]);
    expect([code, err]).toEqual([1, '']);
    expect(unfolded(out)).toContain(
      '+ Common agreement with the delegation – breached [lu.L312-9.common-agreement] Why: headcount: 149 → 152',
    );
    expect(out).toMatch(/^− .*\[lu\.L312-9\.consultation\]/ms);
    expect((await garde(['compare', before, after, ...on, '--fail-on', 'never'])).code).toBe(0);
    expect((await garde(['compare', after, before, ...on])).code).toBe(0);
  });

  it('one profile on two days: the fine comes', async () => {
    const days = ['--from', '2026-06-29', '--to', '2026-07-04'];
    const { code, out } = await garde(['compare', company('logistique-bettembourg'), ...days, '--lang', 'fr']);
    // The duty was breached on both days.
    expect(code).toBe(0);
    const text = unfolded(out);
    expect(text).toContain('Risque financier : 0 € → 251 € – 25.000 €');
    expect(text).toContain('cette conséquence est certaine à partir du 4 juillet 2026 : art. L.312-10');
  });

  it('the law enters into force: a breach that was not there fails the run', async () => {
    const days = ['--from', '2023-07-03', '--to', '2023-07-04'];
    const { code, out } = await garde(['compare', company('logistique-bettembourg'), ...days]);
    expect(code).toBe(1);
    expect(unfolded(out)).toContain('in force since 4 July 2023: art. L.312-9 of the Labour Code');
  });

  it('as JSON: what the library says', async () => {
    const { out } = await garde(['compare', before, after, ...on, '--format', 'json']);
    const expected = compare({ ...kayl, headcount: 149 } as Profile, kayl as Profile, { asOf: '2026-11-24' });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('nothing changes', async () => {
    const { code, out } = await garde(['compare', after, after, ...on]);
    expect(code).toBe(0);
    expect(out).toContain('Nothing changes.');
  });

  it('one profile from standard input on two days', async () => {
    const args = ['compare', '-', '--from', '2026-06-29', '--to', '2026-07-04'];
    expect((await garde(args, JSON.stringify(kayl))).code).toBe(0);
  });
});

describe('wrong usage', () => {
  const good = company('logistique-bettembourg');
  it.each([
    [['remedies'], /missing required argument/],
    [['remedies', 'nowhere.json'], /nowhere\.json: no such file/],
    [['remedies', good, '--as-of', '2026-02-30'], /--as-of: .*2026-02-30/],
    [['remedies', good, '--format', 'html'], /Allowed choices are pretty, json/],
    [['remedies', file('list.json', [kayl, kayl])], /list\.json: .*accepted: an object/],
    [
      ['remedies', file('typo.json', { ...kayl, headcont: 1 })],
      /typo\.json: headcont: unknown key; did you mean "headcount"/,
    ],
    [['remedies', file('empty.json', '')], /empty\.json: /],
    [['compare', good], /two profiles, or one with --from and --to/],
    [['compare', good, '--from', '2026-01-01'], /--from and --to go together/],
    [['compare', good, '--from', '2026-01-01', '--to', '2026-13-01'], /--to: .*2026-13-01/],
    [['compare', good, '--from', '2026-01-01', '--to', '2026-02-01', '--as-of', '2026-03-01'], /one day for both/],
    [['compare', good, file('broken.json', '{'), '--as-of', '2026-01-01'], /broken\.json: line 1/],
  ])('%j: exit 2, and it says why', async (args, message) => {
    const { code, out, err } = await garde(args);
    expect([code, out]).toEqual([2, '']);
    expect(unfolded(err)).toMatch(message);
  });
});

describe('every page', () => {
  const companies = jsonFiles('fixtures/companies');
  const options = { colour: false, columns: 80 };
  const gaps = /\bundefined\b|\[object|\bNaN\b|[→:] null\b/;
  const { sources } = shippedRuleset;

  it.each(companies)('of %s is complete in every language', (name) => {
    const profile = readJson(`fixtures/companies/${name}`) as Profile;
    const page = {
      report: evaluateSync(profile, { asOf: '2026-11-24' }),
      remedies: remedies(profile, { asOf: '2026-11-24' }),
      thresholds: thresholds(profile, { asOf: '2026-11-24' }),
      sources,
    };
    const comparison = compare(profile, profile, { asOf: ['2017-06-01', '2026-11-24'] });
    for (const language of languages) {
      const texts = [
        layOut(remediesSheet(page, language), options),
        layOut(comparisonSheet({ comparison, sources, madeBy: 'test' }, language), options),
      ];
      for (const text of texts) {
        expect(text).not.toMatch(gaps);
        expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      }
    }
  });
});
