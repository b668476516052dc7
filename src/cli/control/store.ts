import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { keptFile } from '../../build/file-hashes.ts';
import { approvalsFolder } from '../../build/read-approvals.ts';
import { sha256 } from '../../build/sha256.ts';
import { draftedName, writeWhole } from '../../build/write-whole.ts';
import type { Act } from '../../manual/control/acts/act.ts';
import { actsOf, type History } from '../../manual/control/acts/history.ts';
import { isReadAtOnce, versionOfText } from '../../manual/control/acts/read-acts.ts';
import type { FrozenTree } from '../../manual/control/frozen-tree.ts';
import type { StoredPage } from '../../manual/control/stored-page.ts';
import { ActsLocked, withLock } from './lock.ts';

/** An act to be written, with the text that it binds and the files which that text shows, by their hash. */
export interface NewAct {
  history: Pick<History, 'document' | 'acts'>;
  act: Act;
  tree?: FrozenTree;
  /** What is needed to print that text again. */
  page?: StoredPage;
  /** Absolute paths by SHA-256. */
  files?: ReadonlyMap<string, string>;
}

/**
 * Writes acts one after the other, each whole or not at all: the text first, the act last, both under other names until
 * they are complete. Nobody else can write meanwhile: {@link ActsLocked} is thrown. `written` is told of each act when its
 * file is there; what fails is thrown, with the acts before it written and the others not.
 */
export function writeActs(
  root: string,
  acts: readonly NewAct[],
  written: (act: NewAct, file: string) => void,
) {
  const folder = approvalsFolder(root);
  withLock(folder, () => {
    writeAttributes(folder);
    for (const one of acts) written(one, writeAct(root, folder, one));
  });
}

/** Git on Windows must not change the line ends of approved files, which are kept under the hash of their bytes. */
function writeAttributes(folder: string): void {
  const path = join(folder, '.gitattributes');
  if (!existsSync(path)) writeWhole(path, '* -text\n');
}

function writeAct(
  root: string,
  folder: string,
  { history, act, tree, page, files = new Map() }: NewAct,
): string {
  const own = join(folder, history.document);
  const name = `${String(history.acts.length + 1).padStart(3, '0')}.yaml`;
  const file = join(own, name);
  if (existsSync(file)) throw new ActsLocked(`${name} of ${history.document} was written by somebody else.`);
  const isNew = !existsSync(own);
  const made: string[] = [];
  try {
    mkdirSync(own, { recursive: true });
    clearLeftovers(own, history);
    for (const [hash, path] of files) made.push(...keepFile(root, hash, path));
    const text = act.act === 'approved' ? join(own, `${act.version}.json`) : undefined;
    if (text && tree) {
      made.push(text);
      writeWhole(text, `${JSON.stringify(tree, null, 2)}\n`);
    }
    if (text && page) {
      const stored = text.replace(/json$/, 'page.json');
      made.push(stored);
      writeWhole(stored, `${JSON.stringify(page)}\n`);
    }
    writeWhole(file, stringify(act, { lineWidth: 0 }));
    return file;
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    if (isNew && existsSync(own) && readdirSync(own).length === 0) rmdirSync(own);
    throw error;
  }
}

/** Whether a name is that of an act or a text on its way; other tools have dot files of their own. */
function isDraft(name: string): boolean {
  const meant = draftedName(name);
  return meant !== undefined && (isReadAtOnce(meant) || versionOfText(meant) !== undefined);
}

/** Takes away what a killed command left: drafts, and texts whose act was never written. */
function clearLeftovers(own: string, { acts }: NewAct['history']): void {
  // What is no text has no version, and stays.
  const versions = new Set([undefined, ...actsOf({ acts }, 'approved').map(({ version }) => version)]);
  for (const name of readdirSync(own))
    if (isDraft(name) || !versions.has(versionOfText(name))) rmSync(join(own, name));
}

/** Keeps the bytes of an image or download under their hash, once, whoever shows them. Returns the file if it is new. */
function keepFile(root: string, hash: string, path: string): string[] {
  const kept = keptFile(root, hash, path);
  if (existsSync(kept)) return [];
  const bytes = readFileSync(path);
  if (sha256(bytes) !== hash) throw new ActsLocked(`${path} was changed while it was being approved.`);
  mkdirSync(dirname(kept), { recursive: true });
  writeWhole(kept, bytes);
  return [kept];
}
