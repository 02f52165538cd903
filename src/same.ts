/** Whether two pieces of plain JSON say the same, their keys in the same order. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
