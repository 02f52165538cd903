import { dayWords } from '../../day-words.js';
import type { Explanation } from '../../explain/explanation.js';
import type { Language } from '../../language.js';
import { phrases } from '../phrases.js';
import { citesText, listText } from '../words.js';
import { explanationPhrases, type Kind } from './phrases.js';
import { plain, type Statement } from './statement.js';

/** Good practice is followed or not; everything else is a rule. */
export const kindOf = ({ law }: Explanation): Kind => (law?.modality === 'recommendation' ? 'practice' : 'duty');

/** What an explanation begins with: the outcome, unless the reasons say it in the same words. */
export function opening(explanation: Explanation, language: Language): readonly Statement[] {
  const { outcome, law, about, asOf, change, jurisdiction, jurisdictions, citations } = explanation;
  const words = explanationPhrases[language];
  const said = (sentence: string): readonly Statement[] => [plain(sentence)];
  const day = dayWords(asOf, language);
  const changedOn = change ? dayWords(change.on, language) : day;
  switch (outcome) {
    case 'condition':
      return [];
    case 'not-yet-in-force':
      return said(words.notYetInForce(day, changedOn));
    case 'repealed': {
      const sources = new Map(citations.map((source) => [source.id, source]));
      const [by] = change?.repealedBy ? citesText([change.repealedBy], sources, language) : [];
      return said(words.repealed(day, `${changedOn}${by ? ` (${by.text})` : ''}`));
    }
    case 'other-law': {
      const { law: names } = phrases[language];
      const named = jurisdictions.map((each) => names[each]);
      return said(words.otherLaw(names[jurisdiction], listText(named, language)));
    }
    case 'no-subject':
    case 'not-asked':
      return [...said(words.outcome[outcome]), ...(about === 'employer' ? [] : said(words.about[outcome][about]))];
    case 'expired':
      return said(words.outcome.expired);
    case 'breached':
      return said(
        law?.authority === 'persuasive' ? words.wouldBeBreached : words.outcome.breached(kindOf(explanation)),
      );
    default:
      return said(words.outcome[outcome](kindOf(explanation)));
  }
}
