import type { Localized } from './language.js';
import type { RulesetFiles } from './ruleset.js';

/**
 * Rule and source files as they ship. Each text stands once, all French before all English before all German: gzip looks
 * back 32 kB only, and a text is more like others of its language than like its translations. In `data`, `null` is the
 * next text and `{ "": n }` one that came before.
 */
interface Packed {
  readonly fr: readonly string[];
  readonly en: readonly string[];
  readonly de: readonly string[];
  readonly data: unknown;
}

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

const isLocalized = (value: Json): value is Json & Localized => Object.keys(value).join() === 'fr,en,de';

/** Rule and source files as one JSON text, made when the package is built; the addresses of their schemas are left out. */
export function pack({ manifest, rules, sources }: RulesetFiles): string {
  const places = new Map<string, number>();
  const texts: Localized[] = [];
  const packed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(packed);
    // What would be taken for a text must not be in the files.
    if (value === null || (isObject(value) && '' in value)) throw new TypeError('null or an empty key in a rule');
    if (!isObject(value)) return value;
    if (!isLocalized(value)) return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, packed(each)]));
    const text = JSON.stringify(value);
    const place = places.get(text);
    if (place !== undefined) return { '': place };
    places.set(text, texts.length);
    texts.push(value);
    return null;
  };
  const withoutSchemas = (files: Readonly<Record<string, { readonly $schema?: string | undefined }>>) =>
    Object.fromEntries(Object.entries(files).map(([path, { $schema, ...file }]) => [path, file]));
  const data = packed({ manifest, rules: withoutSchemas(rules), sources: withoutSchemas(sources) });
  const all: Packed = {
    fr: texts.map(({ fr }) => fr),
    en: texts.map(({ en }) => en),
    de: texts.map(({ de }) => de),
    data,
  };
  // A text of one byte a character is read in two thirds of the time: the few letters beyond that are escaped.
  return JSON.stringify(all).replace(
    /[\u0100-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The files that `pack` made a text of. */
export function unpack(text: string): RulesetFiles {
  const { fr, en, de, data } = JSON.parse(text) as Packed;
  const texts = fr.map((each, index) => ({ fr: each, en: en[index], de: de[index] }));
  let next = 0;
  // In place: what was just parsed is nobody else's, and a copy of it would cost a start some milliseconds.
  const unpacked = (value: unknown): unknown => {
    if (value === null) return texts[next++];
    if (!isObject(value)) return value;
    const earlier = value[''];
    if (typeof earlier === 'number') return texts[earlier];
    for (const key of Object.keys(value)) {
      const each = value[key];
      if (typeof each === 'object') value[key] = unpacked(each);
    }
    return value;
  };
  return unpacked(data) as RulesetFiles;
}
