import { Argument, Command, CommanderError, Option } from 'commander';
import { GardeFouError } from '../errors.js';
import { describeIssue } from '../issue.js';
import { languages } from '../language.js';
import { packageVersion } from '../shipped.js';
import { type CheckOptions, check, type Streams } from './check.js';
import { type ExitCode, exitCodes } from './gate.js';
import { formats } from './output.js';

const checkHelp = `
Examples:
  garde-fou check company.json
  garde-fou check --as-of 2026-03-01 --lang fr company.json
  garde-fou check --format ndjson clients.ndjson > reports.ndjson

Exit codes: 0 passed, 1 a duty is breached, 2 wrong usage or input, 3 undetermined (only with --fail-on unknown),
4 invalid rules, 5 internal error.`;

function program(run: (files: string[], options: CheckOptions) => Promise<void>, { stdout, stderr }: Streams): Command {
  const root = new Command('garde-fou')
    .description('Labour-law guard-rails for employers in Luxembourg and France. Not legal advice.')
    .version(packageVersion)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void stdout.write(text), writeErr: (text) => void stderr.write(text) });
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
    .addHelpText('after', checkHelp)
    .action(run);
  return root;
}

/** What an error means for the exit code, once a person has been told. */
function failed(error: unknown, say: (text: string) => void): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.passed : exitCodes.invalidInput;
  if (error instanceof GardeFouError) {
    for (const issue of error.issues) say(describeIssue(issue));
    if (error.code === 'internal') return exitCodes.internal;
    return error.code === 'invalid-rules' ? exitCodes.invalidRules : exitCodes.invalidInput;
  }
  say(`internal error, please report it: ${error instanceof Error ? error.message : String(error)}`);
  return exitCodes.internal;
}

/**
 * Runs the command.
 *
 * @param args the words after `garde-fou`
 * @returns the exit code
 */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  let code: ExitCode = exitCodes.passed;
  const action = async (files: string[], options: CheckOptions) => {
    code = await check(files, options, streams);
  };
  try {
    await program(action, streams).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, (text) => streams.stderr.write(`garde-fou: ${text}\n`));
  }
}
