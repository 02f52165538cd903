import type { Condition } from '../src/condition.js';
import type { LawFile, RuleFile } from '../src/rule.js';
import { assembleRuleset, type Ruleset, type RulesetFiles } from '../src/ruleset.js';

const words = { fr: 'a', en: 'b', de: 'c' };

/** A version of a rule, complete but for what is given. */
export const version = (given: { readonly appliesWhen: Condition } & Partial<LawFile>): LawFile => ({
  from: '2020-01-01',
  modality: 'obligation',
  text: words,
  cites: [{ source: 'lu.ct.L312-9', at: 'al. 1' }],
  confidence: 'read',
  ...given,
});

/** A rule of those versions. */
export const rule = (versions: RuleFile['versions'], subject: RuleFile['subject'] = 'employer'): RuleFile => ({
  title: words,
  subject,
  versions,
});

/** Rules by their path, as a ruleset without sources. */
export const rulesetOf = (rules: RulesetFiles['rules'], manifest?: object): Ruleset =>
  assembleRuleset(
    {
      manifest: {
        version: '2026.11.22',
        lawRead: { LU: { from: '2000-01-01', upTo: '2026-07-26' }, FR: { from: '2000-01-01', upTo: '2026-07-26' } },
        ...manifest,
      },
      rules,
      sources: {},
    },
    'none',
  );
