/** The languages every text of the package is written in. */
export const languages = Object.freeze(['fr', 'en', 'de'] as const);

/** One of the languages reports and questions are written in. */
export type Language = (typeof languages)[number];

/** The same text in every language; French is the language of the law itself. */
export type Localized = Readonly<Record<Language, string>>;
