import wrapAnsi from 'wrap-ansi';

/** Nothing is folded narrower than this. */
export const narrowest = 40;
const noBreak = '\u00A0';
/** French puts a space before these signs, and no line may start with one of them. */
const beforeSign = / (?=[;:?!»])|(?<=«) /g;

/** Folds texts to a width, the first line with one margin and the rest with another. */
export const folder =
  (width: number) =>
  (text: string, first: string, rest: string): string =>
    wrapAnsi(text.replace(beforeSign, noBreak), width - rest.length, { hard: true, trim: true })
      .split('\n')
      .map((line, index) => `${index === 0 ? first : rest}${line.replaceAll(noBreak, ' ')}`)
      .join('\n');
