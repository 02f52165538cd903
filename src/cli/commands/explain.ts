import { Argument, type Command, Option } from 'commander';
import { languages } from '../../language.js';
import { type ExplainCommand, explainCommand } from '../explain.js';
import { explainFormats } from '../explanation-output.js';
import type { Cli } from '../program.js';

const help = `
Examples:
  garde-fou explain lu.L312-9.regime --profile company.json
  garde-fou explain lu.L261-1.inform-delegation --profile company.json --subject cctv-1 --lang fr

Exit codes: 0 explained, whatever the outcome; 2 wrong usage or input; 4 invalid rules; 5 internal error.`;

/** `garde-fou explain RULE --profile FILE` */
export function addExplain(root: Command, { streams, finish }: Cli): void {
  root
    .command('explain')
    .description('say why a rule applies or not, is complied with or not, and what it would take')
    .copyInheritedSettings(root)
    .addArgument(new Argument('<rule>', 'the id of the rule, e.g. lu.L312-9.regime'))
    .addOption(new Option('--profile <file>', 'the profile; - for standard input').makeOptionMandatory())
    .addOption(new Option('--subject <id>', 'the measure or incident meant (default: each of those the rule is about)'))
    .addOption(new Option('--as-of <day>', 'day to explain, YYYY-MM-DD (default: today in Luxembourg)'))
    .addOption(new Option('--format <format>', 'how to print it').choices(explainFormats).default('pretty'))
    .addOption(new Option('--lang <language>', 'language of the explanation').choices(languages).default('en'))
    .addHelpText('after', help)
    .action(async (rule: string, options: ExplainCommand) => finish(await explainCommand(rule, options, streams)));
}
