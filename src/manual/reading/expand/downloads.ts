import { isBesideDocument } from '../../model/own-address.ts';
import type { Reading } from '../context.ts';
import { decoded, sitePathOf } from './written-address.ts';

/** What a reader keeps. A browser runs none of it as a page of the site, and none of it is a config or a program. */
const kinds = new Set(
  [
    'csv doc docm docx dot dotx eml epub ics key mpp msg numbers odg odp ods odt otp ots ott',
    'pages pdf potx pps ppsx ppt pptx rtf tsv txt vsd vsdx xls xlsm xlsx xltx zip 7z mp3 mp4',
    'webm avif gif jpeg jpg png tif tiff webp',
  ].flatMap((row) => row.split(' ')),
);

/** The ending of a file's name in small letters, `xlsx`; empty where it has none. */
const endingOf = (file: string): string => /\.([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';

/**
 * The address of a file that lies beside its document, as links and hashes need it; nothing where the address is that of
 * a page or file of the site, or of a file that documents may not bring along. Whether it is there is known at the edge.
 */
export function downloadAt(written: string, { known }: Pick<Reading, 'known'>): string | undefined {
  if (!isBesideDocument(written) || /^[?#]/.test(written)) return undefined;
  const [, path = '', place = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(written) ?? [];
  const file = decoded(path);
  if (!kinds.has(endingOf(file)) || known.addresses.has(sitePathOf(path))) return undefined;
  // The name of a file may hold signs that mean something in an address.
  return encodeURI(file).replace(/[#?]/g, encodeURIComponent) + place;
}
