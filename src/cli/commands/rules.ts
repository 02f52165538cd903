import { Argument, type Command, Option } from 'commander';
import { languages } from '../../language.js';
import { lint, lintFormats, type RulesLintOptions } from '../lint.js';
import type { Cli } from '../program.js';

const help = `
Each finding comes with a profile that shows it. The folder is laid out like the rules of this package:
manifest.json, sources/, and rules in folders by law (lu/, fr/).

Examples:
  garde-fou rules lint
  garde-fou rules lint my-rules --format json

Exit codes: 0 nothing found, 2 wrong usage or unreadable folder, 4 something found or invalid rules, 5 internal error.`;

/** `garde-fou rules lint [DIR]` */
export function addRules(root: Command, { streams, finish }: Cli): void {
  const rules = root.command('rules').description('look at the rules themselves').copyInheritedSettings(root);
  rules
    .command('lint')
    .description('look for rules that say nothing, contradict each other or leave gaps')
    .copyInheritedSettings(root)
    .addArgument(new Argument('[folder]', 'a folder of rules; the rules of this package when left out'))
    .addOption(new Option('--format <format>', 'how to print what is found').choices(lintFormats).default('pretty'))
    .addOption(new Option('--lang <language>', 'language of what is printed').choices(languages).default('en'))
    .addOption(new Option('--unused-facts', 'look for facts that no rule of the folder reads, too'))
    .addHelpText('after', help)
    .action(async (folder: string | undefined, options: RulesLintOptions) =>
      finish(await lint(folder, options, streams)),
    );
}
