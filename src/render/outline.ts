import { dayWords } from '../day-words.js';
import { type Finding, isBindingDuty } from '../finding.js';
import type { Language } from '../language.js';
import { printable } from '../printable.js';
import type { Report } from '../report.js';
import { isUnread } from '../warnings.js';
import { type Item, itemWriter } from './items.js';
import { type Phrases, phrases } from './phrases.js';
import { amountText } from './words.js';

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

const isKnown = ({ status }: Finding): boolean => status !== 'possible';
const binding = (findings: readonly Finding[]) => findings.filter(({ authority }) => authority === 'binding');

/** What has happened, apart from breaches: rules about a risk that apply. */
const otherRisks = ({ riskFindings }: Report): readonly Finding[] => binding(riskFindings).filter(isKnown);

/** What persuades without binding never stands among the duties. */
const persuasive = ({ obligations, permissions, recommendations, riskFindings }: Report): readonly Finding[] =>
  [...obligations, ...permissions, ...recommendations, ...riskFindings].filter(
    (finding) => finding.authority === 'persuasive' && isKnown(finding),
  );

function tally({ summary: { counts }, warnings }: Report, { counts: words, nothing, notCovered }: Phrases): string {
  const unclear = counts.open + counts.possible;
  const parts = [
    ...(counts.breached > 0 ? [words.breached(counts.breached)] : []),
    ...(counts.pending > 0 ? [words.pending(counts.pending)] : []),
    ...(unclear > 0 ? [words.unclear(unclear)] : []),
    ...(counts.applies > 0 ? [words.applies(counts.applies)] : []),
    ...(counts.met > 0 ? [words.met(counts.met)] : []),
  ];
  if (parts.length > 0) return parts.join(' · ');
  return warnings.some(isUnread) ? notCovered : nothing;
}

/** What is merely possible is left out where nothing has happened: it frightens whoever has answered nothing yet. */
function money(report: Report, words: Phrases, language: Language): readonly string[] {
  const { counts, exposure } = report.summary;
  const hasHappened = counts.breached > 0 || otherRisks(report).length > 0;
  const most = amountText({ min: exposure.max, max: exposure.max }, language);
  const parts = [
    ...(exposure.certain.max > 0 ? [amountText(exposure.certain, language)] : []),
    ...(hasHappened && exposure.max > exposure.certain.max ? [words.exposureAtMost(most)] : []),
  ];
  if (parts.length === 0) return [];
  const share = hasHappened && exposure.orShareOfTurnover;
  if (share) parts.push(words.exposureOrShare(Number((share * 100).toPrecision(3))));
  return [`${words.exposure}${words.colon}${parts.join(words.separator)}`];
}

/** Puts a report in words: breaches first, then what must still be asked, then what is met. */
export function outline(report: Report, language: Language): Outline {
  const words = phrases[language];
  const { full, short, question, deadline } = itemWriter(report, language);
  const duties = (status: Finding['status']) =>
    report.obligations.filter((finding) => isBindingDuty(finding) && finding.status === status);
  const known = (findings: readonly Finding[]) =>
    binding(findings)
      .filter(isKnown)
      .map((finding) => (finding.status === 'met' ? short(finding) : full(finding)));

  const items: Readonly<Record<SectionName, readonly Item[]>> = {
    breached: duties('breached').map(full),
    risks: otherRisks(report).map(full),
    pending: duties('pending').map(full),
    deadlines: report.deadlines.map(deadline),
    open: duties('open').map(full),
    questions: report.questions.map(question),
    applies: duties('applies').map(full),
    met: duties('met').map(short),
    permissions: known(report.permissions),
    recommendations: known(report.recommendations),
    persuasive: persuasive(report).map(full),
    warnings: report.warnings.map(({ text }) => ({ title: text[language], lines: [] })),
  };
  const laws = (Object.keys(report.meta.lawReadUpTo) as (keyof Phrases['law'])[]).map((law) => words.law[law]);
  const { asOf, version, rulesVersion, notLegalAdvice } = report.meta;
  return {
    title: printable(report.profile.name || report.profile.id || words.unnamed),
    subtitle: [dayWords(asOf, language), ...laws].join(' · '),
    summary: [tally(report, words), ...money(report, words, language)],
    sections: (Object.keys(words.sections) as SectionName[])
      .map((name) => ({ name, heading: words.sections[name], items: items[name] }))
      .filter((section) => section.items.length > 0),
    colon: words.colon,
    footer: [`${notLegalAdvice[language]} garde-fou ${version}, ${words.rules} ${rulesVersion}`],
  };
}
