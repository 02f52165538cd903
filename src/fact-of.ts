/** A fact by its name; `undefined` where it is not known. */
export type FactOf = (name: string) => unknown;

/** The facts of an object, by their names. */
export const factsOf =
  (facts: Readonly<Record<string, unknown>>): FactOf =>
  (name) =>
    facts[name];
