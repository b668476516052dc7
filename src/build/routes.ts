/** Where the workbook of all registers stands in a site. */
export const workbookPath = 'data/registers.xlsx';

/** Every page and file the integration adds: its route, and the module that makes it, relative to this folder. */
export const pages = [
  { pattern: '/', entrypoint: '../routes/index.astro' },
  { pattern: '/404', entrypoint: '../routes/404.astro' },
  { pattern: '/clauses', entrypoint: '../routes/clauses/index.astro' },
  { pattern: '/clauses/[number]', entrypoint: '../routes/clauses/[number].astro' },
  { pattern: '/on-call', entrypoint: '../routes/on-call.astro' },
  { pattern: '/editions', entrypoint: '../routes/editions.astro' },
  { pattern: '/documents', entrypoint: '../routes/documents/index.astro' },
  { pattern: '/documents/[slug]', entrypoint: '../routes/documents/[slug].astro' },
  { pattern: '/documents/[slug]/[file]', entrypoint: '../routes/documents/[file].ts' },
  { pattern: '/data/[sheet].css', entrypoint: '../routes/data/version-styles.ts' },
  { pattern: '/roles', entrypoint: '../routes/roles/index.astro' },
  { pattern: '/roles/[id]', entrypoint: '../routes/roles/[id].astro' },
  { pattern: '/records', entrypoint: '../routes/records/index.astro' },
  { pattern: '/records/[id]', entrypoint: '../routes/records/[id].astro' },
  { pattern: '/services/[id]', entrypoint: '../routes/services/[id].astro' },
  { pattern: '/customers/[id]', entrypoint: '../routes/customers/[id].astro' },
  { pattern: '/registers', entrypoint: '../routes/registers/index.astro' },
  { pattern: '/registers/[register]', entrypoint: '../routes/registers/[register].astro' },
  { pattern: '/registers/raci', entrypoint: '../routes/registers/raci.astro' },
  { pattern: '/registers/coverage', entrypoint: '../routes/registers/coverage.astro' },
  { pattern: '/registers/decisions', entrypoint: '../routes/registers/decisions.astro' },
  { pattern: '/registers/checklist', entrypoint: '../routes/registers/checklist.astro' },
  { pattern: '/registers/evidence', entrypoint: '../routes/registers/evidence.astro' },
  { pattern: '/registers/changes', entrypoint: '../routes/registers/changes/index.astro' },
  { pattern: '/registers/changes/[year]', entrypoint: '../routes/registers/changes/[year].astro' },
  { pattern: '/data/[register].csv', entrypoint: '../routes/data/register.ts' },
  { pattern: '/data/manual.schema.json', entrypoint: '../routes/data/schema.ts' },
  { pattern: '/data/manual.json', entrypoint: '../routes/data/manual.ts' },
  { pattern: '/data/values.json', entrypoint: '../routes/data/values.ts' },
  { pattern: '/data/search.json', entrypoint: '../routes/data/search.ts' },
  { pattern: '/data/search-asked.json', entrypoint: '../routes/data/search-asked.ts' },
  { pattern: '/data/references/[set].json', entrypoint: '../routes/data/references.ts' },
  { pattern: '/data/due.json', entrypoint: '../routes/data/due.ts' },
  { pattern: '/data/reviews.ics', entrypoint: '../routes/data/calendar.ts' },
  { pattern: '/llms.txt', entrypoint: '../routes/llms.ts' },
  { pattern: '/robots.txt', entrypoint: '../routes/robots.ts' },
] as const;

/** What a build writes by itself, or as files of a folder, and what is an address of its own only while serving. */
export const servedPages = [
  { pattern: `/${workbookPath}`, entrypoint: '../routes/data/registers-xlsx.ts' },
  {
    pattern: '/documents/[slug]/versions/[version]/[file]',
    entrypoint: '../routes/documents/version-file.ts',
  },
  { pattern: '/documents/[slug]/versions/[version]', entrypoint: '../routes/documents/version-folder.ts' },
] as const;

const ofDocuments =
  /^\/(?:$|404$|robots\.txt$|documents|data\/search(?:-asked)?\.json$|data\/\[sheet\]\.css$)/;

/** The pages and files of a site of documents alone. */
export const documentPages = pages.filter(({ pattern }) => ofDocuments.test(pattern));
