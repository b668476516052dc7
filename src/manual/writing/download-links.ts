import { localeOf } from '../../organisation/index.ts';
import type { Asset } from '../model/document.ts';
import { type DownloadLink, downloadName } from '../model/download.ts';
import { type Node, text } from '../model/tree.ts';
import { formatMessage, type Words } from '../words/words.ts';

/** What the files that a document brings along are, for a place of publication. */
export interface Downloads {
  assets: readonly Asset[];
  /** How many bytes a file has, by its path from the document; nothing where it is not there. */
  sizeOf(file: string): number | undefined;
  words: Words;
}

/** A link to a file beside its document with the kind and size of what comes. `under` gives the address of a name there. */
export function downloadLink(
  link: DownloadLink,
  children: readonly Node[],
  { assets, sizeOf, words }: Downloads,
  under: (name: string) => string,
): Node {
  const name = downloadName(link);
  const file = assets.find((asset) => asset.name === name)?.file;
  const size = file === undefined ? undefined : sizeOf(file);
  const kind = /\.([^.]+)$/.exec(name)?.[1]?.toUpperCase() ?? '';
  const said =
    size === undefined
      ? ` (${kind})`
      : ` (${formatMessage(words.site.fileKindAndSize, { kind, size: sizeInWords(size, words) })})`;
  const place = /#.*$/s.exec(link.url)?.[0] ?? '';
  return {
    type: 'link',
    url: under(encodeURIComponent(name)) + place,
    title: link['title'] ?? null,
    children: [...children, text(said)],
  };
}

/** Bytes as people read them, in thousands: no file has less than 1 kB. */
export function sizeInWords(bytes: number, { print }: Words): string {
  const [unit, size, digits] =
    bytes < 1e6
      ? (['kilobyte', Math.max(Math.round(bytes / 1e3), 1), 0] as const)
      : (['megabyte', bytes / 1e6, 1] as const);
  return new Intl.NumberFormat(localeOf(print), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  }).format(size);
}
