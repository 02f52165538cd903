// garde-fou beside other engines and beside the same rules written by hand, in one process, on equal results.
//   npm run bench                  measures and writes docs/benchmarks.md
//   BENCH_MS=200 npm run bench     measures for a shorter time and only prints
import { growthTable } from './growth.js';
import { measuredWith } from './machine.js';
import { writePart } from './page.js';
import { reportTable } from './reports.js';
import { statusTable } from './statuses.js';
import { verdictTables } from './verdicts.js';

const parts: [name: string, text: string][] = [];
const show = (name: string, text: string) => {
  parts.push([name, text]);
  console.log(`\n${name}\n\n${text}`);
};

show('measured', measuredWith(['json-rules-engine', 'json-logic-engine', '@gorules/zen-engine', 'publicodes']));
const { all, subset } = await verdictTables();
show('verdicts', all);
show('subset', subset);
show('statuses', await statusTable());
show('reports', await reportTable());
show('growth', await growthTable());

if (process.env.BENCH_MS === undefined) for (const [name, text] of parts) writePart(name, text);
