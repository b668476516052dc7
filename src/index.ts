export type { ManualData } from './manual/data-schema.ts';
export { defineOrganisation } from './organisation/index.ts';
export { type ClausebookOptions, default } from './site/integration.ts';
