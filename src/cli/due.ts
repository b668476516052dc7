import { type DueItem, dueBy, dueItems } from '../manual/entries/due.ts';
import { dayAfter } from '../organisation/index.ts';
import { openManual } from './control/open.ts';
import { table } from './control/print.ts';
import type { DueOptions } from './due-options.ts';

/**
 * Tells which reviews are due or overdue, which texts come into force or go out of it, which consents are awaited, and which
 * waivers end. Returns the exit code.
 */
export async function tellDue({ root, days: asked, format }: DueOptions): Promise<number> {
  const opened = await openManual(root);
  if (!opened) return 1;
  const { today, reminder, made } = opened;
  const ahead = asked === undefined ? reminder : `P${asked}D`;
  const due = dueBy(dueItems(made.manual), today, ahead);
  const days = asked ?? daysBetween(today, dayAfter(today, reminder));
  if (format === 'json') console.log(JSON.stringify({ today, days, due }, null, 2));
  else if (due.length === 0) console.log(`Nothing is due by ${days} days after ${today}.`);
  else console.log(format === 'markdown' ? markdown(due, today) : text(due, today));
  return 0;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const saidOf = ({ kind, day, party, waiver }: DueItem, today: string): string => {
  switch (kind) {
    case 'in-force':
      return 'comes into force';
    case 'withdrawal':
      return 'goes out of force';
    case 'consent':
      return `consent of ${party} awaited`;
    case 'waiver':
      return day < today ? `waiver ${waiver} is over` : `last day of the waiver ${waiver}`;
    case 'review':
      return day < today ? 'review overdue' : 'review due';
  }
};

const text = (due: readonly DueItem[], today: string): string =>
  table(
    ['Day', 'What', 'Number', 'Title', 'Version', 'Owner'],
    due.map((item) => [
      item.day,
      saidOf(item, today),
      item.number,
      item.title,
      item.version,
      item.ownerTitle,
    ]),
  );

const cell = (words: string): string => words.replace(/[\\|*_`<[\]]/g, '\\$&');

const markdown = (due: readonly DueItem[], today: string): string =>
  [
    '| Day | What | Document | Version | Owner |',
    '| --- | --- | --- | --- | --- |',
    ...due.map(
      (item) =>
        `| ${item.day} | ${cell(saidOf(item, today))} | ${cell([item.number, item.title].filter(Boolean).join(' '))} | ${item.version} | ${cell(item.ownerTitle)} |`,
    ),
  ].join('\n');
