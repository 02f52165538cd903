// From a profile as a caller has it to the statuses of all rules, deadlines included.
import { createEvaluator } from '../../src/evaluator.js';
import { parseProfile } from '../../src/profile.js';
import { type ProfileStatuses, statusesOf } from '../../src/profile-statuses.js';
import { inForce } from '../../src/ruleset.js';
import { shippedRuleset } from '../../src/shipped.js';
import type { Profile } from '../../src/vocabulary.js';
import { millisecondsOf } from './timing.js';
import { handWritten } from './ways/hand-written.js';
import { asOf, profiles, rulesWhere, subjectKinds } from './workload.js';

const rules = rulesWhere(() => true);
const byHand = Object.fromEntries(subjectKinds.map((kind) => [kind, handWritten.prepare(rules[kind], kind)]));

/** The profile is checked and the deadlines are reckoned by the same functions; what the rules say is hand-written. */
function statusesByHand(profile: Profile): ProfileStatuses {
  const parsed = parseProfile(profile, asOf);
  const current = inForce(shippedRuleset, asOf, parsed.jurisdictions);
  const decided = parsed.subjects.map((subject) => {
    const about = rules[subject.ref.kind].rules;
    const bits = byHand[subject.ref.kind]?.(handWritten.given(subject)) as Uint8Array;
    return {
      subject,
      rules: about,
      verdicts: about.map((_, index) => (bits[2 * index] ?? 1) | ((bits[2 * index + 1] ?? 1) << 2)),
    };
  });
  return statusesOf(parsed, current, decided, shippedRuleset, asOf);
}

/** The table of statuses. */
export async function statusTable(): Promise<string> {
  const { statuses, report } = createEvaluator({ asOf });
  let count = 0;
  for (const profile of profiles) {
    const [ours, theirs] = [statuses(profile), statusesByHand(profile)];
    if (JSON.stringify(ours) !== JSON.stringify(theirs)) throw new Error(`${profile.id}: the statuses differ`);
    count += ours.findings.length;
  }
  const tasks = [
    {
      name: 'rules hand-written, profile checked and deadlines reckoned by garde-fou',
      run: () => void profiles.forEach(statusesByHand),
    },
    { name: '**garde-fou, `createEvaluator().statuses`**', run: () => void profiles.forEach(statuses) },
    { name: '**garde-fou, `createEvaluator().report`**', run: () => void profiles.forEach(report) },
  ];
  const taken = await millisecondsOf(tasks);
  const rows = tasks.map(({ name }, index) => {
    const time = taken[index] ?? Number.NaN;
    const perSecond = Math.round((1000 * profiles.length) / time).toLocaleString('en');
    return `| ${name} | ${((1000 * time) / profiles.length).toFixed(0)} | ${perSecond} | ${(time / (taken[0] ?? Number.NaN)).toFixed(2)} |`;
  });
  return `${count.toLocaleString('en')} statuses compared first.

| way | µs a profile | profiles a second | to hand-written |
| --- | ---: | ---: | ---: |
${rows.join('\n')}`;
}
