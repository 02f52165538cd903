import type { Language } from '../../language.js';
import { de } from './clauses/de.js';
import { en } from './clauses/en.js';
import { fr } from './clauses/fr.js';

/** A yes-or-no fact that holds, and that does not hold, as a clause. */
type YesNo = readonly [yes: string, no: string];

/** A choice as a clause, with `{}` where the words of the choice stand. */
export interface ChoiceClause {
  readonly is: string;
  readonly isNot: string;
  /** The words that fit into the frame, by choice; one left out is quoted as the vocabulary has it. */
  readonly values: Readonly<Record<string, string>>;
  /** The fact as a thing not known, where the label with its article will not do: `where the ban stands`. */
  readonly open?: string;
  /** Choices that need a clause of their own: that it is so, and that it is not. */
  readonly own?: Readonly<Record<string, YesNo>>;
}

/**
 * The clauses of one language, by fact; for a number or a day, its name with the article, where it is not simply the
 * label with one. A fact that is not here is told by its label.
 */
export type Clauses = Readonly<Record<string, YesNo | ChoiceClause | string>>;

/** The clauses by language. */
export const clauses: Readonly<Record<Language, Clauses>> = { fr, en, de };
