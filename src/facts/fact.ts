import * as z from 'zod/mini';
import { regexes } from 'zod/v4/core';
import type { Localized } from '../language.js';
import type { InHand } from './in-hand.js';

/** Where the law defines a fact: a source id and the pinpoint in it. */
export interface Definition {
  readonly source: string;
  readonly at: string;
}

/** What kind of value a fact holds; operators are checked against it. */
export type FactType = 'boolean' | 'integer' | 'number' | 'date' | 'choice' | 'choices' | 'texts' | 'list';

/** The units of the numbers in a profile. */
export type Unit = 'employees' | 'hours' | 'days' | 'working days a year';

/** From when to when a count holds, in words, and where the law says so. */
export interface CountHolds {
  readonly text: Localized;
  readonly cites: readonly Definition[];
}

/** The words of a fact: what people read and answer, apart from its type. */
export interface FactWords {
  /** Short name for reports; `fr` is the French legal term. */
  readonly label: Localized;
  /** What the fact means and how it is counted, for developers. */
  readonly description: string;
  /** A question a manager can answer. */
  readonly question: Localized;
  /** Whether the employer can still change it; see `in-hand.ts` for what holds where it is left out. */
  readonly inHand?: InHand;
  /** The unit of a number. */
  readonly unit?: Unit;
  /** Of a number: from when to when a count holds, by the law it is counted under. */
  readonly countHolds?: Readonly<Partial<Record<'LU' | 'FR', CountHolds>>>;
  /** The provision that defines the fact, if one does. */
  readonly definedIn?: Definition;
  /** Why no rule reads it; only where none does. */
  readonly unread?: string;
}

/** One entry of the vocabulary: the words of a fact and the type of its value. */
export interface FactMeta extends FactWords {
  readonly type: FactType;
  /** For `choice` and `choices`: each accepted value and its words. */
  readonly choices?: Readonly<Record<string, Localized>>;
  /** For `integer` and `number`: the greatest value accepted; the least is 0. */
  readonly most?: number;
}

/** Every fact schema is registered here, so that words and type stay in one place. */
export const factMeta = z.registry<FactMeta>();

/** A fact may be left out or `null`: both mean unknown. */
export type Fact<T> = z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniType<T, T>>>;

function fact<T>(schema: z.ZodMiniType<T, T>, meta: FactMeta): Fact<T> {
  return worded(z.nullable(schema), meta);
}

/** Schemas are costly to make and there are hundreds of facts: what is alike is shared, and only this is each fact's own. */
function worded<T>(nullable: z.ZodMiniNullable<z.ZodMiniType<T, T>>, meta: FactMeta): Fact<T> {
  const optional = z.optional(nullable);
  factMeta.add(optional, meta);
  return optional;
}

const nullableBoolean = z.nullable<z.ZodMiniType<boolean, boolean>>(z.boolean());

/** Yes or no. */
export const yesNo = (words: FactWords): Fact<boolean> => worded(nullableBoolean, { ...words, type: 'boolean' });

type NumberWords = FactWords & { readonly unit: Unit };

/** A whole number from 0 to `most`. */
export const count = (words: NumberWords, most: number = Number.MAX_SAFE_INTEGER): Fact<number> =>
  fact(z.int().check(z.gte(0), z.lte(most)), { ...words, type: 'integer', most });

/** A number from 0 to `most`. */
export const amount = (words: NumberWords, most: number): Fact<number> =>
  fact(z.number().check(z.gte(0), z.lte(most)), { ...words, type: 'number', most });

/** A day that exists, `YYYY-MM-DD`, between 1900 and 2999 so that days compare as text. */
export const calendarDay = z.iso.date().check(z.regex(/^(?:19|2\d)/));

/** Whether a text is such a day. Not by `z.core.regexes`: with that, all of zod would come into a bundle. */
export const isCalendarDay = (text: string): boolean => /^(?:19|2\d)/.test(text) && regexes.date.test(text);

const nullableDay = z.nullable<z.ZodMiniType<string, string>>(calendarDay);

/** A calendar day, `YYYY-MM-DD`. */
export const day = (words: FactWords): Fact<string> => worded(nullableDay, { ...words, type: 'date' });

type Choices<K extends string> = Readonly<Record<K, Localized>>;

/** One of the listed values. */
export const choice = <const K extends string>(words: FactWords & { readonly choices: Choices<K> }): Fact<K> =>
  fact(z.enum(Object.keys(words.choices) as K[]) as z.ZodMiniType<K, K>, { ...words, type: 'choice' });

/** Any number of the listed values; `[]` means none of them. */
export const choices = <const K extends string>(words: FactWords & { readonly choices: Choices<K> }): Fact<K[]> =>
  fact(z.array(z.enum(Object.keys(words.choices) as K[]) as z.ZodMiniType<K, K>), { ...words, type: 'choices' });

/** A list of free texts; `[]` means there are none. */
export const texts = (words: FactWords): Fact<string[]> => fact(z.array(z.string()), { ...words, type: 'texts' });

/** A list of items with facts of their own; left out, nobody said whether there are any. */
export function list<T extends z.core.$ZodType>(item: T, words: FactWords) {
  const optional = z.optional(z.nullable(z.array(item)));
  factMeta.add(optional as Fact<unknown>, { ...words, type: 'list' });
  return optional;
}

/** A part of the profile that groups facts; left out or `null`, all of them are unknown. */
export const group = <T extends z.core.$ZodLooseShape>(shape: T) => z.optional(z.nullable(z.strictObject(shape)));
