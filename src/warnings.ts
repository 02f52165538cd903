import type { Day } from './calendar.js';
import { dayWords } from './day-words.js';
import type { Localized } from './language.js';
import type { Manifest } from './manifest.js';
import type { Jurisdiction } from './vocabulary.js';

/** What a reader must know about the report as a whole. */
export interface Warning {
  readonly code: 'after-law-read' | 'before-law-read' | 'law-not-covered';
  readonly jurisdiction: Jurisdiction;
  readonly text: Localized;
}

/** Whether it says that no text of that law was read for that day: finding nothing means nothing. */
export const isUnread = ({ code }: Pick<Warning, 'code'>): boolean =>
  code === 'law-not-covered' || code === 'before-law-read';

const law: Readonly<Record<Jurisdiction, Localized>> = {
  LU: { fr: 'Droit luxembourgeois', en: 'Luxembourg law', de: 'Luxemburgisches Recht' },
  FR: { fr: 'Droit français', en: 'French law', de: 'Französisches Recht' },
};

const afterLawRead = (name: Localized, asOf: Day, upTo: Day): Localized => ({
  fr: `${name.fr} : lu jusqu'au ${dayWords(upTo, 'fr')} ; un changement entré en vigueur entre ce jour et le ${dayWords(asOf, 'fr')} n'est pas pris en compte.`,
  en: `${name.en}: read up to ${dayWords(upTo, 'en')}; a change that took effect between that day and ${dayWords(asOf, 'en')} is not taken into account.`,
  de: `${name.de}: gelesen bis ${dayWords(upTo, 'de')}; eine Änderung, die zwischen diesem Tag und dem ${dayWords(asOf, 'de')} in Kraft trat, ist nicht berücksichtigt.`,
});

const beforeLawRead = (name: Localized, asOf: Day, from: Day): Localized => ({
  fr: `${name.fr} : les textes n'ont été lus de façon suivie qu'à partir du ${dayWords(from, 'fr')} ; pour le ${dayWords(asOf, 'fr')}, seules parlent les règles dont le texte a été lu en remontant jusque-là, et le rapport ne dit rien du reste.`,
  en: `${name.en}: the texts were read throughout only from ${dayWords(from, 'en')} on; for ${dayWords(asOf, 'en')} only those rules speak whose own text was read that far back, and the report says nothing about the rest.`,
  de: `${name.de}: die Texte wurden erst ab dem ${dayWords(from, 'de')} durchgehend gelesen; für den ${dayWords(asOf, 'de')} sprechen nur die Regeln, deren Text so weit zurück gelesen wurde, und der Bericht sagt nichts über das Übrige.`,
});

const notCovered = (name: Localized): Localized => ({
  fr: `${name.fr} : aucune règle n'est encore encodée ; l'absence de constat ne signifie pas l'absence d'obligation.`,
  en: `${name.en}: no rule is encoded yet; that nothing is found does not mean that nothing is due.`,
  de: `${name.de}: noch ist keine Regel erfasst; dass nichts gefunden wird, bedeutet nicht, dass keine Pflicht besteht.`,
});

/** Warns of a day outside the time for which the law was read, and of a law that is not covered. */
export function warningsOf(
  jurisdictions: readonly Jurisdiction[],
  { lawRead }: Manifest,
  asOf: Day,
): readonly Warning[] {
  return jurisdictions.flatMap((jurisdiction): readonly Warning[] => {
    const name = law[jurisdiction];
    const read = lawRead[jurisdiction];
    if (!read) return [{ code: 'law-not-covered', jurisdiction, text: notCovered(name) }];
    if (asOf > read.upTo) return [{ code: 'after-law-read', jurisdiction, text: afterLawRead(name, asOf, read.upTo) }];
    if (asOf < read.from)
      return [{ code: 'before-law-read', jurisdiction, text: beforeLawRead(name, asOf, read.from) }];
    return [];
  });
}
