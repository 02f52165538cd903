import { dayWords } from '../day-words.js';
import type { Finding } from '../finding.js';
import type { Language } from '../language.js';
import { printable } from '../printable.js';
import type { SubjectRef } from '../profile.js';
import type { Question } from '../questions.js';
import type { Report, ReportDeadline } from '../report.js';
import type { Risk } from '../risk.js';
import type { Cite } from '../rule.js';
import { phrases } from './phrases.js';
import { answerText, citesText, factText, labelText, listText } from './words.js';

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

/** A question that concerns more rules than this names the first ones only. */
const mostTitles = 3;

const plain = (text: string, label?: string): Line => ({ ...(label !== undefined && { label }), spans: [{ text }] });

const keyOf = (rule: string, subject: SubjectRef): string =>
  subject.kind === 'employer' ? rule : `${rule} ${subject.kind} ${subject.id}`;

/** Writers of the things a report tells, in one language. */
export interface ItemWriter {
  /** A finding with its law, why, what to do and what is risked. */
  readonly full: (finding: Finding) => Item;
  /** A finding with its law alone. */
  readonly short: (finding: Finding) => Item;
  readonly question: (question: Question) => Item;
  readonly deadline: (deadline: ReportDeadline) => Item;
}

/** Prepares the writers for one report. */
export function itemWriter(report: Report, language: Language): ItemWriter {
  const words = phrases[language];
  const { labels, separator, colon } = words;

  const risks = new Map<string, Risk[]>();
  for (const risk of report.risks) {
    const key = keyOf(risk.rule, risk.subject);
    risks.set(key, [...(risks.get(key) ?? []), risk]);
  }
  const sources = new Map(report.citations.map((source) => [source.id, source]));
  const titles = new Map(
    [...report.obligations, ...report.permissions, ...report.recommendations, ...report.riskFindings].map(
      ({ rule, title }) => [rule, title[language]],
    ),
  );

  const about = (subject: SubjectRef): string =>
    subject.kind === 'employer' ? '' : ` (${words.subject[subject.kind]} ${printable(subject.id)})`;
  const cited = (cites: readonly Cite[], label?: string): Line => ({
    ...(label !== undefined && { label }),
    spans: citesText(cites, sources, language).flatMap((span, index) =>
      index > 0 ? [{ text: separator }, span] : [span],
    ),
  });
  const risk = ({ text, certainty, authority, cites, disputed, missing }: Risk): readonly Line[] => [
    plain(text[language], words.certainty[certainty]),
    ...(missing
      ? [
          plain(
            listText(
              missing.map((fact) => labelText(fact, language)),
              language,
            ),
            labels.missing,
          ),
        ]
      : []),
    ...(authority ? [plain(authority[language], labels.imposedBy)] : []),
    cited(cites, labels.provision),
    ...(disputed ? [plain(disputed[language], labels.disputed)] : []),
  ];
  const until = ({ deadline, modality }: Finding): readonly Line[] => {
    if (!deadline) return [];
    const { on, endsOnHoliday, endsWith, what, state } = deadline;
    // What may not be done once an event has come has no last day any more.
    if (endsWith !== undefined && state === 'passed' && modality === 'prohibition') return [];
    if (on === undefined) return state === 'unknown' ? [] : [plain(what[language], labels.until)];
    const remarks = [
      ...(on < report.meta.asOf ? [words.past] : []),
      // Where an event ends the time, no holiday does.
      ...(endsOnHoliday === undefined || endsOnHoliday === 'named' || endsWith !== undefined
        ? []
        : [words.endsOnHoliday[endsOnHoliday]]),
    ];
    return [
      plain(`${dayWords(on, language)}${remarks.length > 0 ? ` (${remarks.join(separator)})` : ''}`, labels.until),
    ];
  };
  const heading = ({ title, subject, authority }: Finding): string =>
    `${title[language]}${about(subject)}${authority === 'persuasive' ? ` – ${words.persuasive}` : ''}`;
  const named = (rules: readonly string[]): string => {
    const shown = rules.slice(0, mostTitles).map((rule) => titles.get(rule) ?? rule);
    return [...shown, ...(rules.length > mostTitles ? [words.andMore(rules.length - mostTitles)] : [])].join(separator);
  };

  const why = ({ because }: Finding): readonly Line[] =>
    because.length > 0 ? [plain(because.map((fact) => factText(fact, language)).join(separator), labels.why)] : [];
  const reliability = ({ confidence }: Finding): readonly Line[] =>
    confidence === 'read' ? [] : [plain(words.confidence[confidence], labels.confidence)];

  return {
    full: (finding) => {
      const { rule, subject, status, cites, text, missing, action, notes = [], standing } = finding;
      const lacking = missing.map((fact) => labelText(fact, language));
      return {
        title: heading(finding),
        id: rule,
        lines: [
          cited(cites),
          plain(text[language]),
          ...why(finding),
          ...(lacking.length > 0 ? [plain(listText(lacking, language), labels.missing)] : []),
          ...(action && status !== 'met' ? [plain(action[language], labels.todo)] : []),
          ...until(finding),
          ...(risks.get(keyOf(rule, subject)) ?? []).flatMap(risk),
          ...notes.map((note) => plain(note[language], labels.note)),
          ...(standing
            ? [plain(standing.text[language], labels.standing), cited(standing.cites, labels.provision)]
            : []),
          ...reliability(finding),
        ],
      };
    },
    short: (finding) => ({
      title: heading(finding),
      id: finding.rule,
      // What rests on our reading says on what.
      lines: [
        cited(finding.cites),
        ...(finding.confidence === 'read' ? [] : [...why(finding), ...reliability(finding)]),
      ],
    }),
    question: (question) => ({
      title: `${question.question[language]}${about(question.subject)}`,
      id: question.fact,
      lines: [plain(answerText(question, language), labels.answer), plain(named(question.concerns), labels.decides)],
    }),
    deadline: ({ on, what, rule, cites, subject }) => ({
      title: `${dayWords(on, language)}${colon}${what[language]}${about(subject)}`,
      id: rule,
      lines: [cited(cites)],
    }),
  };
}
