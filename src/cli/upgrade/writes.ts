import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BaseRecord,
  baseFolder,
  baseRecordFile,
  originalPath,
  writeBaseRecord,
} from '../../manual/library/base-record.ts';
import type { OwnPlan } from '../../manual/upgrade/own-texts.ts';
import { type Shipped, shippedFile, writeSeen } from '../../manual/upgrade/shipped.ts';

/** What is to stand at a path of a project, relative to its root with slashes; nothing where a file goes. */
export type Writes = ReadonlyMap<string, string | undefined>;

const documents = 'content/documents';
const bases = `${documents}/${baseFolder}`;

/** All that an upgrade changes in the texts of a project. */
export function writesOf(
  root: string,
  record: BaseRecord,
  plans: readonly (OwnPlan & { key: string })[],
  { version, templates }: { version: string; templates: readonly Shipped[] },
): Writes {
  const writes = new Map<string, string | undefined>();
  const after = new Map(record);
  for (const { key, document, movedFrom, text, renewed, dropped } of plans) {
    if (movedFrom !== undefined) writes.set(`${documents}/${movedFrom}`, undefined);
    if (text !== undefined) writes.set(`${documents}/${document}`, text);
    if (renewed || dropped) after.delete(key);
    if (renewed) after.set(renewed.key, renewed.entry);
  }
  for (const { renewed } of plans)
    if (renewed) writes.set(`${bases}/${originalPath(renewed.key, renewed.entry)}`, renewed.original);
  const needed = new Set([...after].map(([key, entry]) => originalPath(key, entry)));
  for (const [key, entry] of record) {
    const path = originalPath(key, entry);
    if (!needed.has(path) && existsSync(join(root, bases, path))) writes.set(`${bases}/${path}`, undefined);
  }
  const recordIsOther = writeBaseRecord(after) !== writeBaseRecord(record);
  if (recordIsOther) writes.set(`${bases}/${baseRecordFile}`, writeBaseRecord(after));
  writes.set(`${bases}/${shippedFile}`, writeSeen(version, templates));
  return writes;
}
