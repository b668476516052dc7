/** A page's text as Pagefind keeps it. */
export interface PageText {
  content: string;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** A page that Pagefind found. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Positions of the words that were found. */
  words: number[];
  data(): Promise<PageText>;
}

/** The part of Pagefind's interface that is used here. */
export interface Pagefind {
  init(): Promise<void>;
  search(
    query: string | null,
    options?: { sort: Record<string, 'asc'> },
  ): Promise<{ results: PagefindResult[] }>;
}

/** What Pagefind brings, or what stands in its place. */
export interface PagefindModule {
  createInstance(options: { noWorker: boolean }): Pagefind;
}
