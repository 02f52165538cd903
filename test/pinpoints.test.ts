import { describe, expect, it } from 'vitest';
import { pinpointText } from '../src/render/words.js';
import { readJson, rulePaths } from './rule-files.js';

/** Every pinpoint below a value read from a file. */
function* pinpoints(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, below] of Object.entries(value))
    if (key === 'at' && typeof below === 'string') yield below;
    else yield* pinpoints(below);
}

const inUse = [...new Set(rulePaths.flatMap((path) => [...pinpoints(readJson(`rules/${path}`))]))];

/** Words that English or German pinpoints may hold: their own, Latin, Roman numerals, letters of points. */
const own = {
  en: /^(?:subpara\.|art\.|article|points?|to|and|on|agreement|last|first|second|sole|grounds?|headnote|operative|part|introduction|reasons|in|fine|ddt\.|\.[a-e]\.|\.[A-C]\.?|[IVX]+[.A-Z]*|\p{L})$/u,
  de: /^(?:Abs\.|Art\.|Artikel|Punkte?|bis|und|zu|Vereinbarung|letzter|erster|zweiter|einziger|Rechtsmittelgr[uü]nde?|Leitsatz|Tenor|Einleitung|Gründe|in|fine|ddt\.|\.[a-e]\.|\.[A-C]\.?|[IVX]+[.A-Z]*|\p{L})$/u,
};

describe('pinpoints', () => {
  it.each([
    ['(1) dernier al.', '(1) last subpara.', '(1) letzter Abs.'],
    ['al. 1 pts 1 à 2', 'subpara. 1 points 1 to 2', 'Abs. 1 Punkte 1 bis 2'],
    ['premier et second moyens', 'first and second grounds', 'erster und zweiter Rechtsmittelgründe'],
    ['moyen unique', 'sole ground', 'einziger Rechtsmittelgrund'],
    ["article 3 sur l'article 8", 'article 3 on article 8', 'Artikel 3 zu Artikel 8'],
  ])('%s', (fr, en, de) => {
    expect([pinpointText(fr, 'fr'), pinpointText(fr, 'en'), pinpointText(fr, 'de')]).toEqual([fr, en, de]);
  });

  it.each(['en', 'de'] as const)('hold no French word in %s', (language) => {
    const foreign = inUse
      .filter((at) => at !== 'al. unique')
      .filter((at) =>
        (pinpointText(at, language).match(/[\p{L}.]*\p{L}[\p{L}.]*/gu) ?? []).some((word) => !own[language].test(word)),
      );
    expect(foreign).toEqual([]);
  });
});
