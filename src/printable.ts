/** Text from outside, safe to print: control and direction characters could move the cursor or hide what follows. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
