import { basename } from 'node:path';
import { inBookOrder, type SourceVolume } from '../../../export/pdf/book-of.ts';
import { planVolumes } from '../../../export/pdf/volumes.ts';
import type { DocumentEntry, Manual } from '../../../manual/model/manual.ts';
import type { ExportedFile } from '../exported.ts';

/** What is printed, and under which names. */
export interface Edition {
  /** The path of its file, where it has one; those of its volumes are made of it. */
  path: string;
  /** Several where it is too large for one. */
  volumes: readonly SourceVolume[];
  isWhole: boolean;
}

/** Whether it has a cover and contents, and so numbers that are known when it is printed. */
export const isLong = ({ volumes: [first, second] }: Edition): boolean =>
  second !== undefined || (first?.documents.length ?? 0) > 1;

/** What is asked of a print. */
export interface Asked {
  /** All when empty. */
  chosen: readonly DocumentEntry[];
  /** Whether each document is printed by itself too. */
  isEach: boolean;
  /** So many volumes are wanted; as many as are needed when left out. */
  volumes?: number | undefined;
  /** How large a document is: signs in the HTML of its page. */
  sizeOf(document: DocumentEntry): number;
}

/** The whole manual or a choice of it, and each document where that is wanted. */
export function editionsOf(manual: Manual, { chosen, isEach, volumes, sizeOf }: Asked): Edition[] {
  const { documents } = manual;
  const [first] = chosen;
  if (first && chosen.length === 1) return [selfAlone(first)];
  const all = first ? chosen : documents;
  const path = first ? 'selection.pdf' : 'manual.pdf';
  const parts = planVolumes(inBookOrder(all, manual), { sizeOf, count: volumes });
  return [
    {
      path,
      volumes: parts.map((part, index) => ({
        file: basename(volumePath(path, index + 1, parts.length)),
        documents: part,
      })),
      isWhole: !first,
    },
    ...(isEach ? all.map(selfAlone) : []),
  ];
}

const selfAlone = (document: DocumentEntry): Edition => ({
  path: `documents/${document.slug}.pdf`,
  volumes: [{ file: `${document.slug}.pdf`, documents: [document] }],
  isWhole: false,
});

/** `manual-2-of-4.pdf`; numbers have as many digits as the last one, so that names are sorted as volumes are. */
const volumePath = (path: string, number: number, count: number): string =>
  count === 1
    ? path
    : path.replace(/\.pdf$/, `-${String(number).padStart(String(count).length, '0')}-of-${count}.pdf`);

/** The files of an edition, by what was printed of it. */
export function filesOf({ path, volumes }: Edition, printed: readonly Uint8Array[]): ExportedFile[] {
  const count = volumes.length;
  return printed.map((content, index) => ({
    path: volumePath(path, index + 1, count),
    content,
    ...(count > 1 ? { volume: { of: path, number: index + 1, count } } : {}),
  }));
}
