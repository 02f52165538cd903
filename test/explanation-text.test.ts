import { describe, expect, it } from 'vitest';
import type { Condition } from '../src/condition.js';
import { GardeFouError } from '../src/errors.js';
import { type ExplainOptions, explain } from '../src/explain/explain.js';
import type { Language } from '../src/language.js';
import { choiceClause, choiceWords, nounOf, yesNoClause } from '../src/render/explanation/choice.js';
import { heldClause } from '../src/render/explanation/clause.js';
import { explanationText } from '../src/render/explanation/statements.js';
import { checkRuleset } from '../src/ruleset-check.js';
import type { Profile } from '../src/vocabulary.js';
import { filesOnDisk } from './rule-files.js';

const asOf = '2026-11-22';

const said = (profile: Profile, options: ExplainOptions, language: Language = 'en') =>
  explanationText(explain(profile, { asOf, ...options }), language).map(({ sentence }) => sentence);

const disk = filesOnDisk();
const words = { fr: 'Texte.', en: 'Text.', de: 'Text.' };

/** What is said of a rule of one's own about a measure, the employer or an incident. */
function ofRule(
  conditions: { readonly appliesWhen: Condition; readonly metWhen?: Condition },
  profile: Omit<Profile, 'jurisdictions'>,
  language: Language = 'en',
  extra: { readonly subject?: string; readonly version?: object } = {},
) {
  const subject = profile.monitoring ? 'monitoring' : profile.incidents ? 'incident' : 'employer';
  const version = {
    from: '2023-07-04',
    modality: 'obligation',
    text: words,
    cites: [{ source: 'lu.ct.L312-9', at: 'al. 1' }],
    confidence: 'read',
    ...conditions,
    ...extra.version,
  };
  const rules = { ...disk.rules, 'lu/own/rule.json': { title: words, subject, versions: [version] } };
  const ruleset = checkRuleset({ ...disk, rules });
  return said({ jurisdictions: ['LU'], ...profile }, { rule: 'lu.own.rule', ruleset }, language);
}

const always: Condition = { fact: 'digitalTools.usedForWork', operator: 'equal', value: true };
const tools = { digitalTools: { usedForWork: true } };
const applies = 'The rule applies because employees use digital tools for work.';

describe('a duty that is breached', () => {
  const profile: Profile = { jurisdictions: ['LU'], ...tools, disconnection: { source: 'none' } };
  const rule = { rule: 'lu.L312-9.regime' };

  // Art. L.312-9 al. 1: a regime is due as soon as employees use digital tools; there is none.
  it('says the outcome, why it applies, why it is not met, and what it would take', () => {
    expect(said(profile, rule)).toEqual([
      'The rule is breached: it applies and is not complied with.',
      applies,
      'The rule is not complied with because there is no disconnection regime.',
      'All else unchanged, it is complied with where there is a disconnection regime.',
    ]);
    expect(said(profile, rule, 'fr')).toEqual([
      "La règle est enfreinte : elle s'applique et n'est pas respectée.",
      "La règle s'applique, car des salariés utilisent des outils numériques à des fins professionnelles.",
      "La règle n'est pas respectée, car il n'existe aucun régime de déconnexion.",
      'Toutes choses égales par ailleurs, elle est respectée si un régime de déconnexion est en place.',
    ]);
    expect(said(profile, rule, 'de')).toEqual([
      'Die Regel ist verletzt: Sie gilt und ist nicht eingehalten.',
      'Die Regel gilt, weil Arbeitnehmer digitale Arbeitsmittel nutzen.',
      'Die Regel ist nicht eingehalten, weil keine Nichterreichbarkeitsregelung besteht.',
      'Bei sonst unverändertem Sachverhalt ist sie eingehalten, wenn eine Nichterreichbarkeitsregelung besteht.',
    ]);
  });

  it('says before 4 July 2026 that the fine comes only later', () => {
    expect(said(profile, { ...rule, asOf: '2026-06-01' }).at(-1)).toMatch(/^From \d+ \w+ 2026 on only: /);
  });
});

