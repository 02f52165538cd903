import { dayWords } from '../day-words.js';
import type { FactFound } from '../decide/program.js';
import type { Language } from '../language.js';
import { printable } from '../printable.js';
import type { Question } from '../questions.js';
import type { Cite } from '../rule.js';
import type { Source } from '../source.js';
import { factNamed } from '../vocabulary.js';
import { phrases } from './phrases.js';

/** The locale whose customs a language follows: numbers as written in Luxembourg, English as in Britain. */
const locales: Readonly<Record<Language, string>> = { fr: 'fr-LU', en: 'en-GB', de: 'de-LU' };

/** The amount with plain spaces, so that lines wrap and search alike on every machine. */
const euro = (amount: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 })
    .format(amount)
    .replace(/\s/gu, ' ');

/** A range of money, e.g. `€251 – €25,000`. */
export const amountText = ({ min, max }: { readonly min: number; readonly max: number }, language: Language): string =>
  min === max ? euro(max, language) : `${euro(min, language)} – ${euro(max, language)}`;

/** `A, B, and C` in the language. */
export const listText = (
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(locales[language], { type }).format(items);

/** A number as the language writes it. */
export const numberText = (n: number, language: Language): string => new Intl.NumberFormat(locales[language]).format(n);

/** A value of a fact in words, with its unit. */
export function valueText(fact: string, value: unknown, language: Language): string {
  const entry = factNamed(fact);
  const words = phrases[language];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value))
    return value.length === 0
      ? words.none
      : listText(
          value.map((item) => valueText(fact, item, language)),
          language,
        );
  if (entry?.type === 'date' && typeof value === 'string') return dayWords(value, language);
  if (typeof value === 'number')
    return `${numberText(value, language)}${entry?.unit && entry.unit !== 'employees' ? ` ${words.units[entry.unit]}` : ''}`;
  return entry?.choices?.[String(value)]?.[language] ?? printable(String(value));
}

/** The short name of a fact. */
export const labelText = (fact: string, language: Language): string => factNamed(fact)?.label[language] ?? fact;

/** A fact and its value, e.g. `headcount: 150`. */
export const factText = ({ fact, found }: FactFound, language: Language): string =>
  `${labelText(fact, language)}${phrases[language].colon}${valueText(fact, found, language)}`;

/** Pinpoints are written as French lawyers write them; other languages have their own words for the parts of a law. */
const pinpointWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {},
  en: {
    'al.': 'subpara.',
    pt: 'point',
    pts: 'points',
    à: 'to',
    et: 'and',
    convention: 'agreement',
    dernier: 'last',
    premier: 'first',
    second: 'second',
    sur: 'on',
    "l'": '',
    moyen: 'ground',
    'moyen unique': 'sole ground',
    moyens: 'grounds',
    sommaire: 'headnote',
    dispositif: 'operative part',
    motifs: 'reasons',
  },
  de: {
    'al.': 'Abs.',
    pt: 'Punkt',
    pts: 'Punkte',
    à: 'bis',
    et: 'und',
    'art.': 'Art.',
    convention: 'Vereinbarung',
    dernier: 'letzter',
    premier: 'erster',
    second: 'zweiter',
    sur: 'zu',
    "l'": '',
    article: 'Artikel',
    moyen: 'Rechtsmittelgrund',
    'moyen unique': 'einziger Rechtsmittelgrund',
    moyens: 'Rechtsmittelgründe',
    points: 'Punkte',
    introduction: 'Einleitung',
    sommaire: 'Leitsatz',
    dispositif: 'Tenor',
    motifs: 'Gründe',
  },
};

/** A pinpoint in the words of a language: `al. 1 pts 1 à 2` as `subpara. 1 points 1 to 2`. */
export const pinpointText = (at: string, language: Language): string =>
  at.replace(/moyen unique|l'|[\p{L}.]+/gu, (word) => pinpointWords[language][word] ?? word);

/** Citations with the pinpoints of one source together: `art. L.312-9 of the Labour Code, al. 1 and al. 2`. */
export function citesText(
  cites: readonly Cite[],
  sources: ReadonlyMap<string, Source>,
  language: Language,
): readonly { readonly text: string; readonly url?: string }[] {
  const bySource = new Map<string, string[]>();
  for (const { source, at } of cites) bySource.set(source, [...(bySource.get(source) ?? []), at]);
  return [...bySource].map(([id, at]) => {
    const source = sources.get(id);
    const pinpoints = at
      .filter((pinpoint) => pinpoint !== 'al. unique')
      .map((pinpoint) => pinpointText(pinpoint, language));
    const text = [source?.name[language] ?? id, ...(pinpoints.length > 0 ? [listText(pinpoints, language)] : [])].join(
      ', ',
    );
    return { text, ...(source?.url !== undefined && { url: source.url }) };
  });
}

/** What kind of answer a question takes, e.g. `whole number (employees)`. */
export function answerText({ type, unit, choices }: Question, language: Language): string {
  const { types, units, colon } = phrases[language];
  if (choices)
    return `${types[type]}${colon}${Object.values(choices)
      .map((choice) => choice[language])
      .join(' · ')}`;
  return `${types[type]}${unit ? ` (${units[unit]})` : ''}`;
}
