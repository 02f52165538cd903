import type { Language } from '../language.js';
import { runWords } from './run-words.js';
import type { Streams } from './streams.js';

/** Shows on one line of a terminal how far a run is; the line goes away before anything else is said. */
export interface Progress {
  /** More is done. */
  readonly advance: (profiles: number, bytes: number) => void;
  /** More was done by an earlier run. */
  readonly skip: (profiles: number, bytes: number) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/** Seconds between two pictures, and before the first: a short run shows none. */
const pause = 0.2;
const barWidth = 20;
const usualWidth = 80;

const silent: Progress = { advance: () => {}, skip: () => {}, clear: () => {} };

function timeText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** How far a run is. */
interface Done {
  readonly profiles: number;
  readonly bytes: number;
  readonly seconds: number;
  /** What was there when it began: of a run that goes on, the part before. */
  readonly before: { readonly profiles: number; readonly bytes: number };
}

/**
 * One line: a bar, how many profiles, how many a second, how long still.
 *
 * @param total bytes of the whole input, where they are known
 */
export function progressLine(
  { profiles, bytes, seconds, before }: Done,
  total: number | undefined,
  language: Language,
): string {
  const words = runWords[language];
  const count = (n: number) => n.toLocaleString(words.locale);
  const rate = seconds > 0 ? ` · ${count(Math.round((profiles - before.profiles) / seconds))}${words.perSecond}` : '';
  const counted = `${count(profiles)} ${words.profiles}${rate}`;
  if (total === undefined || total === 0) return counted;
  const share = Math.min(1, bytes / total);
  const full = Math.floor(share * barWidth);
  const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} ${Math.floor(share * 100)} %`;
  const speed = seconds > 0 ? (bytes - before.bytes) / seconds : 0;
  const left = speed > 0 ? ` · ${timeText(Math.max(0, total - bytes) / speed)} ${words.left}` : '';
  return `${bar} · ${counted}${left}`;
}

/**
 * Nothing is shown where nobody would see it.
 *
 * @param isHidden whether something else shows how far the run is
 * @param total bytes of the whole input, where they are known
 * @param clock seconds since any moment
 */
export function progressOn(
  stderr: Streams['stderr'],
  isHidden: boolean,
  total: number | undefined,
  language: Language,
  clock: () => number = () => performance.now() / 1000,
): Progress {
  if (stderr.isTTY !== true || isHidden) return silent;
  let began = clock();
  let shownAt = began;
  let isShown = false;
  let before = { profiles: 0, bytes: 0 };
  let done = before;
  const add = (profiles: number, bytes: number) => {
    done = { profiles: done.profiles + profiles, bytes: done.bytes + bytes };
  };
  const show = () => {
    const now = clock();
    if (now - shownAt < pause) return;
    shownAt = now;
    isShown = true;
    const line = progressLine({ ...done, seconds: now - began, before }, total, language);
    stderr.write(`\r\u001B[2K${line.slice(0, (stderr.columns ?? usualWidth) - 1)}`);
  };
  return {
    advance: (profiles, bytes) => {
      add(profiles, bytes);
      show();
    },
    skip: (profiles, bytes) => {
      add(profiles, bytes);
      before = done;
      began = clock();
      show();
    },
    clear: () => {
      if (isShown) stderr.write('\r\u001B[2K');
      isShown = false;
    },
  };
}
