import { Command, CommanderError } from 'commander';
import { GardeFouError } from '../errors.js';
import { describeIssue } from '../issue.js';
import { packageVersion } from '../shipped.js';
import { addAsk } from './commands/ask.js';
import { addCheck } from './commands/check.js';
import { addCompare } from './commands/compare.js';
import { addExplain } from './commands/explain.js';
import { addRemedies } from './commands/remedies.js';
import { addRules } from './commands/rules.js';
import { addSql } from './commands/sql.js';
import { type ExitCode, exitCodes } from './gate.js';
import { isSystemError, systemIssue } from './input.js';
import type { Streams } from './streams.js';

/** What a command works with. */
export interface Cli {
  readonly streams: Streams;
  /** Takes the exit code of the command. */
  readonly finish: (code: ExitCode) => void;
}

/** The commands, in the order of the help; each has a file of its own. */
const commands: readonly ((root: Command, cli: Cli) => void)[] = [
  addCheck,
  addExplain,
  addRemedies,
  addCompare,
  addAsk,
  addSql,
  addRules,
];

function program(cli: Cli): Command {
  const { stdout, stderr } = cli.streams;
  const root = new Command('garde-fou')
    .description('Labour-law guard-rails for employers in Luxembourg and France. Not legal advice.')
    .version(packageVersion)
    .exitOverride()
    .configureOutput({ writeOut: (text) => void stdout.write(text), writeErr: (text) => void stderr.write(text) });
  for (const add of commands) add(root, cli);
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
  // The one thing every command does to the outside: a full disk, for instance.
  if (isSystemError(error) && error.syscall === 'write') {
    say(describeIssue(systemIssue('stdout', error)));
    return exitCodes.invalidInput;
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
  const finish = (given: ExitCode) => {
    code = given;
  };
  try {
    await program({ streams, finish }).parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, (text) => streams.stderr.write(`garde-fou: ${text}\n`));
  }
}
