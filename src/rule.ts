import * as z from 'zod/mini';
import { type Condition, conditionSchema } from './condition.js';
import { calendarDay } from './facts/fact.js';
import { localizedSchema } from './source.js';
import { jurisdictions } from './vocabulary.js';

const text = z.string().check(z.minLength(1));

/** A citation: a source and the pinpoint in it, as a lawyer writes it. */
const citeSchema = z.strictObject({ source: text, at: text });
const cites = z.array(citeSchema).check(z.minLength(1));

/** What a rule may be. */
const modalities = ['obligation', 'prohibition', 'permission', 'right', 'risk', 'recommendation'] as const;

/** How sure we are of an encoding, surest first. */
const confidences = ['read', 'quoted', 'secondary', 'single', 'inferred', 'practice'] as const;

/** What a breach may bring. */
const consequenceKinds = ['administrative-fine', 'criminal', 'nullity', 'damages', 'evidence'] as const;

/**
 * How heavy a risk is: `high` a criminal penalty, the nullity of a dismissal with heavy consequences, or an
 * administrative fine after a formal step; `medium` any other administrative fine, or damages that are usual; `low` the
 * rest. See docs/decisions/0010-severity.md.
 */
export const severities = ['low', 'medium', 'high'] as const;

/** What a breach brings, on a clock of its own. */
const consequenceSchema = z.strictObject({
  /** Unique in the rule; the risk's id is `rule#id`. */
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  kind: z.enum(consequenceKinds),
  severity: z.enum(severities),
  /** First day on which it certainly applies. */
  from: calendarDay,
  /** Days on which the law itself is disputed: from `from` up to and including `to`, or without end. */
  disputed: z.optional(
    z.strictObject({ from: calendarDay, to: z.optional(calendarDay), why: localizedSchema, cites: z.optional(cites) }),
  ),
  /** Whom it threatens among those who break the rule; everyone, when left out. */
  appliesWhen: z.optional(conditionSchema),
  amount: z.optional(
    z.strictObject({
      min: z.number().check(z.gte(0)),
      max: z.number().check(z.gte(0)),
      currency: z.literal('EUR'),
      /** The share of the worldwide yearly turnover that takes the place of `max` where it is higher: 0.04 is 4 %. */
      orShareOfTurnover: z.optional(z.number().check(z.gt(0), z.lt(1))),
    }),
  ),
  /** Who may impose it. */
  authority: z.optional(localizedSchema),
  text: localizedSchema,
  cites,
  /** Another risk (`rule#id`) that this one repeats or replaces: the two are not added up. */
  overlaps: z.optional(text),
});

/** The same consequence as that of another rule (`rule#id`), written there once; the two are not added up. */
const sharedConsequenceSchema = z.strictObject({ sameAs: text });

/** A last day worked out from a fact. */
const deadlineSchema = z.strictObject({
  /** The date fact that starts it, or that is itself the last day when no length is given. */
  start: text,
  hours: z.optional(z.int().check(z.gte(1))),
  days: z.optional(z.int().check(z.gte(1))),
  workingDays: z.optional(z.int().check(z.gte(1))),
  months: z.optional(z.int().check(z.gte(1))),
  years: z.optional(z.int().check(z.gte(1))),
  /** `before`: the length is counted back from the start, as in "five days before the meeting". */
  counted: z.optional(z.literal('before')),
  /** A yes-or-no fact that ends the time for it, whatever the day: `monitoring.live` for what comes before going live. */
  endsWith: z.optional(text),
  /**
   * `end`: the last day on which a prohibition holds, rather than one by which something is done. It excuses nothing;
   * with `endsWith`, though, nothing is broken before the event that would break it.
   */
  marks: z.optional(z.literal('end')),
  /** What must be done by then. */
  what: localizedSchema,
  cites,
  /**
   * Whether it is extended when it ends on a Saturday, a Sunday or a public holiday; `named` when an authority or the
   * employer names the day. Left out where the start is itself a time limit: see `facts/derived.ts`.
   */
  endsOnHoliday: z.optional(z.enum(['extended', 'not-extended', 'unsettled', 'named'])),
});

