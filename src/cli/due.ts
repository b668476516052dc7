import { type DueItem, dueBy, dueItems } from '../manual/entries/due.ts';
import { openManual } from './control/open.ts';
import { table } from './control/print.ts';
import type { DueOptions } from './due-options.ts';

/** Tells which reviews are due or overdue, and which versions come into force. Returns the exit code. */
export async function tellDue({ root, days, format }: DueOptions): Promise<number> {
  const opened = await openManual(root);
  if (!opened) return 1;
  const due = dueBy(dueItems(opened.made.manual), opened.today, days);
  if (format === 'json') console.log(JSON.stringify({ today: opened.today, days, due }, null, 2));
  else if (due.length === 0) console.log(`Nothing is due by ${days} days after ${opened.today}.`);
  else console.log(format === 'markdown' ? markdown(due, opened.today) : text(due, opened.today));
  return 0;
}

const saidOf = ({ kind, day }: DueItem, today: string): string => {
  if (kind === 'in-force') return 'comes into force';
  return day < today ? 'review overdue' : 'review due';
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
        `| ${item.day} | ${saidOf(item, today)} | ${cell(`${item.number} ${item.title}`)} | ${item.version} | ${cell(item.ownerTitle)} |`,
    ),
  ].join('\n');
