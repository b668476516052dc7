import type { LoadedManual } from '../../build/load-manual.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MadeManual } from '../../manual/make-manual.ts';
import type { VolumeOfFile } from '../../manual/model/offered-export.ts';
import type { Words } from '../../manual/words/words.ts';
import type { ExportOptions } from './export-options.ts';

/** What exports are made from. */
export interface Exportable {
  root: string;
  /** The folder that the exports for all of them lie in. */
  exports: string;
  /** In that, the folder of those whom the exports are for. */
  folder: string;
  /** The audience whose extract is exported, as the command names it; absent of the manual of the house. */
  extract?: string;
  made: MadeManual;
  loaded: LoadedManual;
  /** The words of the manual's language. */
  words: Words;
  options: ExportOptions;
  /** Whether all formats were asked for, and so all that each can make. */
  isAll: boolean;
  /** Tells the person who waits what is being done. */
  progress(line: string): void;
}

/** A file that is made, with its place in the folder of its audience, written with slashes. */
export interface ExportedFile {
  path: string;
  content: string | Uint8Array;
  volume?: VolumeOfFile;
}

/** What came of making the files of one format. */
export interface Exported {
  files: readonly ExportedFile[];
  /** Why something that was asked for is not there, in sentences. */
  objections: readonly string[];
  /** What whoever reads the files should know, in sentences; nothing is missing for it. */
  notices?: readonly string[];
  /** What is wrong with files of the project, though nothing is missing for it. */
  problems?: readonly Diagnostic[];
  /** SHA-256 of the manifest of the site that they were printed from, where they were. */
  issue?: string;
  /** Whether these are all files of the format, so that one that was written before and is not among them has to go. */
  areAll: boolean;
  /** Whether files of the format that are of another issue have to go: what readers outside got before, they may not get now. */
  oneIssue?: boolean;
}

/** Makes the files of one format. `chosen` are the words that name what is wanted; without any all is made. */
export type MakeExport = (from: Exportable, chosen: readonly string[]) => Promise<Exported>;
