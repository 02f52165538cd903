/**
 * Freezes plain data to its depth. Reports hand out texts and citations of the rules and the vocabulary themselves;
 * frozen, no caller can change the next report.
 */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
