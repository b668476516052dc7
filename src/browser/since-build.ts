import { localDate } from './due-state.ts';

/** What has the attributes of elements that show on some days. */
type Dated = Pick<HTMLElement, 'hidden' | 'dataset'>;

/**
 * Shows what is so from a day on, and hides what was so until it, by the reader's own day: what a page says of days that lie
 * between its build and today. Both are in the page, so a reader without a script has what was so when it was made.
 */
export function showByDay(page: { querySelectorAll(selector: string): Iterable<Dated> }, now: Date): void {
  const today = localDate(now);
  for (const element of page.querySelectorAll('[data-from]'))
    element.hidden = today < (element.dataset['from'] ?? '');
  for (const element of page.querySelectorAll('[data-before]'))
    element.hidden = today >= (element.dataset['before'] ?? '');
}
