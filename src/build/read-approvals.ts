import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, placed } from '../diagnostics/diagnostic.ts';
import { unreadable } from '../diagnostics/unreadable.ts';
import type { ApprovalFile, History } from '../manual/control/acts/history.ts';
import { isReadAtOnce, type ReadActs, readActs } from '../manual/control/acts/read-acts.ts';
import type { TextOf } from '../manual/control/acts/with-texts.ts';
import { type Decoded, decodeText } from '../organisation/decode-text.ts';
import { sha256 } from './sha256.ts';

/** Where the acts of control of a project lie. */
export const approvalsFolder = (root: string): string => join(root, 'content/approvals');

/** The folder in which approved images and downloads lie, by their hash. A document may have the same name. */
export const approvedFiles = 'files';

/** The hash in the name of an approved image or download; nothing for other files. */
export const keptHash = (name: string): string | undefined => /^[0-9a-f]{64}(?=\.|$)/.exec(name)?.[0];

/**
 * Reads the acts of all documents of a project. What can't be read is told, and its document left out. Line ends are read
 * as line feeds and a byte order mark is none of a text: git and editors change both, and the chain must hold.
 */
export function readApprovals(root: string): ReadActs {
  const folder = approvalsFolder(root);
  const problems: Diagnostic[] = [];
  const tell = (path: string, fault: Decoded['fault']) => {
    if (fault) problems.push(placed({ file: path, line: fault.line, column: fault.column }, fault));
  };
  const list = (path: string, shown: string) => {
    const found = entriesOf(path);
    if (!found) tell(shown, unreadable);
    return found ?? [];
  };
  const histories = new Map<string, History>();
  const told: Diagnostic[] = [];
  for (const document of list(folder, 'content/approvals')) {
    const own = join(folder, document);
    if (!isFolder(own)) continue;
    const shown = `content/approvals/${document}`;
    const before = problems.length;
    const held = new Map<string, string>();
    const files = list(own, shown)
      .filter((name) => document !== approvedFiles || keptHash(name) === undefined)
      .map((name): ApprovalFile => {
        const file = `${shown}/${name}`;
        const path = join(own, name);
        if (isReadAtOnce(name)) {
          const read = textOf(path);
          tell(file, read.fault);
          held.set(name, lineFeeds(read));
        }
        return {
          file,
          document,
          name,
          get text() {
            return held.get(name) ?? lineFeeds(textOf(path));
          },
        };
      });
    if (problems.length > before) continue;
    const read = readActs(files, sha256);
    for (const [key, history] of read.histories) histories.set(key, history);
    told.push(...read.problems);
    // All versions of all documents would fill the memory, and few are asked for again.
    held.clear();
  }
  return { histories, problems: [...problems, ...told] };
}

/** Reads the files of one document by their names; nothing where one is not there or is no text. */
export const approvalTexts =
  (root: string, document: string): TextOf =>
  (name) => {
    const read = textOf(join(approvalsFolder(root), document, name));
    return read.fault ? undefined : lineFeeds(read);
  };

/**
 * The names in a folder, in order; nothing where it may not be read. What begins with a dot was left by a killed command,
 * which the next one clears, or belongs to another tool.
 */
function entriesOf(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? [] : undefined;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const lineFeeds = ({ text = '' }: Decoded): string => text.replaceAll('\r\n', '\n');

function textOf(path: string): Decoded {
  try {
    return decodeText(readFileSync(path));
  } catch {
    return { fault: unreadable };
  }
}
