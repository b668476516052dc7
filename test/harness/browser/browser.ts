import { type Browser, chromium, type Page } from 'playwright-core';
import { chooseBrowser } from './choose.ts';

/**
 * Starts a headless browser: the one that comes as an npm package where it runs, unless another one is named.
 * The caller closes it. `also` is what else the browser is started with.
 */
export async function openBrowser(also: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await chooseBrowser();
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', ...also],
  });
}

/** What went wrong or went astray on a page since it was watched; each list stays empty on a good one. */
export interface PageTrouble {
  /** Messages of `console.error` and uncaught exceptions. */
  errors: string[];
  /** Addresses asked for outside the origin. */
  foreign: string[];
  /** Addresses that failed or were answered with 400 or more. */
  failed: string[];
}

/** Watches a page from now on; `origin` is the only one it may ask for anything. */
export function watch(page: Page, origin: string): PageTrouble {
  const trouble: PageTrouble = { errors: [], foreign: [], failed: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.errors.push(message.text());
  });
  page.on('pageerror', (error) => trouble.errors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) trouble.foreign.push(url.href);
  });
  page.on('requestfailed', (request) => {
    // Going on to the next page breaks off what the last one was still fetching: that is no failure.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') trouble.failed.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.failed.push(`${response.status()} ${response.url()}`);
  });
  return trouble;
}