const start = { from: calendarDay };

/** The end of a rule: from that day on, it is no longer law. */
const repealSchema = z.strictObject({ ...start, repealedBy: citeSchema });

/** The law as it stands from one day until the next version. */
const lawSchema = z.strictObject({
  /** Entry into force; the oldest text read where the true start is earlier. */
  ...start,
  modality: z.enum(modalities),
  /** Whom and what the rule concerns. */
  appliesWhen: conditionSchema,
  /** What fulfils it; left out where there is nothing to fulfil. */
  metWhen: z.optional(conditionSchema),
  /** What the law asks, allows or forbids. */
  text: localizedSchema,
  /** What an employer should do about it. */
  action: z.optional(localizedSchema),
  /** Open doubts and readings a reader must know. */
  notes: z.optional(z.array(localizedSchema).check(z.minLength(1))),
  cites,
  consequences: z.optional(z.array(z.union([consequenceSchema, sharedConsequenceSchema])).check(z.minLength(1))),
  deadline: z.optional(deadlineSchema),
  confidence: z.enum(confidences),
});

/** A rule file; the file's path below `rules` gives its id, its first folder the law it belongs to. */
export const ruleSchema = z.strictObject({
  $schema: z.optional(z.string()),
  title: localizedSchema,
  /** What the rule is evaluated for. */
  subject: z.enum(['employer', 'monitoring', 'incident']),
  /** Laws under which the rule does not bind but is read as persuasive. */
  persuasiveIn: z.optional(z.array(z.enum(jurisdictions)).check(z.minLength(1))),
  /** Dated versions, oldest first; each holds until the next. */
  versions: z.array(z.union([lawSchema, repealSchema])).check(z.minLength(1)),
});

/** A citation: a source id and the pinpoint in it. */
export interface Cite extends z.output<typeof citeSchema> {}
/** What a breach brings. */
export interface Consequence extends z.output<typeof consequenceSchema> {}
/** A last day worked out from a fact. */
export interface Deadline extends z.output<typeof deadlineSchema> {}
/** A consequence written at another rule. */
export interface SharedConsequence extends z.output<typeof sharedConsequenceSchema> {}
/** The law of a rule from one day on, as its file states it. */
export interface LawFile extends z.output<typeof lawSchema> {}
/** The law of a rule from one day on. */
export interface Law extends Omit<LawFile, 'consequences'> {
  readonly consequences?: readonly Consequence[];
}
/** The repeal of a rule. */
export interface Repeal extends z.output<typeof repealSchema> {}
/** A rule file. */
export interface RuleFile extends z.output<typeof ruleSchema> {}

/** Whether a deadline leaves time, so that what is not met is not breached yet. */
export const leavesTime = ({ marks, endsWith }: Pick<Deadline, 'marks' | 'endsWith'>): boolean =>
  marks !== 'end' || endsWith !== undefined;

/** When a law applies and, where there is something to meet, when it is met; then whom its consequences threaten. */
export const conditionsOf = ({ appliesWhen, metWhen, consequences = [] }: Law): readonly Condition[] => [
  appliesWhen,
  ...(metWhen ? [metWhen] : []),
  ...consequences.flatMap((consequence) => consequence.appliesWhen ?? []),
];

/** What a rule is. */
export type Modality = (typeof modalities)[number];
/** How sure we are. */
export type Confidence = (typeof confidences)[number];
/** How heavy a risk is. */
export type Severity = (typeof severities)[number];

/** A rule with what its path tells. */
export interface Rule extends Omit<RuleFile, '$schema' | 'versions'> {
  readonly versions: readonly (Law | Repeal)[];
  /** E.g. `lu.L312-9.regime`. */
  readonly id: string;
  readonly jurisdiction: (typeof jurisdictions)[number];
}
