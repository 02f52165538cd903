import { Argument, type Command, Option } from 'commander';
import { languages } from '../../language.js';
import type { Cli } from '../program.js';
import { printRemedies, type RemediesOptions } from '../remedies.js';

const help = `
Examples:
  garde-fou remedies company.json
  garde-fou remedies --as-of 2026-03-01 --lang fr company.json

Exit codes: those of garde-fou check: 0 passed, 1 a duty is breached, 2 wrong usage or input, 3 undetermined (only with
--fail-on unknown), 4 invalid rules, 5 internal error.`;

/** `garde-fou remedies FILE` */
export function addRemedies(root: Command, { streams, finish }: Cli): void {
  root
    .command('remedies')
    .description('tell what an employer can do about its duties, what that brings, and how far the thresholds are')
    .copyInheritedSettings(root)
    .addArgument(new Argument('<file>', 'a profile; - for standard input'))
    .addOption(new Option('--as-of <day>', 'day to report on, YYYY-MM-DD (default: today in Luxembourg)'))
    .addOption(new Option('--format <format>', 'how to print them').choices(['pretty', 'json']).default('pretty'))
    .addOption(new Option('--lang <language>', 'language of page and messages').choices(languages).default('en'))
    .addOption(
      new Option('--fail-on <event>', 'what fails the run: a breach (1), or an open question too (3)')
        .choices(['breach', 'unknown', 'never'])
        .default('breach'),
    )
    .addHelpText('after', help)
    .action(async (file: string, options: RemediesOptions) => finish(await printRemedies(file, options, streams)));
}
