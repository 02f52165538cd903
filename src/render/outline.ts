import { dayWords } from '../day-words.js';
import type { Finding } from '../finding.js';
import type { Language } from '../language.js';
import { printable } from '../printable.js';
import type { SubjectRef } from '../profile.js';
import type { Question } from '../questions.js';
import type { Report } from '../report.js';
import type { Risk } from '../risk.js';
import { type Phrases, phrases } from './phrases.js';
import { amountText, answerText, citesText, factText, labelText, listText } from './words.js';

/** A part of a line: its text, and the address behind it. */
interface Span {
  readonly text: string;
  readonly url?: string;
}

/** One line of an item. */
export interface Line {
  readonly label?: string;
  readonly spans: readonly Span[];
}

/** One thing a reader is told. */
export interface Item {
  readonly title: string;
  /** The rule's id, or the name of the fact to be given. */
  readonly id?: string;
  readonly lines: readonly Line[];
}

/** The sections of a report, in the order a manager reads them. */
export type SectionName = keyof Phrases['sections'];

/** Items under one heading. */
export interface Section {
  readonly name: SectionName;
  readonly heading: string;
  readonly items: readonly Item[];
}

/** A report in words, before it is laid out for a terminal or a page. */
export interface Outline {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: readonly string[];
  readonly sections: readonly Section[];
  /** Between a label and its text, as the language writes it. */
  readonly colon: string;
  readonly footer: readonly string[];
}

/** A question that concerns more rules than this names the first ones only. */
const mostTitles = 3;

const plain = (text: string, label?: string): Line => ({ ...(label !== undefined && { label }), spans: [{ text }] });

