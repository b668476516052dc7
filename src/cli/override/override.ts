import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { basesFolder, readBases } from '../../build/base-files.ts';
import { documentsFolder } from '../../build/folders.ts';
import { generator } from '../../build/generator.ts';
import { displayPath } from '../../build/read-sources.ts';
import { sha256 } from '../../build/sha256.ts';
import type { Bases } from '../../manual/checks/bases.ts';
import {
  type BaseEntry,
  baseFolder,
  baseRecordFile,
  originalPath,
  writeBaseRecord,
} from '../../manual/library/base-record.ts';
import type { Manual } from '../../manual/model/manual.ts';
import { editionNamed, parseClauseRef } from '../../standard/index.ts';
import { readAll } from '../check.ts';
import { refuse, table } from '../control/print.ts';
import { writeWhole } from '../control/store.ts';
import { whyNotWritten } from '../control/writing.ts';
import { tell } from '../tell.ts';
import { type ShippedTemplate, shippedTemplates } from './templates.ts';
import { templateNamed } from './wanted.ts';

/** What is asked of the command beside the names of documents. */
export interface OverrideOptions {
  root: string;
  /** Whether only the originals of files that are there already are to be kept. */
  adopt?: true;
}

/** One text to be copied: the entry of its record, the original, and the file that is made of it. */
export interface Copy {
  key: string;
  entry: BaseEntry;
  original: string;
  /** Text of the own file; nothing where it is there already. */
  text?: string;
}

/** Copies templates into the documents of a manual, and keeps their originals. Returns the exit code. */
export async function overrideDocuments(
  names: readonly string[],
  { root, adopt = false }: { root: string; adopt?: boolean },
): Promise<number> {
  const { manual, project, problems } = await readAll(root, { publication: 'drafts' });
  const { made, organisation } = manual;
  if (!made || !organisation) {
    tell(problems, { root, failed: true });
    return refuse([], 'Nothing was written. Mend what is wrong first.');
  }
  const bases = readBases(root);
  if (bases.problems.length > 0) {
    tell(bases.problems, { root, failed: true });
    return refuse([], 'Nothing was written: mend the record of the originals first.');
  }
  const templates = shippedTemplates(organisation, project.options.templates);
  const copies: Copy[] = [];
  const objections: string[] = [];
  for (const name of names) {
    const template = templateNamed(name, templates, made.manual.documents);
    const objection =
      'objection' in template
        ? template.objection
        : objectionTo(template, { root, adopt, bases, manual: made.manual });
    if (objection !== undefined) objections.push(objection);
    else if (!('objection' in template) && !copies.some(({ key }) => key === template.id))
      copies.push(copyOf(template, { root, adopt }));
  }
  if (objections.length > 0) return refuse(objections, 'Nothing was written.');
  return writeCopies(root, copies, bases);
}

interface Around {
  root: string;
  adopt: boolean;
  bases: Bases;
  manual: Manual;
}

/** Why a template can't be copied, or its original can't be kept; nothing where all is well. */
function objectionTo(
  { id, path, source, frontMatter }: ShippedTemplate,
  { root, adopt, bases, manual }: Around,
): string | undefined {
  const there = ownFile(root, source.place);
  const shown = there && displayPath(join(documentsFolder(root), there), root);
  const entry = bases.record.get(id);
  if (adopt) {
    if (!shown)
      return `There is no file of your own in the place of "${id}" whose original could be kept. Leave out --adopt to copy the template.`;
    return entry && bases.originals.has(originalPath(id, entry))
      ? `The original of "${id}" is kept already: ${bases.folder}/${originalPath(id, entry)}.`
      : undefined;
  }
  if (shown)
    return `"${id}" has a file of your own already, ${shown}. ${
      entry ? 'Edit it there; delete it to have the template again.' : 'Write --adopt to keep its original.'
    }`;
  const other = manual.documents.find((document) => document.id === id && document.source === 'own');
  if (other) return `The id "${id}" is that of a document of your own, ${other.file}.`;
  const { edition } = manual.edition;
  const own = editionNamed(frontMatter.edition ?? '') ?? edition;
  return frontMatter.clauses.some((written) => parseClauseRef(written, own)?.edition === edition)
    ? undefined
    : `"${id}" (${path}) is not in a manual after ${manual.edition.name}: it answers nothing there.`;
}

/** The own file at the place of a template, below the folder of the documents. */
const ownFile = (root: string, place: string): string | undefined =>
  [`${place}.mdx`, `${place}.md`].find((path) => existsSync(join(documentsFolder(root), path)));

function copyOf(
  { id, path, source }: ShippedTemplate,
  { root, adopt }: Pick<Around, 'root' | 'adopt'>,
): Copy {
  const original = readFileSync(source.path, 'utf8');
  const document = adopt ? (ownFile(root, source.place) ?? path) : path;
  const entry = { template: path, document, package: generator.version, sha256: sha256(original) };
  return { key: id, entry, original, ...(adopt ? {} : { text: original }) };
}

/**
 * Writes each original, then the own file, and the record last: what a killed command left is told by the next check. An
 * own file is never written over.
 */
function writeCopies(root: string, copies: readonly Copy[], bases: Bases): number {
  const folder = basesFolder(root);
  const record = new Map(bases.record);
  const failed = whyNotWritten(root, () => {
    mkdirSync(folder, { recursive: true });
    // Git on Windows must not change the line ends of originals, whose bytes are hashed.
    if (!existsSync(join(folder, '.gitattributes'))) writeWhole(join(folder, '.gitattributes'), '* -text\n');
    for (const { key, entry, original, text } of copies) {
      write(join(folder, originalPath(key, entry)), original);
      if (text !== undefined) writeNew(join(documentsFolder(root), entry.document), text);
      record.set(key, entry);
      writeWhole(join(folder, baseRecordFile), writeBaseRecord(record));
    }
  });
  const written = copies.filter(({ key, entry }) => record.get(key) === entry);
  if (written.length > 0) console.log(tableOf(root, written));
  if (failed === undefined) {
    console.log(`\n${whatNext}`);
    return 0;
  }
  return refuse([failed], written.length === 0 ? 'Nothing was written.' : 'What stands above was written.');
}

const whatNext =
  'Edit your files, and commit the originals with them: check compares the two. An approval holds until words change.';

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeWhole(path, text);
}

function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
}

const tableOf = (root: string, copies: readonly Copy[]): string =>
  table(
    ['Document', 'Your file', `Original, of version ${generator.version}`],
    copies.map(({ key, entry }) => [
      key,
      displayPath(join(documentsFolder(root), entry.document), root),
      displayPath(join(documentsFolder(root), baseFolder, originalPath(key, entry)), root),
    ]),
  );
