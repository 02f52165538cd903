import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { languages } from '../../language.js';
import { type CheckOptions, check } from '../check.js';
import { formats, isByLine } from '../output.js';
import type { Cli } from '../program.js';

const help = `
Examples:
  garde-fou check company.json
  garde-fou check --as-of 2026-03-01 --lang fr company.json
  garde-fou check --format ndjson clients.ndjson > reports.ndjson
  garde-fou check --format statuses --jobs 4 --output statuses.ndjson clients.ndjson
  garde-fou check --format statuses --jobs 4 --output statuses.ndjson --resume clients.ndjson

Exit codes: 0 passed, 1 a duty is breached, 2 wrong usage or input, 3 undetermined (only with --fail-on unknown),
4 invalid rules, 5 internal error.`;

const mostJobs = 256;

function jobs(text: string): number {
  const count = /^\d+$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > mostJobs) throw new InvalidArgumentError(`It must be a whole number from 1 to ${mostJobs}.`);
  return count;
}

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
    .addOption(new Option('--jobs <n>', 'threads for input of one profile a line').argParser(jobs).default(1))
    .addOption(new Option('--resume', 'go on where an interrupted run with the same --output ended (ndjson, statuses)'))
    .addHelpText('after', help)
    .action(async (files: string[], options: CheckOptions, command: Command) => {
      if (options.resume && (options.output === undefined || !isByLine(options.format)))
        command.error("error: option '--resume' needs --output and --format ndjson or statuses");
      finish(await check(files, options, streams));
    });
}
