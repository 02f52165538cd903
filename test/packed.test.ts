import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../src/packed.js';
import type { RulesetFiles } from '../src/ruleset.js';
import { shippedFiles } from '../src/shipped-files.js';

const withoutSchemas = (files: object) =>
  Object.fromEntries(
    Object.entries(files).map(([path, file]) => {
      const { $schema, ...rest } = file as { $schema?: string };
      return [path, rest];
    }),
  );

describe('packed files', () => {
  it('are what they were, in the same order, without the addresses of their schemas', () => {
    const { manifest, rules, sources } = shippedFiles;
    const same = { manifest, rules: withoutSchemas(rules), sources: withoutSchemas(sources) };
    // As text: the order of keys is that of a report.
    expect(JSON.stringify(unpack(pack(shippedFiles)))).toBe(JSON.stringify(same));
  });

  const text = (word: string) => ({ fr: `${word} fr`, en: `${word} en`, de: `${word} de` });
  const files = (rule: object) =>
    ({ manifest: {}, rules: { 'lu/a.json': rule }, sources: {} }) as unknown as RulesetFiles;

  it('hold each text once, in each place where it stood', () => {
    const rule = {
      title: text('duty'),
      versions: [{ text: text('pay'), notes: [text('duty'), text('pay')], days: [0] }],
    };
    const packed = pack(files(rule));
    expect(packed.split('duty en')).toHaveLength(2);
    expect(unpack(packed)).toEqual(files(rule));
  });

  it('are of one byte a character', () => {
    const rule = { title: text('manœuvre – „Arbeit“ 🙂') };
    const packed = pack(files(rule));
    expect([...packed].filter((letter) => letter > 'ÿ')).toEqual([]);
    expect(unpack(packed)).toEqual(files(rule));
  });

  it('keep what only looks like a text', () => {
    const rule = { title: { en: 'a', fr: 'b', de: 'c' }, names: { fr: 'only French' }, lists: [[], {}, 0, '', false] };
    expect(JSON.stringify(unpack(pack(files(rule))))).toBe(JSON.stringify(files(rule)));
  });

  it.each([[{ a: null }], [{ a: [null] }], [{ a: { '': 1 } }]])(
    'are refused with %j, which would be read as a text',
    (rule) => {
      expect(() => pack(files(rule))).toThrow(TypeError);
    },
  );
});
