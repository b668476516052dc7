import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { wholeFile } from '../../diagnostics/place.ts';
import type { FileSaid, Hashes } from '../control/hashes.ts';
import type { Candidate } from '../control/publication.ts';
import type { StoredPage } from '../control/stored-page.ts';
import type { Audience } from './audience.ts';
import type { ChosenDocument } from './documents.ts';

interface Ground {
  audience: Pick<Audience, 'id' | 'files'>;
  hashes: Pick<Hashes, 'keptFile' | 'said'>;
}

/** A file that stays in the house: as its audience would name it, with what it has beside its pixels, or nothing known of it. */
interface KeptBack {
  file: string;
  beside: readonly string[] | undefined;
}

/**
 * Which of the files that were approved with a text go out with it, by their addresses: those that say in words what they
 * say, pictures of pixels alone, and those that the audience lists. Words are sought in what goes.
 */
export function filesThatGo(
  { document, path }: Pick<Candidate, 'document' | 'path'>,
  { files }: Pick<StoredPage, 'files'>,
  { audience, hashes }: Ground,
): { goes(address: string): boolean; keptBack: KeptBack[] } {
  const judged = Object.entries(files).map(([address, hash]) => {
    const file = filePath(address, document.file);
    const said = hashes.said(path, hashes.keptFile(path, hash, address));
    return { address, file, beside: said?.beside, goes: audience.files.includes(file) || isPlain(said) };
  });
  const going = new Set(judged.flatMap(({ address, goes }) => (goes ? [address] : [])));
  return { goes: (address) => going.has(address), keptBack: judged.filter(({ goes }) => !goes) };
}

const isPlain = (said: FileSaid | undefined): boolean => said !== undefined && said.beside.length === 0;

/** A file as the config names it, from `content/`, or from `public/` where its address begins there. */
function filePath(address: string, document: string): string {
  const at = URL.parse(encodeURI(document), 'https://site.invalid/');
  const path = (at && URL.parse(address.replace(/^\//, '/public/'), at)?.pathname) ?? address;
  return decodedPath(path).replace(/^\/(?:content\/)?/, '');
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Files that an extract does not bring along, each with why. */
export const fileProblems = (chosen: readonly ChosenDocument[], ground: Ground): Diagnostic[] =>
  chosen.flatMap(({ now, page }) =>
    filesThatGo(now, page, ground).keptBack.map((kept) => fileProblem(now.document, kept, ground.audience)),
  );

const fileProblem = (
  { file: document }: Pick<Candidate['document'], 'file'>,
  { file, beside }: KeptBack,
  { id }: Pick<Audience, 'id'>,
): Diagnostic =>
  diagnostic(
    { file: document, ...wholeFile },
    'file-left-out',
    beside === undefined
      ? `The extract for ${id} has no ${file}: nobody but a reader can tell what is in it.`
      : `The extract for ${id} has no ${file}: it holds ${beside.join(', ')} beside its pixels.`,
    beside === undefined
      ? `Read it, with what it tells of itself, and if these readers may have it add ${file} to files of the audience.`
      : `Take that out of the picture and approve the text anew, or read it and add ${file} to files of the audience.`,
  );
