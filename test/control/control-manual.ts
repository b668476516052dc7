import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadManual } from '../../src/build/load-manual.ts';
import type { Act } from '../../src/manual/control/acts/act.ts';
import { onDay, printed, type Ran } from '../harness/in-process.ts';
import { type ScratchManual, scratchManual } from '../harness/scratch-manual.ts';
import { noTemplates } from '../harness/shared-reading.ts';

/** A small manual whose documents are acted on. */
export interface ControlManual extends ScratchManual {
  /** Runs a command on a day, and keeps what it prints. */
  on(day: string, command: (root: string) => Promise<number>): Promise<Ran>;
  /** Files under content/approvals/, but for what git alone reads. */
  files(): string[];
  text(file: string): string;
  act(document: string, number: number): Act;
  /** The state of a document on a day, with its version, and codes of problems of acts. */
  state(day: string, document: string): Promise<string>;
}

const front = (id: string, more = '') => `---
id: ${id}
title: The ${id}
type: guide
clauses: ['8.1']
owner: incident-manager
approver: top-management
${more}---
`;

/** A document by its id: its text, and fields for its front matter, each with a line end. */
export const ownDocument = (id: string, text: string, more = ''): Record<string, string> => ({
  [`content/documents/${id}.mdx`]: `${front(id, more)}\n${text}\n`,
});

const organisation = `name: Quince Street IT
roles:
  - { id: top-management, holder: Ada Quince, deputy: Bo Quince }
  - { id: incident-manager, holder: Ida Quince }
customers:
  - { id: acme, name: Acme, contact: Jo Doe }
  - { id: bolt, name: Bolt, contact: Al Doe }
`;

/** A config that commands read in place of `clausebook({ templates })`, which would load Astro. */
const withoutTemplates = `export default { integrations: [{ name: 'clausebook', options: ${JSON.stringify(noTemplates)} }] };\n`;

/** Makes one of its own documents alone, or of the shipped ones too; `remove` takes it away. */
export async function controlManual(
  files: Record<string, string> = {},
  templates: 'shipped' | 'none' = 'none',
): Promise<ControlManual> {
  const none = templates === 'none';
  const manual = await scratchManual('smallest', {
    'content/organisation.yaml': organisation,
    ...(none ? { 'astro.config.mjs': withoutTemplates } : {}),
    ...files,
  });
  const folder = join(manual.root, 'content/approvals');
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    ...manual,
    on: (day, command) => onDay(day, () => printed(() => command(manual.root))),
    files: () =>
      existsSync(folder)
        ? readdirSync(folder, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile() && entry.name !== '.gitattributes')
            .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
            .sort()
        : [],
    text,
    act: (document, number) => parse(text(`${document}/${String(number).padStart(3, '0')}.yaml`)),
    async state(day, document) {
      const { made, problems } = await loadManual(manual.root, () => day, none ? noTemplates : {});
      const entry = made?.manual.documents.find(({ key }) => key === document);
      const version = entry?.version ? ` ${entry.version}` : '';
      const codes = problems
        .filter(({ file }) => file.startsWith('content/approvals'))
        .map(({ code }) => ` [${code}]`);
      return `${entry?.status}${version}${entry?.answersChanged ? ' (answers changed)' : ''}${codes.join('')}`;
    },
  };
}
