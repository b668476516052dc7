import { formatMessage } from '../manual/words/words.ts';
import { dueState, localDate } from './due-state.ts';

/** Counts the review dates of a page by the reader's day, and fills its sentences with the counts. */
export function countDue(page: ParentNode, now: Date): void {
  for (const dated of page.querySelectorAll<HTMLElement>('[data-review-dates]')) {
    const dates = dated.dataset['reviewDates']?.split(' ') ?? [];
    const states = dates.map((date) => dueState(date, localDate(now)));
    const overdue = states.filter((state) => state === 'overdue').length;
    const soon = states.filter((state) => state === 'soon').length;
    for (const place of dated.querySelectorAll<HTMLElement>('[data-sentence]'))
      place.textContent = formatMessage(place.dataset['sentence'] ?? '', {
        due: overdue + soon,
        overdue,
        soon,
      });
  }
}
