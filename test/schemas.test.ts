import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { casePaths, jsonFiles, readJson, rulePaths, sourcePaths } from './rule-files.js';

// The JSON Schemas are what an editor sees; they must accept what the code accepts, and a typo must be red there too.

// `x-…` are words for people; a keyword of ours must not be an error.
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validator = (name: string) => ajv.compile(readJson(`rules/${name}.schema.json`) as object);

const kinds: readonly (readonly [name: string, files: readonly string[]])[] = [
  ['profile', jsonFiles('fixtures/companies').map((path) => `fixtures/companies/${path}`)],
  ['rule', rulePaths.map((path) => `rules/${path}`)],
  ['source', sourcePaths.map((path) => `rules/sources/${path}`)],
  ['cases', casePaths.map((path) => `rules/${path}`)],
  ['manifest', ['rules/manifest.json']],
];

describe.each(kinds)('rules/%s.schema.json', (name, files) => {
  const valid = validator(name);

  it('accepts every file of its kind, and each of them points to it', () => {
    for (const file of files) {
      const json = readJson(file) as { $schema?: string };
      expect([file, valid(json), valid.errors]).toEqual([file, true, null]);
      expect(json.$schema).toMatch(new RegExp(`${name}\\.schema\\.json$`));
    }
    expect(files.length).toBeGreaterThan(0);
  });

  it('refuses an unknown key', () => {
    expect(valid({ ...(readJson(files[0] ?? '') as object), misspelt: true })).toBe(false);
  });
});

describe('the schema of a profile', () => {
  const valid = validator('profile');
  it.each([
    ['a misspelt fact', { jurisdictions: ['LU'], disconnection: { sorce: 'none' } }],
    ['a number as text', { jurisdictions: ['LU'], headcount: '12' }],
    ['a negative number', { jurisdictions: ['LU'], headcount: -1 }],
    ['30 February', { jurisdictions: ['LU'], staffDelegation: { electedOn: '2026-02-30' } }],
    ['an unknown choice', { jurisdictions: ['LU'], disconnection: { source: 'nowhere' } }],
    ['no jurisdiction', { headcount: 12 }],
  ])('refuses %s', (_, profile) => {
    expect(valid(profile)).toBe(false);
  });

  it('takes null for unknown, as the code does', () => {
    expect(valid({ jurisdictions: ['LU'], headcount: null, disconnection: null })).toBe(true);
  });
});
