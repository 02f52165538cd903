import { evaluate, type FactName, type Profile, type Report } from 'garde-fou';

const profile: Profile = { jurisdictions: ['LU'], headcount: 150, disconnection: { source: 'none' } };
const fact: FactName = 'disconnection.source';
const report: Promise<Report> = evaluate(profile, { asOf: '2026-11-22' });

export { fact, report };
