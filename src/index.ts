export { type ClausebookOptions, default } from './build/integration.ts';
export type { ManualData } from './manual/data/schema.ts';
export { defineOrganisation } from './organisation/index.ts';