/** Puts a report in words: breaches first, then what must still be asked, then what is met. */
export function outline(report: Report, language: Language): Outline {
  const words = phrases[language];
  const { labels, sections: headings, counts: count } = words;

  const cited = (cites: Finding['cites'], label?: string): Line => ({
    ...(label !== undefined && { label }),
    spans: citesText(cites, report, language).flatMap((span, index) =>
      index > 0 ? [{ text: words.separator }, span] : [span],
    ),
  });
  const about = (subject: SubjectRef): string =>
    subject.kind === 'employer' ? '' : ` (${words.subject[subject.kind]} ${printable(subject.id)})`;
  const riskLines = (risk: Risk): readonly Line[] => [
    plain(risk.text[language], words.certainty[risk.certainty]),
    ...(risk.authority ? [plain(risk.authority[language], labels.imposedBy)] : []),
    cited(risk.cites, labels.provision),
    ...(risk.disputed ? [plain(risk.disputed[language], labels.disputed)] : []),
  ];
  const risksOf = ({ rule, subject }: Finding): readonly Risk[] =>
    report.risks.filter((risk) => risk.rule === rule && JSON.stringify(risk.subject) === JSON.stringify(subject));
  const until = ({ deadline }: Finding): readonly Line[] => {
    if (!deadline) return [];
    const { on, endsOnHoliday } = deadline;
    return [
      plain(
        `${dayWords(on, language)}${endsOnHoliday === 'named' ? '' : ` (${words.endsOnHoliday[endsOnHoliday]})`}`,
        labels.until,
      ),
    ];
  };

  const full = (finding: Finding): Item => ({
    title: `${finding.title[language]}${about(finding.subject)}${finding.authority === 'persuasive' ? ` – ${words.persuasive}` : ''}`,
    id: finding.rule,
    lines: [
      cited(finding.cites),
      plain(finding.text[language]),
      ...(finding.because.length > 0
        ? [plain(finding.because.map((fact) => factText(fact, language)).join(words.separator), labels.why)]
        : []),
      ...(finding.missing.length > 0
        ? [
            plain(
              listText(
                finding.missing.map((fact) => labelText(fact, language)),
                language,
              ),
              labels.missing,
            ),
          ]
        : []),
      ...(finding.action && finding.status !== 'met' ? [plain(finding.action[language], labels.todo)] : []),
      ...until(finding),
      ...risksOf(finding).flatMap(riskLines),
      ...(finding.notes ?? []).map((note) => plain(note[language], labels.note)),
      ...(finding.confidence === 'read' ? [] : [plain(words.confidence[finding.confidence], labels.confidence)]),
    ],
  });
  const short = (finding: Finding): Item => ({
    title: `${finding.title[language]}${about(finding.subject)}`,
    id: finding.rule,
    lines: [cited(finding.cites)],
  });

  const titles = new Map(
    [...report.obligations, ...report.permissions, ...report.recommendations, ...report.risks].map(
      ({ rule, title }) => [rule, title[language]],
    ),
  );
  const titlesOf = (rules: readonly string[]): string => {
    const shown = rules.slice(0, mostTitles).map((rule) => titles.get(rule) ?? rule);
    return [...shown, ...(rules.length > mostTitles ? [words.andMore(rules.length - mostTitles)] : [])].join(
      words.separator,
    );
  };
  const ask = (question: Question): Item => ({
    title: `${question.question[language]}${about(question.subject)}`,
    id: question.fact,
    lines: [plain(answerText(question, language), labels.answer), plain(titlesOf(question.concerns), labels.decides)],
  });

  const duties = (...statuses: readonly Finding['status'][]) =>
    report.obligations.filter(({ status }) => statuses.includes(status));
  const known = (findings: readonly Finding[]) => findings.filter(({ status }) => status !== 'possible');
  const otherRisks = [
    ...new Set(
      report.risks.filter(({ certainty }) => certainty !== 'possible').flatMap(({ finding }) => finding ?? []),
    ),
  ];
  const { counts, exposure } = report.summary;

  const candidates: Readonly<Record<SectionName, readonly Item[]>> = {
    breached: duties('breached').map(full),
    risks: otherRisks.map(full),
    pending: duties('pending').map(full),
    deadlines: report.deadlines.map(({ on, what, rule, cites, subject }) => ({
      title: `${dayWords(on, language)}${words.colon}${what[language]}${about(subject)}`,
      id: rule,
      lines: [cited(cites)],
    })),
    questions: report.questions.map(ask),
    applies: duties('applies').map(full),
    met: duties('met').map(short),
    permissions: known(report.permissions).map(full),
    recommendations: known(report.recommendations).map((finding) =>
      finding.status === 'met' ? short(finding) : full(finding),
    ),
    warnings: report.warnings.map(({ text }) => ({ title: text[language], lines: [] })),
  };
  const total = counts.breached + counts.pending + counts.open + counts.possible + counts.applies + counts.met;
  const tally = [
    ...(counts.breached > 0 ? [count.breached(counts.breached)] : []),
    ...(counts.pending > 0 ? [count.pending(counts.pending)] : []),
    ...(counts.open + counts.possible > 0 ? [count.unclear(counts.open + counts.possible)] : []),
    ...(counts.applies > 0 ? [count.applies(counts.applies)] : []),
    ...(counts.met > 0 ? [count.met(counts.met)] : []),
  ];
  const hasHappened = counts.breached > 0 || otherRisks.length > 0;
  const money = [
    ...(exposure.certain.max > 0 ? [amountText(exposure.certain, language)] : []),
    // What is merely possible frightens whoever has answered nothing yet.
    ...(hasHappened && exposure.max > exposure.certain.max
      ? [words.exposureAtMost(amountText({ min: exposure.max, max: exposure.max }, language))]
      : []),
  ];
  return {
    title: printable(report.profile.name ?? report.profile.id ?? words.unnamed),
    subtitle: [
      dayWords(report.meta.asOf, language),
      ...Object.keys(report.meta.lawReadUpTo).map((jurisdiction) => words.law[jurisdiction as keyof Phrases['law']]),
    ].join(' · '),
    summary: [
      total === 0 ? words.nothing : tally.join(' · '),
      ...(money.length > 0 ? [`${words.exposure}${words.colon}${money.join(words.separator)}`] : []),
    ],
    sections: (Object.keys(headings) as SectionName[])
      .map((name) => ({ name, heading: headings[name], items: candidates[name] }))
      .filter(({ items }) => items.length > 0),
    colon: words.colon,
    footer: [
      `${report.meta.notLegalAdvice[language]} garde-fou ${report.meta.version}, ${words.rules} ${report.meta.rulesVersion}`,
    ],
  };
}
