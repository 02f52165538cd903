/**
 * What may be found in a ruleset:
 * - `never-applies`, `always-applies`: the condition of a version is false, or true, whatever the facts
 * - `never-met`, `always-met`: it asks what nobody can do, or nobody can fail to do
 * - `opposite-duties`: two rules that one subject cannot both meet
 * - `consulted-and-agreed`, `neither-consulted-nor-agreed`: two rules between which a number, such as the headcount,
 *   decides, apply both at once, or neither of them between those numbers for which one does
 * - `idle-leaf`: a leaf that decides nothing
 * - `unused-fact`: a fact that no rule reads
 * - `version-order`: a version that does not start after the one before
 * - `version-gap`: a version after a repeal, with no law in between
 * - `version-repeated`: a version that says what the one before says
 * - `not-examined`: too many ways for the facts to turn out; nothing was found, nothing excluded
 * - `needless-acceptance`: the manifest accepts what is not found, or a fact says why no rule reads it, but one does
 */
export const lintKinds = [
  'never-applies',
  'always-applies',
  'never-met',
  'always-met',
  'opposite-duties',
  'consulted-and-agreed',
  'neither-consulted-nor-agreed',
  'idle-leaf',
  'unused-fact',
  'version-order',
  'version-gap',
  'version-repeated',
  'not-examined',
  'needless-acceptance',
] as const;

/** One of the kinds of finding. */
export type LintKind = (typeof lintKinds)[number];
