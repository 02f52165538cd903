// How many questions an interview takes, in garde-fou's order and in others; writes docs/questions.md.
// npm run measure:questions; takes some minutes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../../src/calendar.js';
import { packageVersion, shippedRuleset } from '../../src/shipped.js';
import type { Jurisdiction, Profile } from '../../src/vocabulary.js';
import {
  type Asked,
  atRandom,
  bySchema,
  type Choose,
  factsInRules,
  first,
  type Interviewed,
  interview,
  interviewed,
  questionsOfForm,
  randomNumbers,
  shuffled,
} from '../interviews.js';
import { fewestFor } from './fewest.js';

const asOf = '2026-11-24';
const seeds = [1, 2, 3, 4, 5];
const folder = 'fixtures/companies';
const companies = readdirSync(folder)
  .sort()
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Profile);

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
const one = (n: number): string => n.toFixed(1);
const share = (n: number, of: number): string => `${Math.round((100 * n) / of)} %`;
const lengthOf = (who: Interviewed, choose: Choose): number => interview(who, choose).asked.length;
const overSeeds = (measure: (random: () => number) => number): number =>
  mean(seeds.map((seed) => measure(randomNumbers(seed))));

interface Row {
  readonly name: string;
  readonly questions: number;
}

function rowsFor(employers: readonly Interviewed[], form: readonly Asked[]): readonly Row[] {
  const row = (name: string, measure: (who: Interviewed) => number): Row => ({
    name,
    questions: mean(employers.map(measure)),
  });
  return [
    row('**`nextQuestions()`: what settles most first**', (who) => lengthOf(who, first)),
    row('open questions in the order of the schema', (who) => lengthOf(who, bySchema)),
    row(`open questions in random order`, (who) => overSeeds((random) => lengthOf(who, atRandom(random)))),
    row('a form: every fact in the order of the schema', (who) => questionsOfForm(who, form)),
    row('a form: every fact in random order', (who) =>
      overSeeds((random) => questionsOfForm(who, shuffled(form, random))),
    ),
  ];
}

function section(law: Jurisdiction, heading: string): string {
  const profiles = companies.filter(({ jurisdictions }) => jurisdictions.join() === law);
  const employers = profiles.map((profile) => interviewed(profile, asOf, false));
  const form = factsInRules([law], asOf, [{ kind: 'employer' }]);
  const rows = rowsFor(employers, form);
  const ours = employers.map((who) => lengthOf(who, first));
  const table = rows.map(({ name, questions }) => `| ${name} | ${one(questions)} | ${share(questions, form.length)} |`);

  const known = employers.flatMap((who) => {
    const fewest = fewestFor(who);
    return fewest === undefined ? [] : [{ fewest, asked: lengthOf(who, first) }];
  });
  const omniscient =
    known.length > 0
      ? `The facts of ${known.length} of these companies settle every rule about the employer. They are asked
${one(mean(known.map(({ asked }) => asked)))} questions on average; ${one(mean(known.map(({ fewest }) => fewest)))} is the fewest that could do for somebody who knew the
answers beforehand.`
      : 'No company states all facts, so that every interview ends with rules that stay open.';

  const whole = profiles.map((profile) => {
    const who = interviewed(profile, asOf, true);
    const facts = factsInRules(
      [law],
      asOf,
      who.full.subjects.map(({ ref }) => ref),
    );
    return { asked: lengthOf(who, first), facts: facts.length };
  });
  const [asked, facts] = [mean(whole.map((each) => each.asked)), mean(whole.map((each) => each.facts))];

  return `## ${heading}

${employers.length} companies; ${form.length} facts in the rules about the employer, so that half of them is ${form.length / 2}.

| order | questions, mean | of the facts |
| --- | ---: | ---: |
${table.join('\n')}

The longest interview takes ${Math.max(...ours)} questions, the shortest ${Math.min(...ours)}.
${omniscient}
With its monitoring measures and incidents, an interview in this order takes ${one(asked)} questions of ${one(facts)} facts
(${share(asked, facts)}).
`;
}

const page = `# How few questions settle the rules

<!-- Written by \`npm run measure:questions\`. Do not edit. -->

\`nextQuestions(profile, { asOf })\` and \`garde-fou ask\` ask what settles most rules first: the fact of which some answer
settles most rules by itself, then the fact of which an answer settles most on average. A fact is open to a question only
while some rule waits for it: what fulfils a duty is not asked before the duty is known to apply. What nobody knows is not
asked again, and neither is what could settle no rule without it.

Measured on ${today()} with version ${packageVersion} and the rules ${shippedRuleset.manifest.version}, as the law stands on ${asOf}:
\`npm run measure:questions\`. Each fixture company is interviewed from a profile that says nothing but the law. It answers
from its own facts; what it leaves out it does not know. The interview ends when no answer could settle a rule about the
employer any more. Random orders are the mean of ${seeds.length} seeds. An order of open questions has the engine's help: after each
answer only what still matters is asked. A form has none; it is over once every rule is settled that can be.

Most of what is gained comes from asking only what some rule still waits for. Among those questions the order of the
schema does about as well on average, since a profile begins with what decides whom the law concerns; \`nextQuestions()\`
keeps to what settles most, whatever the schema.

${section('LU', 'Luxembourg')}
${section('FR', 'France')}
`;

writeFileSync('docs/questions.md', `${page.trimEnd()}\n`);
process.stdout.write(page);
