/**
 * The layers: each folder of src/ with the folders below it that it may import.
 * A folder that is not listed may be imported by no other.
 */
const core = ['language', 'diagnostics', 'standard', 'organisation', 'manual'];
const mayImport = {
  language: [],
  diagnostics: [],
  standard: ['language', 'diagnostics'],
  organisation: ['language', 'diagnostics', 'standard'],
  manual: ['language', 'diagnostics', 'standard', 'organisation'],
  starter: ['language', 'organisation'],
  markdown: core,
  export: core,
  browser: [...core, 'pages'],
  build: [...core, 'markdown', 'export'],
  pages: [...core, 'browser'],
  components: [...core, 'browser', 'pages', 'theme'],
  routes: [...core, 'browser', 'pages', 'components', 'export', 'theme'],
  offered: core,
  cli: [...core, 'starter', 'markdown', 'build', 'export'],
};

/** What the reader's browser may load beside its own folder: small, pure, and nothing of the manual in it. */
const forBrowsers = [
  'manual/model/id-from-title',
  'manual/model/urls',
  'manual/search/search-index',
  'manual/words/words',
  'manual/writing/css-string',
  'organisation/calendar-day',
  'organisation/clock-minutes',
  'organisation/hours-now',
  'organisation/opening-hours',
  'organisation/today',
  'pages/href',
];

/** The loader of the organisation reads files; all else in these folders is a function of its arguments. */
const pure = {
  path: '^src/(language|diagnostics|standard|organisation|manual|starter)/',
  pathNot: '^src/organisation/load',
};

/** The modules of pages that know which manual is being built. */
const binding = '(manual|words|context|route-middleware)';

const layers = Object.entries(mayImport).map(([folder, below]) => ({
  name: `layer-${folder}`,
  comment: `src/${folder} may import ${below.length > 0 ? below.join(', ') : 'no other folder of src'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...below].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    {
      name: 'browser-loads-little',
      comment: 'What readers load is written for it: other folders lend it types, and a few pure helpers',
      severity: 'error',
      from: { path: '^src/browser/' },
      to: {
        path: '^src/',
        pathNot: `^src/(browser/|(${forBrowsers.join('|')})[.]ts$)`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'browser-no-machine',
      comment: 'A browser has no Node, and the manual would make every page as heavy as all of them',
      severity: 'error',
      from: { path: '^src/browser/' },
      to: { path: '^(virtual|astro):', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-bound-in-one-place',
      comment:
        'What a page shows is a function of (manual, words); context.ts binds it to the manual that is being built',
      severity: 'error',
      from: { path: '^src/pages/', pathNot: `^src/pages/${binding}[.]ts$` },
      to: {
        path: `^src/pages/${binding}[.]ts$|^(virtual|astro):`,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'node-only-while-building',
      comment: 'Pages are functions of the manual; files are read before, while building',
      severity: 'error',
      from: { path: '^src/(pages|browser|components)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-no-machine',
      comment: 'The core knows no file system, process, clock or network; what it needs comes as an argument',
      severity: 'error',
      from: pure,
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|path|path/posix|util)$' },
    },
    {
      name: 'pure-no-site',
      comment: 'The core knows neither Astro nor any tool that builds or serves',
      severity: 'error',
      from: pure,
      to: { path: '^(astro|virtual):|(^|/)node_modules/(astro|vite|@astrojs|pagefind|commander)/' },
    },
    {
      name: 'no-circle',
      comment: 'Modules that need each other are one module or lack a third',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'src-stands-alone',
      comment: 'The program knows no test and no demo; it reads templates and content as files',
      severity: 'error',
      from: { path: '^(src|packages)/' },
      to: { path: '^(test|content|templates)/' },
    },
    {
      name: 'no-dev-dependency',
      comment: 'Whoever installs the package gets no dev dependencies; types alone are free',
      severity: 'error',
      from: { path: '^src/' },
      // An optional peer is tested with as a dev dependency, and its absence is told.
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '/node_modules/@cantoo/pdf-lib/|^node_modules/@cantoo/pdf-lib/',
      },
    },
    {
      name: 'no-unlisted-package',
      comment: 'What is imported is listed in package.json',
      severity: 'error',
      from: { path: '^(src|test|content|packages)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-missing-module',
      comment: 'Every import leads to a file, a package or a virtual module',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro|virtual):' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The mistakes among the fixtures are there to be made.
    exclude: { path: '(^|/)(\\.astro|dist|\\.cache)/|^test/fixtures/(wrong|diagnostics)/' },
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.d.ts', '.mjs', '.cjs', '.js', '.json'],
    },
    builtInModules: { override: require('node:module').builtinModules },
  },
};
