/** Puts questions on a terminal with @clack/prompts; the only file that imports it. */

import type { Readable } from 'node:stream';
import type { Option } from '@clack/prompts';
import wrapAnsi from 'wrap-ansi';
import type { Language } from '../../language.js';
import type { NextQuestion } from '../../next-questions.js';
import { interviewPhrases } from '../../render/interview-phrases.js';
import { phrases } from '../../render/phrases.js';
import { type Jurisdiction, jurisdictions, lists } from '../../vocabulary.js';
import type { Screen } from '../streams.js';
import { shortName, typedAnswer } from '../typed-answer.js';
import { type Beginning, type Check, type Reply, type Stop, stop } from './reply.js';

/** Where questions go and answers come from. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Screen;
}

/** A question as it is put on the screen. */
export interface Shown {
  readonly question: NextQuestion;
  /** The question with all that a reader is told before it. */
  readonly message: string;
}

/** Asks, and waits for what is said. */
export interface Prompts {
  /** Says what this is and how it works. */
  readonly begun: (intro: string, kept: string) => void;
  readonly begin: () => Promise<Beginning | Stop>;
  readonly ask: (shown: Shown, check: Check) => Promise<Reply>;
  readonly confirm: (message: string) => Promise<boolean | Stop>;
  /** Says something, and names a command as it is to be typed. */
  readonly say: (text: string, command?: string) => void;
  readonly warn: (text: string) => void;
}

const usualWidth = 80;
const marksWidth = 4;

interface Item {
  readonly id: string;
  readonly name: string;
}

/** Loads the prompts, which only an interview needs, for one terminal and language. */
export async function promptsFor(terminal: Terminal, language: Language): Promise<Prompts> {
  const clack = await import('@clack/prompts');
  const { input, output } = terminal;
  const words = interviewPhrases[language];
  const { types, units } = phrases[language];

  let isEnded = false;
  let waiting: AbortController | undefined;
  for (const event of ['end', 'close', 'error'])
    input.once(event, () => {
      isEnded = true;
      waiting?.abort();
    });
  /** What each prompt is given; when no more answers can come, it ends as if somebody had stopped it. */
  const common = () => {
    waiting = new AbortController();
    if (isEnded) waiting.abort();
    return { input, output, signal: waiting.signal };
  };

  /** Folded between the words, before clack would fold it anywhere; its own marks take the first columns. */
  const folded = (text: string): string => wrapAnsi(text, (output.columns ?? usualWidth) - marksWidth);

  /** Nothing, when the wish was to stop. */
  const select = async <T>(message: string, options: Option<T>[]): Promise<T | undefined> => {
    const chosen = await clack.select<T>({ ...common(), message: folded(message), options, showInstructions: false });
    return clack.isCancel(chosen) ? undefined : chosen;
  };
  const tick = async <T extends string>(message: string, options: Option<T>[]): Promise<readonly T[] | undefined> => {
    const chosen = await clack.multiselect<T>({
      ...common(),
      message: folded(message),
      options,
      required: false,
      showInstructions: false,
    });
    return clack.isCancel(chosen) ? undefined : chosen;
  };
  const text = async (
    message: string,
    validate: (typed: string) => string | undefined,
    initialValue = '',
  ): Promise<string | undefined> => {
    const typed = await clack.text({
      ...common(),
      // Where a text is typed, clack puts its mark before the first line only.
      message: folded(message).replaceAll('\n', `\n${clack.S_BAR}  `),
      initialValue,
      validate: (value) => validate(value ?? ''),
    });
    return clack.isCancel(typed) ? undefined : (typed ?? '');
  };
  const warn = (message: string) => clack.log.warn(folded(message), { output });
  const confirm = async (message: string): Promise<boolean | Stop> =>
    (await select(message, [
      { value: true, label: words.yes },
      { value: false, label: words.no },
    ])) ?? stop;

  const otherwise: Option<Reply>[] = [
    { value: { kind: 'not-known' }, label: words.notKnown },
    { value: { kind: 'skip' }, label: words.skip },
    { value: { kind: 'back' }, label: words.back },
  ];

  /** How many rules one answer settles; a reader sees it beside the answer that is lit. */
  const hintFor = ({ answers }: NextQuestion, value: unknown): { readonly hint?: string } => {
    const effect = answers.find(({ answer }) =>
      'oneOf' in answer
        ? answer.oneOf.some((one) => one === value)
        : 'exactly' in answer && Array.isArray(value) && value.length === 0 && answer.exactly.length === 0,
    );
    return effect && effect.settles.length > 0 ? { hint: words.settles(effect.settles.length) } : {};
  };
  const optionFor = (question: NextQuestion, value: unknown, label: string): Option<Reply> => ({
    value: { kind: 'answer', value },
    label,
    ...hintFor(question, value),
  });

  async function one({ question, message }: Shown): Promise<Reply> {
    const { type, choices = {} } = question;
    const values =
      type === 'boolean'
        ? [optionFor(question, true, words.yes), optionFor(question, false, words.no)]
        : Object.entries(choices).map(([value, label]) => optionFor(question, value, label[language]));
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
      const name = await text(words.itemName[kind], (value) => (value.trim() === '' ? words.nothingChosen : undefined));
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
        optionFor(question, [], question.type === 'choices' ? words.none : words.nothing),
        ...otherwise,
      ]);
      if (reply !== some) return reply ?? stop;
      const values = await several(shown, check);
      if (values === undefined) return stop;
      if (values.length > 0) return { kind: 'answer', value: values };
      warn(words.nothingChosen);
    }
  }

  return {
    begun: (intro, kept) => {
      clack.intro(intro, { output });
      clack.log.message(folded(kept), { output });
    },
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
        warn(words.nothingChosen);
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
    // A command that was folded could not be copied.
    say: (message, command) => clack.log.message([folded(message), ...(command ? [command] : [])], { output }),
    warn,
  };
}
