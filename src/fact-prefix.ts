/** What the names of the facts about one kind of subject begin with: those of items carry a prefix, the employer's none. */
export const factPrefixes = ['', 'monitoring.', 'incident.'] as const;

/** One of them. */
export type FactPrefix = (typeof factPrefixes)[number];

const prefixOf = (name: string): FactPrefix =>
  factPrefixes.find((prefix) => prefix !== '' && name.startsWith(prefix)) ?? '';

/** Sorts what is about facts by the kind of subject these are about. */
export function about<T>(items: readonly T[], nameOf: (item: T) => string): (prefix: FactPrefix) => readonly T[] {
  const groups = {
    '': items.filter((item) => prefixOf(nameOf(item)) === ''),
    'monitoring.': items.filter((item) => prefixOf(nameOf(item)) === 'monitoring.'),
    'incident.': items.filter((item) => prefixOf(nameOf(item)) === 'incident.'),
  };
  return (prefix) => groups[prefix];
}