describe('numbers', () => {
  const least: Condition = { fact: 'headcount', operator: 'greaterThanInclusive', value: 150 };
  const reasons = (headcount: number, condition: Condition) =>
    ofRule({ appliesWhen: always, metWhen: condition }, { ...tools, headcount })[2];

  // art. L.411-1 (2) defines the headcount of a Luxembourg rule.
  it.each([
    [149, 'The rule is not complied with because the headcount (149) is less than 150'],
    [150, 'The rule is complied with because the headcount (150) is at least 150'],
    [151, 'The rule is complied with because the headcount (151) is at least 150'],
  ])('%i measured by at least 150', (headcount, sentence) => {
    expect(reasons(headcount, least)).toBe(`${sentence} (art. L.411-1 of the Labour Code, (2)).`);
  });

  it('more than none is at least one', () => {
    const some: Condition = { fact: 'headcount', operator: 'greaterThan', value: 0 };
    expect(reasons(3, some)).toContain('the headcount (3) is at least 1 ');
    expect(reasons(0, some)).toContain('the headcount (0) is less than 1 ');
  });

  it('one is told in the singular', () => {
    const kept: Condition = { fact: 'monitoring.retentionDays', operator: 'lessThanInclusive', value: 1 };
    expect(ofRule({ appliesWhen: kept }, { monitoring: [{ id: 'm', retentionDays: 2 }] })[0]).toBe(
      'The rule does not apply because the retention period (2 days) is more than 1 day.',
    );
  });

  it('carry their unit and the marks of the language', () => {
    const rest: Condition = { fact: 'rest.dailyHours', operator: 'greaterThanInclusive', value: 11 };
    const profile = { ...tools, rest: { dailyHours: 10.5 } };
    const of = (language: Language) => ofRule({ appliesWhen: always, metWhen: rest }, profile, language)[2];
    expect(of('en')).toContain('the daily rest (10.5 hours) is less than 11 hours');
    expect(of('fr')).toContain('le repos journalier (10,5 heures) est de moins de 11 heures');
    expect(of('de')).toContain('die tägliche Ruhezeit (10,5 Stunden) weniger als 11 Stunden beträgt');
  });
});

describe('days', () => {
  const inTime: Condition = {
    fact: 'monitoring.cnpdOpinion.requestedOn',
    operator: 'onOrBefore',
    value: { fact: 'monitoring.cnpdOpinion.requestBy' },
  };
  const measure = (requestedOn: string | undefined, givenOn: string | undefined) => ({
    monitoring: [
      {
        id: 'cam',
        ...(givenOn !== undefined && { priorInformation: { givenOn } }),
        ...(requestedOn !== undefined && { cnpdOpinion: { requestedOn } }),
      },
    ],
  });

  // Fifteen days after Monday 2 November 2026 is Tuesday 17 November 2026.
  it('are in words, and a time limit says from when it runs', () => {
    expect(ofRule({ appliesWhen: inTime }, measure('2026-11-18', '2026-11-02'))[0]).toBe(
      'The rule does not apply because the date of the request for a CNPD opinion (18 November 2026) is after the last day to ask for the CNPD opinion (17 November 2026: 15 days after 2 November 2026, date of the prior information) (art. L.261-1 of the Labour Code, (4)).',
    );
    expect(ofRule({ appliesWhen: inTime }, measure('2026-11-17', '2026-11-02'), 'fr')[1]).toContain(
      "la date de la demande d'avis préalable à la CNPD (17 novembre 2026) ne se situe pas après le dernier jour pour demander l'avis de la CNPD (17 novembre 2026 : 15 jours après le 2 novembre 2026, date de l'information préalable)",
    );
  });

  // Fifteen days after Friday 30 October 2026 is Saturday 14 November; the next working day is Monday 16.
  it('say that a time limit was carried over', () => {
    expect(ofRule({ appliesWhen: inTime }, measure('2026-11-16', '2026-10-30'), 'de')[1]).toContain(
      '(16. November 2026: 15 Tage nach dem 30. Oktober 2026, Datum der vorherigen Unterrichtung; auf den nächsten Arbeitstag verschoben)',
    );
  });

  it('that are missing are asked for as what starts them', () => {
    expect(ofRule({ appliesWhen: inTime }, measure('2026-11-16', undefined))).toEqual([
      'Whether the rule applies is not known.',
      'Not known: the date of the prior information.',
      'It applies where the date of the request for a CNPD opinion is not later than the last day to ask for the CNPD opinion.',
    ]);
  });
});

