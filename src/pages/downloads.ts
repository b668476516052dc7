import { label } from '../manual/model/label.ts';
import type { Manual } from '../manual/model/manual.ts';
import { downloadPath } from '../manual/model/urls.ts';
import { descriptions, registerNames } from '../manual/registers/index.ts';
import { formatMessage, type Words } from '../manual/words/words.ts';
import { sizeInWords } from '../manual/writing/download-links.ts';

/** An export as a page offers it. */
export interface Download {
  label: string;
  /** Kind and size of the file, in words. */
  said: string;
  /** Site path. */
  to: string;
}

/** The exports that a site offers, in the order in which the config names them. */
export const downloadsOf = (manual: Manual, words: Words): Download[] =>
  manual.downloads.map((offered) => ({
    label: offered.volume
      ? formatMessage(words.site.bookVolumeTitle, {
          title: labelOf(offered.volume.of, manual, words),
          volume: offered.volume.number,
          volumes: offered.volume.count,
        })
      : labelOf(offered.path, manual, words),
    said: formatMessage(words.site.fileKindAndSize, {
      kind: /\.([^.]+)$/.exec(offered.path)?.[1]?.toUpperCase() ?? '',
      size: sizeInWords(offered.bytes, words),
    }),
    to: downloadPath(offered.path),
  }));

function labelOf(path: string, manual: Manual, words: Words): string {
  if (path === 'manual.pdf') return manual.organisation.title;
  if (path === 'registers.xlsx') return words.site.downloadRegisters;
  const [, slug] = /^documents\/(.+)\.pdf$/.exec(path) ?? [];
  const document = manual.documents.find((one) => one.slug === slug);
  if (document) return label(document);
  const register = registerNames.find((name) => path === `registers/${name}.csv`);
  return register === undefined ? path : words.site[descriptions[register].title];
}
