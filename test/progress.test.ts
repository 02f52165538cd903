import { describe, expect, it } from 'vitest';
import { progressLine, progressOn } from '../src/cli/progress.js';
import { Sink } from './command.js';

const before = { profiles: 0, bytes: 0 };

describe('the line of progress', () => {
  // A quarter of 1,000,000 bytes in 50 seconds: 5,000 bytes a second, so 750,000 take 150 seconds.
  const quarter = { profiles: 12_500, bytes: 250_000, seconds: 50, before };
  it.each([
    ['en', '█████░░░░░░░░░░░░░░░ 25 % · 12,500 profiles · 250/s · 2:30 left'],
    ['fr', '█████░░░░░░░░░░░░░░░ 25 % · 12\u202F500 profils · 250/s · 2:30 restant'],
    ['de', '█████░░░░░░░░░░░░░░░ 25 % · 12.500 Profile · 250/s · 2:30 verbleibend'],
  ] as const)('in %s', (language, line) => {
    expect(progressLine(quarter, 1_000_000, language)).toBe(line);
  });

  it('of an input without a size counts only', () => {
    expect(progressLine(quarter, undefined, 'en')).toBe('12,500 profiles · 250/s');
  });

  it('of a run that goes on reckons with its own part only', () => {
    // 2,500 of 12,500 in 50 seconds; 50,000 bytes in that time, so the other 750,000 take 750 seconds.
    const goesOn = { ...quarter, before: { profiles: 10_000, bytes: 200_000 } };
    expect(progressLine(goesOn, 1_000_000, 'en')).toBe(
      '█████░░░░░░░░░░░░░░░ 25 % · 12,500 profiles · 50/s · 12:30 left',
    );
  });

  it('in the first moment says nothing of speed', () => {
    expect(progressLine({ profiles: 0, bytes: 0, seconds: 0, before }, 100, 'en')).toBe(
      `${'░'.repeat(20)} 0 % · 0 profiles`,
    );
  });

  it('tells hours', () => {
    // One byte in 10 seconds, 999 to go: 9,990 seconds.
    expect(progressLine({ profiles: 1, bytes: 1, seconds: 10, before }, 1000, 'en')).toMatch(/ 2:46:30 left$/);
  });
});

describe('progress', () => {
  const run = (isTTY: boolean, isHidden = false) => {
    let now = 0;
    const stderr = new Sink(isTTY, 30);
    return { stderr, progress: progressOn(stderr, isHidden, 100, 'en', () => now), wait: (s: number) => (now += s) };
  };

  it('is shown on a terminal, cut to its width, and taken away', () => {
    const { stderr, progress, wait } = run(true);
    wait(1);
    progress.advance(1, 50);
    expect(stderr.text).toBe(`\r\u001B[2K${'█'.repeat(10)}${'░'.repeat(10)} 50 % · 1`);
    progress.clear();
    progress.clear();
    expect(stderr.text.endsWith(' 50 % · 1\r\u001B[2K')).toBe(true);
  });

  it('is not shown by a short run, nor more than five times a second', () => {
    const { stderr, progress, wait } = run(true);
    wait(0.1);
    progress.advance(1, 1);
    expect(stderr.text).toBe('');
    wait(0.11);
    progress.advance(1, 1);
    wait(0.1);
    progress.advance(1, 1);
    expect(stderr.text.split('\r')).toHaveLength(2);
  });

  it.each([
    ['in a file', false, false],
    ['beside results on the same terminal', true, true],
  ])('is not shown %s', (_, isTTY, isHidden) => {
    const { stderr, progress, wait } = run(isTTY, isHidden);
    wait(1);
    progress.advance(1, 1);
    progress.skip(1, 1);
    progress.clear();
    expect(stderr.text).toBe('');
  });
});