describe('choices and lists', () => {
  const purposes: Condition = {
    any: ['safety-health', 'pay-determination', 'flexitime'].map((value) => ({
      fact: 'monitoring.purposes',
      operator: 'contains',
      value,
    })),
  };
  const withPurposes = (...list: ('quality' | 'training' | 'flexitime')[]) => ({
    monitoring: [{ id: 'm', purposes: list }],
  });

  it('tell what a list lacks in one clause, with what it holds instead', () => {
    const [reason, otherwise] = ofRule({ appliesWhen: purposes }, withPurposes('quality', 'training'));
    expect(reason).toBe(
      'The rule does not apply because the purposes of the processing do not include the safety and health of employees, the determination of exact pay, for want of other means or flexitime (but the quality of service and training) (art. L.261-1 of the Labour Code, (3)).',
    );
    expect(otherwise).toContain('it applies where the purposes of the processing include');
  });

  it('an empty list has nothing instead', () => {
    expect(ofRule({ appliesWhen: purposes }, withPurposes())[0]).not.toContain('but');
  });

  it('tell one leaf that carries, not the whole list', () => {
    expect(ofRule({ appliesWhen: purposes }, withPurposes('training', 'flexitime'))[1]).toContain(
      'because the purposes of the processing include flexitime (',
    );
  });

  it('tell leaves about one choice together', () => {
    const source: Condition = {
      any: [
        { fact: 'disconnection.source', operator: 'equal', value: 'charter' },
        { fact: 'disconnection.source', operator: 'in', value: ['undertaking', 'none'] },
      ],
    };
    const all = ofRule(
      { appliesWhen: always, metWhen: source },
      { ...tools, disconnection: { source: 'company-agreement' } },
    );
    expect(all.slice(2)).toEqual([
      'The rule is not complied with because the disconnection regime is laid down in a company agreement (art. L.312-9 of the Labour Code, subpara. 2).',
      'All else unchanged, it is complied with where one of these holds (the disconnection regime is laid down in a charter of the employer or another document of the undertaking, or there is no disconnection regime).',
    ]);
  });

  it('a single choice of two is either the one or the other', () => {
    expect(choiceClause('disconnection.source', ['charter', 'none'], true, 'any', 'en')).toBe(
      'either the disconnection regime is laid down in a charter of the employer or there is no disconnection regime',
    );
    expect(choiceClause('disconnection.source', ['charter', 'none'], false, 'any', 'de')).toBe(
      'die Nichterreichbarkeitsregelung nicht in einer Charta des Arbeitgebers steht und eine Nichterreichbarkeitsregelung besteht',
    );
    expect(choiceClause('monitoring.means', ['cctv', 'keylogger'], false, 'any', 'fr')).toBe(
      "le moyen de surveillance n'est pas la vidéosurveillance ni l'enregistreur de frappe",
    );
  });
});

describe('all, any and not', () => {
  const delegation: Condition = { fact: 'staffDelegation.exists', operator: 'equal', value: true };
  const large: Condition = { fact: 'headcount', operator: 'greaterThanInclusive', value: 150 };
  const telework: Condition = { fact: 'telework.used', operator: 'equal', value: true };

  it('a not is told by what it denies', () => {
    const not: Condition = { not: { any: [delegation, large] } };
    const profile = { ...tools, staffDelegation: { exists: false }, headcount: 150 };
    expect(ofRule({ appliesWhen: always, metWhen: not }, profile).slice(2)).toEqual([
      'The rule is not complied with because the headcount (150) is at least 150 (art. L.411-1 of the Labour Code, (2)).',
      'All else unchanged, it is complied with where the headcount is less than 150.',
    ]);
  });

  const nested: Condition = { all: [delegation, { any: [large, { all: [telework, always] }] }] };

  it('what is unknown says what is established, what is missing and what it would take', () => {
    expect(ofRule({ appliesWhen: nested }, { ...tools, staffDelegation: { exists: true } })).toEqual([
      'Whether the rule applies is not known.',
      'It is established that there is a staff delegation (art. L.411-1 of the Labour Code, (1)).',
      'Not known: the headcount, and whether employees telework.',
      'It applies where the headcount is at least 150, or employees telework.',
    ]);
    expect(ofRule({ appliesWhen: nested }, { ...tools, staffDelegation: { exists: true } }, 'fr').slice(2)).toEqual([
      "Il reste à établir l'effectif et si des salariés télétravaillent.",
      "Elle s'applique si l'effectif est d'au moins 150 ou si des salariés télétravaillent.",
    ]);
    expect(ofRule({ appliesWhen: nested }, { ...tools, staffDelegation: { exists: true } }, 'de').slice(2)).toEqual([
      'Zu klären bleibt: die Beschäftigtenzahl und ob Arbeitnehmer Telearbeit leisten.',
      'Sie gilt, wenn die Beschäftigtenzahl mindestens 150 beträgt oder wenn Arbeitnehmer Telearbeit leisten.',
    ]);
  });

  it('a group within a group is set apart', () => {
    expect(ofRule({ appliesWhen: nested }, tools).at(-1)).toBe(
      'It applies where there is a staff delegation, and either the headcount is at least 150 or employees telework.',
    );
  });

  it('what applies but is only known in part says whether it would be complied with', () => {
    const profile = { staffDelegation: { exists: false } };
    expect(ofRule({ appliesWhen: always, metWhen: delegation }, profile).at(-1)).toBe(
      'If it applies, it is not complied with because there is no staff delegation (art. L.411-1 of the Labour Code, (1)).',
    );
  });
});

