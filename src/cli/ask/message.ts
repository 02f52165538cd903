import pico from 'picocolors';
import type { Step } from '../../interview.js';
import type { Language, Localized } from '../../language.js';
import { printable } from '../../printable.js';
import { interviewPhrases } from '../../render/interview-phrases.js';
import { phrases } from '../../render/phrases.js';
import { shippedRuleset } from '../../shipped.js';

/** A question that concerns more rules than this names the first ones only. */
const mostTitles = 3;

let titles: ReadonlyMap<string, Localized> | undefined;

const titleOf = (rule: string, language: Language): string => {
  titles ??= new Map(shippedRuleset.rules.map(({ id, title }) => [id, title]));
  return titles.get(rule)?.[language] ?? rule;
};

/** What stands on the screen: how much is left and whom it is about, the question, and the rules that wait for it. */
export function messageOf(
  { question, about, rulesLeft }: Extract<Step, { kind: 'question' }>,
  language: Language,
  colour: boolean,
): string {
  const { dim, bold } = pico.createColors(colour);
  const words = interviewPhrases[language];
  const { subject, colon, separator, andMore } = phrases[language];
  const { kind } = question.subject;
  const whom = kind === 'employer' || about === undefined ? [] : [`${subject[kind]} ${printable(about)}`];
  const { concerns } = question;
  const named = concerns.slice(0, mostTitles).map((rule) => titleOf(rule, language));
  const more = concerns.length > mostTitles ? [andMore(concerns.length - mostTitles)] : [];
  return [
    dim([words.rulesLeft(rulesLeft), ...whom].join(' · ')),
    bold(question.question[language]),
    dim(`${words.decides}${colon}${[...named, ...more].join(separator)}`),
  ].join('\n');
}
