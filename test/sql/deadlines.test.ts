import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPeriod, daysFrom } from '../../src/calendar.js';
import { evaluateSync } from '../../src/evaluate.js';
import { toSql } from '../../src/index.js';
import { checkRuleset } from '../../src/ruleset-check.js';
import type { Profile } from '../../src/vocabulary.js';
import { filesOnDisk } from '../rule-files.js';
import { type Database, databases } from './databases.js';
import { differences, everything, fillTables, queried, statusesOf } from './tables.js';

// Rules of every kind with a deadline of every form, under both laws; the shipped ones have only some of them.

const words = { fr: 'x', en: 'x', de: 'x' };
const employerFacts = {
  applies: 'publicBody',
  met: 'statutoryStaff',
  start: 'disconnection.fine.notifiedOn',
  event: 'cse.exists',
};
const measureFacts = {
  applies: 'monitoring.covert',
  met: 'monitoring.proportionate',
  start: 'monitoring.goLiveOn',
  event: 'monitoring.live',
};

const lengths = {
  plain: { endsOnHoliday: 'named' },
  days: { days: 15, endsOnHoliday: 'not-extended' },
  extended: { days: 15, endsOnHoliday: 'extended' },
  months: { months: 1, endsOnHoliday: 'extended' },
  hours: { hours: 36, endsOnHoliday: 'unsettled' },
  'working-days': { workingDays: 3, endsOnHoliday: 'extended' },
  before: { days: 1, counted: 'before', endsOnHoliday: 'not-extended' },
};
const ends = { none: {}, event: { endsWith: true }, mark: { marks: 'end' }, both: { endsWith: true, marks: 'end' } };

const isTrue = (fact: string) => ({ fact, operator: 'equal', value: true });

function ruleFiles(law: 'lu' | 'fr'): Record<string, unknown> {
  const cites = [{ source: law === 'lu' ? 'lu.ct.L312-9' : 'fr.ct.L1222-4', at: 'al. 1' }];
  const files: Record<string, unknown> = {};
  for (const [subject, facts] of Object.entries({ employer: employerFacts, monitoring: measureFacts }))
    for (const modality of ['obligation', 'prohibition', 'permission', 'right', 'recommendation'])
      for (const [length, counted] of Object.entries(lengths))
        for (const [end, { endsWith, ...marks }] of Object.entries<{ endsWith?: boolean; marks?: string }>(ends))
          files[`${law}/deadlines/${subject}-${modality}-${length}-${end}.json`] = {
            title: words,
            subject,
            versions: [
              {
                from: '2020-01-01',
                modality,
                appliesWhen: isTrue(facts.applies),
                ...((modality === 'obligation' || modality === 'prohibition') && { metWhen: isTrue(facts.met) }),
                text: words,
                cites,
                deadline: {
                  start: facts.start,
                  ...counted,
                  ...marks,
                  ...(endsWith && { endsWith: facts.event }),
                  what: words,
                  cites,
                },
                confidence: modality === 'recommendation' ? 'practice' : 'inferred',
              },
            ],
          };
  return files;
}

const { manifest, sources } = filesOnDisk();
const ruleset = checkRuleset({ manifest, sources, rules: { ...ruleFiles('lu'), ...ruleFiles('fr') } });

/** The days after the national holidays of Luxembourg and of France, neither on a weekend: one law gives a day more. */
const days = ['2026-06-24', '2026-07-15'];

const answers = [true, false, undefined];
const stated = (facts: object) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** Employers and measures whose time began on each of the days around, and one on no day, with every answer. */
function profilesAround(asOf: string): readonly Profile[] {
  const starts = [undefined, ...daysFrom(addPeriod(asOf, { days: -40 }), addPeriod(asOf, { days: 3 }))];
  return starts.flatMap((start, place) =>
    answers.map((answer, index): Profile => {
      // Met or not, and whether the event has come, in turns: two starts later it is another pair.
      const [isMet, hasCome] = [answers[(place + index) % 3], answers[(place + 2 * index + 1) % 3]];
      return {
        jurisdictions: ['LU', 'FR'],
        ...stated({ publicBody: place % 9 === 8 ? undefined : place % 9 !== 7, statutoryStaff: isMet }),
        cse: stated({ exists: hasCome }),
        disconnection: { fine: stated({ notifiedOn: start }) },
        monitoring: [
          {
            id: 'one',
            ...stated({ covert: place % 7 === 6 ? answer : true, proportionate: isMet, goLiveOn: start }),
            ...(start === undefined && hasCome !== undefined && { status: hasCome ? 'active' : 'planned' }),
          },
        ],
      };
    }),
  );
}

describe.each(['duckdb', 'postgresql'] as const)('deadlines in %s', (name) => {
  let database: Database;
  beforeAll(async () => {
    database = await databases[name]();
  }, 120_000);
  afterAll(() => database.close());

  it.each(days)('stand on %s as in a report', async (asOf) => {
    const profiles = profilesAround(asOf);
    await fillTables(database, profiles);
    const said = queried(await database.rows(toSql({ dialect: name, asOf, mapping: everything, ruleset })));
    const seen = new Set<string>();
    for (const [client, profile] of profiles.entries()) {
      const report = statusesOf(evaluateSync(profile, { asOf, ruleset }));
      for (const status of report.values()) seen.add(status);
      expect(differences(report, said.get(client))).toEqual([]);
    }
    for (const status of ['pending', 'breached', 'open', 'met', 'possible'])
      for (const modality of ['obligation', 'prohibition']) expect(seen).toContain(`${status} ${modality} binding`);
    for (const modality of ['right', 'permission']) expect(seen).toContain(`applies ${modality} binding`);
    expect(seen).toContain('expired');
  });
});