describe('what is not in a sentence', () => {
  it('a provision that defines a fact for another law', () => {
    // Art. L1121-1 of the French Code says what is proportionate; it says so for French law only.
    const proportionate: Condition = { fact: 'monitoring.proportionate', operator: 'equal', value: true };
    const [, reason] = ofRule({ appliesWhen: proportionate }, { monitoring: [{ id: 'm', proportionate: true }] });
    expect(reason).toBe(
      'The rule applies because the measure is justified by the work and limited to what its purpose requires.',
    );
  });

  it('a provision that the rule cites itself', () => {
    expect(ofRule({ appliesWhen: always }, tools)[1]).toBe(applies);
  });

  it('a reading of a French rule that only persuades: no breach, and what it is worth', () => {
    const profile: Profile = {
      jurisdictions: ['LU'],
      incidents: [
        {
          id: 'i',
          account: 'file',
          marked: 'personal',
          opened: true,
          employeePresentOrCalled: false,
          particularRiskOrEvent: false,
          courtOrder: false,
          employeeConsent: false,
        },
      ],
    };
    const sentences = said(profile, { rule: 'fr.work-tools.marked-file' });
    expect(sentences[0]).toBe(
      'The rule applies and is not complied with; as it does not bind this employer, that is not a breach.',
    );
    expect(sentences.at(-1)).toMatch(/French decision/);
  });
});

describe('where there is nothing to put the rule to', () => {
  it.each([
    [
      { jurisdictions: ['LU'], monitoring: [] },
      ['The rule has nothing to apply to.', 'According to the profile there is no monitoring measure.'],
    ],
    [
      { jurisdictions: ['LU'] },
      [
        'Whether the rule has anything to apply to is not known.',
        'The profile does not say whether there are monitoring measures.',
      ],
    ],
    [
      { jurisdictions: ['FR'], monitoring: [] },
      ['The rule belongs to Luxembourg law; the profile names only French law, where it is not read either.'],
    ],
  ] as [Profile, string[]][])('%j', (profile, sentences) => {
    expect(said(profile, { rule: 'lu.L261-1.no-reuse' })).toEqual(sentences);
  });

  // The former art. L.261-1 asked for an authorisation until the act of 1 August 2018 took effect on 20 August.
  it('a rule that was repealed says when and by what', () => {
    const [sentence] = said({ jurisdictions: ['LU'], monitoring: [] }, { rule: 'lu.L261-1.authorisation' });
    expect(sentence).toMatch(
      /^On 22 November 2026 the rule no longer holds: it was repealed from 20 August 2018 \(.+\) on\.$/,
    );
  });

  // Art. L.312-9 dates from 4 July 2023.
  it('a rule that is not yet in force says from when', () => {
    expect(said({ jurisdictions: ['LU'] }, { rule: 'lu.L312-9.regime', asOf: '2023-07-03' })).toEqual([
      'On 3 July 2023 the rule does not hold yet: its first version holds from 4 July 2023.',
    ]);
  });
});

