#!/usr/bin/env node
import { Argument, Command, CommanderError, Option } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { GardeFouError } from '../errors.js';
import { calendarDay } from '../facts/fact.js';
import { describeIssue } from '../issue.js';
import { languages } from '../language.js';
import { type CheckOptions, check } from './check.js';
import { type ExitCode, exitCodes } from './gate.js';
import { formats } from './output.js';

const dateOption = (value: string): string => {
  if (calendarDay.safeParse(value).success) return value;
  throw new GardeFouError('invalid-option', [
    { code: 'not-a-date', path: '--as-of', found: JSON.stringify(value), expected: 'date' },
  ]);
};

function program(run: (files: string[], options: CheckOptions) => Promise<void>): Command {
  const root = new Command('garde-fou')
    .description('Labour-law guard-rails for employers in Luxembourg and France. Not legal advice.')
    .version(packageJson.version)
    .exitOverride()
    .showHelpAfterError('(garde-fou check --help tells more)');
  root
    .command('check')
    .description('check the profiles of employers against the law and print a report for each')
    .addArgument(
      new Argument(
        '<file...>',
        'a profile, an array of profiles, or one profile a line (.ndjson); - for standard input',
      ),
    )
    .addOption(
      new Option('--as-of <day>', 'the day to report on, YYYY-MM-DD (default: today in Luxembourg)').argParser(
        dateOption,
      ),
    )
    .addOption(new Option('--format <format>', 'how to print the reports').choices(formats).default('pretty'))
    .addOption(new Option('--lang <language>', 'the language of reports and messages').choices(languages).default('en'))
    .addOption(
      new Option('--fail-on <event>', 'what makes the exit code 1 (a breach) or 3 (an open question)')
        .choices(['breach', 'unknown', 'never'])
        .default('breach'),
    )
    .addOption(
      new Option('--input <format>', 'how the input holds its profiles (default: by the file name)').choices([
        'json',
        'ndjson',
      ]),
    )
    .addOption(new Option('--output <file>', 'write the reports there instead of standard output'))
    .addHelpText(
      'after',
      '\nExit codes: 0 passed, 1 breach, 2 wrong usage or input, 3 undetermined (--fail-on unknown), 4 invalid rules, 5 internal error.',
    )
    .exitOverride()
    .action(run);
  return root;
}

const say = (text: string): boolean => process.stderr.write(`garde-fou: ${text}\n`);

const isPipeClosed = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE';

/** What an error means for the exit code, once a person has been told. */
function failed(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.passed : exitCodes.invalidInput;
  // The reader has seen enough (`| head`).
  if (isPipeClosed(error)) return exitCodes.passed;
  if (error instanceof GardeFouError) {
    for (const issue of error.issues) say(describeIssue(issue));
    return error.code === 'invalid-rules'
      ? exitCodes.invalidRules
      : error.code === 'internal'
        ? exitCodes.internal
        : exitCodes.invalidInput;
  }
  if (error instanceof Error && 'syscall' in error) {
    say(error.message);
    return exitCodes.invalidInput;
  }
  say(`internal error: ${error instanceof Error ? error.message : String(error)}; please report it`);
  return exitCodes.internal;
}

async function main(): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  const noColour = Boolean(env.NO_COLOR) || env.TERM === 'dumb';
  try {
    await program(async (files, options) => {
      process.exitCode = await check(files, options, { stdin, stdout, stderr, noColour });
    }).parseAsync();
  } catch (error) {
    process.exitCode = failed(error);
  }
}

await main();
