import type { Expected, Issue } from './issue.js';
import type { Language } from './language.js';

/** The words an issue is described in. */
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

/** The words by language. */
export const issueWords: Readonly<Record<Language, Words>> = {
  fr: {
    code: {
      'unknown-key': 'clé inconnue',
      'dotted-key': 'nom pointé : l\'écrire imbriqué, p. ex. {"disconnection": {"source": …}}',
      'not-found': 'fichier introuvable',
      'is-folder': "c'est un dossier",
      forbidden: 'accès refusé',
      'not-one-profile': 'ne contient pas un profil unique, écrit en JSON',
      'no-subject': "cette règle porte sur l'employeur lui-même : il n'y a ni dispositif ni incident à nommer",
      'no-terminal': "pas de terminal : cette commande pose ses questions à l'écran",
      missing: 'valeur obligatoire absente',
      'wrong-type': 'type inattendu',
      'not-a-choice': 'valeur non admise',
      'not-a-date': "ce n'est pas une date du calendrier",
      'not-a-name': 'aucune table ni colonne ne peut porter ce nom',
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
      'output-is-input': "la sortie est l'un des fichiers lus",
      'not-resumed':
        "ce n'est pas la sortie de la même exécution (même entrée, même jour, mêmes règles) ; rien n'a été modifié",
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
      'not-one-profile': 'does not hold one single profile, as JSON',
      'no-subject': 'this rule is about the employer itself: there is no measure or incident to name',
      'no-terminal': 'no terminal: this command asks its questions on a screen',
      missing: 'a required value is missing',
      'wrong-type': 'wrong type',
      'not-a-choice': 'not an accepted value',
      'not-a-date': 'not a day of the calendar',
      'not-a-name': 'no table or column can have that name',
      'too-small': 'too small',
      'too-large': 'too large',
      duplicate: 'identifier used twice',
      'doubled-key': 'key that stands twice in one object',
      'end-before-start': 'the end is before the start',
      'not-json': 'not JSON',
      empty: 'there is nothing to read',
      'file-too-large': 'too large to be read as one text (32 MiB); give one profile a line in an .ndjson file',
      unreadable: 'cannot be read or written',
      'output-is-input': 'the output is one of the files that are read',
      'not-resumed': 'not the output of the same run (same input, same day, same rules); nothing was changed',
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
      'not-one-profile': 'enthält nicht ein einzelnes Profil als JSON',
      'no-subject': 'diese Regel betrifft den Arbeitgeber selbst: Es ist weder Maßnahme noch Vorfall anzugeben',
      'no-terminal': 'kein Terminal: dieser Befehl stellt seine Fragen am Bildschirm',
      missing: 'eine Pflichtangabe fehlt',
      'wrong-type': 'falscher Typ',
      'not-a-choice': 'kein zulässiger Wert',
      'not-a-date': 'kein Kalendertag',
      'not-a-name': 'keine Tabelle oder Spalte kann so heißen',
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
      'output-is-input': 'die Ausgabe ist eine der gelesenen Dateien',
      'not-resumed':
        'nicht die Ausgabe desselben Laufs (gleiche Eingabe, gleicher Tag, gleiche Regeln); nichts wurde geändert',
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
