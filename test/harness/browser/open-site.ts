import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type BuiltManual, buildManual } from '../build-manuals.ts';
import { openBrowser } from './browser.ts';
import { type ServedSite, serve } from './serve.ts';

/** A built manual that the tests of a file look at in a browser. */
export interface OpenSite {
  readonly manual: BuiltManual;
  readonly origin: string;
  /** Address of the front page. */
  readonly url: string;
  /**
   * Opens a page, by its path from the front page, in a window of its own that goes when the test is over. The window
   * is that of a desk and nothing moves in it, unless `options` say otherwise.
   */
  open(path?: string, options?: OpenOptions): Promise<Page>;
  /** Opens the front page for as long as `use` takes; for hooks, where no test is running. */
  lookAt<Found>(use: (page: Page) => Promise<Found>): Promise<Found>;
}

/** What the reader's window is like, and how long to wait for the page. */
export interface OpenOptions extends BrowserContextOptions {
  waitUntil?: 'domcontentloaded' | 'load' | 'networkidle';
}

/** The browser that all test files of a worker share; it goes when the worker ends. */
let shared: Promise<Browser> | undefined;

/**
 * Builds and serves a manual before the tests of a file, and closes it after them. To be called at the
 * top of the file; what it returns can be used in tests and in later hooks.
 */
export function openSite(name: string, base = '/'): OpenSite {
  let manual: BuiltManual;
  let site: ServedSite;
  beforeAll(async () => {
    shared ??= openBrowser();
    [manual] = await Promise.all([buildManual(name, base), shared]);
    site = await serve(manual.dist, base);
  });
  afterAll(() => site?.close());
  return {
    get manual() {
      return manual;
    },
    get origin() {
      return site.origin;
    },
    get url() {
      return site.url;
    },
    async open(path = '', options = {}) {
      const page = await newPage(options);
      await page.goto(site.url + path, { waitUntil: options.waitUntil ?? 'load' });
      return page;
    },
    async lookAt(use) {
      const context = await newContext();
      try {
        const page = await context.newPage();
        await page.goto(site.url);
        return await use(page);
      } finally {
        await context.close();
      }
    },
  };
}

/** An empty window, to be closed by the caller. */
export async function newContext({ waitUntil: _, ...options }: OpenOptions = {}): Promise<BrowserContext> {
  if (!shared) throw new Error('A page needs a site: call openSite at the top of the file.');
  return (await shared).newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
}

/** An empty page in a window of its own that goes when the test is over. */
export async function newPage(options: OpenOptions = {}): Promise<Page> {
  const context = await newContext(options);
  onTestFinished(() => context.close());
  return context.newPage();
}
