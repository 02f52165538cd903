import { describe, expect, it } from 'vitest';
import { isCrowded } from '../src/cli/crowded.js';

const crowded = (json: string) => isCrowded(Buffer.from(json));
// Ten times the 50,000 values that a profile may hold.
const most = 500_000;

describe('a JSON text', () => {
  it('is crowded by commas and opening brackets, beyond ten times what a profile may hold', () => {
    // One bracket and as many commas as are missing to the limit.
    expect(crowded(`[${'1,'.repeat(most - 1)}1]`)).toBe(false);
    expect(crowded(`[${'1,'.repeat(most)}1]`)).toBe(true);
    expect(crowded(`${'['.repeat(most + 1)}${']'.repeat(most + 1)}`)).toBe(true);
    expect(crowded(`[${'{},'.repeat(most / 2)}{}]`)).toBe(true);
  });

  it('is not crowded by what stands in its strings, whatever is escaped there', () => {
    expect(crowded(`{"name":"${',[{'.repeat(most)}"}`)).toBe(false);
    expect(crowded(`{"name":"\\"${',\\"'.repeat(most)}"}`)).toBe(false);
    // The backslash is escaped itself, so that the string ends: the commas behind it count.
    expect(crowded(`["\\\\"${',1'.repeat(most + 1)}]`)).toBe(true);
  });
});
