import { existsSync, statSync } from 'node:fs';

/** A folder for temporary files that lies on another disk than `path`; nothing where the system has none. */
export const otherDisk = (path: string): string | undefined =>
  ['/dev/shm', '/run/shm'].find(
    (folder) => existsSync(folder) && statSync(folder).dev !== statSync(path).dev,
  );
