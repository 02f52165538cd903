// How the cost grows with rules and with subjects.
import { createEvaluator } from '../../src/evaluator.js';
import { checkRuleset } from '../../src/ruleset-check.js';
import type { Profile } from '../../src/vocabulary.js';
import { companies } from '../companies.js';
import { filesOnDisk } from '../rule-files.js';
import { millisecondsOf } from './timing.js';
import { asOf } from './workload.js';

const sizes = [1, 4, 16] as const;

/** The rules with copies of each of them under other ids, as a customer would bring rules of their own. */
function rulesTimes(times: number) {
  const files = filesOnDisk();
  const copies = Array.from({ length: times }, (_, copy) =>
    Object.entries(files.rules).map(
      ([path, rule]) => [copy === 0 ? path : path.replace('.json', `-${copy}.json`), rule] as const,
    ),
  );
  return checkRuleset({ ...files, rules: Object.fromEntries(copies.flat()) });
}

const busy = companies.filter(({ monitoring, incidents }) => [monitoring, incidents].flat().some(Boolean)).slice(0, 20);

/** A list with each of its items as often as asked, under other ids. */
const repeated = <T extends { readonly id: string }>(items: readonly T[], times: number): T[] =>
  Array.from({ length: times }, (_, copy) => items.map((item) => ({ ...item, id: `${item.id}-${copy}` }))).flat();

const withSubjects = (profile: Profile, times: number): Profile => ({
  ...profile,
  ...(profile.monitoring && { monitoring: repeated(profile.monitoring, times) }),
  ...(profile.incidents && { incidents: repeated(profile.incidents, times) }),
});

/** The table of growth. */
export async function growthTable(): Promise<string> {
  const cases = [
    ...sizes.map((times) => ({ what: 'rules', times, ruleset: rulesTimes(times), profiles: busy })),
    ...sizes.map((times) => ({
      what: 'measures and incidents',
      times,
      ruleset: undefined,
      profiles: busy.map((profile) => withSubjects(profile, times)),
    })),
  ];
  const tasks = cases.flatMap(({ what, times, ruleset, profiles }) => {
    const { statuses, report } = createEvaluator({ asOf, ruleset });
    return [
      { name: `statuses ${what} ${times}`, run: () => void profiles.forEach(statuses) },
      { name: `reports ${what} ${times}`, run: () => void profiles.forEach(report) },
    ];
  });
  const taken = await millisecondsOf(tasks);
  const timeOf = (name: string) => taken[tasks.findIndex((task) => task.name === name)] ?? Number.NaN;
  const rows = ['statuses', 'reports'].flatMap((mode) =>
    ['rules', 'measures and incidents'].map((what) => {
      const times = sizes.map((size) => timeOf(`${mode} ${what} ${size}`));
      const [first = Number.NaN, , last = Number.NaN] = times;
      const cells = times.map((time) => Math.round((1000 * time) / busy.length).toLocaleString('en'));
      return `| ${mode} | ${what} | ${cells.join(' | ')} | ${(last / first).toFixed(1)} |`;
    }),
  );
  return `${busy.length} profiles that have measures or incidents; µs a profile.

| | of | 1 × | 4 × | 16 × | 16 × to 1 × |
| --- | --- | ---: | ---: | ---: | ---: |
${rows.join('\n')}`;
}