describe('a fact without a clause', () => {
  it('is told by its label', () => {
    expect(yesNoClause('strange.flag', true, 'en')).toBe('the answer on “strange.flag” is yes');
    expect(yesNoClause('strange.flag', false, 'fr')).toBe('la réponse à « strange.flag » est non');
    expect(yesNoClause('strange.flag', true, 'de')).toBe('„strange.flag“ zu bejahen ist');
    expect(nounOf('strange.day', 'fr')).toBe('« strange.day »');
    expect(nounOf('strange.day', 'de')).toBe('„strange.day“');
    expect(choiceClause('strange.choice', ['a', 'b'], true, 'any', 'en')).toBe('the strange.choice is “a” or “b”');
    expect(choiceClause('constructor', ['toString'], false, 'any', 'en')).toBe('the constructor is not “toString”');
    expect(choiceWords('strange.choice', ['$&'], 'fr')).toBe('« $& »');
  });

  it('equal numbers and days are told too', () => {
    const leaf = (fact: string, value: string | number) => ({ fact, operator: 'equal' as const, value });
    expect(heldClause(leaf('headcount', 3), { found: 3 }, 'en')).toBe('the headcount (3) is 3');
    expect(heldClause({ ...leaf('headcount', 3), operator: 'notEqual' }, {}, 'de')).toBe(
      'die Beschäftigtenzahl nicht 3 ist',
    );
    expect(heldClause(leaf('monitoring.goLiveOn', '2026-03-01'), {}, 'fr')).toBe(
      'la date de mise en œuvre est le 1er mars 2026',
    );
  });
});

describe('wrong usage', () => {
  const refused = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof GardeFouError) return { code: error.code, message: error.message };
      throw error;
    }
    return undefined;
  };
  const profile: Profile = { jurisdictions: ['LU'], monitoring: [{ id: 'cam-1' }, { id: 'cam-2' }] };

  it.each([
    [
      'a misspelt rule names the nearest',
      { rule: 'lu.L312-9.regim' },
      'rule: not an accepted value; found: "lu.L312-9.regim"; did you mean "lu.L312-9.regime"?',
    ],
    [
      'a part of an id names those that hold it',
      { rule: 'L614-14' },
      'rule: not an accepted value; found: "L614-14"; accepted: lu.L614-14.appeal',
    ],
    ['a rule without any likeness', { rule: 'zzzzzzzzzzzz' }, 'rule: not an accepted value; found: "zzzzzzzzzzzz"'],
    ['no rule', {}, 'rule: a required value is missing; accepted: a text'],
    [
      'several subjects and none named',
      { rule: 'lu.L261-1.no-reuse' },
      'subject: a required value is missing; accepted: cam-1, cam-2',
    ],
    [
      'a misspelt subject',
      { rule: 'lu.L261-1.no-reuse', subject: 'cam_1' },
      'subject: not an accepted value; found: "cam_1"; did you mean "cam-1"?',
    ],
    [
      'a subject of a rule about the employer',
      { rule: 'lu.L312-9.regime', subject: 'cam-1' },
      'subject: this rule is about the employer itself: there is no measure or incident to name; found: "cam-1"',
    ],
    [
      'no day',
      { rule: 'lu.L312-9.regime', asOf: '2026-02-30' },
      'asOf: not a day of the calendar; found: "2026-02-30"; accepted: a date, YYYY-MM-DD',
    ],
    [
      'an unknown option',
      { rule: 'lu.L312-9.regime', subjects: 'x' },
      'subjects: unknown key; did you mean "subject"?',
    ],
  ])('%s', (_, options, message) => {
    expect(refused(() => explain(profile, options as ExplainOptions))).toEqual({ code: 'invalid-option', message });
  });

  it('a profile that is wrong is refused as everywhere', () => {
    const wrong = { jurisdictions: ['LU'], headcont: 1 } as unknown as Profile;
    expect(refused(() => explain(wrong, { rule: 'lu.L312-9.regime' }))?.code).toBe('invalid-profile');
  });

  it('a language there is not', () => {
    const why = explain({ jurisdictions: ['LU'] }, { rule: 'lu.L312-9.regime', asOf });
    expect(refused(() => explanationText(why, 'it' as Language))).toEqual({
      code: 'invalid-option',
      message: 'language: not an accepted value; found: "it"; accepted: fr, en, de',
    });
  });
});
