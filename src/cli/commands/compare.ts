import { Argument, type Command, Option } from 'commander';
import { languages } from '../../language.js';
import { type CompareOptions, printComparison } from '../compare.js';
import type { Cli } from '../program.js';

const help = `
Examples:
  garde-fou compare today.json planned.json
  garde-fou compare company.json --from 2026-06-29 --to 2026-07-04

Exit codes: 0 passed, 1 a duty is breached that was not before, 2 wrong usage or input, 4 invalid rules, 5 internal
error.`;

/** What is wrong with the way the command was called. */
function misuse(second: string | undefined, { asOf, from, to }: CompareOptions): string | undefined {
  if ((from === undefined) !== (to === undefined)) return '--from and --to go together';
  if (from !== undefined && asOf !== undefined) return '--as-of is one day for both; --from and --to are one for each';
  if (second === undefined && from === undefined) return 'give two profiles, or one with --from and --to';
  return undefined;
}

/** `garde-fou compare FILE [FILE]` */
export function addCompare(root: Command, { streams, finish }: Cli): void {
  root
    .command('compare')
    .description('tell what changes from one profile to another, or for one profile from one day to another, and why')
    .copyInheritedSettings(root)
    .addArgument(new Argument('<before>', 'a profile; - for standard input'))
    .addArgument(new Argument('[after]', 'the profile to compare it with'))
    .addOption(new Option('--as-of <day>', 'day to compare on, YYYY-MM-DD (default: today in Luxembourg)'))
    .addOption(new Option('--from <day>', 'day of the first side, YYYY-MM-DD'))
    .addOption(new Option('--to <day>', 'day of the second side, YYYY-MM-DD'))
    .addOption(new Option('--format <format>', 'how to print it').choices(['pretty', 'json']).default('pretty'))
    .addOption(new Option('--lang <language>', 'language of page and messages').choices(languages).default('en'))
    .addOption(
      new Option('--fail-on <event>', 'what fails the run: a duty that is breached on the second side only')
        .choices(['breach', 'never'])
        .default('breach'),
    )
    .addHelpText('after', help)
    .action(async (before: string, after: string | undefined, options: CompareOptions, command: Command) => {
      const wrong = misuse(after, options);
      if (wrong !== undefined) command.error(`error: ${wrong}`);
      finish(await printComparison([before, after], options, streams));
    });
}
