import type { Difference, Differences } from '../../compare/difference.js';
import { dayWords } from '../../day-words.js';
import { isBindingDuty, isBreach } from '../../finding.js';
import type { Language } from '../../language.js';
import type { Alternative, Remedy, Steps } from '../../remedies/remedy.js';
import type { Report } from '../../report.js';
import type { Threshold } from '../../thresholds.js';
import { isUnread } from '../../warnings.js';
import type { Item, Line } from '../items.js';
import { outline } from '../outline.js';
import { phrases } from '../phrases.js';
import type { Sheet, SheetSection } from '../sheet.js';
import { labelText, valueText } from '../words.js';
import { whatIfPhrases } from './phrases.js';
import { thresholdItems } from './thresholds.js';
import { aboutText, changeText, citedLine, differenceText, followsText, listed, plain, type Sources } from './words.js';

/** What the page tells. */
export interface RemediesPage {
  readonly report: Report;
  readonly remedies: readonly Remedy[];
  readonly thresholds: readonly Threshold[];
  readonly sources: Sources;
}

/** Of a duty that is merely to be verified, only the first ways to meet it are shown. */
const mostWhenOpen = 2;

/** What is worth telling of what a way out brings: duties that would have to be looked after, and new rights. */
const isWorthTelling = ({ before, after, modality }: Difference): boolean =>
  after !== undefined &&
  after.status !== before?.status &&
  (isBindingDuty(after)
    ? ['breached', 'open', 'pending', 'applies'].includes(after.status)
    : modality === 'right' && after.status === 'applies');

const isEnded = ({ before, after }: Difference): boolean =>
  before !== undefined && isBreach(before) && !(after && isBreach(after));

const allOf = ({ gained, lost, changed }: Differences): readonly Difference[] => [...gained, ...changed, ...lost];

function stepsText({ changes }: Steps, language: Language): string {
  return changes.length === 0
    ? whatIfPhrases[language].nothingMore
    : changes.map((change) => changeText(change, language)).join(phrases[language].separator);
}

function optionLines(way: Alternative, label: string, { subject }: Remedy, language: Language): readonly Line[] {
  const words = whatIfPhrases[language];
  const { labels } = words;
  const remarks = [
    ...new Set(way.changes.flatMap((change) => (change.with ? [words.with[change.with]] : []))),
    ...(way.changes.some(({ anew }) => anew) ? [words.anew] : []),
    ...(way.leads === 'met' ? [] : [words.leads[way.leads]]),
  ];
  const told = (differences: readonly Difference[]) =>
    listed(
      differences.map((difference) => differenceText(difference, language, subject)),
      language,
    );
  const brings = allOf(way.brings).filter(isWorthTelling);
  const ends = allOf(way.brings).filter(isEnded);
  const resuming = way.beforeResuming ?? [];
  return [
    plain(
      `${stepsText(way, language)}${remarks.length > 0 ? ` (${remarks.join(phrases[language].separator)})` : ''}`,
      label,
    ),
    ...(way.follows.length > 0
      ? [
          plain(
            way.follows.map((each) => followsText(each, language)).join(phrases[language].separator),
            labels.follows,
          ),
        ]
      : []),
    ...(brings.length > 0 ? [plain(told(brings), labels.brings)] : []),
    ...(ends.length > 0
      ? [
          plain(
            listed(
              ends.map(({ title }) => title[language]),
              language,
            ),
            labels.ends,
          ),
        ]
      : []),
    ...(resuming.length > 0
      ? [plain(resuming.map((steps) => stepsText(steps, language)).join(` ${words.or} `), labels.beforeResuming)]
      : []),
  ];
}

/** What keeps a duty from being met: facts with their values, by why they stay. */
function inTheWayLines({ inTheWay, outlook }: Remedy, language: Language): readonly Line[] {
  if (outlook === 'can-be-met') return [];
  const { labels } = whatIfPhrases[language];
  const { colon, separator } = phrases[language];
  const whys = (['past', 'others', 'given'] as const).filter((why) =>
    inTheWay.some((each) => each.found !== undefined && each.why === why),
  );
  // What is not known is worth naming only where nothing that is known stands in the way.
  return (whys.length > 0 ? whys : (['unknown'] as const)).flatMap((why) => {
    const facts = inTheWay.filter(({ found, why: reason }) => (found === undefined ? 'unknown' : reason) === why);
    if (facts.length === 0) return [];
    const texts = facts.map(({ fact, found }) =>
      found === undefined
        ? labelText(fact, language)
        : `${labelText(fact, language)}${colon}${valueText(fact, found, language)}`,
    );
    return [plain(texts.join(separator), labels.inTheWay[why])];
  });
}

