import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { UncheckedFiles } from '../src/ruleset-check.js';

/** The top of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The JSON files below a folder, by their path below it with forward slashes, in alphabetical order. */
export function jsonFiles(folder: string): string[] {
  const top = join(root, folder);
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(top, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** A JSON file of the project. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const isRule = (path: string) => /^(?:lu|fr)\//.test(path) && !path.endsWith('.cases.json');

/** Paths of the rule files below `rules`. */
export const rulePaths = jsonFiles('rules').filter(isRule);
/** Paths of the source files below `rules/sources`. */
export const sourcePaths = jsonFiles('rules/sources');
/** Paths of the files of cases below `rules`. */
export const casePaths = jsonFiles('rules').filter((path) => path.endsWith('.cases.json'));

/** The rule and source files as they lie on disk, not yet checked. */
export const filesOnDisk = (): UncheckedFiles => ({
  manifest: readJson('rules/manifest.json'),
  rules: Object.fromEntries(rulePaths.map((path) => [path, readJson(`rules/${path}`)])),
  sources: Object.fromEntries(sourcePaths.map((path) => [path, readJson(`rules/sources/${path}`)])),
});
