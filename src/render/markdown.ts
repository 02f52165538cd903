import type { Language } from '../language.js';
import type { Report } from '../report.js';
import type { Item, Line } from './items.js';
import { outline, type Section } from './outline.js';

/** What Markdown or HTML would read as markup is shown as it is written. */
const literally = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/\s+/g, ' ');

const line = ({ label, spans }: Line, colon: string): string => {
  const text = spans
    .map((span) => (span.url === undefined ? literally(span.text) : `[${literally(span.text)}](<${span.url}>)`))
    .join('');
  return `  - ${label === undefined ? '' : `*${literally(label)}*${colon}`}${text}`;
};

const item = ({ title, id, lines }: Item, colon: string): string =>
  [`- **${literally(title)}**${id === undefined ? '' : ` \`${id}\``}`, ...lines.map((each) => line(each, colon))].join(
    '\n',
  );

const section = ({ heading, items }: Section, colon: string): string =>
  `## ${literally(heading)} (${items.length})\n\n${items.map((each) => item(each, colon)).join('\n')}`;

/** A report as Markdown, with links to the sources that have an address. */
export function markdown(report: Report, language: Language): string {
  const { title, subtitle, summary, sections, colon, footer } = outline(report, language);
  return `${[`# ${literally(title)}`, literally(subtitle), ...summary.map(literally), ...sections.map((each) => section(each, colon)), ...footer.map(literally)].join('\n\n')}\n`;
}
