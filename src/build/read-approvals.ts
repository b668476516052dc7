import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApprovalFile } from '../manual/control/acts/history.ts';
import { type ReadActs, readActs } from '../manual/control/acts/read-acts.ts';

/** Where the acts of control of a project lie. */
export const approvalsFolder = (root: string): string => join(root, 'content/approvals');

/** The folder in which approved images and downloads lie, by their hash. */
const approvedFiles = 'files';

/** Reads the acts of all documents of a project. A file that can't be read is a file without acts: it is told as such. */
export function readApprovals(root: string): ReadActs {
  const folder = approvalsFolder(root);
  const files = list(folder).flatMap((document): ApprovalFile[] => {
    if (!document.isDirectory() || document.name === approvedFiles) return [];
    return list(join(folder, document.name)).flatMap((entry) =>
      // What a killed command left behind begins with a dot, and is cleared by the next one.
      entry.isFile() && !entry.name.startsWith('.')
        ? {
            file: `content/approvals/${document.name}/${entry.name}`,
            document: document.name,
            name: entry.name,
            // Pages are many and large, and few are printed.
            get text() {
              return readFileSync(join(folder, document.name, entry.name), 'utf8');
            },
          }
        : [],
    );
  });
  return readActs(files, (text) => createHash('sha256').update(text).digest('hex'));
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
