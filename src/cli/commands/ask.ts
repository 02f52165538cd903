import { Argument, type Command, Option } from 'commander';
import { languages } from '../../language.js';
import { type AskOptions, ask } from '../ask/ask.js';
import type { Cli } from '../program.js';

const help = `
The file is written after every answer. Ctrl-C stops; the same command goes on from there. What you do not know is
kept as null, which a report reads as unknown.

Examples:
  garde-fou ask company.json
  garde-fou ask company.json --lang fr --as-of 2026-12-31

Exit codes: 0 finished or stopped; 2 wrong usage or input, or no terminal; 5 internal error.`;

/** `garde-fou ask [FILE]` */
export function addAsk(root: Command, { streams, finish }: Cli): void {
  root
    .command('ask')
    .description('ask for the facts of one employer, question by question, and keep them in a file')
    .copyInheritedSettings(root)
    .addArgument(new Argument('[file]', 'the profile to begin or to go on with').default('profile.json'))
    .addOption(new Option('--as-of <day>', 'day to report on, YYYY-MM-DD (default: today in Luxembourg)'))
    .addOption(new Option('--lang <language>', 'language of questions and messages').choices(languages).default('en'))
    .addOption(new Option('--no-colour', 'no colours, as with NO_COLOR'))
    .addHelpText('after', help)
    .action(async (file: string, options: AskOptions) => finish(await ask(file, options, streams)));
}
