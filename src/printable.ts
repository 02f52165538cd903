/** Text from outside, safe to print: control characters could move the cursor or colour what follows. */
export const printable = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');
