// Runs a bundle with the globals of a browser only, and with eval and new Function forbidden.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const globals = { TextEncoder, TextDecoder, URL, setTimeout, queueMicrotask };
const context = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } });
const bundle = new vm.SourceTextModule(readFileSync(process.argv[2], 'utf8'), { context });
await bundle.link(() => assert.fail('the bundle imports something'));
await bundle.evaluate();
assert.equal(globals.done, 'lu.L312-9.regime breached');
