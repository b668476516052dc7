import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { basesFolder, readBases } from '../../build/base-files.ts';
import { documentsFolder, templatesFolder } from '../../build/folders.ts';
import { generator } from '../../build/generator.ts';
import { displayPath } from '../../build/read-sources.ts';
import { sha256 } from '../../build/sha256.ts';
import { writeWhole } from '../../build/write-whole.ts';
import { languageOf } from '../../language/languages.ts';
import type { Bases } from '../../manual/checks/bases.ts';
import {
  baseFolder,
  baseRecordFile,
  originalPath,
  writeBaseRecord,
} from '../../manual/library/base-record.ts';
import type { OwnSection } from '../../manual/library/own-sections.ts';
import type { Manual } from '../../manual/model/manual.ts';
import { type Shipped, shippedFile, writeSeen } from '../../manual/upgrade/shipped.ts';
import { editionNamed, parseClauseRef } from '../../standard/index.ts';
import { readAll } from '../check.ts';
import { refuse, table } from '../control/print.ts';
import { whyNotWritten } from '../control/writing.ts';
import { tell } from '../tell.ts';
import { shippedIn } from '../upgrade/read-texts.ts';
import type { Copy, OverrideOptions } from './copy.ts';
import { ownSectionsOf, sectionCopy } from './section-copy.ts';
import { type ShippedTemplate, shippedTemplates } from './templates.ts';
import { templateNamed } from './wanted.ts';

/** Copies templates into the documents of a manual, and keeps their originals. Returns the exit code. */
export async function overrideDocuments(names: readonly string[], options: OverrideOptions): Promise<number> {
  const { root, adopt = false } = options;
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
  const around = { root, adopt, bases, manual: made.manual, owns: ownSectionsOf(root) };
  const copies = new Map<string, Copy>();
  const objections = optionFaults(names, options);
  for (const name of objections.length > 0 ? [] : names) {
    const [document = '', section] = name.split('#', 2);
    const template = templateNamed(document, templates, made.manual.documents);
    const copy =
      'objection' in template
        ? template
        : section === undefined
          ? documentCopy(template, around)
          : partCopy(section, template, options, around);
    if ('objection' in copy) objections.push(copy.objection);
    else copies.set(copy.key, copy);
  }
  if (objections.length > 0) return refuse(objections, 'Nothing was written.');
  const shipped = () =>
    shippedIn(project.options.templates ?? templatesFolder(languageOf(organisation.language)));
  return writeCopies(root, [...copies.values()], bases, shipped);
}

/** Options that mean nothing for what is named. */
function optionFaults(names: readonly string[], { adopt, place, reason }: OverrideOptions): string[] {
  const wholes = names.filter((name) => !name.includes('#'));
  return [
    ...(place !== 'replace' && wholes.length > 0
      ? [
          `--place is for single sections, and "${wholes[0]}" names a whole document. Write ${wholes[0]}#section.`,
        ]
      : []),
    ...(place === 'omit' && (reason ?? '').trim() === ''
      ? ['Write --reason and why the section is left out: readers and auditors see it.']
      : []),
    ...(place !== 'omit' && reason !== undefined ? ['--reason is for --place omit.'] : []),
    ...(adopt && wholes.length < names.length
      ? ['--adopt is for whole documents: files about single sections are written with their originals.']
      : []),
  ];
}

interface Around {
  root: string;
  adopt: boolean;
  bases: Bases;
  manual: Manual;
  owns: readonly OwnSection[];
}

/** The copy of a whole template, or why there can be none. */
function documentCopy(template: ShippedTemplate, around: Around): Copy | { objection: string } {
  const objection = objectionTo(template, around);
  return objection === undefined ? copyOf(template, around) : { objection };
}

/** The copy of one section, or why there can be none. */
function partCopy(
  section: string,
  template: ShippedTemplate,
  options: OverrideOptions,
  around: Around,
): Copy | { objection: string } {
  const whole = ownFile(around.root, template.source.place);
  if (whole !== undefined)
    return {
      objection: `"${template.id}" is a file of your own as a whole, content/documents/${whole}: edit it there.`,
    };
  const objection = outsideEdition(template, around.manual);
  return objection === undefined ? sectionCopy(section, template, options, around) : { objection };
}

/** Why a template can't be copied, or its original can't be kept; nothing where all is well. */
function objectionTo(
  template: ShippedTemplate,
  { root, adopt, bases, manual, owns }: Around,
): string | undefined {
  const { id, source } = template;
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
  const parts = owns.filter((own) => own.document === id).map((own) => own.source.file);
  return parts.length > 0
    ? `Files of your own are about sections of "${id}": ${parts.join(', ')}. Nobody would see them any more: delete them first.`
    : outsideEdition(template, manual);
}

/** Whether a template says nothing to the edition of a manual. */
function outsideEdition({ id, path, frontMatter }: ShippedTemplate, manual: Manual): string | undefined {
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
function writeCopies(
  root: string,
  copies: readonly Copy[],
  bases: Bases,
  shipped: () => readonly Shipped[],
): number {
  const folder = basesFolder(root);
  const record = new Map(bases.record);
  const written: Copy[] = [];
  const failed = whyNotWritten(root, () => {
    mkdirSync(folder, { recursive: true });
    // Git on Windows must not change the line ends of originals, whose bytes are hashed.
    if (!existsSync(join(folder, '.gitattributes'))) writeWhole(join(folder, '.gitattributes'), '* -text\n');
    // What copies come from is what the first upgrade compares with; of older copies it can't be told any more.
    const seen = join(folder, shippedFile);
    const isNew = [...record.values()].every((entry) => entry.package === generator.version);
    if (isNew && !existsSync(seen)) writeWhole(seen, writeSeen(generator.version, shipped()));
    for (const copy of copies) {
      const { key, entry, original, text } = copy;
      if (original !== undefined) write(join(folder, originalPath(key, entry)), original);
      if (text !== undefined) writeNew(join(documentsFolder(root), entry.document), text);
      written.push(copy);
      if (original === undefined) continue;
      record.set(key, entry);
      writeWhole(join(folder, baseRecordFile), writeBaseRecord(record));
    }
  });
  if (written.length > 0) console.log(tableOf(root, written));
  if (failed === undefined) {
    console.log(`\n${whatNext(copies)}`);
    return 0;
  }
  return refuse([failed], written.length === 0 ? 'Nothing was written.' : 'What stands above was written.');
}

/** What is to be done with the files that were written. */
function whatNext(copies: readonly Copy[]): string {
  const beside = copies.filter(({ original }) => original === undefined);
  return [
    ...(beside.length > 0
      ? ['Write your text into the files that have no original yet: check objects to an empty one.']
      : []),
    ...(beside.length < copies.length
      ? [
          'Edit your files, and commit the originals with them: check compares the two. An approval holds until words change.',
        ]
      : []),
  ].join('\n');
}

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
    copies.map(({ key, entry, original }) => [
      key,
      displayPath(join(documentsFolder(root), entry.document), root),
      original === undefined
        ? 'none: your text stands beside ours'
        : displayPath(join(documentsFolder(root), baseFolder, originalPath(key, entry)), root),
    ]),
  );
