// What a page bundles; `done` is read by sandbox.mjs.
import { evaluate } from 'garde-fou';

const profile = { jurisdictions: ['LU'], digitalTools: { usedForWork: true }, disconnection: { source: 'none' } };
const report = await evaluate(profile, { asOf: '2026-11-22' });
globalThis.done = `${report.obligations[0].rule} ${report.obligations[0].status}`;
