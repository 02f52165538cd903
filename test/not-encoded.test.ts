import { describe, expect, it } from 'vitest';
import { shippedRuleset } from '../src/shipped.js';
import { facts } from '../src/vocabulary.js';
import { notEncoded } from './not-encoded.js';

const gaps = Object.entries(notEncoded).flatMap(([area, rows]) => rows.map((row) => ({ area, ...row })));

describe('what is not encoded', () => {
  it('is said once, in one file', () => {
    const places = gaps.map(({ area, source, at, says }) => ({ area, place: `${source} ${at}`, says }));
    const doubled = places.filter(({ area, place, says }, i) =>
      places.slice(0, i).some((other) => other.place === place && (other.area !== area || other.says === says)),
    );
    expect(doubled).toEqual([]);
  });

  it('names only rules, sources and facts that are there', () => {
    const ids = [...shippedRuleset.rules.map(({ id }) => id), ...Object.keys(shippedRuleset.sources)];
    const known = new Set<string>([...ids, ...facts.map(({ name }) => name)]);
    const groups = new Set([...known].map((name) => name.split('.')[0]));
    const names = gaps.flatMap(({ area, says, why }) =>
      [...`${says} ${why}`.matchAll(/`([A-Za-z]+\.[A-Za-z0-9.-]+)`/g)].map((match) => ({ area, name: match[1] ?? '' })),
    );
    expect(names.filter(({ name }) => groups.has(name.split('.')[0]) && !known.has(name))).toEqual([]);
  });
});
