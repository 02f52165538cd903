import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import type { Issue } from '../../issue.js';
import type { Profile } from '../../vocabulary.js';
import { profilesOf } from '../input.js';

/** What a file holds: one profile, not yet checked, nothing as long as there is no file, or what is wrong with it. */
export type Stored = { readonly value: unknown } | { readonly issue: Issue } | undefined;

const isNothing = ({ code }: Issue): boolean => code === 'not-found';

/** Reads a file that holds one profile and nothing else. */
export async function readProfile(file: string): Promise<Stored> {
  let found: Stored;
  for await (const { place, read } of profilesOf(file, Readable.from([]), 'json')) {
    if (place !== file) return { issue: { code: 'not-one-profile', path: '', file } };
    found = 'issue' in read && isNothing(read.issue) ? undefined : read;
  }
  return found;
}

/** Where a path leads; itself, while there is nothing. */
const target = (file: string): Promise<string> => realpath(file).catch(() => file);

/** Who may read and write a file that is there already; else what is usual. */
const modeOf = async (file: string): Promise<number> =>
  ((await stat(file).catch(() => undefined))?.mode ?? 0o666) & 0o777;

/**
 * Writes a profile as a whole or not at all: to a new file beside the old one, which then takes its place.
 *
 * @throws an error of the system, when the folder or the disk does not let it
 */
export async function saveProfile(file: string, profile: Profile): Promise<void> {
  const path = await target(file);
  const fresh = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(fresh, 'wx', await modeOf(path));
    try {
      await handle.writeFile(`${JSON.stringify(profile, null, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {});
    throw error;
  }
}
