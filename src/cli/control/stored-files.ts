import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { approvalsFolder, approvedFiles, keptHash } from '../../build/read-approvals.ts';
import { sha256 } from '../../build/sha256.ts';
import { actsOf, type History } from '../../manual/control/acts/history.ts';

/** A file that is not as it was approved, or acts that are not as they were; `words` is a sentence. */
export interface Finding {
  file: string;
  words: string;
}

/** What `check` leaves aside because it is large: stored pages, and the bytes of images and downloads. */
export function alteredFiles(root: string, histories: ReadonlyMap<string, History>): Finding[] {
  const shown = `content/approvals/${approvedFiles}`;
  const kept = keptFiles(root);
  const there = new Set(kept.map(({ hash }) => hash));
  return [
    ...kept
      .filter(({ isWhole }) => !isWhole)
      .map(({ name }) => ({
        file: `${shown}/${name}`,
        words: 'These are not the bytes that were approved.',
      })),
    ...[...histories.values()].flatMap((history) => [
      ...alteredPages(history),
      ...missingFiles(history, there, shown),
    ]),
  ];
}

function alteredPages(history: History): Finding[] {
  return actsOf(history, 'approved').flatMap(({ version, text }) => {
    if (!text.stored || !history.trees.has(version) || history.page(version)) return [];
    return [
      {
        file: `content/approvals/${history.document}/${version}.page.json`,
        words: `The page of version ${version} is not stored as it was approved.`,
      },
    ];
  });
}

function missingFiles({ document, trees }: History, there: ReadonlySet<string>, shown: string): Finding[] {
  return [...trees].flatMap(([version, tree]) => {
    const named = [...JSON.stringify(tree).matchAll(/"(?:image|link)":"([0-9a-f]{64})"/g)];
    return [...new Set(named.map(([, hash = '']) => hash))]
      .filter((hash) => !there.has(hash))
      .map((hash) => ({
        file: `${shown}/${hash}`,
        words: `Version ${version} of ${document} shows this file, and it is not kept.`,
      }));
  });
}

function keptFiles(root: string): { name: string; hash: string; isWhole: boolean }[] {
  const folder = join(approvalsFolder(root), approvedFiles);
  return names(folder).flatMap((name) => {
    const hash = keptHash(name);
    return hash === undefined ? [] : [{ name, hash, isWhole: hashOf(join(folder, name)) === hash }];
  });
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function hashOf(path: string): string | undefined {
  try {
    return sha256(readFileSync(path));
  } catch {
    return undefined;
  }
}
