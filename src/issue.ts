import type { Language } from './language.js';
import { printable } from './printable.js';

/** The kinds of value an input may hold. */
export type Expected = 'object' | 'list' | 'text' | 'number' | 'integer' | 'boolean' | 'date';

/** What is wrong with one place of an input, as data; `describeIssue` puts it in words. */
export interface Issue {
  /** Kind of mistake, for programs. */
  readonly code:
    | 'unknown-key'
    | 'dotted-key'
    | 'missing'
    | 'wrong-type'
    | 'not-a-choice'
    | 'not-a-date'
    | 'too-small'
    | 'too-large'
    | 'duplicate'
    | 'doubled-key'
    | 'end-before-start'
    | 'not-json'
    | 'empty'
    | 'file-too-large'
    | 'unreadable'
    | 'not-found'
    | 'is-folder'
    | 'forbidden'
    | 'inconsistent';
  /** The place, from the top of the input: `disconnection.source`, `monitoring[2].means`; `''` is the top itself. */
  readonly path: string;
  /** The file, when the input came from one. */
  readonly file?: string;
  /** Line and column in the file, from 1, when the text itself could not be read. */
  readonly position?: { readonly line: number; readonly column: number };
  /** What was found, shortened to one line. */
  readonly found?: string;
  /** The kind of value that is accepted there. */
  readonly expected?: Expected;
  /** The values or keys that are accepted there. */
  readonly accepted?: readonly string[];
  /** The least or greatest value, length or size that is accepted. */
  readonly limit?: number;
  /** The nearest known name, for a misspelt one. */
  readonly nearest?: string;
  /** Another place that this one contradicts. */
  readonly other?: string;
  /** What else a person needs to know to mend it. */
  readonly hint?: string;
}

interface Words {
  readonly code: Readonly<Record<Issue['code'], string>>;
  readonly expected: Readonly<Record<Expected, string>>;
  readonly input: string;
  readonly line: string;
  readonly column: string;
  readonly found: string;
  readonly accepted: string;
  readonly least: string;
  readonly most: string;
  readonly nearest: (name: string) => string;
  readonly other: string;
  readonly colon: string;
  readonly separator: string;
}

