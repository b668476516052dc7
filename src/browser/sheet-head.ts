import { cssString } from '../manual/writing/css-string.ts';

/**
 * Puts what the page's first sheet says at its head into the margin of the others. A style written into each page would
 * need the word of the site's policy for each: this one goes through the sheet that all pages share.
 */
export function nameSheets(root: Document): void {
  const head = root.querySelector('.print-head span:last-child')?.textContent;
  const sheet = root.querySelector<HTMLStyleElement>('style[data-sheets]')?.sheet;
  if (head && sheet) sheet.insertRule(`@page{@top-right{content:${cssString(head)}}}`);
}
