#!/usr/bin/env node
import { run } from './program.js';

const { argv, env, stdin, stdout, stderr } = process;
const noColour = Boolean(env.NO_COLOR) || env.TERM === 'dumb';

// A reader that has gone away is no reason to fail; what results could not be written is seen where they are written.
for (const stream of [stdout, stderr]) stream.on('error', () => {});

process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, noColour });
