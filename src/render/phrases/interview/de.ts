import type { InterviewPhrases } from '../../interview-phrases.js';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const de: InterviewPhrases = {
  intro: 'garde-fou: Ihre Pflichten als Arbeitgeber, Frage für Frage',
  kept: (file) => `Jede Antwort wird sofort in ${file} gespeichert. Strg-C hält an; derselbe Befehl macht dort weiter.`,
  whichLaw: 'Welchem Recht unterliegen Ihre Arbeitsverträge? (Leertaste zum Ankreuzen, Eingabetaste zum Bestätigen)',
  employerName: 'Wie heißt der Arbeitgeber? (Eingabetaste, um nichts anzugeben)',
  rulesLeft: (n) => plural(n, 'Regel offen', 'Regeln offen'),
  decides: 'Entscheidet über',
  settles: (n) => `klärt ${plural(n, 'Regel', 'Regeln')}`,
  yes: 'Ja',
  no: 'Nein',
  none: 'Nichts davon',
  nothing: 'Nein, nichts dergleichen',
  notKnown: 'Das weiß ich nicht',
  skip: 'Später',
  back: 'Zurück zur letzten Antwort',
  choose: 'Aus einer Liste wählen',
  name: 'Ja: angeben',
  howToChoose: 'Leertaste zum Ankreuzen, Eingabetaste zum Bestätigen',
  nothingGiven: 'Noch ist nichts angegeben.',
  howToType: 'Eingabetaste: später · ?: weiß ich nicht · <: zurück',
  dayFormat: 'ein Datum, z. B. 2026-11-24',
  severalTexts: 'mehrere durch ; trennen',
  itemName: {
    monitoring: 'Wie nennen Sie das bei sich? (z. B. Kameras in der Halle)',
    incident: 'Wie nennen Sie das bei sich? (z. B. im März geöffnetes Postfach)',
  },
  itemId: 'Ein kurzer Name dafür, ohne Leerzeichen',
  anotherItem: 'Gibt es noch etwas?',
  skippedLeft: (n) => `${plural(n, 'Frage wurde', 'Fragen wurden')} auf später verschoben. Jetzt beantworten?`,
  askAgain: (n) => `${plural(n, 'Angabe ist', 'Angaben sind')} als nicht bekannt vermerkt. Noch einmal fragen?`,
  interrupted: (file) => `Angehalten. Ihre Antworten stehen in ${file}. Weiter mit:`,
  nothingKept: 'Vor der ersten Antwort angehalten: nichts wurde gespeichert.',
  finished: (file) => `Ihre Antworten stehen in ${file}.`,
  fullReport: 'Der ganze Bericht:',
};
