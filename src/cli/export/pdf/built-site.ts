import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generator } from '../../../build/generator.ts';
import { offlineFolder } from '../../../build/offline/offline-folder.ts';
import { sha256 } from '../../../build/sha256.ts';
import { manifestPath } from '../../../build/site-files.ts';
import { manualData } from '../../../manual/data/data.ts';
import type { DocumentEntry, Manual } from '../../../manual/model/manual.ts';
import { documentPath, twinPath } from '../../../manual/model/urls.ts';
import { compareWithManifest, readManifest } from '../../manifest.ts';
import type { Exportable } from '../exported.ts';

/** A built site that PDFs are printed from. */
export interface BuiltSite {
  /** SHA-256 of its manifest, which tells one issue of the manual from another. */
  manifest: string;
  /** The HTML of the page of a document. */
  pageOf(slug: string): string;
  /** The address of one of its files; undefined where there is none. */
  fileAt(path: string): string | undefined;
  /** Its style sheets: what all media share, then what is for paper. */
  styles: readonly string[];
}

/** Opens a built site, or says why nothing can be printed from it. Exports must say what the site says, of today's texts. */
export function openSite(
  folder: string,
  { made, extract }: Pick<Exportable, 'made' | 'extract'>,
): BuiltSite | { objection: string } {
  const { manual } = made;
  const manifest = join(folder, manifestPath);
  if (!existsSync(manifest))
    return {
      objection: `PDFs are printed from the built manual, and there is none in ${folder}. Run ${commandFor(extract)} first, or name its folder with --site.`,
    };
  const whose = readManifest(manifest)?.audience;
  if (whose !== extract)
    return {
      objection: `${folder} holds ${whose === undefined ? 'the manual of the house' : `the extract for ${whose}`}. Name the folder of ${extract === undefined ? 'the manual of the house' : `that for ${extract}, built by ${commandFor(extract)},`} with --site.`,
    };
  if (existsSync(join(folder, offlineFolder)))
    return {
      objection: `${folder} is an offline copy, and PDFs are printed from the site. Run clausebook build, and leave --site out or name its folder.`,
    };
  const differences = compareWithManifest(folder);
  const changed = differences ? [...differences.changed, ...differences.missing] : [manifestPath];
  if (changed.length > 0)
    return { objection: `${join(folder, changed[0] ?? '')} is not as it was built. Build again.` };
  if (extract === undefined ? !hasData(folder, manual) : !hasTwins(folder, made))
    return {
      objection: `The manual in ${folder} was built from other texts or values than those of today, for another day, or with other options. Run ${commandFor(extract)} with the same options first.`,
    };
  return {
    manifest: sha256(readFileSync(manifest)),
    pageOf: (slug) => readFileSync(join(folder, documentPath(slug), 'index.html'), 'utf8'),
    fileAt: (path) => fileAt(folder, path),
    styles: stylesOf(folder, manual),
  };
}

const commandFor = (extract: string | undefined): string =>
  extract === undefined
    ? 'clausebook build'
    : `clausebook build --audience ${extract} --out with a folder of its own`;

const hasData = (folder: string, manual: Manual): boolean =>
  readFileSync(join(folder, 'data/manual.json'), 'utf8') === JSON.stringify(manualData(manual, generator));

/** An extract has no data: its documents are told by what their twins say, to the letter, and by how many there are. */
function hasTwins(folder: string, { manual, twin }: Exportable['made']): boolean {
  const isSame = ({ key, slug }: DocumentEntry) => {
    const file = join(folder, twinPath(slug));
    return existsSync(file) && readFileSync(file, 'utf8') === twin(key);
  };
  const documents = readdirSync(join(folder, 'documents'), { withFileTypes: true });
  return (
    documents.filter((entry) => entry.isDirectory()).length === manual.documents.length &&
    manual.documents.every(isSame)
  );
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, decodeURIComponent(path));
  return existsSync(file) && statSync(file).isFile() ? pathToFileURL(file).href : undefined;
}

/** The sheets that the page of the first document names. Letters are the book's own. */
function stylesOf(folder: string, { documents }: Manual): string[] {
  const [first] = documents;
  if (!first) return [];
  const page = readFileSync(join(folder, documentPath(first.slug), 'index.html'), 'utf8');
  const links = [...page.matchAll(/<link rel="stylesheet" href="([^"]*?)(_astro\/[^"]+\.css)"([^>]*)>/g)];
  return links
    .map(([, , path = '', more = '']) => ({
      isForPaper: more.includes('media="print"'),
      css: readFileSync(join(folder, path), 'utf8').replace(/@font-face\s*\{[^}]*\}/g, ''),
    }))
    .sort((a, b) => Number(a.isForPaper) - Number(b.isForPaper))
    .map(({ css, isForPaper }) => (isForPaper ? `@media print{${css}}` : css));
}
