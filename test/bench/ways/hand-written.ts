import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SubjectKind } from '../../../src/vocabulary.js';
import { bare, type Facts, type Way } from '../way.js';

type Function = (facts: Facts, verdicts: Uint8Array) => void;

/** Written by `write-hand-written.ts` and built like any other code, before this runs. */
const written = (await import(pathToFileURL(resolve('.measure/hand-written.js')).href)) as Readonly<
  Record<string, Function>
>;

const byName = (name: string, functionOf: (kind: SubjectKind) => string): Way<Facts, Uint8Array> => ({
  name,
  given: (subject) => bare(subject),
  prepare: ({ rules }, kind) => {
    const decide = written[functionOf(kind)] as Function;
    const verdicts = new Uint8Array(2 * rules.length);
    return (facts) => {
      decide(facts, verdicts);
      return verdicts;
    };
  },
  verdicts: (verdicts, { rules }) => rules.map((_, index) => [verdicts[2 * index] ?? 1, verdicts[2 * index + 1] ?? 1]),
});

/** A function for each kind of subject, as a programmer would write the rules in TypeScript. */
export const handWritten = byName('hand-written TypeScript', (kind) => kind);

/** The same of the rules that publicodes can express. */
export const handWrittenSubset = byName('hand-written TypeScript', (kind) => `${kind}Subset`);
