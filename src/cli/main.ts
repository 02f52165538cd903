#!/usr/bin/env node
import { run } from './program.js';

const { argv, env, stdin, stdout, stderr } = process;
const noColour = Boolean(env.NO_COLOR) || env.TERM === 'dumb';

// A reader of messages that has gone away is no reason to fail.
stderr.on('error', () => {});

process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, noColour });
