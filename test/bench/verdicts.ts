import { millisecondsOf, type Task } from './timing.js';
import type { Verdict, Way } from './way.js';
import { handWritten, handWrittenSubset } from './ways/hand-written.js';
import { jsonLogicEngine } from './ways/json-logic-engine.js';
import { jsonRulesEngine } from './ways/json-rules-engine.js';
import { ourSlots } from './ways/our-slots.js';
import { ours } from './ways/ours.js';
import { isExpressible, publicodes } from './ways/publicodes.js';
import { zenEngine } from './ways/zen-engine.js';
import { countOf, profiles, type RulesByKind, rulesWhere, subjectKinds, subjects } from './workload.js';

/** A way that was given the rules and the facts of every subject. */
interface Ready {
  readonly way: Way<never, never>;
  readonly decide: readonly (() => unknown)[];
}

function ready({ given, prepare, ...way }: Way<never, never>, rules: RulesByKind): Ready {
  const prepared = Object.fromEntries(subjectKinds.map((kind) => [kind, prepare(rules[kind], kind)]));
  return {
    way: { given, prepare, ...way },
    decide: subjects.map((subject) => {
      const decide = prepared[subject.ref.kind];
      const input = given(subject);
      return () => decide?.(input);
    }),
  };
}

const same = ([applies, met]: Verdict, [otherApplies, otherMet]: Verdict, isTwoValued: boolean, hasMet: boolean) => {
  if (isTwoValued && applies === 1) return true;
  if (applies !== otherApplies) return false;
  if (applies === 0 || !hasMet) return true;
  return (isTwoValued && met === 1) || met === otherMet;
};

/**
 * Every verdict of a way beside that of the first one.
 *
 * @returns how many were compared
 * @throws where one differs
 */
async function compared([first, ...others]: readonly Ready[], rules: RulesByKind): Promise<number> {
  let count = 0;
  for (const [index, { ref }] of subjects.entries()) {
    const about = rules[ref.kind];
    const verdictsOf = async ({ way, decide }: Ready) => way.verdicts((await decide[index]?.()) as never, about);
    const expected = first ? [...(await verdictsOf(first))] : [];
    for (const other of others)
      for (const [law, verdict] of (await verdictsOf(other)).entries()) {
        const { rule, law: version } = about.rules[law] ?? {};
        if (!same(expected[law] ?? [1, 1], verdict, other.way.isTwoValued ?? false, version?.metWhen !== undefined))
          throw new Error(
            `${other.way.name} says ${verdict} of ${rule?.id} for subject ${index}, ${first?.way.name} ${expected[law]}`,
          );
        count += 1;
      }
  }
  return count;
}

const oneAfterAnother = ({ way, decide }: Ready): Task => ({
  name: way.name,
  run: async () => {
    // No needless wait: of a promise that is none, `await` would cost more than some ways take.
    for (const each of decide) {
      const result = each();
      if (result instanceof Promise) await result;
    }
  },
});

const ratio = (n: number): string => (n < 10 ? n.toFixed(1) : Math.round(n).toLocaleString('en'));
const microseconds = (milliseconds: number): string => {
  const each = (1000 * milliseconds) / profiles.length;
  return each < 100 ? each.toFixed(1) : Math.round(each).toLocaleString('en');
};

async function table(ways: readonly Way<never, never>[], rules: RulesByKind): Promise<string> {
  const all = ways.map((way) => ready(way, rules));
  const count = await compared(all, rules);
  const taken = await millisecondsOf(all.map(oneAfterAnother));
  const [limit = Number.NaN, own = Number.NaN] = taken;
  const rows = all.map(({ way }, index) => {
    const time = taken[index] ?? Number.NaN;
    return `| ${way.name} | ${way.isTwoValued ? 'no' : 'yes'} | ${microseconds(time)} | ${ratio(time / limit)} | ${ratio(time / own)} |`;
  });
  return `${countOf(rules)} rules, ${profiles.length} profiles with ${subjects.length} subjects; ${count.toLocaleString('en')} verdicts compared first.

| way | three-valued | µs a profile | to hand-written | to garde-fou |
| --- | --- | ---: | ---: | ---: |
${rows.join('\n')}`;
}

/** The tables of verdicts: all rules, and those that publicodes can express. */
export async function verdictTables(): Promise<{ readonly all: string; readonly subset: string }> {
  const peers: readonly unknown[] = [handWritten, ours, ourSlots, jsonLogicEngine, zenEngine, jsonRulesEngine];
  const few: readonly unknown[] = [handWrittenSubset, ours, publicodes];
  return {
    all: await table(
      peers as readonly Way<never, never>[],
      rulesWhere(() => true),
    ),
    subset: await table(
      few as readonly Way<never, never>[],
      rulesWhere(({ law }) => isExpressible(law)),
    ),
  };
}