function timeLines({ deadline, outlook, status, inTheWay }: Remedy, language: Language): readonly Line[] {
  if (deadline?.on === undefined) return [];
  const day = dayWords(deadline.on, language);
  // Where the time is over, it is so for what had to be done in time, not for what is so at any time.
  const isWhy = inTheWay.length === 0 || inTheWay.some(({ why }) => why === 'past');
  if (deadline.state === 'passed')
    return outlook === 'can-be-met' || !isWhy ? [] : [plain(day, whatIfPhrases[language].labels.timeOver)];
  return status === 'pending' ? [plain(day, phrases[language].labels.until)] : [];
}

function remedyItem(remedy: Remedy, sources: Sources, language: Language): Item {
  const words = whatIfPhrases[language];
  const { rule, title, subject, cites, action, outlook, alternatives, status, isCut } = remedy;
  const label = outlook === 'only-from-now-on' ? words.labels.fromNowOn : words.labels.option;
  const shown = alternatives.slice(0, status === 'open' ? mostWhenOpen : alternatives.length);
  return {
    title: `${title[language]}${aboutText(subject, language)}`,
    id: rule,
    lines: [
      citedLine(cites, sources, language),
      ...inTheWayLines(remedy, language),
      ...timeLines(remedy, language),
      ...(outlook === 'stands' ? [plain(words.stands)] : []),
      ...(action && status !== 'open' ? [plain(action[language], phrases[language].labels.todo)] : []),
      ...shown.flatMap((way, index) => optionLines(way, label(index + 1), remedy, language)),
      ...(shown.length < alternatives.length || (isCut && status !== 'open') ? [plain(words.more)] : []),
    ],
  };
}

const styles = {
  breached: { mark: '✗', emphasis: 'red' },
  pending: { mark: '…', emphasis: 'yellow' },
  open: { mark: '~', emphasis: 'yellow' },
  thresholds: { mark: '#', emphasis: 'cyan' },
} as const satisfies Readonly<Record<string, Pick<SheetSection, 'mark' | 'emphasis'>>>;

/** That there is nothing to do; never for a law or a day that no rule covers, and no more of it than is known. */
function nothingText({ questions, warnings }: Report, language: Language): readonly string[] {
  if (warnings.some(isUnread)) return [];
  const { nothingToDo, nothingKnown } = whatIfPhrases[language];
  return [questions.length === 0 ? nothingToDo : nothingKnown];
}

/** What can be done about each duty, then how far the thresholds are. */
export function remediesSheet({ report, remedies, thresholds, sources }: RemediesPage, language: Language): Sheet {
  const words = whatIfPhrases[language];
  const { title, subtitle, summary, colon, footer } = outline(report, language);
  const statuses = ['breached', 'pending', 'open'] as const;
  const section = (name: keyof typeof styles, heading: string, items: readonly Item[]): readonly SheetSection[] =>
    items.length === 0 ? [] : [{ heading, items, isDense: false, ...styles[name] }];
  return {
    title,
    subtitle: `${words.pages.remedies} · ${subtitle}`,
    summary: [
      ...summary,
      ...(remedies.length === 0 ? nothingText(report, language) : []),
      ...(remedies.some(({ status }) => status === 'breached') ? [words.incurred] : []),
    ],
    sections: [
      ...statuses.flatMap((status) =>
        section(
          status,
          phrases[language].sections[status],
          remedies.filter((remedy) => remedy.status === status).map((remedy) => remedyItem(remedy, sources, language)),
        ),
      ),
      ...section('thresholds', words.sections.thresholds, thresholdItems(thresholds, sources, language)),
    ],
    colon,
    footer,
  };
}
