import type { Language } from '../../language.js';
import type { NextQuestion } from '../../next-questions.js';
import { interviewPhrases } from '../../render/interview-phrases.js';
import { phrases } from '../../render/phrases.js';
import { type Jurisdiction, jurisdictions, lists } from '../../vocabulary.js';
import type { Choice, Dialog } from './dialog.js';
import { type Beginning, type Check, type Reply, type Stop, stop } from './reply.js';
import { shortName, typedAnswer } from './typed-answer.js';

/** A question as it is put on the screen. */
interface Shown {
  readonly question: NextQuestion;
  /** The question with all that a reader is told before it. */
  readonly message: string;
}

/** Asks, and waits for what is said. */
export interface Prompts {
  readonly begin: () => Promise<Beginning | Stop>;
  readonly ask: (shown: Shown, check: Check) => Promise<Reply>;
  readonly confirm: (message: string) => Promise<boolean | Stop>;
  readonly warn: (text: string) => void;
}

interface Item {
  readonly id: string;
  readonly name: string;
}

/** Whether an answer of a question belongs to a band of answers. */
const isIn = (value: unknown, { answer }: NextQuestion['answers'][number]): boolean =>
  'oneOf' in answer
    ? answer.oneOf.some((one) => one === value)
    : 'exactly' in answer && Array.isArray(value) && value.length === 0 && answer.exactly.length === 0;

/** Puts questions in one language. */
export function promptsFor({ select, tick, text, warn }: Dialog, language: Language): Prompts {
  const words = interviewPhrases[language];
  const { types, units } = phrases[language];

  const confirm = async (message: string): Promise<boolean | Stop> =>
    (await select(message, [
      { value: true, label: words.yes },
      { value: false, label: words.no },
    ])) ?? stop;

  const otherwise: readonly Choice<Reply>[] = [
    { value: { kind: 'not-known' }, label: words.notKnown },
    { value: { kind: 'skip' }, label: words.skip },
    { value: { kind: 'back' }, label: words.back },
  ];
  /** A value to choose; how many rules it settles stands beside it while it is lit. */
  const choiceOf = ({ answers }: NextQuestion, value: unknown, label: string): Choice<Reply> => {
    const settles = answers.find((effect) => isIn(value, effect))?.settles.length ?? 0;
    return { value: { kind: 'answer', value }, label, ...(settles > 0 && { hint: words.settles(settles) }) };
  };

  async function one({ question, message }: Shown): Promise<Reply> {
    const { type, choices = {} } = question;
    const values =
      type === 'boolean'
        ? [choiceOf(question, true, words.yes), choiceOf(question, false, words.no)]
        : Object.entries(choices).map(([value, label]) => choiceOf(question, value, label[language]));
    return (await select(message, [...values, ...otherwise])) ?? stop;
  }

  async function typed({ question, message }: Shown, check: Check): Promise<Reply> {
    const { type, unit } = question;
    const format = type === 'date' ? words.dayFormat : `${types[type]}${unit ? ` (${units[unit]})` : ''}`;
    const answer = await text(`${message}\n${format}\n${words.howToType}`, (value) =>
      ['', '?', '<'].includes(value.trim()) ? undefined : check(typedAnswer(type, value)),
    );
    if (answer === undefined) return stop;
    switch (answer.trim()) {
      case '':
        return { kind: 'skip' };
      case '?':
        return { kind: 'not-known' };
      case '<':
        return { kind: 'back' };
      default:
        return { kind: 'answer', value: typedAnswer(type, answer) };
    }
  }

  async function items(kind: 'monitoring' | 'incident', check: Check): Promise<readonly Item[] | undefined> {
    const found: Item[] = [];
    for (;;) {
      const name = await text(words.itemName[kind], (value) => (value.trim() === '' ? words.nothingGiven : undefined));
      if (name === undefined) return undefined;
      const id = await text(
        words.itemId,
        (value) => check([...found, { id: value.trim(), name: name.trim() }]),
        shortName(name),
      );
      if (id === undefined) return undefined;
      found.push({ id: id.trim(), name: name.trim() });
      const another = await confirm(words.anotherItem);
      if (typeof another !== 'boolean') return undefined;
      if (!another) return found;
    }
  }

  /** The values of a question that takes several, once it is clear that there are some; nothing for the wish to stop. */
  async function several({ question }: Shown, check: Check): Promise<readonly unknown[] | undefined> {
    const { type, choices = {} } = question;
    if (type === 'list') return items(question.fact === lists.monitoring ? 'monitoring' : 'incident', check);
    if (type === 'choices') {
      const options = Object.entries(choices).map(([value, label]) => ({ value, label: label[language] }));
      return tick(`${question.label[language]} (${words.howToChoose})`, options);
    }
    const answer = await text(`${question.label[language]} (${words.severalTexts})`, (value) =>
      check(typedAnswer(type, value)),
    );
    return answer === undefined ? undefined : (typedAnswer(type, answer) as readonly unknown[]);
  }

  async function any(shown: Shown, check: Check): Promise<Reply> {
    const { question, message } = shown;
    const some: Reply = { kind: 'answer', value: undefined };
    const label = question.type === 'choices' ? words.choose : words.name;
    for (;;) {
      const reply: Reply | undefined = await select<Reply>(message, [
        { value: some, label },
        choiceOf(question, [], question.type === 'choices' ? words.none : words.nothing),
        ...otherwise,
      ]);
      if (reply !== some) return reply ?? stop;
      const values = await several(shown, check);
      if (values === undefined) return stop;
      if (values.length > 0) return { kind: 'answer', value: values };
      warn(words.nothingGiven);
    }
  }

  return {
    begin: async () => {
      for (;;) {
        const laws = await tick<Jurisdiction>(
          words.whichLaw,
          jurisdictions.map((value) => ({ value, label: phrases[language].law[value] })),
        );
        if (laws === undefined) return stop;
        if (laws.length > 0) {
          const name = await text(words.employerName, () => undefined);
          return name === undefined ? stop : { kind: 'beginning', jurisdictions: laws, name: name.trim() };
        }
        warn(words.nothingGiven);
      }
    },
    ask: (shown, check) => {
      switch (shown.question.type) {
        case 'boolean':
        case 'choice':
          return one(shown);
        case 'choices':
        case 'texts':
        case 'list':
          return any(shown, check);
        default:
          return typed(shown, check);
      }
    },
    confirm,
    warn,
  };
}
