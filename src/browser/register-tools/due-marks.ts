import { dueState, localDate } from '../due-state.ts';

/** Marks dates that have passed or are near by the reader's own day, so that a site built in March is honest in June. */
export function markDueDates(root: ParentNode): void {
  const today = localDate(new Date());
  for (const time of root.querySelectorAll<HTMLTimeElement>('[data-due] time:not(.under *)')) {
    const words = time.closest<HTMLElement>('[data-overdue]')?.dataset;
    const state = dueState(time.dateTime, today);
    const label = state === 'overdue' ? words?.['overdue'] : words?.['soon'];
    if (state === 'later' || !label) continue;
    const mark = document.createElement('span');
    mark.className = `state state-${state === 'overdue' ? 'gap' : 'partly'}`;
    mark.textContent = label;
    time.after(' ', mark);
  }
}
