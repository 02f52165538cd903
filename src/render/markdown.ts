import type { Language } from '../language.js';
import type { Report } from '../report.js';
import { type Item, type Line, outline, type Section } from './outline.js';

/** What Markdown or HTML would read as markup is shown as it is written. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');

const line = ({ label, spans }: Line): string => {
  const text = spans.map((span) => (span.url === undefined ? escape(span.text) : `[${escape(span.text)}](<${span.url}>)`)).join('');
  return `  - ${label === undefined ? '' : `*${escape(label)}:* `}${text}`;
};

const item = ({ title, id, lines }: Item): string => [`- **${escape(title)}**${id === undefined ? '' : ` \`${id}\``}`, ...lines.map(line)].join('\n');

const section = ({ heading, items }: Section): string => `## ${escape(heading)} (${items.length})\n\n${items.map(item).join('\n')}`;

/** A report as Markdown, with links to the sources that have an address. */
export function markdown(report: Report, language: Language): string {
  const { title, subtitle, summary, sections, footer } = outline(report, language);
  return `${[`# ${escape(title)}`, escape(subtitle), ...summary.map(escape), ...sections.map(section), ...footer.map(escape)].join('\n\n')}\n`;
}
