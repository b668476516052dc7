import type { StarterAnswers, StarterFacts } from './answers.ts';
import { configPath, starterConfig } from './config.ts';
import { workflow } from './continuous.ts';
import { ownDocument, ownDocumentPath } from './own-document.ts';
import { packageFile } from './package-file.ts';
import { readmeFile } from './readme.ts';

/** A file of a new project. */
export interface StarterFile {
  /** Relative to the project, with slashes. */
  path: string;
  text: string;
  /** Whether each of its lines is of use by itself, so that those that lack can be added to a file that is there. */
  byLine?: true;
}

/** All files of a new project, from what was answered and what is known. */
export function starterFiles(answers: StarterAnswers, facts: StarterFacts): StarterFile[] {
  const inYaml = answers.format === 'yaml';
  return [
    { path: 'package.json', text: packageFile(facts) },
    ...installerFiles(facts),
    { path: configPath(answers), text: starterConfig(answers, facts) },
    ...(answers.example ? [{ path: ownDocumentPath, text: ownDocument(answers) }] : []),
    { path: 'README.md', text: readmeFile(answers, facts) },
    {
      path: '.gitignore',
      text: lines(
        'node_modules/',
        ...(facts.installer === 'yarn' ? ['.yarn/install-state.gz'] : []),
        'dist/',
        '/exports/',
        '/offline/',
        '.astro/',
        '*.log',
        '.DS_Store',
      ),
      byLine: true,
    },
    // Approved texts are proven by their bytes, so git leaves them as they are, whatever it does with the others.
    { path: '.gitattributes', text: lines('* text=auto eol=lf', 'content/approvals/** -text'), byLine: true },
    { path: '.github/workflows/manual.yml', text: workflow(facts) },
    { path: '.vscode/extensions.json', text: json({ recommendations: extensions(inYaml) }) },
    { path: '.vscode/settings.json', text: json(editorSettings) },
    ...(inYaml ? [] : [{ path: 'tsconfig.json', text: json(typeSettings) }]),
  ];
}

/** What an installer has to be told in a file of its own. */
function installerFiles({ installer }: StarterFacts): StarterFile[] {
  // What `allowScripts` of package.json is for npm: pnpm takes a script that nobody has decided on for an error.
  if (installer === 'pnpm')
    return [{ path: 'pnpm-workspace.yaml', text: 'allowBuilds:\n  esbuild: false\n' }];
  // Yarn lays packages into archives unless it is told otherwise, and Astro makes no pages from there.
  if (installer === 'yarn')
    return [{ path: '.yarnrc.yml', text: 'nodeLinker: node-modules\n', byLine: true }];
  return [];
}

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const extensions = (inYaml: boolean): string[] => [
  ...(inYaml ? ['redhat.vscode-yaml'] : []),
  'unifiedjs.vscode-mdx',
];

/** Line ends that are the same on every machine, and no editing of what was approved. */
const editorSettings = { 'files.eol': '\n', 'files.readonlyInclude': { 'content/approvals/**': true } };

const typeSettings = {
  compilerOptions: {
    target: 'ESNext',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  },
  include: ['content/**/*.ts'],
};
