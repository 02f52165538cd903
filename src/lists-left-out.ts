import type { NotApplicable } from './finding.js';
import { frozen } from './frozen.js';
import type { ParsedProfile } from './profile.js';
import type { UnaskedList } from './questions.js';
import type { InForce } from './ruleset.js';
import { lists, type SubjectKind } from './vocabulary.js';

type Kind = Exclude<SubjectKind, 'employer'>;
const kinds = Object.keys(lists) as readonly Kind[];

/** Whether there is anything of a kind; `unknown` where nobody said. */
type Presence = 'some' | 'none' | 'unknown';

interface Memo {
  /** By the presence of each kind: nine lists at most. */
  readonly withoutSubject: Map<string, readonly NotApplicable[]>;
  readonly unasked: Map<Kind, UnaskedList>;
}

const memos = new WeakMap<InForce, Memo>();

function memoOf(inForce: InForce): Memo {
  const memo = memos.get(inForce) ?? { withoutSubject: new Map(), unasked: new Map() };
  memos.set(inForce, memo);
  return memo;
}

/** Rules about items of which there are none, or of which nobody spoke; then those that are not the law on that day. */
export function withoutSubject(
  inForce: InForce,
  { subjects, unknownLists }: Pick<ParsedProfile, 'subjects' | 'unknownLists'>,
): readonly NotApplicable[] {
  const presence = (kind: Kind): Presence =>
    unknownLists.includes(kind) ? 'unknown' : subjects.some(({ ref }) => ref.kind === kind) ? 'some' : 'none';
  const present = kinds.map(presence);
  const { withoutSubject: memo } = memoOf(inForce);
  const key = present.join();
  const known = memo.get(key);
  if (known) return known;
  const reasons = { some: undefined, none: 'no-subject', unknown: 'not-asked' } as const;
  const absent = inForce.rules.flatMap(({ rule: { id, title, subject } }) => {
    const reason = subject === 'employer' ? undefined : reasons[present[kinds.indexOf(subject)] ?? 'some'];
    return reason ? [{ rule: id, title, reason }] : [];
  });
  const fresh = frozen([
    ...absent,
    ...inForce.notInForce.map(({ rule: { id, title }, reason }) => ({ rule: id, title, reason })),
  ]);
  memo.set(key, fresh);
  return fresh;
}

/** The rules about the items of a list that nobody spoke of. */
function unaskedList(inForce: InForce, kind: Kind): UnaskedList {
  const { unasked } = memoOf(inForce);
  const known = unasked.get(kind);
  if (known) return known;
  const about = inForce.rules.filter(({ rule }) => rule.subject === kind);
  const ids = (rules: InForce['rules']) => rules.map(({ rule }) => rule.id);
  const fresh = frozen({
    fact: lists[kind],
    rules: ids(about),
    binding: ids(about.filter(({ authority }) => authority === 'binding')),
  });
  unasked.set(kind, fresh);
  return fresh;
}

/** The lists that nobody spoke of, with the rules about their items. */
export const unaskedLists = (
  inForce: InForce,
  { unknownLists }: Pick<ParsedProfile, 'unknownLists'>,
): readonly UnaskedList[] =>
  unknownLists.map((kind) => unaskedList(inForce, kind)).filter(({ rules }) => rules.length > 0);
