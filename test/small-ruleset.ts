import type { Condition } from '../src/condition.js';
import type { Modality, RuleFile } from '../src/rule.js';
import { assembleRuleset, type Ruleset } from '../src/ruleset.js';

const words = (text: string) => ({ fr: text, en: text, de: text });

/** A rule in two conditions; about the employer, unless said otherwise. */
export interface SmallRule {
  readonly subject?: RuleFile['subject'];
  readonly persuasiveIn?: RuleFile['persuasiveIn'];
  readonly appliesWhen: Condition;
  readonly metWhen?: Condition;
  readonly modality?: Modality;
  readonly deadline?: { readonly start: string; readonly days: number };
}

/** Rules of a test by their paths, in force since 2020 and not checked against each other. */
export const smallRuleset = (rules: Readonly<Record<string, SmallRule>>): Ruleset =>
  assembleRuleset(
    {
      manifest: { version: '2026.1.1', lawRead: { LU: { from: '2010-01-01', upTo: '2026-12-31' } } },
      rules: Object.fromEntries(
        Object.entries(rules).map(([path, { subject = 'employer', persuasiveIn, deadline, ...law }]) => [
          path,
          {
            title: words(path),
            subject,
            ...(persuasiveIn && { persuasiveIn }),
            versions: [
              {
                from: '2020-01-01',
                modality: 'obligation',
                text: words('duty'),
                cites: [],
                confidence: 'read',
                ...(deadline && { deadline: { ...deadline, what: words('by then'), cites: [] } }),
                ...law,
              },
            ],
          } as unknown as RuleFile,
        ]),
      ),
      sources: {},
    },
    'none',
  );
