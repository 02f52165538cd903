import { namesOf } from '../bands/reading.js';
import type { Condition } from '../condition.js';
import { followsFrom } from '../derive.js';
import { conditionsOf, type Rule } from '../rule.js';
import { lists } from '../vocabulary.js';

/** Some facts with all that they may follow from. */
function withOrigins(names: Iterable<string>): ReadonlySet<string> {
  const all = new Set(names);
  // A set lists what is added to it while it is walked.
  for (const name of all) for (const origin of followsFrom(name)) all.add(origin);
  return all;
}

/** The facts that conditions depend on: those they name, and what these follow from. */
export const factsBehind = (conditions: readonly Condition[]): ReadonlySet<string> =>
  withOrigins(namesOf({ conditions }));

/** The facts that some version of some rule reads, directly or not, and the lists that hold its subjects. */
export const factsRead = (rules: readonly Rule[]): ReadonlySet<string> =>
  withOrigins(
    rules.flatMap(({ subject, versions }) => [
      ...(subject === 'employer' ? [] : [lists[subject]]),
      ...versions.flatMap((version) => {
        if ('repealedBy' in version) return [];
        const { deadline } = version;
        const timed = deadline ? [deadline.start, ...(deadline.endsWith === undefined ? [] : [deadline.endsWith])] : [];
        return [...namesOf({ conditions: conditionsOf(version) }), ...timed];
      }),
    ]),
  );
