import type { Page } from 'playwright-core';

/** Opens the search by its keys, once the page listens to them. */
export async function openSearch(page: Page): Promise<void> {
  await page.locator('manual-search:defined').waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await page.locator('dialog input[type=search]').waitFor({ state: 'visible' });
}

/** Types a question into the open box and waits until the list below answers it. */
export async function ask(page: Page, question: string): Promise<void> {
  await page.locator('dialog input[type=search]').fill(question);
  await page.waitForFunction(
    (typed) => document.querySelector<HTMLElement>('manual-search')?.dataset['answered'] === typed,
    question.trim(),
  );
}

/** Addresses of the results as they stand in the list, without the origin and the first slash. */
export const resultsIn = (page: Page): Promise<string[]> =>
  page
    .locator('.search-link')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace(/^\//, '')));
