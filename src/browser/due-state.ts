/** How near a date is: passed, within the next days, or later. */
export type DueState = 'overdue' | 'soon' | 'later';

const soonDays = 30;
const day = 86_400_000;

/** Judges an ISO 8601 date on a day, also ISO 8601. What is due today is not overdue; what is no date is later. */
export function dueState(date: string, today: string): DueState {
  const days = (Date.parse(date) - Date.parse(today)) / day;
  if (days < 0) return 'overdue';
  return days <= soonDays ? 'soon' : 'later';
}

/** The day that the reader's calendar shows, in ISO 8601. */
export function localDate(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
