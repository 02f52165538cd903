import { type Command, Option } from 'commander';
import { languages } from '../../language.js';
import { dialectNames } from '../../sql/dialects.js';
import type { Cli } from '../program.js';
import { type SqlCommand, sql } from '../sql.js';

const help = `
Examples:
  garde-fou sql --dialect postgresql --mapping mapping.json --output statuses.sql
  garde-fou sql --dialect duckdb --mapping mapping.json --as-of 2026-12-31 --rules lu.L312-9 lu.L261-1 | duckdb clients.db

The mapping says in which tables and columns the facts stand: see docs/sql.md and fixtures/sql/mapping.json.`;

/** `garde-fou sql` */
export function addSql(root: Command, { streams, finish }: Cli): void {
  root
    .command('sql')
    .description('write one SQL query that finds the status of every rule for every row of a database')
    .copyInheritedSettings(root)
    .addOption(
      new Option('--dialect <database>', 'the database that will run it').choices(dialectNames).makeOptionMandatory(),
    )
    .addOption(
      new Option(
        '--mapping <file>',
        'the JSON file that says where the facts stand; - for standard input',
      ).makeOptionMandatory(),
    )
    .addOption(new Option('--as-of <day>', 'day the statuses are for, YYYY-MM-DD (default: today in Luxembourg)'))
    .addOption(
      new Option('--rules <start...>', 'only rules with these ids, or ids that start so up to a dot: lu.L312-9'),
    )
    .addOption(new Option('--lang <language>', 'language of messages').choices(languages).default('en'))
    .addOption(new Option('--output <file>', 'write the query there instead of to standard output'))
    .addHelpText('after', help)
    .action(async (options: SqlCommand) => finish(await sql(options, streams)));
}
