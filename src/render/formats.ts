import type { Language } from '../language.js';
import type { Report } from '../report.js';
import { markdown } from './markdown.js';
import { pretty } from './pretty.js';

/** How a report is to be shown. */
export interface RenderOptions {
  readonly language: Language;
  readonly colour: boolean;
  readonly columns: number;
}

type Render = (report: Report, options: RenderOptions) => string;

/**
 * The formats made for people, one report after another; a new one (HTML, SARIF, JUnit, GitHub) is a file beside
 * this one and a line here. JSON and NDJSON are the reports themselves: see `cli/output.ts`.
 */
export const documents = {
  pretty,
  markdown: (report, { language }) => markdown(report, language),
} as const satisfies Record<string, Render>;
