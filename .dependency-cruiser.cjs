/**
 * The floors of the house: each folder of src/ with the folders below it that it may import.
 * A folder that is not listed may be imported by no other.
 */
const mayImport = {
  diagnostics: [],
  standard: ['diagnostics'],
  organisation: ['diagnostics', 'standard'],
  manual: ['diagnostics', 'standard', 'organisation'],
  markdown: ['diagnostics', 'standard', 'organisation', 'manual'],
  site: ['diagnostics', 'standard', 'organisation', 'manual', 'markdown'],
  components: ['diagnostics', 'standard', 'organisation', 'manual', 'markdown', 'site'],
  routes: ['diagnostics', 'standard', 'organisation', 'manual', 'markdown', 'site', 'components'],
  export: ['diagnostics', 'standard', 'organisation', 'manual'],
  cli: ['diagnostics', 'standard', 'organisation', 'manual', 'markdown', 'site', 'export'],
};

/** The loader of the organisation reads files; all else in these folders is a function of its arguments. */
const pure = { path: '^src/(diagnostics|standard|organisation|manual)/', pathNot: '^src/organisation/load' };

const floors = Object.entries(mayImport).map(([folder, below]) => ({
  name: `floor-${folder}`,
  comment: `src/${folder} may import ${below.length > 0 ? below.join(', ') : 'no other folder of src'}`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...below].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...floors,
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
      from: { path: '^src/' },
      to: { path: '^(test|content|templates)/' },
    },
    {
      name: 'no-dev-dependency',
      comment: 'Whoever installs the package gets no dev dependencies; types alone are free',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unlisted-package',
      comment: 'What is imported is listed in package.json',
      severity: 'error',
      from: { path: '^(src|test|content)/' },
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
