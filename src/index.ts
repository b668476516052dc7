export { defineOrganisation } from './organisation/index.ts';
export { type ClausebookOptions, default } from './site/integration.ts';
