import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { Sha256 } from '../control/fingerprint.ts';
import {
  type BaseEntry,
  isOriginal,
  originalPath,
  otherFormat,
  type ReadBaseRecord,
} from '../library/base-record.ts';
import { readFrontMatter } from '../library/read-front-matter.ts';
import { changedSections } from '../library/section-texts.ts';
import { sectionsOf } from '../library/section-tree.ts';
import type { SourceFile } from '../model/source-file.ts';
import { inShort } from '../release/reasons/in-short.ts';

/** The originals that a project keeps, with the record of them. */
export interface Bases extends ReadBaseRecord {
  /** How the folder and the file of the record are named in problems. */
  folder: string;
  file: string;
  /** Their texts, by their path in the folder; those that are not there are missing here. */
  originals: ReadonlyMap<string, string>;
}

/**
 * What is wrong between own texts, the templates that they were copied from, and the originals that are kept of these:
 * whoever copied a text would not hear of an improvement otherwise.
 */
export function baseProblems(bases: Bases, sources: readonly SourceFile[], sha256: Sha256): Diagnostic[] {
  const templates = new Map(
    sources.filter(({ origin }) => origin === 'template').map((source) => [nameOf(source), source]),
  );
  const own = new Map(
    sources.filter(({ origin }) => origin === 'own').map((source) => [nameOf(source), source]),
  );
  return [
    ...copiedByHand(bases, templates, own),
    ...[...bases.record].flatMap(([key, entry]) => {
      const today = templates.get(entry.template);
      const source = own.get(entry.document) ?? own.get(otherFormat(entry.document));
      const fault = faultOf(key, entry, { bases, own, sha256 });
      if (fault) return fault;
      return key.includes('#') && today
        ? sectionProblems(key, entry, today, source, bases)
        : templateProblems(entry, today, source, bases);
    }),
  ];
}

/** Path below the folder of the templates, or of own documents. */
const nameOf = ({ place, format }: SourceFile): string => `${place}.${format}`;

type Sources = ReadonlyMap<string, SourceFile>;

/** Own files in the place of a template of which no original is kept. */
function copiedByHand({ record }: Bases, templates: Sources, own: Sources): Diagnostic[] {
  const byPlace = new Map([...templates.values()].map((template) => [template.place, template]));
  return [...own.values()].flatMap((source) => {
    const template = byPlace.get(source.place);
    const id = template && readFrontMatter(source).frontMatter?.id;
    if (!template || id === undefined || record.has(id)) return [];
    if (readFrontMatter(template).frontMatter?.id !== id) return [];
    return [
      diagnostic(
        { file: source.file, ...wholeFile },
        'missing-base',
        'No original is kept of the template that this file was copied from, so nobody hears when the template changes.',
        `Keep that of today: clausebook override ${id} --adopt.`,
      ),
    ];
  });
}

interface Around {
  bases: Bases;
  own: Sources;
  sha256: Sha256;
}

/** What is wrong with an entry or its original: then nothing can be said of its template. */
function faultOf(key: string, entry: BaseEntry, { bases, own, sha256 }: Around): Diagnostic[] | undefined {
  const path = originalPath(key, entry);
  const shown = `${bases.folder}/${path}`;
  const at = { file: bases.file, ...bases.place(key) };
  if (!own.has(entry.document) && !own.has(otherFormat(entry.document)))
    return [
      diagnostic(
        at,
        'idle-base',
        `The file ${entry.document} of "${key}" is not there any more, but its original is kept.`,
        `Bring the file back, or delete this entry and ${shown}.`,
      ),
    ];
  const original = bases.originals.get(path);
  if (original === undefined)
    return [
      diagnostic(
        at,
        'missing-base',
        `The original of "${key}", ${shown}, is not there.`,
        key.includes('#')
          ? `Bring it back: git checkout ${shown}. If it was never committed, move ${entry.document} away, write it anew with clausebook override ${key}, and put your text into it.`
          : `Bring it back: git checkout ${shown}. If it was never committed, keep that of today: clausebook override ${key} --adopt.`,
      ),
    ];
  if (!isOriginal(original, entry, sha256))
    return [
      diagnostic(
        { file: shown, ...wholeFile },
        'edited-base',
        `This is not the original of "${key}" any more: somebody has edited it.`,
        `Bring it back as it was committed: git checkout ${shown}. Your own text is ${entry.document}.`,
      ),
    ];
  return undefined;
}

/** What has become of the template since it was copied. */
function templateProblems(
  { template, document, package: version }: BaseEntry,
  today: SourceFile | undefined,
  own: SourceFile | undefined,
  { originals, folder }: Bases,
): Diagnostic[] {
  const place = { file: own?.file ?? document, ...wholeFile };
  if (!today)
    return [
      diagnostic(
        place,
        'template-gone',
        `The template ${template} that this file was copied from is not shipped any more, so this is a document beside the others.`,
        'docs/upgrade-notes.md tells what took its place.',
      ),
    ];
  const original = (originals.get(template) ?? '').replaceAll('\r\n', '\n');
  if (original === today.text) return [];
  const sections = changedSections(original, today.text);
  const where = sections.length > 0 ? `, in ${inShort(sections.map((title) => `"${title}"`))}` : '';
  return [
    diagnostic(
      place,
      'changed-template',
      `The template has changed since version ${version}, from which this file was copied${where}.`,
      `Bring it into your text: clausebook upgrade. ${today.file} is the new text, ${folder}/${template} the one that you copied.`,
    ),
  ];
}

/** What has become of the section that a file was copied from. That its id is gone is told with the file. */
function sectionProblems(
  key: string,
  entry: BaseEntry,
  today: SourceFile,
  own: SourceFile | undefined,
  { originals, folder }: Bases,
): Diagnostic[] {
  const path = originalPath(key, entry);
  const original = (originals.get(path) ?? '').replaceAll('\r\n', '\n');
  const id = key.slice(key.indexOf('#') + 1);
  const worded = sectionsOf(today.tree, today.text).filter((section) => section.id === id);
  if (worded.length === 0 || worded.some(({ text }) => text === original)) return [];
  return [
    diagnostic(
      { file: own?.file ?? entry.document, ...wholeFile },
      'changed-template',
      `The section "${id}" of the template has changed since version ${entry.package}, from which this file was made.`,
      `Bring it into your text: clausebook upgrade. ${today.file} has the new text, ${folder}/${path} the one that was there.`,
    ),
  ];
}
