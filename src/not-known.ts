import type { SubjectRef } from './profile.js';
import { factNamed, lists, type Profile } from './vocabulary.js';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* nullsIn(node: object, prefix: string): Generator<string> {
  for (const [key, value] of Object.entries(node)) {
    const name = `${prefix}${key}`;
    if (value === null && factNamed(name)) yield name;
    else if (isObject(value)) yield* nullsIn(value, `${name}.`);
  }
}

/**
 * The facts that a profile gives as `null`. A report takes them as left out; to whoever asks questions, a fact that is
 * there and `null` can say that it was asked for and is not known.
 *
 * @returns for each subject the names of its own facts and of the employer's
 */
export function notKnown(profile: Profile): (subject: SubjectRef) => ReadonlySet<string> {
  const ofEmployer = new Set(nullsIn(profile, ''));
  return (subject) => {
    if (subject.kind === 'employer') return ofEmployer;
    const item = profile[lists[subject.kind]]?.find(({ id }) => id === subject.id);
    return item ? new Set([...ofEmployer, ...nullsIn(item, `${subject.kind}.`)]) : ofEmployer;
  };
}

/** A copy of a profile in which what is `null` was never asked, with how many facts that concerns. */
export function forgetNotKnown(profile: Profile): { readonly profile: Profile; readonly forgotten: number } {
  let forgotten = 0;
  const copy = (node: object, prefix: string): object =>
    Object.fromEntries(
      Object.entries(node).flatMap(([key, value]) => {
        const name = `${prefix}${key}`;
        if (value === null && factNamed(name)) {
          forgotten += 1;
          return [];
        }
        return [[key, isObject(value) ? copy(value, `${name}.`) : value]];
      }),
    );
  const { monitoring, incidents, ...employer } = copy(profile, '') as Profile;
  const items = (list: Profile['monitoring'] | Profile['incidents'], prefix: string) =>
    list?.map((item) => copy(item, prefix));
  const remembered = {
    ...employer,
    ...(monitoring !== undefined && { monitoring: items(monitoring, 'monitoring.') }),
    ...(incidents !== undefined && { incidents: items(incidents, 'incident.') }),
  };
  return { profile: remembered as Profile, forgotten };
}
