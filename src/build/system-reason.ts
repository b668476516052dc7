const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'it is on a disk that can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EEXIST: 'something else has that name',
  ENOTDIR: 'it is no folder',
  ENOENT: 'the system keeps that place for itself',
};

/** Why the system did not let something be written, as the end of a sentence; undefined for what it gives no word for. */
export const systemReason = (error: unknown): string | undefined =>
  reasons[(error as NodeJS.ErrnoException | undefined)?.code ?? ''];
