import { createHash } from 'node:crypto';
import type { History } from '../../src/manual/control/acts/history.ts';
import type { Hashes } from '../../src/manual/control/hashes.ts';
import type { View } from '../../src/manual/control/view.ts';
import { type MadeManual, makeManual } from '../../src/manual/make-manual.ts';
import type { SourceFile } from '../../src/manual/model/source-file.ts';
import { decoded } from '../../src/manual/reading/expand/written-address.ts';
import { wordsFrom } from '../../src/manual/words/catalogue.ts';
import { english } from '../../src/manual/words/en.ts';
import type { Catalogue } from '../../src/manual/words/words.ts';
import { parseSource } from '../../src/markdown/parse.ts';
import { type Locate, parseOrganisation, printingOf } from '../../src/organisation/index.ts';
import type { ParsedOrganisation } from '../../src/organisation/parse.ts';
import { defaultEdition } from '../../src/standard/index.ts';
import { canonicalText } from './canonical.ts';

type Files = Record<string, string>;

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** What a manual in memory knows of files: those that a test gives, by their address in a document. */
const hashesOf = (files: Files): Hashes => ({
  text: sha256,
  file: (_, address) => {
    const content = files[decoded(address.replace(/[?#].*$/, ''))];
    return content === undefined ? undefined : sha256(content);
  },
  size: (_, file) => files[file]?.length,
  said: (_, file) => (files[file] === undefined ? undefined : { text: files[file], beside: [] }),
  keptFile: (_, hash) => hash,
  isKept: () => true,
});

const locate: Locate = () => ({ file: 'content/organisation.ts', line: 1, column: 1 });

/** Organisations that were read, by their data: most tests ask for the same few, and nobody changes one. */
const known = new Map<string, ParsedOrganisation>();

function parsedOnce(organisation: object): ParsedOrganisation {
  const key = JSON.stringify(organisation, (_, value) => (value === undefined ? '\0' : value));
  const parsed = known.get(key) ?? parseOrganisation(organisation, locate);
  known.set(key, parsed);
  return parsed;
}

/** A manual in memory: files by path, `8/x.mdx`; front matter that a test doesn't care about is added by {@link doc}. */
export function manualOf({
  organisation = {},
  templates = {},
  documents = {},
  trusted = false,
  change = (sources) => sources,
  publicFiles = [],
  files = {},
  catalogue = english,
  approvals = new Map(),
  view = {},
}: {
  organisation?: object;
  templates?: Files;
  documents?: Files;
  /** Whether own documents may run code. */
  trusted?: boolean;
  /** Changes the parsed files before the manual is made. */
  change?: (sources: SourceFile[]) => SourceFile[];
  publicFiles?: string[];
  /** Contents of files beside the documents, by their address there. */
  files?: Files;
  /** The language that the manual is printed in. */
  catalogue?: Catalogue;
  /** What was done about documents, by their key. */
  approvals?: ReadonlyMap<string, History>;
  view?: Partial<View>;
}): MadeManual {
  const parsed = parsedOnce({ name: 'Exemplar', ...organisation });
  if (!parsed.organisation) throw new Error(JSON.stringify(parsed.problems, null, 2));
  const sources = (files: Files, origin: 'template' | 'own', folder: string) =>
    Object.entries(files).map(([path, text]) =>
      parseSource({
        file: `${folder}/${path}`,
        path: `/${folder}/${path}`,
        place: path.replace(/\.mdx?$/, ''),
        origin,
        format: path.endsWith('.mdx') ? 'mdx' : 'md',
        trusted: trusted && origin === 'own',
        text,
      }),
    );
  return makeManual({
    organisation: parsed.organisation,
    decisions: parsed.decisions,
    written: parsed.written,
    sources: change([
      ...sources(templates, 'template', 'templates/en'),
      ...sources(documents, 'own', 'content/documents'),
    ]),
    words: wordsFrom(catalogue, printingOf(parsed.organisation)),
    approvals,
    view: { publication: 'drafts', oldVersions: 'readers', day: '2026-01-01', ...view },
    hashes: hashesOf(files),
    templateEdition: defaultEdition,
    locate,
    problems: [],
    site: { pages: ['/', '/clauses', '/registers/coverage', '/data/manual.json'], publicFiles },
  });
}

/** A document's text with front matter; `front` overrides or adds fields, as YAML. */
export function doc(body: string, front: Record<string, string> = {}): string {
  const fields = {
    id: 'sample',
    title: 'Sample',
    type: 'procedure',
    clauses: "['8.1']",
    owner: 'incident-manager',
    ...front,
  };
  return `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')}\n---\n\n${body}\n`;
}

/** A twin without the control block between its title and its text. */
export const withoutControl = (twin: string | undefined): string | undefined =>
  twin?.replace(/- \*\*Status:\*\*[\s\S]*?\(SHA-256\):\*\* [0-9a-f]{64}\n\n/, '');

/** The documents of a manual with their texts as Markdown: the canonical one names by keys, the twin with links. */
export const written = (made: MadeManual) =>
  made.manual.documents.map((document) => ({
    ...document,
    canonical: canonicalText(made, document.key),
    twin: made.twin(document.key),
  }));

/** The only document of a manual made from one body, with what was found wrong. */
export function read(
  body: string,
  {
    front = {},
    organisation = {},
    trusted = false,
    publicFiles = ['form.pdf'],
  }: {
    front?: Record<string, string>;
    organisation?: object;
    trusted?: boolean;
    publicFiles?: string[];
  } = {},
) {
  const made = manualOf({
    organisation,
    publicFiles,
    documents: { 'sample.mdx': doc(body, front) },
    trusted,
  });
  const [document] = written(made);
  const problems = made.manual.problems.map(({ file, line, column, message, hint }) =>
    `${file}:${line}:${column} ${message} ${hint}`.trim(),
  );
  return { document, problems, made, page: () => made.pageTree(document?.key ?? '', '/') };
}
