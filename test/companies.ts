import type { Profile } from '../src/vocabulary.js';
import { jsonFiles, readJson } from './rule-files.js';

/** The profiles of the fixture companies, in alphabetical order. */
export const companies = jsonFiles('fixtures/companies').map(
  (name) => readJson(`fixtures/companies/${name}`) as Profile,
);
