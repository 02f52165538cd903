import type { Day } from './calendar.js';
import type { Localized } from './language.js';
import type { Manifest } from './ruleset.js';
import type { Jurisdiction } from './vocabulary.js';

/** What a reader must know about the report as a whole. */
export interface Warning {
  readonly code: 'after-law-read' | 'before-law-read' | 'law-not-covered';
  readonly jurisdiction: Jurisdiction;
  readonly text: Localized;
}

const countries: Readonly<Record<Jurisdiction, Localized>> = {
  LU: { fr: 'droit luxembourgeois', en: 'Luxembourg law', de: 'luxemburgisches Recht' },
  FR: { fr: 'droit français', en: 'French law', de: 'französisches Recht' },
};

const afterLawRead = (law: Localized, asOf: Day, upTo: Day): Localized => ({
  fr: `${law.fr} : lu jusqu'au ${upTo} ; un changement entré en vigueur entre ce jour et le ${asOf} n'est pas pris en compte.`,
  en: `${law.en}: read up to ${upTo}; a change that took effect between that day and ${asOf} is not taken into account.`,
  de: `${law.de}: gelesen bis ${upTo}; eine Änderung, die zwischen diesem Tag und dem ${asOf} in Kraft trat, ist nicht berücksichtigt.`,
});

const beforeLawRead = (law: Localized, asOf: Day, from: Day): Localized => ({
  fr: `${law.fr} : le texte le plus ancien lu est celui du ${from} ; le rapport ne dit rien du droit en vigueur le ${asOf}.`,
  en: `${law.en}: the oldest text read is that of ${from}; the report says nothing about the law on ${asOf}.`,
  de: `${law.de}: der älteste gelesene Text ist jener vom ${from}; der Bericht sagt nichts über das Recht am ${asOf}.`,
});

const notCovered = (law: Localized): Localized => ({
  fr: `${law.fr} : aucune règle n'est encore encodée ; l'absence de constat ne signifie pas l'absence d'obligation.`,
  en: `${law.en}: no rule is encoded yet; that nothing is found does not mean that nothing is due.`,
  de: `${law.de}: noch ist keine Regel erfasst; dass nichts gefunden wird, bedeutet nicht, dass keine Pflicht besteht.`,
});

/** Warns of a day outside the time for which the law was read, and of a law that is not covered. */
export function warningsOf(
  jurisdictions: readonly Jurisdiction[],
  { lawRead }: Manifest,
  asOf: Day,
): readonly Warning[] {
  return jurisdictions.flatMap((jurisdiction): readonly Warning[] => {
    const law = countries[jurisdiction];
    const read = lawRead[jurisdiction];
    if (!read) return [{ code: 'law-not-covered', jurisdiction, text: notCovered(law) }];
    if (asOf > read.upTo) return [{ code: 'after-law-read', jurisdiction, text: afterLawRead(law, asOf, read.upTo) }];
    if (asOf < read.from) return [{ code: 'before-law-read', jurisdiction, text: beforeLawRead(law, asOf, read.from) }];
    return [];
  });
}
