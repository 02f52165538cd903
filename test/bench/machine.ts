import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { today } from '../../src/calendar.js';
import { packageVersion, shippedRuleset } from '../../src/shipped.js';
import { root } from '../rule-files.js';

const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `${name} ${version}`;
};

/** Where and with what something was measured, and when. */
export const measuredWith = (packages: readonly string[]): string =>
  `Measured on ${today()} with Node ${process.version} on ${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB:
garde-fou ${packageVersion} with the rules ${shippedRuleset.manifest.version}, ${packages.map(versionOf).join(', ')}.`;
