import type { Day } from '../../calendar.js';
import type { ComparedSide, Comparison } from '../../compare/compare.js';
import type { Difference } from '../../compare/difference.js';
import type { Reason } from '../../compare/reason.js';
import { dayWords } from '../../day-words.js';
import type { Finding } from '../../finding.js';
import type { Language } from '../../language.js';
import { printable } from '../../printable.js';
import type { Item, Line } from '../items.js';
import { phrases } from '../phrases.js';
import type { Sheet, SheetSection } from '../sheet.js';
import { amountText, labelText, listText } from '../words.js';
import { whatIfPhrases } from './phrases.js';
import { aboutText, changeText, citedText, plain, type Sources } from './words.js';

/** What the page tells. */
export interface ComparisonPage {
  readonly comparison: Comparison;
  readonly sources: Sources;
  /** What made it, e.g. `garde-fou 1.0.0`. */
  readonly madeBy: string;
}

function reasonText(reason: Reason, sources: Sources, language: Language): string {
  const words = whatIfPhrases[language];
  const cited = (text: string, cites: Parameters<typeof citedText>[0]): string =>
    `${text}${phrases[language].colon}${citedText(cites, sources, language)}`;
  switch (reason.kind) {
    case 'fact':
      return `${changeText({ fact: reason.fact, from: reason.before, to: reason.after }, language)}${aboutText(reason.subject, language)}`;
    case 'law': {
      const day = dayWords(reason.on, language);
      return cited(reason.backwards ? words.notYet(day) : words.law[reason.event](day), reason.cites);
    }
    case 'consequence': {
      const day = dayWords(reason.on, language);
      return cited(reason.backwards ? words.notYet(day) : words.consequence[reason.event](day), reason.cites);
    }
    case 'day': {
      const day = dayWords(reason.on, language);
      return reason.fact === undefined
        ? words.lastDay(day)
        : `${labelText(reason.fact, language)}${phrases[language].colon}${words.dayReached(day)}`;
    }
    case 'decision': {
      const day = dayWords(reason.on, language);
      return cited(reason.backwards ? words.notYet(day) : words.decision(day), reason.cites);
    }
    case 'ruleset':
      return words.ruleset[reason.event];
    case 'jurisdictions': {
      const named = (laws: typeof reason.before) =>
        listText(
          laws.map((law) => phrases[language].law[law]),
          language,
        );
      return `${named(reason.before)} → ${named(reason.after)}`;
    }
    case 'subject':
      return words.subject[reason.event];
  }
}

function aspectLines({ before, after, aspects }: Difference, asOf: Day, language: Language): readonly Line[] {
  const words = whatIfPhrases[language];
  if (!before || !after) return [];
  const until = ({ deadline }: Finding): string => (deadline?.on ? dayWords(deadline.on, language) : words.unknown);
  const texts = ({ consequences }: Finding, other: Finding): readonly string[] =>
    consequences
      .filter(({ id, disputed }) => !other.consequences.some((each) => each.id === id && !each.disputed === !disputed))
      .map(({ text }) => text[language]);
  return aspects.flatMap((aspect): Line[] => {
    switch (aspect) {
      case 'status':
        return [plain(`${words.status[before.status]} → ${words.status[after.status]}`)];
      case 'deadline': {
        const [was, is] = [before.deadline?.on, after.deadline?.on];
        const hasPassed = is !== undefined && is < asOf;
        // An event ends the time without its last day having come: the status says it.
        if (was === is && !hasPassed) return [];
        const now = `${until(after)}${hasPassed ? ` (${phrases[language].past})` : ''}`;
        return [plain(was === is ? now : `${until(before)} → ${now}`, phrases[language].labels.until)];
      }
      case 'consequences':
        return [
          ...texts(after, before).map((text) => plain(text, words.labels.after)),
          ...texts(before, after).map((text) => plain(text, words.labels.before)),
        ];
      default:
        return [plain(words.aspects[aspect])];
    }
  });
}

function differenceItem(difference: Difference, asOf: Day, sources: Sources, language: Language): Item {
  const { rule, title, subject, authority, before, after, reasons } = difference;
  const words = whatIfPhrases[language];
  const status = before && after ? '' : ` – ${words.status[(after ?? before)?.status ?? 'applies']}`;
  const persuasive = authority === 'persuasive' ? ` – ${phrases[language].persuasive}` : '';
  return {
    title: `${title[language]}${aboutText(subject, language)}${status}${persuasive}`,
    id: rule,
    lines: [
      ...aspectLines(difference, asOf, language),
      ...reasons.map((reason) => plain(reasonText(reason, sources, language), phrases[language].labels.why)),
    ],
  };
}

const styles = {
  gained: { mark: '+', emphasis: 'yellow' },
  changed: { mark: '~', emphasis: 'cyan' },
  lost: { mark: '−', emphasis: 'green' },
} as const satisfies Readonly<Record<string, Pick<SheetSection, 'mark' | 'emphasis'>>>;

/** What changes from one side to the other, each with its reasons. */
export function comparisonSheet({ comparison, sources, madeBy }: ComparisonPage, language: Language): Sheet {
  const words = whatIfPhrases[language];
  const { colon, unnamed } = phrases[language];
  const side = ({ profile, asOf, jurisdictions }: ComparedSide): string =>
    [
      printable(profile.name || profile.id || unnamed),
      dayWords(asOf, language),
      ...jurisdictions.map((law) => phrases[language].law[law]),
    ].join(' · ');
  const money = ({ exposure }: ComparedSide): string => amountText(exposure.certain, language);
  const { before, after } = comparison;
  const names = ['gained', 'changed', 'lost'] as const;
  const sections = names
    .filter((name) => comparison[name].length > 0)
    .map((name) => ({
      heading: words.sections[name],
      items: comparison[name].map((difference) => differenceItem(difference, after.asOf, sources, language)),
      isDense: false,
      ...styles[name],
    }));
  return {
    title: words.pages.comparison,
    subtitle: `${words.labels.before}${colon}${side(before)}`,
    summary: [
      `${words.labels.after}${colon}${side(after)}`,
      ...(before.exposure.certain.max + after.exposure.certain.max > 0
        ? [`${words.labels.exposure}${colon}${money(before)} → ${money(after)}`]
        : []),
      ...(sections.length === 0 ? [words.nothingChanges] : []),
    ],
    sections,
    colon,
    footer: [`${comparison.notLegalAdvice[language]} ${madeBy}`],
  };
}
