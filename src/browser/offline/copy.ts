import type { PagefindModule } from '../search/pagefind.ts';

/** What an offline copy puts before the scripts of its pages; a manual on a server has none. */
export interface OfflineCopy {
  /** Path of the folder in addresses, with a slash at its end. */
  root: string;
  /** Answers from a script beside the pages what a server would: browsers give pages of folders no files. */
  fetch(address: string): Promise<Response>;
  /** What searches in the texts instead of Pagefind. */
  texts(): Promise<PagefindModule>;
  /** Called by the script of a file, with its path from the root and what it holds. */
  give(path: string, text: string): void;
}

declare global {
  var clausebookOffline: OfflineCopy | undefined;
}
