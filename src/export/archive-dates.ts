import { unzipSync, zipSync } from 'fflate';

/** The first day that an archive can say. Archives say times of the place, so the place is left out of it. */
const firstDay = new Date(1980, 0, 1);

/**
 * The same ZIP archive with one date for all its files: when somebody built a manual is no part of it, so the same
 * manual makes the same file. Throws what is no archive.
 */
export const withoutDates = (archive: Uint8Array): Uint8Array<ArrayBuffer> =>
  zipSync(unzipSync(archive), { mtime: firstDay });