const words: Readonly<Record<Language, Words>> = {
  fr: {
    code: {
      'unknown-key': 'clé inconnue',
      'dotted-key': 'nom pointé : l\'écrire imbriqué, p. ex. {"disconnection": {"source": …}}',
      'not-found': 'fichier introuvable',
      'is-folder': "c'est un dossier",
      forbidden: 'accès refusé',
      missing: 'valeur obligatoire absente',
      'wrong-type': 'type inattendu',
      'not-a-choice': 'valeur non admise',
      'not-a-date': "ce n'est pas une date du calendrier",
      'too-small': 'valeur trop petite',
      'too-large': 'valeur trop grande',
      duplicate: 'identifiant employé deux fois',
      'doubled-key': 'clé présente deux fois dans le même objet',
      'end-before-start': 'la fin précède le début',
      'not-json': "ce n'est pas du JSON",
      empty: "il n'y a rien à lire",
      'file-too-large':
        "trop grand pour être lu d'un bloc (32 Mio) ; donner un profil par ligne dans un fichier .ndjson",
      unreadable: 'lecture ou écriture impossible',
      inconsistent: 'incohérence',
    },
    expected: {
      object: 'un objet',
      list: 'une liste',
      text: 'un texte',
      number: 'un nombre',
      integer: 'un nombre entier',
      boolean: 'true ou false',
      date: 'une date AAAA-MM-JJ',
    },
    input: 'entrée',
    line: 'ligne',
    column: 'colonne',
    found: 'trouvé',
    accepted: 'attendu',
    least: 'minimum',
    most: 'maximum',
    nearest: (name) => `vouliez-vous dire « ${name} » ?`,
    other: 'comparer avec',
    colon: ' : ',
    separator: ' ; ',
  },
  en: {
    code: {
      'unknown-key': 'unknown key',
      'dotted-key': 'dotted name: write it nested, e.g. {"disconnection": {"source": …}}',
      'not-found': 'no such file',
      'is-folder': 'is a folder',
      forbidden: 'access denied',
      missing: 'a required value is missing',
      'wrong-type': 'wrong type',
      'not-a-choice': 'not an accepted value',
      'not-a-date': 'not a day of the calendar',
      'too-small': 'too small',
      'too-large': 'too large',
      duplicate: 'identifier used twice',
      'doubled-key': 'key that stands twice in one object',
      'end-before-start': 'the end is before the start',
      'not-json': 'not JSON',
      empty: 'there is nothing to read',
      'file-too-large': 'too large to be read as one text (32 MiB); give one profile a line in an .ndjson file',
      unreadable: 'cannot be read or written',
      inconsistent: 'inconsistent',
    },
    expected: {
      object: 'an object',
      list: 'a list',
      text: 'a text',
      number: 'a number',
      integer: 'a whole number',
      boolean: 'true or false',
      date: 'a date, YYYY-MM-DD',
    },
    input: 'input',
    line: 'line',
    column: 'column',
    found: 'found',
    accepted: 'accepted',
    least: 'minimum',
    most: 'maximum',
    nearest: (name) => `did you mean "${name}"?`,
    other: 'compare with',
    colon: ': ',
    separator: '; ',
  },
  de: {
    code: {
      'unknown-key': 'unbekannter Schlüssel',
      'dotted-key': 'Name mit Punkten: verschachtelt schreiben, z. B. {"disconnection": {"source": …}}',
      'not-found': 'Datei nicht gefunden',
      'is-folder': 'ist ein Ordner',
      forbidden: 'Zugriff verweigert',
      missing: 'eine Pflichtangabe fehlt',
      'wrong-type': 'falscher Typ',
      'not-a-choice': 'kein zulässiger Wert',
      'not-a-date': 'kein Kalendertag',
      'too-small': 'zu klein',
      'too-large': 'zu groß',
      duplicate: 'Kennung doppelt vergeben',
      'doubled-key': 'Schlüssel steht zweimal in einem Objekt',
      'end-before-start': 'das Ende liegt vor dem Anfang',
      'not-json': 'kein JSON',
      empty: 'es gibt nichts zu lesen',
      'file-too-large':
        'zu groß, um am Stück gelesen zu werden (32 MiB); ein Profil je Zeile in einer .ndjson-Datei angeben',
      unreadable: 'kann nicht gelesen oder geschrieben werden',
      inconsistent: 'widersprüchlich',
    },
    expected: {
      object: 'ein Objekt',
      list: 'eine Liste',
      text: 'ein Text',
      number: 'eine Zahl',
      integer: 'eine ganze Zahl',
      boolean: 'true oder false',
      date: 'ein Datum, JJJJ-MM-TT',
    },
    input: 'Eingabe',
    line: 'Zeile',
    column: 'Spalte',
    found: 'gefunden',
    accepted: 'erwartet',
    least: 'Minimum',
    most: 'Maximum',
    nearest: (name) => `meinten Sie „${name}“?`,
    other: 'vergleiche mit',
    colon: ': ',
    separator: '; ',
  },
};

/**
 * One issue on one line: where, what is wrong, what was found, what is accepted, how to mend it.
 *
 * @example
 * describeIssue({ code: 'unknown-key', path: 'headcont', nearest: 'headcount' })
 * // 'headcont: unknown key; did you mean "headcount"?'
 */
export function describeIssue(issue: Issue, language: Language = 'en'): string {
  const w = words[language];
  const position = issue.position && `${w.line} ${issue.position.line}, ${w.column} ${issue.position.column}`;
  const place = [issue.file, position, issue.path].filter(Boolean).join(': ') || w.input;
  const accepted = [...(issue.expected ? [w.expected[issue.expected]] : []), ...(issue.accepted ?? [])];
  const named = (name: string, value: string | number) => `${name}${w.colon}${value}`;
  const parts = [
    `${place}: ${w.code[issue.code]}`,
    issue.found !== undefined && named(w.found, issue.found),
    accepted.length > 0 && named(w.accepted, accepted.join(', ')),
    issue.limit !== undefined && named(issue.code === 'too-small' ? w.least : w.most, issue.limit),
    issue.other !== undefined && `${w.other} ${issue.other}`,
    issue.nearest !== undefined && w.nearest(issue.nearest),
    issue.hint,
  ];
  return printable(parts.filter((part) => typeof part === 'string').join(w.separator));
}
