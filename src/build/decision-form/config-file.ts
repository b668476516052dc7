import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { isWithin } from '../../diagnostics/file-path.ts';
import { decodeText } from '../../organisation/decode-text.ts';
import { configIn } from '../../organisation/load-which.ts';
import { sha256 } from '../sha256.ts';
import { writeWhole } from '../write-whole.ts';

/** The config of a project as it stands on the disk at one moment. */
export interface ConfigFile {
  /** From the root of the project, as people type it. */
  file: string;
  /** Where its bytes really are: a link inside the project is followed. */
  path: string;
  format: 'yaml' | 'json' | 'script';
  /** SHA-256 of its bytes. */
  hash: string;
  text: string;
  /** Whether a byte order mark stands before the text. */
  marked: boolean;
}

/** A config that a link takes out of its project: what it leads to is not the project's to change. */
export class LeadsOut extends Error {}

/** Somebody else has written the file since it was read. */
export class WrittenMeanwhile extends Error {}

/** Reads the one config of a project; nothing where there is none, several, or one that is no text. */
export function readConfigFile(root: string): ConfigFile | undefined {
  const { file, problem } = configIn(root);
  if (problem) return undefined;
  const path = realpathSync(resolve(root, file));
  const bytes = readFileSync(path);
  const { text } = decodeText(bytes);
  if (text === undefined) return undefined;
  const format = file.endsWith('.ts') ? 'script' : file.endsWith('.json') ? 'json' : 'yaml';
  return { file, path, format, hash: sha256(bytes), text, marked: bytes[0] === 0xef };
}

/**
 * Puts another text in the place of a config, whole or not at all, with the rights that the file has. Throws
 * {@link LeadsOut}, {@link WrittenMeanwhile}, or what the system says.
 */
export function writeConfigFile(root: string, { file, path, hash, marked }: ConfigFile, text: string): void {
  const isOwn = () =>
    realpathSync(resolve(root, file)) === path &&
    isWithin(realpathSync(root), path) &&
    lstatSync(path).isFile();
  if (!isOwn()) throw new LeadsOut(file);
  const before = () => {
    if (!isOwn()) throw new LeadsOut(file);
    if (sha256(readFileSync(path)) !== hash) throw new WrittenMeanwhile(file);
  };
  writeWhole(path, marked ? `\uFEFF${text}` : text, { before });
}
