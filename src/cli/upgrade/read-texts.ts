import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { basesFolder } from '../../build/base-files.ts';
import { documentsFolder, packageFolder } from '../../build/folders.ts';
import { filesUnder, readSources } from '../../build/read-sources.ts';
import { sha256 } from '../../build/sha256.ts';
import { slashed } from '../../diagnostics/file-path.ts';
import {
  type BaseEntry,
  type BaseRecord,
  isOriginal,
  originalPath,
  otherFormat,
} from '../../manual/library/base-record.ts';
import { readFrontMatter } from '../../manual/library/read-front-matter.ts';
import type { SourceFile } from '../../manual/model/source-file.ts';
import type { OwnText } from '../../manual/upgrade/own-texts.ts';
import { readSeen, type Seen, type Shipped, shippedFile } from '../../manual/upgrade/shipped.ts';
import { decodeText } from '../../organisation/decode-text.ts';
import { templatesIn } from '../override/templates.ts';

/** An own file in the place of a template of which no original is kept. */
export interface CopiedByHand {
  id: string;
  /** Path below the folder of own documents. */
  document: string;
}

/** The texts of a project that a new version is brought to. */
export interface ProjectTexts {
  own: OwnText[];
  byHand: CopiedByHand[];
  /** Paths of all own files, below their folder. */
  taken: ReadonlySet<string>;
  /** What the project saw last; nothing where it was never upgraded. */
  seen: Seen | undefined;
}

/** The templates in a folder, in the order of their paths. */
export const shippedIn = (folder: string): Shipped[] =>
  templatesIn(folder).map(({ frontMatter: { id, title, formerIds }, path, source }) => {
    const bytes = readFileSync(source.path);
    return { id, title, formerIds, template: path, text: textOf(bytes), sha256: sha256(bytes) };
  });

/** Reads the own texts of a project with what they were copied from. */
export function readTexts(root: string, record: BaseRecord, templates: readonly Shipped[]): ProjectTexts {
  const { sources } = readSources([{ folder: documentsFolder(root), origin: 'own' }], root, packageFolder);
  const keyed = new Map(
    sources.flatMap((source) => idsOf(source).map((id) => [id, nameOf(source)] as const)),
  );
  // A file that can't be read as it stands is there all the same.
  const fileOf = (key: string, { document }: BaseEntry): string | undefined =>
    [document, otherFormat(document)].find((path) => existsSync(join(documentsFolder(root), path))) ??
    (key.includes('#') ? undefined : keyed.get(key));
  const texts = [...record].map(([key, entry]): OwnText => {
    const path = fileOf(key, entry);
    return {
      key,
      entry,
      own: path === undefined ? undefined : { path, ...readOwn(join(documentsFolder(root), path)) },
      original: originalOf(root, key, entry),
    };
  });
  const known = new Set(texts.flatMap(({ own: file }) => (file ? [file.path] : [])));
  const ids = new Set(templates.flatMap(({ id, formerIds }) => [id, ...formerIds]));
  const byHand = sources
    .filter((source) => !known.has(nameOf(source)))
    .flatMap((source) => {
      const [id] = idsOf(source).filter((one) => ids.has(one));
      return id === undefined ? [] : [{ id, document: nameOf(source) }];
    });
  const seenPath = join(basesFolder(root), shippedFile);
  return {
    taken: new Set(
      filesUnder(documentsFolder(root)).files.map((path) => slashed(relative(documentsFolder(root), path))),
    ),
    own: texts,
    byHand,
    seen: existsSync(seenPath) ? readSeen(readFileSync(seenPath, 'utf8')) : undefined,
  };
}

function readOwn(path: string): { text: string; fault?: string } {
  const bytes = readFileSync(path);
  const { fault } = decodeText(bytes);
  return { text: textOf(bytes), ...(fault ? { fault: `${fault.message} ${fault.hint}` } : {}) };
}

/** The original of an own text, if it is there and nobody has changed it. */
function originalOf(root: string, key: string, entry: BaseEntry): string | undefined {
  const path = join(basesFolder(root), originalPath(key, entry));
  if (!existsSync(path)) return undefined;
  const text = textOf(readFileSync(path));
  return isOriginal(text, entry, sha256) ? text : undefined;
}

const nameOf = ({ place, format }: SourceFile): string => `${place}.${format}`;

const idsOf = (source: SourceFile): string[] => {
  const id = readFrontMatter(source).frontMatter?.id;
  return id === undefined ? [] : [id];
};

/** A text with its byte order mark, which is written back as it was. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
