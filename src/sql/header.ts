import { printable } from '../printable.js';
import { packageVersion } from '../shipped.js';
import type { Jurisdiction } from '../vocabulary.js';
import { warningsOf } from '../warnings.js';
import type { DialectName } from './dialects.js';
import type { CheckedOptions } from './options.js';

const databases: Readonly<Record<DialectName, string>> = {
  duckdb: 'DuckDB',
  postgresql: 'PostgreSQL',
  spark: 'Spark SQL',
};

/** Says at the top of a query what it was made from; each line is a comment, whatever stands in it. */
export function headerOf({ dialect, asOf, ruleset }: CheckedOptions, laws: readonly Jurisdiction[]): string {
  const { manifest, digest } = ruleset;
  return [
    `garde-fou ${packageVersion}, rules ${manifest.version} (${digest}), as of ${asOf}, for ${databases[dialect]}.`,
    'One row for each rule and each employer, monitoring measure and incident it speaks to. Not legal advice.',
    ...warningsOf(laws, manifest, asOf).map(({ text }) => text.en),
  ]
    .map((line) => `-- ${printable(line)}\n`)
    .join('');
}
