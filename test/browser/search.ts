import type { Page } from 'playwright-core';

/** Opens the search by its keys, once the page listens to them. */
export async function openSearch(page: Page): Promise<void> {
  await page.locator('button[data-open-modal]:not([disabled])').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await page.locator('dialog input').waitFor({ state: 'visible' });
}
