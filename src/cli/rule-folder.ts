import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { GardeFouError } from '../errors.js';
import type { Issue } from '../issue.js';
import type { UncheckedFiles } from '../ruleset-check.js';
import { type Read, readJsonText } from './json-text.js';

/** Beside the rules lie their cases, schemas for editors, and what is not encoded; none of it is a rule. */
const isRule = (path: string): boolean =>
  /^(?!not-encoded\/).+\//.test(path) && !path.endsWith('.cases.json') && !path.endsWith('.schema.json');

/** No file of a ruleset comes near this; a larger one is something else. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Reads a folder laid out like `rules`: `manifest.json`, the sources below `sources`, and every other JSON file in a
 * folder as a rule. Hidden folders, links and cases are passed over.
 *
 * @throws GardeFouError `invalid-rules` for files that are no JSON and for a folder without a manifest, and what the
 * system says of a folder that cannot be read
 */
export async function readRuleFolder(folder: string): Promise<UncheckedFiles> {
  // Any other folder, a home perhaps, is not searched to its bottom.
  const isRuleFolder = (await readdir(folder)).includes('manifest.json');
  if (!isRuleFolder)
    throw new GardeFouError('invalid-rules', [{ code: 'not-found', path: '', file: join(folder, 'manifest.json') }]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules'))
    .sort();
  const issues: Issue[] = [];
  const read = async (path: string): Promise<unknown> => {
    const file = join(folder, path);
    const isTooLarge = (await stat(file)).size > mostBytes;
    const found: Read = isTooLarge
      ? { issue: { code: 'too-large', path: '', file: path, hint: '32 MiB' } }
      : readJsonText(await readFile(file), path);
    if ('value' in found) return found.value;
    issues.push(found.issue);
    return undefined;
  };
  const files: { manifest: unknown; rules: Record<string, unknown>; sources: Record<string, unknown> } = {
    manifest: undefined,
    rules: {},
    sources: {},
  };
  for (const path of paths)
    if (path === 'manifest.json') files.manifest = await read(path);
    else if (path.startsWith('sources/')) files.sources[path.slice('sources/'.length)] = await read(path);
    else if (isRule(path)) files.rules[path] = await read(path);
  if (issues.length > 0) throw new GardeFouError('invalid-rules', issues);
  return files;
}
