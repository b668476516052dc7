import type { Page } from 'playwright-core';

/** Lays a style sheet over a page. As one made by script: the policy of a page refuses others than the site's own. */
export const addStyles = (page: Page, styles: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, styles);
