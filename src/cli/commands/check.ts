import { Argument, type Command, Option } from 'commander';
import { languages } from '../../language.js';
import { type CheckOptions, check } from '../check.js';
import { formats } from '../output.js';
import type { Cli } from '../program.js';

const help = `
Examples:
  garde-fou check company.json
  garde-fou check --as-of 2026-03-01 --lang fr company.json
  garde-fou check --format ndjson clients.ndjson > reports.ndjson

Exit codes: 0 passed, 1 a duty is breached, 2 wrong usage or input, 3 undetermined (only with --fail-on unknown),
4 invalid rules, 5 internal error.`;

/** `garde-fou check FILE…` */
export function addCheck(root: Command, { streams, finish }: Cli): void {
  root
    .command('check')
    .description('check employers against the law and print a report for each')
    .copyInheritedSettings(root)
    .addArgument(
      new Argument(
        '<file...>',
        'a profile, an array of profiles, or one profile a line (.ndjson); - for standard input',
      ),
    )
    .addOption(new Option('--as-of <day>', 'day to report on, YYYY-MM-DD (default: today in Luxembourg)'))
    .addOption(new Option('--format <format>', 'how to print the reports').choices(formats).default('pretty'))
    .addOption(new Option('--lang <language>', 'language of reports and messages').choices(languages).default('en'))
    .addOption(
      new Option('--fail-on <event>', 'what fails the run: a breach (1), or an open question too (3)')
        .choices(['breach', 'unknown', 'never'])
        .default('breach'),
    )
    .addOption(
      new Option('--input <format>', 'how the input holds its profiles (default: by the file name)').choices([
        'json',
        'ndjson',
      ]),
    )
    .addOption(new Option('--output <file>', 'write the reports there instead of to standard output'))
    .addHelpText('after', help)
    .action(async (files: string[], options: CheckOptions) => finish(await check(files, options, streams)));
}
